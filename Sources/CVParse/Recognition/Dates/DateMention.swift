import CVModel

/// A date, a span or a length of time that the text states, and where.
struct DateMention: Sendable {
    /// Visible offsets of the whole mention, words such as "since" and "present" included.
    var range: Range<Int>
    var start: PartialDate?
    var end: PartialDate?
    /// Visible offsets of the part that states `start` and of the one that states `end`.
    var startRange: Range<Int>?
    var endRange: Range<Int>?
    var isOngoing = false
    var duration: StatedDuration?
    var durationRange: Range<Int>?
    /// Whether two ends are stated (an open end counts), and not one date alone.
    var isSpan = false
    /// A single year, and nothing else: the weakest evidence for a date.
    var isBareYear = false

    /// A length of time without any date.
    var isDurationOnly: Bool { start == nil && end == nil && duration != nil }
}
