import CVModel
import Testing

@testable import cv_lsp

@Suite struct NavigationTests {
    /// The label stands behind an emoji, which is two UTF-16 units.
    private static let text = "🎓 [site], [here][site]\r\n\r\n[site]: https://a.example\r\n"
    private static let definition: JSONValue = [
        "start": ["line": 2, "character": 1], "end": ["line": 2, "character": 5],
    ]
    private static let first: JSONValue = [
        "start": ["line": 0, "character": 4], "end": ["line": 0, "character": 8],
    ]
    private static let second: JSONValue = [
        "start": ["line": 0, "character": 18], "end": ["line": 0, "character": 22],
    ]

    private static func ask(
        _ method: String, at character: Int, capabilities: JSONValue = [:], more: JSONObject = [:]
    ) throws -> JSONValue {
        let client = try Client(capabilities: capabilities)
        try client.open(text)
        var parameters: JSONObject = [
            "textDocument": ["uri": .string(Client.uri)],
            "position": ["line": 0, "character": character.json],
        ]
        for member in more.members { parameters[member.key] = member.value }
        return try client.result(method, .object(parameters))
    }

    @Test func theDefinitionIsALocation() throws {
        #expect(
            try Self.ask("textDocument/definition", at: 6)
                == ["uri": .string(Client.uri), "range": Self.definition])
        #expect(try Self.ask("textDocument/definition", at: 10) == .null)
    }

    @Test func theDefinitionIsALinkForClientsThatTakeOne() throws {
        let links = try Self.ask(
            "textDocument/definition", at: 6,
            capabilities: ["textDocument": ["definition": ["linkSupport": true]]])
        #expect(
            links == [
                [
                    "originSelectionRange": Self.first, "targetUri": .string(Client.uri),
                    "targetRange": Self.definition, "targetSelectionRange": Self.definition,
                ]
            ])
    }

    @Test(arguments: [(true, [first, second, definition]), (false, [first, second])])
    func referencesAreAllPlaces(includesDeclaration: Bool, ranges: [JSONValue]) throws {
        let found = try Self.ask(
            "textDocument/references", at: 6,
            more: ["context": ["includeDeclaration": .bool(includesDeclaration)]])
        #expect(found.array?.map { $0["range"] ?? .null } == ranges)
        #expect(found.array?.allSatisfy { $0["uri"]?.string == Client.uri } == true)
    }

    @Test func highlightsTellTheDefinitionFromMentions() throws {
        let found = try Self.ask("textDocument/documentHighlight", at: 20)
        #expect(
            found == [
                ["range": Self.first, "kind": 2], ["range": Self.second, "kind": 2],
                ["range": Self.definition, "kind": 3],
            ])
    }
}
