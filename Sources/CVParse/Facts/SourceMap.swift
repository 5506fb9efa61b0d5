import CVModel

/// Where each fact stands: from a fact's path to its byte ranges, and back.
///
/// Invariant: the text at a fact's ranges, with markup and line breaks folded, is the fact (a date: parses to
/// it). A fact put together from several places has several ranges.
public struct SourceMap: Sendable {
    /// One fact and its places.
    public struct Place: Sendable, Hashable {
        public var path: FactPath
        /// In source order, half-open, in bytes; never empty.
        public var ranges: SourceRanges
    }

    /// In the order in which the facts were found.
    public private(set) var places: [Place] = []
    /// Where in `places` a path stands: open addressing, -1 for a free slot. Every fact is looked up once, when it is
    /// added, and a `Dictionary` would take longer for that than finding the fact does.
    private var slots: [Int32]

    public init() { self.init(capacity: 64) }

    /// With room for so many facts.
    init(capacity: Int) {
        places.reserveCapacity(capacity)
        var count = 256
        while count < 2 * capacity { count *= 2 }
        slots = Array(repeating: -1, count: count)
    }

    /// Records where `path` stands; a second record of the same path adds its ranges.
    public mutating func add(_ path: FactPath, _ ranges: SourceRanges) {
        guard !ranges.isEmpty else { return }
        let slot = slot(of: path)
        if slots[slot] >= 0 {
            for range in ranges { places[Int(slots[slot])].ranges.append(range) }
        } else {
            slots[slot] = Int32(truncatingIfNeeded: places.count)
            places.append(Place(path: path, ranges: ranges))
            if places.count * 2 > slots.count { grow() }
        }
    }

    /// The ranges of one fact; empty where it has no place.
    public func ranges(of path: FactPath) -> SourceRanges {
        let place = slots[slot(of: path)]
        return place < 0 ? [] : places[Int(place)].ranges
    }

    /// The slot that holds the path's place, or the free one where it would be.
    private func slot(of path: FactPath) -> Int {
        let mask = slots.count - 1
        var slot = path.mixed & mask
        while slots[slot] >= 0, places[Int(slots[slot])].path != path { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for index in places.indices {
            slots[slot(of: places[index].path)] = Int32(truncatingIfNeeded: index)
        }
    }

    /// The facts whose ranges hold `offset` (both ends included, as an editor's caret sees them).
    public func facts(at offset: Int) -> [FactPath] {
        places.filter { $0.ranges.contains { $0.lowerBound <= offset && offset <= $0.upperBound } }.map(
            \.path)
    }
}
