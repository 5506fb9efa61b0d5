import CVModel
import Testing

@testable import cv_lsp

@Suite struct DocumentLinksTests {
    private static func links(_ text: String) throws -> (client: Client, links: [JSONValue]) {
        let client = try Client(capabilities: [:])
        try client.open(text)
        let links = try client.result(
            "textDocument/documentLink", ["textDocument": ["uri": .string(Client.uri)]])
        return (client, try #require(links.array))
    }

    @Test(arguments: [
        ("🎓 https://a.example/ü\n", "https://a.example/%C3%BC"),
        ("ada@example.com\n", "mailto:ada@example.com"),
        ("![me](my%20face.png)\n", "file:///home/ada/my%20face.png"),
        ("![me](../x/./me.png)\n", "file:///home/x/me.png"),
        ("![me](../../../../me.png)\n", "file:///me.png"),
        ("![me](/me.png)\n", "file:///me.png"),
    ])
    func leadSomewhere(text: String, target: String) throws {
        #expect(try Self.links(text).links.first?["target"]?.string == target)
    }

    @Test func theirPlacesAreInTheUnitThatWasNegotiated() throws {
        let link = try #require(try Self.links("🎓 https://a.example\n").links.first)
        #expect(
            link["range"] == ["start": ["line": 0, "character": 3], "end": ["line": 0, "character": 20]])
    }

    @Test(arguments: [
        ("ada@example.com\n", "Write to ada@example.com"), ("https://a.example\n", "Open https://a.example"),
        ("# Ada\n\n+44 20 7946 0958\n", "Call +442079460958"), ("![me](x/me.png)\n", "Open me.png"),
    ])
    func resolvedTheySayWhatFollowingThemDoes(text: String, tooltip: String) throws {
        let (client, links) = try Self.links(text)
        let link = try #require(links.first)
        #expect(link["tooltip"] == nil)
        let resolved = try client.result("documentLink/resolve", link)
        #expect(resolved["tooltip"]?.string == tooltip)
        #expect(resolved["range"] == link["range"] && resolved["target"] == link["target"])
    }
}
