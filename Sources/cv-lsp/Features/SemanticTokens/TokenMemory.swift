import Synchronization

/// The tokens that the client has of a document, from one version to the next, so that it can be told what changed.
final class TokenMemory: Sendable {
    private struct Sent {
        var number = 0
        var tokens: [Int] = []
    }

    private let sent = Mutex(Sent())

    /// Keeps the tokens that are sent now, and gives the name under which the client may refer to them; and those
    /// sent last, where that is what the client has.
    func replace(with tokens: [Int], after previousID: String?) -> (resultID: String, previous: [Int]?) {
        sent.withLock { sent in
            let previous = previousID == String(sent.number) && sent.number > 0 ? sent.tokens : nil
            sent.number += 1
            sent.tokens = tokens
            return (String(sent.number), previous)
        }
    }
}
