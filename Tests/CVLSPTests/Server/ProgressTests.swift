import CVModel
import Testing

@testable import cv_lsp

/// What takes long is shown, against the real program.
@Suite struct ProgressTests {
    /// Takes this build far longer than half a second to read.
    private static let long = String(
        repeating: "## Skills\n\n- Swift, *Python* and [Go](https://go.dev)\n\n", count: 15_000)

    private static let capabilities: JSONValue = ["window": ["workDoneProgress": true]]

    @Test func whatTakesLongIsShownUntilItIsDone() throws {
        let client = try Client(capabilities: Self.capabilities)
        try client.open(Self.long)
        let request = try client.request("window/workDoneProgress/create")
        let token = try #require(request["params"]?["token"]?.string)
        try client.answer(request, .null)
        let begin = try client.notification("$/progress")
        #expect(begin["token"]?.string == token)
        #expect(begin["value"]?["kind"] == "begin")
        #expect(begin["value"]?["title"] == "Checking cv.md")
        let end = try client.notification("$/progress")
        #expect(end == ["token": .string(token), "value": ["kind": "end"]])
        let publication = try client.notification("textDocument/publishDiagnostics")
        #expect(publication["uri"]?.string == Client.uri)
    }

    /// A client that is asked for and says nothing is told nothing.
    @Test func nothingIsToldWithoutAPlaceForIt() throws {
        let client = try Client(capabilities: Self.capabilities)
        try client.open(Self.long)
        _ = try client.request("window/workDoneProgress/create")
        _ = try client.notification("textDocument/publishDiagnostics")
        #expect(!client.unreadNotifications.contains { $0["method"] == "$/progress" })
    }

    @Test func aTokenOfTheClientsIsUsed() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.long)
        let id = try client.ask(
            "workspace/symbol", ["query": "", "workDoneToken": 7])
        try client.change([["text": .string(Self.long + "x")]], version: 2)
        let second = try client.ask(
            "textDocument/documentSymbol",
            ["textDocument": ["uri": .string(Client.uri)], "workDoneToken": "mine"])
        let begin = try client.notification("$/progress")
        #expect(begin["value"]?["kind"] == "begin")
        #expect(begin["token"] == 7 || begin["token"] == "mine")
        #expect(try client.errorCode(of: id) == nil)
        #expect(try client.errorCode(of: second) == nil)
        #expect(try client.notification("$/progress")["value"] == ["kind": "end"])
    }

    @Test func whatIsQuickIsNotShown() throws {
        let client = try Client(capabilities: Self.capabilities)
        try client.open("# Ada\n\n## Skills\n\nSwift\n")
        _ = try client.notification("textDocument/publishDiagnostics")
        usleep(700_000)
        _ = try client.result("workspace/symbol", ["query": ""])
        #expect(client.unreadRequests.isEmpty)
        #expect(client.unreadNotifications.isEmpty)
    }
}
