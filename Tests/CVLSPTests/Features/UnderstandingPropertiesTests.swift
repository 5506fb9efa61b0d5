import CVModel
import CVParse
import Foundation
import Testing

@testable import cv_lsp

/// What holds of every answer whatever the text: places exist, are in order, nest or stand apart as LSP demands.
@Suite struct UnderstandingPropertiesTests {
    private static let awkward = [
        "", "\r\n", "🎓", "#", "## \r\n## \r\n", "---\n---\n", "| a |\n|--|\n| 🎓 |", "{\"work\": [{",
        "work:\n  - ",
        "## Work\r\n\r\n### 🎓 Engineer, Acme Ltd (2015 – 2019)\r\n\r\n- [x][y]\u{2028}z\r\n\r\n[y]: <a b>\r\n",
        "[a][a][a]\n\n[a]: #a\n\n# a\n# a\n", String(repeating: "- ", count: 300) + "x",
        "\u{FEFF}# Ada\rByron\r",
        #"{"work": [{"name": "\u00e9 🎓", "position": "x", "startDate": "2019"}, null, 7], "basics": {"email": ""}}"#,
    ]

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func texts(in folder: String) -> [(text: String, dialect: Dialect)] {
        let folder = root.appendingPathComponent(folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { name in
            guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            else {
                return nil
            }
            return (text, Dialect(fileExtension: name.split(separator: ".").last.map(String.init) ?? ""))
        }
    }

    @Test(arguments: awkward) func awkwardTexts(text: String) throws {
        for dialect in Dialect.allCases { try Self.check(text, dialect, everyByte: 1) }
    }

    @Test func samples() throws {
        let texts = Self.texts(in: "Examples/resumes")
        #expect(!texts.isEmpty)
        for (text, dialect) in texts { try Self.check(text, dialect, everyByte: 61) }
    }

    @Test func realResumes() throws {
        let texts = Self.texts(in: "../shared/pool")
        guard !texts.isEmpty else {
            print("Skipped: there is no ../shared/pool beside this checkout.")
            return
        }
        for (text, dialect) in texts { try Self.check(text, dialect, everyByte: 997) }
    }

    // MARK: One text

    private static func check(_ text: String, _ dialect: Dialect, everyByte step: Int) throws {
        let document = Document(
            uri: DocumentURI(text: "file:///cv.md"), dialect: dialect, version: 1, source: SourceText(text),
            columnUnit: .utf16)
        let workspace = Workspace(
            client: LSP.ClientCapabilities([
                "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]
            ]))
        func answer<Feature: DocumentFeature>(_ feature: Feature.Type, _ more: JSONObject = [:]) throws
            -> JSONValue
        {
            var members: JSONObject = ["textDocument": ["uri": .string(document.uri.text)]]
            for member in more.members { members[member.key] = member.value }
            let parameters = try Feature.Parameters(json: .object(members))
            return try feature.answer(parameters, about: document, in: workspace).sent()
        }
        let whole = document.range(ofUTF8Range: document.source.bytes.indices)
        try expectNested(try answer(DocumentSymbols.self), within: whole)
        expectInOrder(try answer(FoldingRanges.self), lines: document.source.lines.count)
        try expectApart(try answer(SemanticTokensFull.self), of: document)
        for hint in try answer(InlayHints.self, ["range": whole.json]).array ?? [] {
            try expectExists(LSP.Position(json: hint["position"] ?? .null), in: document)
        }
        for value in [try answer(CodeLenses.self), try answer(DocumentLinks.self)].flatMap({ $0.array ?? [] })
        {
            try expectExists(LSP.Range(json: value["range"] ?? .null), in: document)
        }
        for offset in stride(from: 0, through: text.utf8.count, by: step) {
            let position: JSONObject = ["position": document.position(ofUTF8Offset: offset).json]
            let hover = try answer(Hovers.self, position)
            if let range = hover["range"] { try expectExists(LSP.Range(json: range), in: document) }
            #expect(hover == .null || hover["contents"]?["value"]?.string?.isEmpty == false)
            let places = try answer(References.self, position).array ?? []
            for place in places { try expectExists(LSP.Range(json: place["range"] ?? .null), in: document) }
            #expect(try answer(DocumentHighlights.self, position).array?.count ?? 0 == places.count)
        }
    }

    /// A position of the text is one that comes back the same.
    private static func expectExists(_ position: LSP.Position, in document: Document) throws {
        #expect(document.position(ofUTF8Offset: document.utf8Offset(of: position)) == position)
    }

    private static func expectExists(_ range: LSP.Range, in document: Document) throws {
        try expectExists(range.start, in: document)
        try expectExists(range.end, in: document)
        #expect((range.start.line, range.start.character) <= (range.end.line, range.end.character))
    }

    private static func expectNested(_ symbols: JSONValue, within parent: LSP.Range) throws {
        for symbol in symbols.array ?? [] {
            let range = try LSP.Range(json: symbol["range"] ?? .null)
            let name = try LSP.Range(json: symbol["selectionRange"] ?? .null)
            #expect(parent.holds(range) && range.holds(name))
            #expect(symbol["name"]?.string?.isEmpty == false)
            try expectNested(symbol["children"] ?? [], within: range)
        }
    }

    private static func expectInOrder(_ foldings: JSONValue, lines: Int) {
        var last = -1
        for folding in foldings.array ?? [] {
            let (start, end) = (
                Int(folding["startLine"]?.integer ?? -1), Int(folding["endLine"]?.integer ?? -1)
            )
            #expect(last < start && start < end && end < lines)
            last = start
        }
    }

    private static func expectApart(_ tokens: JSONValue, of document: Document) throws {
        let data = (tokens["data"]?.array ?? []).compactMap { $0.integer.map(Int.init) }
        #expect(data.count % 5 == 0)
        var (line, character, end) = (0, 0, 0)
        for index in stride(from: 0, to: data.count, by: 5) {
            if data[index] > 0 { (character, end) = (0, 0) }
            line += data[index]
            character += data[index + 1]
            #expect(data[index] >= 0 && character >= end && data[index + 2] > 0)
            end = character + data[index + 2]
            try expectExists(LSP.Position(line: line, character: character), in: document)
            try expectExists(LSP.Position(line: line, character: end), in: document)
            #expect(data[index + 3] < TokenLegend.types.count && data[index + 4] < 4)
        }
    }
}

extension LSP.Range {
    fileprivate func holds(_ other: LSP.Range) -> Bool {
        (start.line, start.character) <= (other.start.line, other.start.character)
            && (other.end.line, other.end.character) <= (end.line, end.character)
    }
}
