import CVModel
import Testing

@testable import cv_lsp

/// The life of the server, against the real program (LSP, "Server lifecycle").
@Suite struct LifecycleTests {
    private static let initialize: JSONValue = ["processId": nil, "capabilities": [:]]

    @Test func announcesItself() throws {
        let client = try Client()
        let result = try client.result("initialize", Self.initialize)
        #expect(result["serverInfo"] == ["name": "cv-lsp", "version": .string(version)])
        #expect(
            result["capabilities"]?["textDocumentSync"] == ["openClose": true, "change": 2, "save": true])
        #expect(result["capabilities"]?["documentSymbolProvider"] == true)
        #expect(try client.end() == 0)
    }

    @Test(arguments: [
        ("{}", "utf-16"),
        (#"{"general": {}}"#, "utf-16"),
        (#"{"general": {"positionEncodings": ["utf-16"]}}"#, "utf-16"),
        (#"{"general": {"positionEncodings": ["utf-16", "utf-8"]}}"#, "utf-8"),
        (#"{"general": {"positionEncodings": ["utf-32"]}}"#, "utf-32"),
        (#"{"general": {"positionEncodings": ["utf-32", "utf-16"]}}"#, "utf-16"),
        (#"{"general": {"positionEncodings": ["utf-7"]}}"#, "utf-16"),
        (#"{"general": {"positionEncodings": []}}"#, "utf-16"),
        (#"{"general": {"positionEncodings": "utf-8"}}"#, "utf-16"),
    ])
    func negotiatesThePositionEncoding(capabilities: String, chosen: String) throws {
        let client = try Client()
        let result = try client.result(
            "initialize", ["processId": nil, "capabilities": JSONValue(parsing: capabilities.utf8)])
        #expect(result["capabilities"]?["positionEncoding"]?.string == chosen)
    }

    @Test func refusesRequestsBeforeInitialize() throws {
        let client = try Client()
        #expect(try client.errorCode(of: client.ask("textDocument/hover", [:])) == -32002)
        #expect(try client.errorCode(of: client.ask("shutdown", .null)) == -32002)
        // Notifications are dropped: the document is not open afterwards.
        try client.open("# Ada")
        _ = try client.result("initialize", Self.initialize)
        let symbols = try client.ask(
            "textDocument/documentSymbol", ["textDocument": ["uri": .string(Client.uri)]])
        #expect(try client.errorCode(of: symbols) == -32602)
    }

    @Test func isInitializedOnce() throws {
        let client = try Client(capabilities: [:])
        #expect(try client.errorCode(of: client.ask("initialize", Self.initialize)) == -32600)
    }

    @Test func refusesRequestsAfterShutdown() throws {
        let client = try Client(capabilities: [:])
        #expect(try client.result("shutdown", .null) == .null)
        #expect(try client.errorCode(of: client.ask("textDocument/hover", [:])) == -32600)
        #expect(try client.errorCode(of: client.ask("shutdown", .null)) == -32600)
        try client.notify("exit", .null)
        #expect(try client.program.exitCode() == 0)
    }

    @Test func exitWithoutShutdownIsAFailure() throws {
        let client = try Client(capabilities: [:])
        try client.notify("exit", .null)
        #expect(try client.program.exitCode() == 1)
    }

    @Test func exitBeforeInitializeIsAFailure() throws {
        let client = try Client()
        try client.send(raw: Client.framed(#"{"jsonrpc":"2.0","method":"exit"}"#))
        #expect(try client.program.exitCode() == 1)
    }

    @Test func endsAtTheEndOfInput() throws {
        let client = try Client(capabilities: [:])
        client.program.closeInput()
        #expect(try client.program.exitCode() == 1)
    }

    @Test func endsWellAtTheEndOfInputAfterShutdown() throws {
        let client = try Client(capabilities: [:])
        _ = try client.result("shutdown", .null)
        client.program.closeInput()
        #expect(try client.program.exitCode() == 0)
    }

    @Test func answersAllThatWasAskedBeforeTheEndOfInput() throws {
        let messages = [
            #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#,
            #"{"jsonrpc":"2.0","id":"two","method":"nothing/known"}"#,
            #"{"jsonrpc":"2.0","id":-3,"method":"shutdown"}"#,
            #"{"jsonrpc":"2.0","method":"exit"}"#,
        ]
        let (output, errors, code) = try Program.run(
            ["--stdio"], input: messages.map(Client.framed).joined())
        #expect(code == 0)
        #expect(errors == "")
        var framer = MessageFramer()
        framer.append(Array(output.utf8))
        var ids: [JSONValue?] = []
        while case .message(let content)? = framer.next() {
            ids.append(try JSONValue(parsing: content)["id"])
        }
        #expect(ids == [1, "two", -3])
    }

    @Test func endsWithTheProcessThatStartedIt() throws {
        let editor = try Program(["60"], path: "/bin/sleep")
        let client = try Client()
        _ = try client.result(
            "initialize", ["processId": .number(.integer(Int64(editor.identifier))), "capabilities": [:]])
        kill(editor.identifier, SIGKILL)
        // Its pipes are still open and no one has asked for its exit status: it is a zombie.
        #expect(try client.program.exitCode() == 1)
    }

    @Test func livesAsLongAsTheProcessThatStartedIt() throws {
        let client = try Client()
        _ = try client.result(
            "initialize", ["processId": .number(.integer(Int64(getpid()))), "capabilities": [:]])
        // Longer than the server takes to look.
        usleep(1_500_000)
        #expect(try client.end() == 0)
    }

    @Test func toleratesTheOptionThatVSCodePasses() throws {
        let program = try Program(["--stdio", "--clientProcessId=\(getpid())"])
        try program.write(Array(Client.framed(#"{"jsonrpc":"2.0","method":"exit"}"#).utf8))
        #expect(try program.exitCode() == 1)
    }

    @Test func aClientThatDoesNotListenEndsTheServer() throws {
        let client = try Client(capabilities: [:])
        client.program.closeOutput()
        _ = try client.ask("nothing/known", .null)
        #expect(try client.program.exitCode() == 1)
    }
}
