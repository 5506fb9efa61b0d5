import CVModel

/// One entry that stands out of the order that all others of its section keep.
public enum EntryOrder: Check {
    static let kinds = [FindingCode.entryOrder]
    /// From how many dated entries on an order shows.
    private static let fewest = 4

    /// Which way a section is sorted.
    public enum Direction: Sendable, Hashable {
        case newestFirst, oldestFirst

        var wording: String {
            switch self {
            case .newestFirst: "newest first"
            case .oldestFirst: "oldest first"
            }
        }
    }

    static func findings(in inspection: Inspection) -> [Finding] {
        let spans = Dictionary(
            inspection.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var findings: [Finding] = []
        var open = inspection.parsed.outline.items
        while let item = open.popLast() {
            open += item.children
            let siblings = item.children.compactMap { Sibling($0, spans) }
            // Where one has no date the author's order cannot be told.
            guard siblings.count == item.children.count, siblings.count >= fewest else { continue }
            if let finding = stray(among: siblings) { findings.append(finding) }
        }
        return findings
    }

    /// An entry, or the company of several.
    private struct Sibling {
        let dateRange: Range<Int>
        /// Of the earliest and of the latest; an ongoing one has no end.
        var start: PartialDate
        var end: PartialDate?

        init?(_ item: Outline.Item, _ entries: [FactPath: InspectedEntry]) {
            var spans: [InspectedEntry] = []
            var open = [item]
            while let item = open.popLast() {
                if case .entry(let path) = item.subject, let entry = entries[path] { spans.append(entry) }
                open += item.children
            }
            let starts = spans.compactMap { $0.span.start ?? $0.span.end }
            guard let first = spans.first, starts.count == spans.count, let start = starts.min() else {
                return nil
            }
            self.start = start
            dateRange = first.dateRange
            let ends = spans.compactMap { $0.span.isOngoing ? $0.span.end : $0.span.end ?? $0.span.start }
            end = ends.count == spans.count ? ends.max() : nil
        }
    }

    private enum Key: CaseIterable { case start, end }

    /// The one entry that is out of order by its start and by its end, and without which all others are in order by
    /// both.
    private static func stray(among siblings: [Sibling]) -> Finding? {
        for direction in [Direction.newestFirst, .oldestFirst] {
            let byStart = breaks(in: siblings, .start, direction)
            let byEnd = breaks(in: siblings, .end, direction)
            guard byStart.count == 1, byEnd.count == 1, let first = byStart.first else { continue }
            // Of two neighbours that changed places the one that comes second is named.
            for index in [first + 1, first] {
                var others = siblings
                others.remove(at: index)
                guard
                    Key.allCases.allSatisfy({ breaks(in: others, $0, direction).isEmpty }),
                    isStrict(others, .start, direction)
                else { continue }
                let neighbour = index > 0 ? index - 1 : 1
                return Finding(
                    .entryOrder(direction), at: siblings[index].dateRange,
                    related: [Finding.Related("The entry beside it", at: siblings[neighbour].dateRange)])
            }
        }
        return nil
    }

    /// The entries behind which one comes that surely belongs before them.
    private static func breaks(in siblings: [Sibling], _ key: Key, _ direction: Direction) -> [Int] {
        siblings.indices.dropLast().filter { index in
            let (upper, lower) = (siblings[index], siblings[index + 1])
            let (older, newer) = direction == .newestFirst ? (upper, lower) : (lower, upper)
            return isSurely(older, before: newer, key)
        }
    }

    /// Whether the order is more than that of equals.
    private static func isStrict(_ siblings: [Sibling], _ key: Key, _ direction: Direction) -> Bool {
        guard let first = siblings.first, let last = siblings.last else { return false }
        return direction == .newestFirst
            ? isSurely(last, before: first, key) : isSurely(first, before: last, key)
    }

    private static func isSurely(_ one: Sibling, before other: Sibling, _ key: Key) -> Bool {
        switch key {
        case .start: return one.start.isSurelyBefore(other.start)
        case .end:
            guard let end = one.end else { return false }
            return other.end.map(end.isSurelyBefore) ?? true
        }
    }
}
