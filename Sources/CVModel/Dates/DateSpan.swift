/// The time that an entry covers, as far as a text states it.
public struct DateSpan: Hashable, Sendable {
    /// `nil` where the text gives none ("until 2020", "14 months").
    public var start: PartialDate?
    /// `nil` where the text gives none, or says that it goes on.
    public var end: PartialDate?
    /// Whether the text says that it goes on: "present", "seit 2019".
    public var isOngoing: Bool
    /// The length that the text states, beside the dates or instead of them.
    public var stated: StatedDuration?

    /// A span; an end beside `isOngoing` is kept and counts.
    public init(
        start: PartialDate? = nil, end: PartialDate? = nil, isOngoing: Bool = false,
        stated: StatedDuration? = nil
    ) {
        self.start = start
        self.end = end
        self.isOngoing = isOngoing
        self.stated = stated
    }

    /// Whether the end is before the start whatever their missing months are.
    public var isReversed: Bool {
        guard let start, let end else { return false }
        return end.isSurelyBefore(start)
    }

    /// How long it took, or has taken until `today`; see ``ElapsedTime`` for how months are counted.
    ///
    /// Exact dates count first, then a stated length, then years: from mid-year to mid-year, so that 2019 to
    /// 2021 is about 2 years. `nil` where the span says too little, or ends before it starts.
    public func elapsed(asOf today: PartialDate) -> ElapsedTime? {
        let dated = elapsedBetweenDates(asOf: today)
        if let dated, dated.isExact { return dated }
        return stated?.elapsed ?? dated
    }

    private func elapsedBetweenDates(asOf today: PartialDate) -> ElapsedTime? {
        guard let months = months(asOf: today) else { return nil }
        if let first = start?.dayNumber, let last = (end ?? today).dayNumber {
            return ElapsedTime(months: Self.months(from: first, through: last))
        }
        return ElapsedTime(
            months: months.likely.count, minimum: max(1, months.sure.count), maximum: months.possible.count)
    }

    /// Whole months from one day through another, 15 days over counting as one more.
    private static func months(from first: Int, through last: Int) -> Int {
        // The mean length of a Gregorian month is 30.436875 days.
        max(0, Int((Double(last - first + 1) / 30.436875).rounded()))
    }
}

extension DateSpan {
    /// The months in which a span may start and in which it may end, counted as in
    /// ``PartialDate/possibleMonths``; some start is not after some end.
    struct Months: Hashable, Sendable {
        let starts: ClosedRange<Int>
        let ends: ClosedRange<Int>

        /// The months that it covers whatever its missing months are.
        var sure: Range<Int> { Self.range(starts.upperBound, ends.lowerBound) }

        /// The months that it may cover.
        var possible: Range<Int> { Self.range(starts.lowerBound, ends.upperBound) }

        /// The months to reckon with. An unknown month is the middle of the year: it starts with July, ends
        /// with June; a single year (2019 to 2019) is half of it.
        var likely: Range<Int> {
            let likely = Self.range(
                starts.count > 1 ? starts.lowerBound + 6 : starts.lowerBound,
                ends.count > 1 ? ends.lowerBound + 5 : ends.lowerBound)
            return (likely.isEmpty ? starts.lowerBound..<(starts.lowerBound + 6) : likely).clamped(
                to: possible)
        }

        private static func range(_ first: Int, _ last: Int) -> Range<Int> { first..<max(first, last + 1) }
    }

    /// `nil` without a start, without an end that is stated or ongoing, or where they are the wrong way round.
    func months(asOf today: PartialDate) -> Months? {
        guard let start, let end = end ?? (isOngoing ? today : nil) else { return nil }
        let months = Months(starts: start.possibleMonths, ends: end.possibleMonths)
        guard months.starts.lowerBound <= months.ends.upperBound else { return nil }
        if let first = start.dayNumber, let last = end.dayNumber, last < first { return nil }
        return months
    }
}

// MARK: - Spans beside each other

extension DateSpan {
    /// The months that the span may cover, counted from January of the year 0 (March 2019 is 2019 × 12 + 2), the one
    /// on which an ongoing span is measured included; `nil` without a start, without an end that is stated or
    /// ongoing, or where they are the wrong way round.
    public func possibleMonths(asOf today: PartialDate) -> Range<Int>? { months(asOf: today)?.possible }

    /// How many whole months both spans cover whatever their missing months are.
    public func sureOverlap(with other: DateSpan, asOf today: PartialDate) -> Int {
        guard let own = months(asOf: today), let others = other.months(asOf: today) else { return 0 }
        return own.sure.clamped(to: others.sure).count
    }
}
