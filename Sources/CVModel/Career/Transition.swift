/// What lies between two positions.
public struct Transition: Hashable, Sendable {
    /// The kinds of transition. A year without a month leaves doubt: what is not sure is neither gap nor overlap.
    public enum Kind: Hashable, Sendable {
        /// Whole months between the one's last and the other's first.
        case gap(ElapsedTime)
        /// Months that both cover, two or more: the month in which one changes jobs belongs to both.
        case overlap(ElapsedTime)
        case seamless
    }

    /// The position that started first; index into `resume.work`.
    public let earlier: Int
    /// The position that started second; index into `resume.work`.
    public let later: Int
    public let kind: Kind

    /// The transitions of some spans, in the order of their starts; spans that say too little are left out.
    static func between(_ spans: [DateSpan], asOf today: PartialDate) -> [Transition] {
        var dated: [(index: Int, months: DateSpan.Months)] = []
        for (index, span) in spans.enumerated() {
            if let months = span.months(asOf: today) { dated.append((index, months)) }
        }
        // Where a résumé lists the newest first, of two that start together the lower one came first.
        dated.sort { a, b in
            (a.months.likely.lowerBound, a.months.likely.upperBound, -a.index)
                < (b.months.likely.lowerBound, b.months.likely.upperBound, -b.index)
        }
        guard var last = dated.first else { return [] }
        var transitions: [Transition] = []
        for job in dated.dropFirst() {
            transitions.append(
                Transition(
                    earlier: last.index, later: job.index, kind: Kind(from: last.months, to: job.months)))
            if job.months.likely.upperBound >= last.months.likely.upperBound { last = job }
        }
        return transitions
    }
}

extension Transition.Kind {
    fileprivate init(from earlier: DateSpan.Months, to later: DateSpan.Months) {
        let shared = earlier.sure.clamped(to: later.sure).count
        let between = later.starts.lowerBound - earlier.ends.upperBound - 1
        if between >= 1 {
            self = .gap(
                ElapsedTime(
                    months: later.likely.lowerBound - earlier.likely.upperBound, minimum: between,
                    maximum: later.starts.upperBound - earlier.ends.lowerBound - 1))
        } else if shared >= 2 {
            self = .overlap(
                ElapsedTime(
                    months: earlier.likely.clamped(to: later.likely).count, minimum: shared,
                    maximum: earlier.possible.clamped(to: later.possible).count))
        } else {
            self = .seamless
        }
    }
}
