extension Sequence<DateSpan> {
    /// How much time the spans cover together, a month that several of them cover counted once.
    ///
    /// A span that states a length and no dates has no place among the others: it is taken to overlap none of
    /// them in the figure to show, and to lie within them in the minimum. `nil` where no span says how long.
    public func total(asOf today: PartialDate) -> ElapsedTime? {
        var months: [DateSpan.Months] = []
        var least = 0
        var placeless: [ElapsedTime] = []
        var only: ElapsedTime?
        var count = 0
        for span in self {
            guard let elapsed = span.elapsed(asOf: today) else { continue }
            count += 1
            only = elapsed
            least = Swift.max(least, elapsed.minimum)
            if let covered = span.months(asOf: today) {
                months.append(covered)
            } else {
                placeless.append(elapsed)
            }
        }
        guard let only else { return nil }
        if count == 1 { return only }
        func beside(_ known: Int, _ figure: (ElapsedTime) -> Int) -> Int {
            placeless.reduce(known) { $0.saturatingAdd(figure($1)) }
        }
        return ElapsedTime(
            months: beside(months.map(\.likely).covered, \.months),
            minimum: Swift.max(least, months.map(\.sure).covered),
            maximum: beside(months.map(\.possible).covered, \.maximum))
    }
}

extension [Range<Int>] {
    /// How many integers lie in at least one of the ranges.
    fileprivate var covered: Int {
        var covered = 0
        var end = Int.min
        for range in sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
            covered += range.upperBound - Swift.max(end, range.lowerBound)
            end = range.upperBound
        }
        return covered
    }
}

extension Int {
    /// The sum, or the nearest `Int` where it is none.
    func saturatingAdd(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }

    /// The product, or the nearest `Int` where it is none.
    func saturatingMultiply(_ other: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
    }
}
