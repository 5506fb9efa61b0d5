import CVParse
import Testing

@Suite struct AddressesTests {
    private static func addresses(_ text: String, _ dialect: Dialect = .auto) -> [String] {
        let parsed = ResumeParser.parse(text, dialect: dialect)
        return parsed.addresses.map { "\(parsed.source.string(in: $0.range)) → \($0.target)" }
    }

    @Test(arguments: [
        ("See [a](https://a.example/x).\n", ["https://a.example/x → https://a.example/x"]),
        (
            "See [a][b].\n\n[b]: https://b.example\n",
            ["[a][b] → https://b.example", "https://b.example → https://b.example"]
        ),
        (
            "Or <ada@example.com>, bob@example.com.\n",
            [
                "ada@example.com → mailto:ada@example.com", "bob@example.com → mailto:bob@example.com",
            ]
        ),
        (
            "<a href=\"https://c.example\">c</a> <img src='me.png'>\n",
            [
                "https://c.example → https://c.example", "me.png → me.png",
            ]
        ),
        ("[a](#b) [x]({{ url }})\n\n## b\n", []),
        ("![me](pictures/me.png \"Me\")\n", ["pictures/me.png → pictures/me.png"]),
        ("", []),
    ])
    func ofMarkdown(text: String, addresses: [String]) {
        #expect(Self.addresses(text) == addresses)
    }

    private static let header = """
        Ada Byron
        ada@example.com, +44 (0)20 7946 0958, github.com/ada

        EXPERIENCE

        Engineer, Acme Ltd, 2015 - 2019
        See www.acme.example and https://acme.example/cranes.
        """

    @Test func ofPlainText() {
        #expect(
            Self.addresses(Self.header, .plainText) == [
                "ada@example.com → mailto:ada@example.com", "+44 (0)20 7946 0958 → tel:+442079460958",
                "github.com/ada → https://github.com/ada", "www.acme.example → https://www.acme.example",
                "https://acme.example/cranes → https://acme.example/cranes",
            ])
    }

    @Test func ofData() {
        #expect(
            Self.addresses(
                #"{"basics": {"email": "a@b.example", "phone": "030 1234567", "url": "https:\/\/b.example", "summary": "At https://c.example"}}"#,
                .json) == [
                    "a@b.example → mailto:a@b.example", "030 1234567 → tel:0301234567",
                    #"https:\/\/b.example → https://b.example"#, "https://c.example → https://c.example",
                ])
    }

    @Test func theyAreInOrderAndApart() {
        for dialect in Dialect.allCases {
            var end = 0
            for address in ResumeParser.parse(Self.header, dialect: dialect).addresses {
                #expect(address.range.lowerBound >= end && !address.range.isEmpty)
                end = address.range.upperBound
            }
        }
    }
}
