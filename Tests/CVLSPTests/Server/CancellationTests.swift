import CVModel
import Testing

@testable import cv_lsp

@Suite struct CancellationTests {
    private static let symbols: JSONValue = ["textDocument": ["uri": .string(Client.uri)]]

    /// A text that takes long enough to read for a second request to wait.
    private static let long = String(
        repeating: "## Skills\n\n- Swift, *Python* and [Go](https://go.dev)\n\n", count: 4000)

    @Test func aRequestThatWaitsIsCancelled() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.long)
        let first = try client.ask("textDocument/documentSymbol", Self.symbols)
        let second = try client.ask("textDocument/documentSymbol", Self.symbols)
        let third = try client.ask("textDocument/documentSymbol", Self.symbols)
        try client.notify("$/cancelRequest", ["id": second.json])
        #expect(try client.errorCode(of: second) == -32800)
        #expect(try client.errorCode(of: first) == nil)
        #expect(try client.errorCode(of: third) == nil)
    }

    @Test func requestsWithNamesAreCancelledToo() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.long)
        try client.send(
            raw: ["a", "b"].map { id in
                Client.framed([
                    "jsonrpc": "2.0", "id": .string(id), "method": "textDocument/documentSymbol",
                    "params": Self.symbols,
                ])
            }.joined())
        try client.notify("$/cancelRequest", ["id": "b"])
        #expect(try client.errorCode(of: .string("b")) == -32800)
        #expect(try client.errorCode(of: .string("a")) == nil)
    }

    @Test func whatWasAnsweredCannotBeCancelled() throws {
        let client = try Client(capabilities: [:])
        try client.open("## Skills\n\nSwift")
        let first = try client.ask("textDocument/documentSymbol", Self.symbols)
        #expect(try client.errorCode(of: first) == nil)
        try client.notify("$/cancelRequest", ["id": first.json])
        // The id may be used again, and is not cancelled by what was said of the first.
        try client.send(
            raw: Client.framed([
                "jsonrpc": "2.0", "id": first.json, "method": "textDocument/documentSymbol",
                "params": Self.symbols,
            ]))
        #expect(try client.errorCode(of: first) == nil)
    }

    /// An answer is about the text as it was when the question came, whatever was typed since.
    @Test func requestsAreAnsweredOnTheTextAtWhichTheyWereMade() throws {
        let client = try Client(capabilities: [:])
        try client.open("## Skills\n\nSwift")
        let first = try client.ask("textDocument/documentSymbol", Self.symbols)
        try client.change([["text": "## Education\n\nBSc"]], version: 2)
        let second = try client.ask("textDocument/documentSymbol", Self.symbols)
        try client.close()
        #expect(try client.response(to: second)["result"]?.array?.first?["name"] == "Education")
        #expect(try client.response(to: first)["result"]?.array?.first?["name"] == "Skills")
    }

    @Test func staleRequestsAreRefusedWhenTheyHoldTooMuch() throws {
        let queue = try WorkQueue()
        let document = Document(
            uri: DocumentURI(text: "untitled:1"), dialect: .auto, version: 1,
            source: .init(String(repeating: "x", count: WorkQueue.mostTextHeld / 2)), columnUnit: .utf16)
        let requests = (0..<4).map { id in
            WorkQueue.PendingRequest(id: .number(id), method: "", progressToken: nil, document: document) {
                .success(JSONValue.null)
            }
        }
        for request in requests { queue.add(.answer(request)) }
        #expect(queue.refusal(of: requests[0]) == nil)
        document.supersede()
        // Two are left behind this one, which hold just what is allowed; before it there were more.
        queue.add(.answer(requests[0]))
        #expect(queue.refusal(of: requests[1])?.code == .contentModified)
        #expect(queue.refusal(of: requests[2]) == nil)
    }
}
