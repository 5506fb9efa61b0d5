import CVModel

/// A date, a span or a length of time that the text states, and where.
struct DateMention: Sendable {
    /// Visible offsets of the whole mention, words such as "since" and "present" included.
    @CompactRange var range: Range<Int>
    private var first: CompactRange?
    private var last: CompactRange?
    private var length: CompactRange?
    var start: PartialDate?
    var end: PartialDate?
    var isOngoing = false
    /// Whether two ends are stated (an open end counts), and not one date alone.
    var isSpan = false
    /// A single year, and nothing else: the weakest evidence for a date.
    var isBareYear = false
    var duration: StatedDuration?

    init(
        range: Range<Int>, start: PartialDate? = nil, end: PartialDate? = nil,
        startRange: Range<Int>? = nil, endRange: Range<Int>? = nil, isSpan: Bool = false,
        isBareYear: Bool = false
    ) {
        self.range = range
        first = startRange.map(CompactRange.init(wrappedValue:))
        last = endRange.map(CompactRange.init(wrappedValue:))
        self.start = start
        self.end = end
        self.isSpan = isSpan
        self.isBareYear = isBareYear
    }

    /// Visible offsets of the part that states `start`.
    var startRange: Range<Int>? {
        get { first?.wrappedValue }
        set { first = newValue.map(CompactRange.init(wrappedValue:)) }
    }

    /// Visible offsets of the part that states `end`.
    var endRange: Range<Int>? {
        get { last?.wrappedValue }
        set { last = newValue.map(CompactRange.init(wrappedValue:)) }
    }

    /// Visible offsets of the part that states `duration`.
    var durationRange: Range<Int>? {
        get { length?.wrappedValue }
        set { length = newValue.map(CompactRange.init(wrappedValue:)) }
    }

    /// The same in a text that has grown before it.
    func moved(by distance: Int) -> DateMention {
        var mention = self
        mention.range = range.shifted(by: distance)
        mention.startRange = startRange?.shifted(by: distance)
        mention.endRange = endRange?.shifted(by: distance)
        mention.durationRange = durationRange?.shifted(by: distance)
        return mention
    }

    /// A length of time without any date.
    var isDurationOnly: Bool { start == nil && end == nil && duration != nil }
}
