/// A phrase of an entry's header: what stands between two separators, dates taken out.
struct HeaderPart: Sendable {
    /// Visible offsets, without blanks and separators at the ends.
    var range: Range<Int>
    /// Index of the line.
    var line: Int
    /// What stands before it.
    var separator: Separator
    var style: TextStyle
    /// Column in a table; -1 elsewhere.
    var column: Int
    var evidence: PhraseEvidence
    /// What stands in a bracket at its end and was taken for a part of the name.
    var bracket: Range<Int>?

    enum Separator: Sendable {
        /// The first of its line.
        case start
        /// A bar, bullet, spaced dash, gap, semicolon: sets two fields apart.
        case strong
        case comma
        case colon
        /// "at", "@", "bei": an organisation follows.
        case at
        /// An opening bracket.
        case bracket
        /// Another style begins.
        case style
        /// A date stood between.
        case date
    }
}
