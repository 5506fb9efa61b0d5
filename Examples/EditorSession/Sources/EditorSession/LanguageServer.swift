import Foundation

/// A language server run as a child process and spoken to over its standard input and output, one question at
/// a time: the part of an editor that every LSP client has.
final class LanguageServer {
    enum Failure: Error, CustomStringConvertible {
        case ended(String)
        case notAMessage(String)
        case refused(method: String, reason: String)

        var description: String {
            switch self {
            case .ended(let command): "\(command) ended before it answered"
            case .notAMessage(let text): "the server wrote what is no message: \(text)"
            case .refused(let method, let reason): "the server refused \(method): \(reason)"
            }
        }
    }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var received = Data()
    private var lastID = 0
    /// Notifications that arrived while an answer was awaited, oldest first.
    private var notifications: [JSON] = []

    var processID: Int32 { process.processIdentifier }

    init(command: String) throws {
        process.executableURL = URL(fileURLWithPath: command)
        process.arguments = ["--stdio"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    /// Sends a request and waits for its answer.
    func request(_ method: String, _ parameters: JSON = .null) throws -> JSON {
        lastID += 1
        let id = JSON.number(Double(lastID))
        try send(["jsonrpc": "2.0", "id": id, "method": .string(method), "params": parameters])
        while true {
            let message = try receive()
            if message["method"].text != nil {
                if message["id"] == .null {
                    notifications.append(message)
                } else {
                    try send(["jsonrpc": "2.0", "id": message["id"], "result": .null])
                }
            } else if message["id"] == id {
                if let reason = message["error"]["message"].text {
                    throw Failure.refused(method: method, reason: reason)
                }
                return message["result"]
            }
        }
    }

    func notify(_ method: String, _ parameters: JSON) throws {
        try send(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
    }

    /// Waits for the first notification of `method` whose parameters satisfy `condition`.
    func notification(_ method: String, where condition: (JSON) -> Bool) throws -> JSON {
        while true {
            if let index = notifications.firstIndex(where: {
                $0["method"].text == method && condition($0["params"])
            }) {
                return notifications.remove(at: index)["params"]
            }
            notifications.append(try receive())
        }
    }

    /// Says goodbye and returns the server's exit code.
    func end() throws -> Int32 {
        _ = try request("shutdown")
        try notify("exit", .null)
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func send(_ message: JSON) throws {
        let body = try JSONEncoder().encode(message)
        try input.fileHandleForWriting.write(
            contentsOf: Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
    }

    private func receive() throws -> JSON {
        let separator = Data("\r\n\r\n".utf8)
        while true {
            if let end = received.range(of: separator) {
                let header = String(decoding: received[..<end.lowerBound], as: UTF8.self)
                guard let length = header.split(separator: ":").last.flatMap({ Int($0.trimming(" \r\n")) })
                else {
                    throw Failure.notAMessage(header)
                }
                if received.distance(from: end.upperBound, to: received.endIndex) >= length {
                    let body = received[end.upperBound...].prefix(length)
                    received = Data(received[body.endIndex...])
                    return try JSONDecoder().decode(JSON.self, from: Data(body))
                }
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else {
                throw Failure.ended(process.executableURL?.lastPathComponent ?? "the server")
            }
            received += more
        }
    }
}

extension Substring {
    fileprivate func trimming(_ characters: String) -> Substring {
        drop { characters.contains($0) }.prefix { !characters.contains($0) }
    }
}
