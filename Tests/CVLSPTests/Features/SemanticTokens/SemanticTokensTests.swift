import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct SemanticTokensTests {
    /// What each token covers, by decoding as a client does: `type words`.
    private static func decoded(_ data: [Int], of document: Document) -> [String] {
        var (line, character) = (0, 0)
        return stride(from: 0, to: data.count, by: 5).map { index in
            if data[index] > 0 { character = 0 }
            line += data[index]
            character += data[index + 1]
            let range = document.utf8Range(
                of: LSP.Range(
                    start: LSP.Position(line: line, character: character),
                    end: LSP.Position(line: line, character: character + data[index + 2])))
            return "\(TokenLegend.types[data[index + 3]]) \(document.source.string(in: range))"
        }
    }

    private static func tokens(_ document: Document, in range: Range<Int>? = nil) -> [Int] {
        SemanticTokens(of: document, in: range ?? document.source.bytes.indices).data
    }

    @Test(arguments: [
        ("# «Ada 🎓 Byron»\n\n## «Experience»\n", ["variable Ada 🎓 Byron", "keyword Experience"]),
        (
            "## «🎓 Work»\r\n\r\n### «Engineer», «Acme Ltd» («2015» – «2019»)\r\n",
            ["keyword 🎓 Work", "function Engineer", "class Acme Ltd", "number 2015", "number 2019"]
        ),
        (
            "## «Skills»\n\n- «Go», «Rust», «Amazon\n  Web Services»\n",
            ["keyword Skills", "type Go", "type Rust", "type Amazon", "type Web Services"]
        ),
        ("", []), ("\r\n", []),
    ])
    func tokensAreThoseOfTheMarkedText(marked: String, tokens: [String]) throws {
        let text = try MarkedText(marked: marked)
        #expect(Self.decoded(Self.tokens(text.document), of: text.document) == tokens)
    }

    @Test func aRangeHasItsTokensOnly() throws {
        let text = try MarkedText("# Ada Byron\n\n## Experi‸ence\n\n### Engineer, Acme Ltd (2015 – 2019)\n")
        let range = text.caret..<text.caret + 12
        #expect(
            Self.decoded(Self.tokens(text.document, in: range), of: text.document)
                == ["keyword Experience", "function Engineer"])
    }

    @Test(arguments: [
        ([Int](), [Int](), [TokenEdit]()),
        ([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], []),
        ([1, 2, 3, 4, 5], [], [TokenEdit(start: 0, deleteCount: 5, data: [])]),
        ([], [1, 2, 3, 4, 5], [TokenEdit(start: 0, deleteCount: 0, data: [1, 2, 3, 4, 5])]),
        (
            [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 1, 1, 1, 1], [1, 2, 3, 4, 5, 6, 7, 9, 9, 0, 1, 1, 1, 1, 1],
            [TokenEdit(start: 5, deleteCount: 5, data: [6, 7, 9, 9, 0])]
        ),
        (
            [1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
            [TokenEdit(start: 5, deleteCount: 0, data: [1, 1, 1, 1, 1])]
        ),
    ])
    func editsTellOldFromNew(old: [Int], new: [Int], edits: [TokenEdit]) {
        #expect(TokenEdit.edits(from: old, to: new) == edits)
        var edited = old
        for edit in edits {
            edited.replaceSubrange(edit.start..<edit.start + edit.deleteCount, with: edit.data)
        }
        #expect(edited == new)
    }

    @Test func aChangeIsToldAsWhatChanged() throws {
        let client = try Client(capabilities: [:])
        let document: JSONValue = ["textDocument": ["uri": .string(Client.uri)]]
        try client.open("## Experience\n\n### Engineer, Acme Ltd (2015 – 2019)\n\n- text\n")
        let full = try client.result("textDocument/semanticTokens/full", document)
        let id = try #require(full["resultId"])
        #expect(full["data"]?.array?.count == 25)

        try client.change(
            [["text": "## Experience\n\n### Engineer, Harbour Ltd (2015 – 2019)\n"]], version: 2)
        let delta = try client.result(
            "textDocument/semanticTokens/full/delta",
            ["textDocument": ["uri": .string(Client.uri)], "previousResultId": id])
        let edit = try #require(delta["edits"]?.array?.first)
        #expect(edit["start"] == 10 && edit["deleteCount"] == 10)
        #expect(edit["data"] == [0, 10, 11, 3, 1, 0, 13, 4, 4, 0])

        // What the client has is not what the server sent last.
        let whole = try client.result(
            "textDocument/semanticTokens/full/delta",
            ["textDocument": ["uri": .string(Client.uri)], "previousResultId": "x"])
        #expect(whole["data"]?.array?.count == 25)
    }
}
