import CVModel
import Testing

@testable import cv_lsp

/// What is no proper message, and how it is answered, against the real program (JSON-RPC 2.0, sections 4 to 6).
@Suite struct JSONRPCTests {
    @Test(arguments: [
        (#"{"jsonrpc":"2.0","id":1,"method":"#, -32700),
        ("", -32700),
        ("\u{FEFF}nonsense", -32700),
        ("[]", -32600),
        (#"[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]"#, -32600),
        ("17", -32600),
        ("null", -32600),
        ("{}", -32600),
        (#"{"id":null,"jsonrpc":"2.0","method":"shutdown"}"#, -32600),
        (#"{"id":1.5,"jsonrpc":"2.0","method":"shutdown"}"#, -32600),
        (#"{"id":{},"jsonrpc":"2.0","method":"shutdown"}"#, -32600),
        (#"{"jsonrpc":"2.0"}"#, -32600),
        (#"{"jsonrpc":"2.0","method":7}"#, -32600),
        (String(repeating: "[", count: 100_000), -32700),
    ])
    func answersUnderNoID(content: String, code: Int) throws {
        let client = try Client(capabilities: [:])
        try client.send(raw: Client.framed(content))
        #expect(try client.errorCode(of: nil) == code)
        #expect(try client.end() == 0)
    }

    @Test(arguments: [
        (#"{"jsonrpc":"1.0","id":7,"method":"shutdown"}"#, RequestID.number(7), -32600),
        (#"{"id":"a","method":"shutdown"}"#, .string("a"), -32600),
        (#"{"jsonrpc":"2.0","id":7,"method":7}"#, .number(7), -32600),
        (#"{"jsonrpc":"2.0","id":7}"#, .number(7), -32600),
        (#"{"jsonrpc":"2.0","id":"","method":"no/such"}"#, .string(""), -32601),
        (#"{"jsonrpc":"2.0","id":-9223372036854775808,"method":"$/no"}"#, .number(.min), -32601),
        (#"{"jsonrpc":"2.0","id":"é\u0000🎓","method":"initialized"}"#, .string("é\0🎓"), -32601),
        (#"{"jsonrpc":"2.0","id":7,"method":"textDocument/documentSymbol"}"#, .number(7), -32602),
        (#"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":[]}"#, .number(7), -32602),
        (#"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":"x"}"#, .number(7), -32602),
        (
            #"{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"textDocument":{"uri":3}}}"#,
            .number(7), -32602
        ),
    ])
    func answersUnderTheID(content: String, id: RequestID, code: Int) throws {
        let client = try Client(capabilities: [:])
        try client.send(raw: Client.framed(content))
        #expect(try client.errorCode(of: id) == code)
    }

    @Test func illFormedUTF8IsAParseError() throws {
        let client = try Client(capabilities: [:])
        let content = Array(#"{"jsonrpc":"2.0","id":1,"method":"a"#.utf8) + [0xFF] + Array(#""}"#.utf8)
        try client.send(raw: "Content-Length: \(content.count)\r\n\r\n")
        try client.program.write(content)
        #expect(try client.errorCode(of: nil) == -32700)
    }

    @Test func nothingElseIsAnswered() throws {
        let client = try Client(capabilities: [:])
        for content in [
            #"{"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"off"}}"#,
            #"{"jsonrpc":"2.0","method":"no/such"}"#,
            #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":"?"}}"#,
            #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":[]}"#,
            #"{"jsonrpc":"2.0","method":"textDocument/hover","params":{}}"#,
            #"{"jsonrpc":"2.0","id":1000,"result":null}"#,
            #"{"jsonrpc":"2.0","id":1001,"error":{"code":1,"message":"no"}}"#,
            #"{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"no"}}"#,
            #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":12345}}"#,
            #"{"jsonrpc":"2.0","method":"$/cancelRequest"}"#,
        ] {
            try client.send(raw: Client.framed(content))
        }
        #expect(try client.errorCode(of: client.ask("no/such", .null)) == -32601)
        // What is wrong with a notification goes to the log.
        #expect(
            client.unreadNotifications.map { $0["method"] } == ["window/logMessage", "window/logMessage"])
        #expect(client.unreadRequests.isEmpty)
        _ = try client.result("shutdown", .null)
        try client.notify("exit", .null)
        #expect(try client.program.readToEnd(client.program.output) == "")
    }

    @Test(arguments: [
        "Content-Length: -5\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
        "Content-Length: 1000000000\r\n\r\n", "Content-Length: abc\r\n\r\n", "No-Length: 5\r\n\r\n",
    ])
    func aBadHeaderIsReportedAndSurvived(header: String) throws {
        let client = try Client(capabilities: [:])
        try client.send(raw: header + #"{"jsonrpc":"2.0","id":1,"method":"lost"}"#)
        #expect(try client.errorCode(of: client.ask("no/such", .null)) == -32601)
        #expect(try client.errorCode(of: nil) == -32700)
    }

    @Test func messagesMayComeInAnyPackets() throws {
        let client = try Client(capabilities: [:])
        let wire = Array(
            [#"{"jsonrpc":"2.0","id":71,"method":"é/1"}"#, #"{"jsonrpc":"2.0","id":72,"method":"é/2"}"#]
                .map(Client.framed).joined().utf8)
        for byte in wire { try client.program.write([byte]) }
        #expect(try client.errorCode(of: .number(71)) == -32601)
        #expect(try client.errorCode(of: .number(72)) == -32601)
        try client.program.write(wire)
        #expect(try client.errorCode(of: .number(71)) == -32601)
        #expect(try client.errorCode(of: .number(72)) == -32601)
    }
}
