import CVModel
import Testing

@testable import cv_lsp

/// What real editors said to the server, said to it again. `Scripts/record-session` recorded it, from the tests of the
/// editors, on invented résumés.
@Suite struct ReplayTests {
    @Test(arguments: [
        "neovim-0.7.2-several", "neovim-0.7.2-quick-fix", "neovim-0.7.2-rename", "neovim-0.7.2-formatting",
        "eglot-1.9-outline", "eglot-1.9-completion", "eglot-1.9-quick-fix", "eglot-1.9-rename",
        "eglot-1.9-formatting",
    ])
    func aRealEditorIsServedToTheEnd(session: String) throws {
        let lines = try File.read("\(Self.folder)/\(session).jsonl").split(separator: UInt8(ascii: "\n"))
        let client = try Client()
        var replay = Replay(client: client)
        for line in lines { try replay.send(JSONValue(parsing: Array(line))) }
        try replay.takeAnswers()
        #expect(replay.answered > 1)
        #expect(replay.compared > 0, "the text was compared")
        client.program.closeInput()
        #expect(try client.program.exitCode() == (replay.hasShutDown ? 0 : 1))
    }

    /// Beside this target's folder.
    private static var folder: String {
        let steps = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        return steps.joined(separator: "/") + "/Fixtures/Sessions"
    }
}

/// An editor that says what another one has said.
private struct Replay {
    let client: Client
    private(set) var answered = 0
    private(set) var compared = 0
    private(set) var hasShutDown = false
    private var awaited: [(id: RequestID, method: String)] = []
    private var texts: [String: TextModel] = [:]

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    init(client: Client) { self.client = client }

    mutating func send(_ message: JSONValue) throws {
        if let method = message["answers"]?.string {
            try client.answer(client.request(method), message["result"] ?? .null)
            return
        }
        let method = message["method"]?.string ?? ""
        let uri = message["params"]?["textDocument"]?["uri"]?.string ?? ""
        switch method {
        case "textDocument/didOpen":
            texts[uri] = TextModel(message["params"]?["textDocument"]?["text"]?.string ?? "")
        case "textDocument/didChange":
            for change in message["params"]?["contentChanges"]?.array ?? [] { try edit(uri, change) }
        case "textDocument/didClose": try compareText(uri)
        case "shutdown":
            for uri in texts.keys.sorted() { try compareText(uri) }
            hasShutDown = true
        default: break
        }
        try client.send(raw: Client.framed(message))
        guard let id = message["id"].flatMap(RequestID.init(json:)) else { return }
        awaited.append((id, method))
        // An editor cannot go on before it knows what the server can do.
        if method == "initialize" { try takeAnswers() }
    }

    mutating func takeAnswers() throws {
        for (id, method) in awaited {
            let response = try client.response(to: id)
            let code = response["error"]?["code"]?.integer
            guard response["result"] != nil || code == -32800 || code == -32801 else {
                throw Failure(description: "\(method): \(response)")
            }
            answered += 1
        }
        awaited = []
    }

    private mutating func edit(_ uri: String, _ change: JSONValue) throws {
        let text = change["text"]?.string ?? ""
        guard let json = change["range"] else {
            texts[uri] = TextModel(text)
            return
        }
        let range = try LSP.Range(json: json)
        texts[uri]?.replace(
            from: (range.start.line, range.start.character), to: (range.end.line, range.end.character),
            with: text)
    }

    /// The text that the editor closes is the one that the server holds.
    private mutating func compareText(_ uri: String) throws {
        guard let text = texts.removeValue(forKey: uri)?.text else { return }
        let id = RequestID.string("text of \(uri)")
        try client.send(
            raw: Client.framed([
                "jsonrpc": "2.0", "id": id.json, "method": "cv-lsp/text",
                "params": ["textDocument": ["uri": .string(uri)]],
            ]))
        guard try client.response(to: id)["result"]?.string == text else {
            throw Failure(description: "another text of \(uri)")
        }
        compared += 1
    }
}
