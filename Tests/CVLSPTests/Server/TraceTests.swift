import CVModel
import Testing

@testable import cv_lsp

@Suite struct TraceTests {
    private static let parameters: JSONValue = ["textDocument": ["uri": .string(Client.uri)]]

    @Test func tellsAsMuchAsTheClientWants() throws {
        let client = try Client(capabilities: [:])
        try client.open("## Skills\n\nSwift")
        _ = try client.result("textDocument/documentSymbol", Self.parameters)
        #expect(!client.unreadNotifications.contains { $0["method"] == "$/logTrace" })
        try client.notify("$/setTrace", ["value": "messages"])
        _ = try client.result("textDocument/documentSymbol", Self.parameters)
        #expect(
            try client.notification("$/logTrace") == ["message": "received textDocument/documentSymbol (3)"])
        let answer = try client.notification("$/logTrace")
        #expect(
            answer["message"]?.string?.hasPrefix("answer to textDocument/documentSymbol (3) after ") == true)
        #expect(answer["verbose"] == nil)
        try client.notify("$/setTrace", ["value": "verbose"])
        #expect(try client.notification("$/logTrace")["message"] == "received $/setTrace")
        _ = try client.result("textDocument/documentSymbol", Self.parameters)
        #expect(try client.notification("$/logTrace")["verbose"]?.string?.contains("\"uri\"") == true)
        #expect(try client.notification("$/logTrace")["verbose"]?.string?.contains("\"Skills\"") == true)
        try client.notify("$/setTrace", ["value": "off"])
        #expect(try client.notification("$/logTrace")["message"] == "received $/setTrace")
        _ = try client.result("textDocument/documentSymbol", Self.parameters)
        #expect(!client.unreadNotifications.contains { $0["method"] == "$/logTrace" })
    }

    @Test func beginsWithInitialize() throws {
        let client = try Client()
        _ = try client.result("initialize", ["processId": nil, "capabilities": [:], "trace": "messages"])
        try client.notify("initialized", [:])
        #expect(try client.notification("$/logTrace")["message"] == "received initialized")
    }

    @Test(arguments: [
        ("messages", "null", "null"), ("verbose", "[1]", #""[1]""#), ("off", "[1]", nil), (nil, "[1]", nil),
        ("loud", "[1]", nil),
    ])
    func hasLevels(name: String?, detail: String, verbose: String?) throws {
        let trace = Trace()
        trace.set(Trace.Level(name: name))
        let detail = try JSONValue(parsing: detail.utf8)
        let message = trace.message("x", detail: detail)
        guard case .notification(_, let parameters)? = message else {
            #expect(verbose == nil)
            return
        }
        let shown = String(decoding: (try parameters.sent()["verbose"] ?? .null).serialized(), as: UTF8.self)
        #expect(shown == verbose)
    }

    @Test func longTextsAreCutShort() throws {
        let trace = Trace()
        trace.set(.verbose)
        let message = trace.message("x", detail: String(repeating: "é", count: 5000))
        guard case .notification(_, let parameters)? = message else { return #expect(Bool(false)) }
        #expect(try parameters.sent()["verbose"]?.string?.count == 2001)
    }
}
