/// A draft's header taken apart: its phrases, those joined by commas together, and what is settled already.
struct HeaderReading: Sendable {
    var fields: EntryFields
    /// Phrases between strong separators; inside a segment, commas.
    var segments: [[HeaderPart]]
    /// The phrases that name the entry, once places are out.
    var candidates: [FieldCandidate] = []
    var group: Int?
    var isGroup: Bool
    /// The lines of the header, to tell which one a phrase stands on.
    var lines: [Int]

    /// Where in the header a segment stands; the same in siblings means the same field.
    func slot(of segment: Int, isTail: Bool) -> Slot? {
        guard let line = segments[segment].first?.line, let ordinal = lines.firstIndex(of: line) else {
            return nil
        }
        let inLine = segments[..<segment].count { $0.first?.line == line }
        return Slot(line: min(ordinal, 3), segment: min(inLine, 3), isTail: isTail)
    }

    struct Slot: Hashable, Sendable {
        var line: Int
        var segment: Int
        /// The last of several phrases that commas join, and not a segment of its own.
        var isTail: Bool
    }
}
