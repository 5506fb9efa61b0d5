import CVParse
import Synchronization

/// What was understood of the last version of a document that anybody asked about: the next one is read faster with it.
final class ReadingMemory: Sendable {
    private struct Readings {
        var last: ParsedResume?
        /// The one before, of which nobody has need.
        var outdated: ParsedResume?
    }

    private let readings = Mutex(Readings())

    /// Reads a version, after the one that was read last.
    func read(_ parse: (ParsedResume?) -> ParsedResume) -> ParsedResume {
        // Not inside the lock: two versions may be read at once, each after any earlier one.
        let parsed = parse(readings.withLock { $0.last })
        readings.withLock { $0 = Readings(last: parsed, outdated: $0.last) }
        return parsed
    }

    /// Gives up the version before the last. Freeing all that it is made of takes a while, so it is left for when whoever
    /// asked has the answer.
    func giveUpOutdated() {
        // The lock is for taking it; the freeing is done behind it.
        let outdated = readings.withLock { readings in
            defer { readings.outdated = nil }
            return readings.outdated
        }
        withExtendedLifetime(outdated) {}
    }
}
