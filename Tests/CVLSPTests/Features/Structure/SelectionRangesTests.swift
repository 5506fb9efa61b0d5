import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct SelectionRangesTests {
    private static func texts(_ marked: String, _ dialect: Dialect = .auto) throws -> [String] {
        let text = try MarkedText(marked, dialect: dialect)
        return SelectionRanges.ranges(around: text.caret, in: text.parsed, text.parsed.meanings)
            .map { text.document.source.string(in: $0) }
    }

    private static let resume = """
        # Ada Byron

        ## Experience

        ### Signal Engineer, Acme Ltd (January 2015 – March 2019)

        - Built cranes, and **moved 🎓 locks** by hand
        - Sold them

        ### Clerk, Acme Ltd (2012 – 2015)

        ## Skills

        Go
        """

    private static func resume(caretBehind words: String) throws -> String {
        let parts = resume.split(separator: words, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2)
        return parts[0] + words + "‸" + parts[1]
    }

    @Test func growsFromTheWordToTheDocument() throws {
        let texts = try Self.texts(Self.resume(caretBehind: "**mov"))
        #expect(
            texts.map { $0.split(separator: "\n").first ?? "" } == [
                "moved", "moved 🎓 locks", "**moved 🎓 locks**", "and **moved 🎓 locks** by hand",
                "Built cranes, and **moved 🎓 locks** by hand",
                "- Built cranes, and **moved 🎓 locks** by hand",
                "- Built cranes, and **moved 🎓 locks** by hand",
                "### Signal Engineer, Acme Ltd (January 2015 – March 2019)",
                "## Experience", "# Ada Byron",
            ])
        #expect(texts.last == Self.resume)
    }

    @Test(arguments: [
        ("January", ["January", "January 2015", "January 2015 – March 2019"]),
        ("### Signal Eng", ["Engineer", "Signal Engineer"]),
        ("Acm", ["Acme", "Acme Ltd"]),
    ])
    func knowsThePhrasesOfResumes(words: String, texts: [String]) throws {
        #expect(try Array(Self.texts(Self.resume(caretBehind: words)).prefix(texts.count)) == texts)
    }

    @Test func data() throws {
        let texts = try Self.texts(#"{"work": [{"name": "Acme Lo‸cks", "position": "Clerk"}]}"#, .json)
        #expect(texts.prefix(3) == ["Locks", "Acme Locks", #"{"name": "Acme Locks", "position": "Clerk"}"#])
    }

    @Test(arguments: [resume, "", "\r\n", "🎓", "- \n\n", "a\r\n\r\n| x | y |\r\n|---|---|\r\n| 1 | 2 |"])
    func everyRangeHoldsTheOneBefore(text: String) {
        for dialect in Dialect.allCases {
            let parsed = ResumeParser.parse(text, dialect: dialect)
            let meanings = parsed.meanings
            for offset in 0...text.utf8.count {
                let ranges = SelectionRanges.ranges(around: offset, in: parsed, meanings)
                #expect(ranges.last == 0..<text.utf8.count)
                for (inner, outer) in zip(ranges, ranges.dropFirst()) {
                    #expect(outer.contains(inner) && outer != inner && inner.touches(offset))
                }
            }
        }
    }

    @Test func aChainForEachPosition() throws {
        let client = try Client(capabilities: [:])
        try client.open("🎓 Ada\n")
        let chains = try client.result(
            "textDocument/selectionRange",
            [
                "textDocument": ["uri": .string(Client.uri)],
                "positions": [["line": 0, "character": 4], ["line": 9, "character": 0]],
            ])
        let range: JSONValue = ["start": ["line": 0, "character": 3], "end": ["line": 0, "character": 6]]
        #expect(chains.array?.count == 2)
        #expect(chains.array?.first?["range"] == range)
        #expect(chains.array?.first?["parent"]?["range"]?["start"] == ["line": 0, "character": 0])
    }
}
