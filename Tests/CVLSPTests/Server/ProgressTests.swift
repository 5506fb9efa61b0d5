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

    /// A client that offers a token need not be asked for a place.
    @Test func aTokenOfTheClientsIsUsed() throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        let output = FileDescriptor(rawValue: ends[0])
        let progress = try Progress(output: Output(FileDescriptor(rawValue: ends[1])))
        try Thread.start { progress.run() }
        progress.begin("hover", token: "mine")
        var framer = MessageFramer()
        func next() throws -> JSONValue? {
            while true {
                if case .message(let content)? = framer.next() {
                    return try JSONValue(parsing: content)["params"]
                }
                guard output.wait(for: Int16(POLLIN), milliseconds: Int32(Program.patience)) else {
                    return nil
                }
                framer.append(try output.read(upTo: 4096))
            }
        }
        let begin = try next()
        #expect(begin?["token"] == "mine")
        #expect(begin?["value"]?["title"] == "hover")
        progress.end()
        #expect(try next() == ["token": "mine", "value": ["kind": "end"]])
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
