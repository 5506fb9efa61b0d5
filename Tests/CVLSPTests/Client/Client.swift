import CVModel

@testable import cv_lsp

/// An editor as the server sees one: sends messages, waits for answers, keeps the notifications that come in
/// between.
final class Client {
    let program: Program
    private var framer = MessageFramer()
    private var lastID: Int64 = 0
    private var responses: [RequestID?: [JSONValue]] = [:]
    private var notifications: [JSONValue] = []
    private var requests: [JSONValue] = []

    /// Starts the server and leaves it uninitialized.
    init() throws { program = try Program(["--stdio"]) }

    /// Starts the server and initializes it.
    ///
    /// - Parameter path: the program to start.
    init(
        path: String = Program.builtBinary, capabilities: JSONValue, options: JSONValue = .null
    ) throws {
        program = try Program(["--stdio"], path: path)
        _ = try result(
            "initialize",
            ["processId": nil, "capabilities": capabilities, "initializationOptions": options])
        try notify("initialized", [:])
    }

    /// What the server made of a request that was expected to succeed.
    struct UnexpectedError: Error {
        let error: JSONValue
    }

    // MARK: Sending

    func send(raw text: String) throws { try program.write(text.utf8) }

    static func framed(_ content: String) -> String {
        "Content-Length: \(content.utf8.count)\r\n\r\n\(content)"
    }

    static func framed(_ message: JSONValue) -> String {
        framed(String(decoding: message.serialized(), as: UTF8.self))
    }

    func notify(_ method: String, _ parameters: JSONValue) throws {
        try send(raw: Self.framed(["jsonrpc": "2.0", "method": .string(method), "params": parameters]))
    }

    /// Sends a request and does not wait for its answer.
    func ask(_ method: String, _ parameters: JSONValue) throws -> RequestID {
        lastID += 1
        let id = RequestID.number(lastID)
        try send(
            raw: Self.framed([
                "jsonrpc": "2.0", "id": id.json, "method": .string(method), "params": parameters,
            ]))
        return id
    }

    // MARK: Receiving

    /// The whole response to a request; `nil` stands for the id `null`.
    func response(to id: RequestID?) throws -> JSONValue {
        while true {
            if let first = responses[id]?.first {
                responses[id]?.removeFirst()
                return first
            }
            try receive()
        }
    }

    func result(_ method: String, _ parameters: JSONValue) throws -> JSONValue {
        let response = try response(to: ask(method, parameters))
        guard let result = response["result"] else {
            throw UnexpectedError(error: response["error"] ?? .null)
        }
        return result
    }

    /// The error code of the response to a request, or to what had no id.
    func errorCode(of id: RequestID?) throws -> Int? {
        try response(to: id)["error"]?["code"]?.integer.flatMap { Int(exactly: $0) }
    }

    /// The parameters of the next notification of that name.
    func notification(_ method: String) throws -> JSONValue {
        while true {
            if let index = notifications.firstIndex(where: { $0["method"]?.string == method }) {
                return notifications.remove(at: index)["params"] ?? .null
            }
            try receive()
        }
    }

    /// The next request of that name that the server makes.
    func request(_ method: String) throws -> JSONValue {
        while true {
            if let index = requests.firstIndex(where: { $0["method"]?.string == method }) {
                return requests.remove(at: index)
            }
            try receive()
        }
    }

    /// Answers a request of the server's.
    func answer(_ request: JSONValue, _ result: JSONValue) throws {
        try send(raw: Self.framed(["jsonrpc": "2.0", "id": request["id"] ?? .null, "result": result]))
    }

    /// Drops the notifications that have come.
    func forgetNotifications() { notifications.removeAll(keepingCapacity: true) }

    /// The requests of the server's that have come and that no one has asked for.
    var unreadRequests: [JSONValue] { requests }

    /// The notifications that have come and that no one has asked for.
    var unreadNotifications: [JSONValue] { notifications }

    private struct Ended: Error {}

    private func receive() throws {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: Program.patience)
        while true {
            if let frame = framer.next() {
                guard case .message(let content) = frame else { throw Ended() }
                let message = try JSONValue(parsing: content)
                if message["method"] == nil {
                    responses[message["id"].flatMap(RequestID.init(json:)), default: []].append(message)
                } else if message["id"] != nil {
                    requests.append(message)
                } else {
                    notifications.append(message)
                }
                return
            }
            let bytes = try program.read(program.output, until: deadline)
            guard !bytes.isEmpty else { throw Ended() }
            framer.append(bytes)
        }
    }
}

// MARK: - Documents

extension Client {
    static let uri = "file:///home/ada/cv.md"

    func open(
        _ text: String, uri: String = Client.uri, language: String = "markdown", version: Int = 1
    ) throws {
        try notify(
            "textDocument/didOpen",
            [
                "textDocument": [
                    "uri": .string(uri), "languageId": .string(language), "version": version.json,
                    "text": .string(text),
                ]
            ])
    }

    func change(_ changes: JSONValue, uri: String = Client.uri, version: Int) throws {
        try notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(uri), "version": version.json],
                "contentChanges": changes,
            ])
    }

    func close(uri: String = Client.uri) throws {
        try notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    }

    /// Shuts the server down as an editor does; its exit code.
    func end() throws -> Int32 {
        _ = try result("shutdown", .null)
        try notify("exit", .null)
        return try program.exitCode()
    }
}
