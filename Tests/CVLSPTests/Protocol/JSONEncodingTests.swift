import CVModel
import Testing

@testable import cv_lsp

extension JSONEncodable {
    /// What a client reads.
    func sent() throws -> JSONValue {
        var text = JSONWriter()
        write(to: &text)
        return try JSONValue(parsing: text.text)
    }
}

@Suite struct JSONEncodingTests {
    private static let range = LSP.Range(
        start: LSP.Position(line: 0, character: 12), end: LSP.Position(line: 345, character: 6789))
    private static let uri = DocumentURI(text: "file:///a%20\"b\".md")

    /// What is written at once and what is a part of values say the same.
    @Test(
        arguments: [
            range, range.start, uri, LSP.Location(uri: uri, range: range),
            LSP.TextEdit(range: range, newText: "a\n\"b\""), -7, "ü", [1, 2, 3], String?.none,
        ] as [any JSONRepresentable])
    func `is written as its value is`(_ value: any JSONRepresentable) throws {
        #expect(try value.sent() == value.json)
    }

    @Test func `leaves out what is absent`() throws {
        let symbol = LSP.DocumentSymbol(
            name: "Ada", detail: nil, kind: .module, range: Self.range, selectionRange: Self.range,
            children: [])
        #expect(try symbol.sent().object?.members.map(\.key) == ["name", "kind", "range", "selectionRange"])
        #expect(try TokenAnswer(data: []).sent() == ["data": []])
        let report = LSP.DocumentDiagnosticReport(resultID: "a", diagnostics: nil)
        #expect(try report.sent() == ["kind": "unchanged", "resultId": "a"])
    }
}
