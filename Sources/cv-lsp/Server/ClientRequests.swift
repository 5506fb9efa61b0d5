import CVModel
import Synchronization

/// What the server asks of the client: gives each request its id, and keeps what is to be done with the answer.
final class ClientRequests: Sendable {
    typealias Answer = Result<JSONValue, ClientError>
    /// What to do with an answer, on the thread that reads, in the order in which messages come.
    typealias Reaction = @Sendable (Answer, inout Session) -> Void

    /// How many answers are waited for at most: of a client that never answers, the oldest request is given up.
    static let mostAwaited = 256

    private struct Contents {
        var lastID: Int64 = 0
        var awaited: [Int64: Reaction] = [:]
        var hasEnded = false
    }

    private let contents = Mutex(Contents())
    private let send: @Sendable (OutgoingMessage) -> Void

    /// - Parameter send: hands a message to the one that writes, and does not wait.
    init(send: @escaping @Sendable (OutgoingMessage) -> Void) { self.send = send }

    /// Asks the client; from any thread.
    func ask(_ method: String, _ parameters: JSONValue, then react: @escaping Reaction = { _, _ in }) {
        ask(method, parameters, through: send, then: react)
    }

    /// Asks the client on another way than the usual one, which ends behind all that waits to be answered.
    func ask(
        _ method: String, _ parameters: JSONValue, through send: (OutgoingMessage) -> Void,
        then react: @escaping Reaction
    ) {
        let id: Int64? = contents.withLock { contents in
            guard !contents.hasEnded else { return nil }
            contents.lastID += 1
            contents.awaited[contents.lastID] = react
            if contents.awaited.count > Self.mostAwaited, let oldest = contents.awaited.keys.min() {
                contents.awaited[oldest] = nil
            }
            return contents.lastID
        }
        guard let id else { return }
        send(.request(.number(id), method: method, parameters: parameters))
    }

    /// Tells the client something, behind what has been asked of it.
    func notify(_ method: String, _ parameters: JSONValue) {
        guard !contents.withLock({ $0.hasEnded }) else { return }
        send(.notification(method: method, parameters: parameters))
    }

    /// What is to be done with the answer to a request; `nil` where none is awaited. Given once.
    func takeReaction(to id: RequestID) -> Reaction? {
        guard case .number(let number) = id else { return nil }
        return contents.withLock { $0.awaited.removeValue(forKey: number) }
    }

    /// After `shutdown` nothing is asked, and no answer matters.
    func end() {
        contents.withLock { contents in
            contents.hasEnded = true
            contents.awaited = [:]
        }
    }
}

/// Why the client did not do what it was asked for.
struct ClientError: Error, Hashable {
    let code: Int64
    let message: String

    /// Reads the member `error` of a response.
    init(json: JSONValue) {
        code = json["code"]?.integer ?? 0
        message = json["message"]?.string ?? ""
    }
}
