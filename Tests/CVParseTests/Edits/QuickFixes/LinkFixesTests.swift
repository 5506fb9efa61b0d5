import Testing

@testable import CVParse

@Suite struct LinkFixesTests {
    private static func fixed(_ text: String, _ title: String) throws -> String? {
        let place = try Rewriting("‸" + text)
        let fixes = place.parsed.findings(asOf: Rewriting.today).flatMap {
            QuickFixes.fixes(for: $0, in: place.parsed)
        }
        return place.text(after: title, among: fixes)
    }

    @Test(arguments: [
        ("# Ada\n\n[x](www.example.com)\n", "# Ada\n\n[x](https://www.example.com)\n"),
        ("# Ada\n\n[x](https//example.com/a)\n", "# Ada\n\n[x](https://example.com/a)\n"),
        ("# Ada\n\n[x](http:/example.com)\n", "# Ada\n\n[x](http://example.com)\n"),
        ("# Ada\n\n[x](ada@example.com)\n", "# Ada\n\n[x](mailto:ada@example.com)\n"),
        ("# Ada\n\n[x](https://)\n", nil), ("# Ada\n\n[x](http://a b)\n", nil),
    ])
    func anAddressIsCompleted(text: String, expected: String?) throws {
        #expect(try Self.fixed(text, "Write ") == expected)
    }

    @Test func whatNothingRefersToGoes() throws {
        #expect(
            try Self.fixed(
                "# Ada\n\nText.\n\n[a]: https://a.example\n[b]: c.md\n\n[b]\n", "Remove the link target “a”")
                == "# Ada\n\nText.\n\n[b]: c.md\n\n[b]\n")
        #expect(
            try Self.fixed("# Ada\n\nText.\n\n[^1]: Note.\n", "Remove the footnote “1”")
                == "# Ada\n\nText.\n\n")
    }

    @Test func whatStandsTwiceGoesWhereBothAreTheSame() throws {
        let entry = "### Cook, Acme GmbH\n\n2019 – 2020\n\n- Cooked\n"
        let head = "# Ada\n\n## Experience\n\n"
        #expect(
            try Self.fixed(head + entry + "\n" + entry, "Remove the second “Cook”") == head + entry + "\n")
        #expect(try Self.fixed(head + entry + "\n" + entry + "- Baked\n", "Remove the second") == nil)
    }
}
