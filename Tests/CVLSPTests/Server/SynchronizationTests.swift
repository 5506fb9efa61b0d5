import CVModel
import CVParse
import Testing

@testable import cv_lsp

/// What the server holds of a document, seen through its outline: the name of the only heading.
@Suite struct SynchronizationTests {
    private static func headings(_ client: Client, uri: String = Client.uri) throws -> [String] {
        let symbols = try client.result(
            "textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]])
        return symbols.array?.compactMap { $0["name"]?.string } ?? []
    }

    private static func client(_ encoding: String) throws -> Client {
        try Client(capabilities: [
            "general": ["positionEncodings": [.string(encoding)]],
            "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]],
        ])
    }

    private static func edit(_ from: (Int, Int), _ to: (Int, Int), _ text: String) -> JSONValue {
        [
            "range": [
                "start": ["line": from.0.json, "character": from.1.json],
                "end": ["line": to.0.json, "character": to.1.json],
            ],
            "text": .string(text),
        ]
    }

    @Test func takesTheWholeText() throws {
        let client = try Self.client("utf-16")
        try client.open("# Ada\n\n## Skills\n\nSwift\n")
        #expect(try Self.headings(client) == ["Skills"])
        try client.change([["text": "## Education\n\nBSc"]], version: 2)
        #expect(try Self.headings(client) == ["Education"])
    }

    /// The same edit behind an emoji, in each unit.
    @Test(arguments: [("utf-8", 8), ("utf-16", 6), ("utf-32", 5)])
    func takesEditsInTheUnitThatWasNegotiated(encoding: String, column: Int) throws {
        let client = try Self.client(encoding)
        try client.open("# Ada\n\n## 🎓 Skills\n\nSwift\n")
        try client.change([Self.edit((2, column), (2, column + 6), "Education")], version: 2)
        #expect(try Self.headings(client) == ["🎓 Education"])
    }

    @Test func takesSeveralEditsOneAfterTheOther() throws {
        let client = try Self.client("utf-16")
        try client.open("")
        try client.change(
            [
                Self.edit((0, 0), (0, 0), "## Work\r\n\r\nx"),
                Self.edit((0, 3), (0, 7), "Skills"),
                ["text": "## Skills\n\nSwift"],
                Self.edit((0, 9), (1, 0), ":\r\n"),
                // Far outside, and the wrong way round: clamped.
                Self.edit((99, 99), (99, 99), "!"),
                Self.edit((0, 10), (0, 9), ""),
            ], version: 2)
        #expect(try Self.headings(client) == ["Skills"])
    }

    @Test func editsOutsideTheTextAreClamped() throws {
        let client = try Self.client("utf-16")
        try client.open("## Skills\n\nSwift")
        try client.change([Self.edit((0, 3), (0, 4000), "Education")], version: 2)
        #expect(try Self.headings(client) == ["Education"])
        try client.change([Self.edit((-4, -4), (1 << 40, 0), "## Awards\n\n- Best")], version: 3)
        #expect(try Self.headings(client) == ["Awards"])
    }

    @Test func anEditInsideASurrogatePairIsBeforeIt() throws {
        let client = try Self.client("utf-16")
        try client.open("## 🎓Skills\n\nSwift")
        try client.change([Self.edit((0, 4), (0, 5), "")], version: 2)
        #expect(try Self.headings(client) == ["Skills"])
    }

    @Test func changesOfADocumentThatIsNotOpenAreIgnored() throws {
        let client = try Self.client("utf-16")
        try client.change([["text": "## Skills\n\nSwift"]], version: 2)
        try client.close()
        try client.open("## Awards\n\n- Best")
        try client.close()
        let request = try client.ask(
            "textDocument/documentSymbol", ["textDocument": ["uri": .string(Client.uri)]])
        #expect(try client.errorCode(of: request) == -32602)
    }

    @Test func documentsAreApart() throws {
        let client = try Self.client("utf-16")
        try client.open("## Skills\n\nSwift", uri: "untitled:1")
        try client.open("## Awards\n\n- Best", uri: "file:///c%3A/a%20b.md")
        try client.change([["text": "## Education\n\nBSc"]], uri: "untitled:1", version: 2)
        #expect(try Self.headings(client, uri: "untitled:1") == ["Education"])
        #expect(try Self.headings(client, uri: "file:///c%3A/a%20b.md") == ["Awards"])
    }

    /// Edits in bursts, over a text of many kinds of characters, against the same edits made here.
    @Test(arguments: [("utf-8", ColumnUnit.utf8), ("utf-16", .utf16), ("utf-32", .utf32)])
    func manyEditsGiveTheTextThatTheClientHas(encoding: String, unit: ColumnUnit) throws {
        let client = try Self.client(encoding)
        var text = SourceText("## Skills\n\n🎓é中\r\nx")
        try client.open(text.string(in: 0..<text.bytes.count))
        // Scattered, and the same on every run (Knuth's multiplicative hash).
        func scattered(_ number: Int, below count: Int) -> Int { number * 2_654_435_761 / 65536 % count }
        for version in 2..<200 {
            let pieces = ["🎓", "é", "\r\n", "\n", "中文", "ab", "", "\r"]
            let replacement = pieces[scattered(version, below: pieces.count)]
            // In the body: the heading stays.
            let ends = [version * 3, version * 7]
                .map { 11 + scattered($0, below: text.bytes.count - 10) }.sorted()
            let (start, end) = (
                text.position(ofUTF8Offset: ends[0], in: unit), text.position(ofUTF8Offset: ends[1], in: unit)
            )
            try client.change(
                [Self.edit((start.line, start.column), (end.line, end.column), replacement)],
                version: version)
            text = text.replacing(text.utf8Range(from: start, to: end), with: replacement.utf8)
        }
        // A heading behind the last line is where the text ends on both sides.
        let end = text.position(ofUTF8Offset: text.bytes.count, in: unit)
        try client.change(
            [Self.edit((end.line, end.column), (end.line, end.column), "x\n\n## Education\n\nBSc")],
            version: 200)
        let symbols = try client.result(
            "textDocument/documentSymbol", ["textDocument": ["uri": .string(Client.uri)]])
        let line = symbols.array?.last?["selectionRange"]?["start"]?["line"]?.integer
        #expect(line.map(Int.init) == end.line + 2)
    }
}
