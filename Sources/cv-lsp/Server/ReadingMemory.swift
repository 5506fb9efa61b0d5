import CVParse
import Synchronization

/// What was understood of the last version of a document that anybody asked about: the next one is read faster with it.
final class ReadingMemory: Sendable {
    private let last = Mutex<ParsedResume?>(nil)

    /// Reads a version, after the one that was read last.
    func read(_ parse: (ParsedResume?) -> ParsedResume) -> ParsedResume {
        // Not inside the lock: two versions may be read at once, each after any earlier one.
        let parsed = parse(last.withLock { $0 })
        last.withLock { $0 = parsed }
        return parsed
    }
}
