import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct FoldingRangesTests {
    private static func lines(_ text: String, _ dialect: Dialect = .auto) -> [String] {
        FoldingRanges.foldings(in: ResumeParser.parse(text, dialect: dialect)).map { folding in
            "\(folding.lines.lowerBound)-\(folding.lines.upperBound)\(folding.kind.map { " \($0)" } ?? "")"
        }
    }

    @Test(arguments: [
        (
            """
            ---
            title: x
            ---
            # Ada

            ## Experience

            ### Engineer, Acme Ltd (2015 – 2019)

            - Cranes
              and locks

            ### Clerk, Acme Ltd (2012 – 2015)

            - Files


            ## Skills

            Go
            """, ["0-2", "5-14", "7-10", "9-10", "12-14", "17-19"]
        ),
        (
            "<!-- a\nb -->\n\n[a]: https://a.example\n[b]: https://b.example\n\n[c]: https://c.example\n",
            ["0-1 comment", "3-4 imports"]
        ),
        ("```\r\na\r\n```\r\n", ["0-2"]),
        ("", []), ("one line", []), ("## Skills\n", []),
    ])
    func sectionsEntriesAndBlocksFold(text: String, lines: [String]) {
        #expect(Self.lines(text) == lines)
    }

    @Test func dataFolds() {
        let json = "{\n  \"work\": [\n    {\n      \"name\": \"Acme\"\n    }\n  ]\n}\n"
        #expect(Self.lines(json, .json) == ["1-5", "2-4"])
    }

    @Test func theClientGetsNoMoreThanItTakes() throws {
        let client = try Client(capabilities: ["textDocument": ["foldingRange": ["rangeLimit": 1]]])
        try client.open("## Skills\n\n- a\n  b\n- c\n\n## Languages\n\n- x\n")
        let foldings = try client.result(
            "textDocument/foldingRange", ["textDocument": ["uri": .string(Client.uri)]])
        #expect(foldings == [["startLine": 0, "endLine": 4]])
    }
}
