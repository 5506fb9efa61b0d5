/// Where in the source each byte of a visible text comes from: few stretches, as most text is copied as it stands.
struct SourceOrigins: Sendable {
    struct Stretch: Sendable, Equatable {
        /// Visible offsets, half-open.
        var visible: Range<Int>
        /// The source offset of its first byte.
        var source: Int
        /// Whether all its bytes come from that one offset, and not each from the next.
        var isFixed: Bool

        /// The source offset of one of its bytes.
        func origin(of offset: Int) -> Int { isFixed ? source : source + offset - visible.lowerBound }
    }

    private(set) var stretches: [Stretch] = []
    private var index: OffsetIndex?

    /// The visible bytes so far.
    var count: Int { stretches.last?.visible.upperBound ?? 0 }

    /// The origin of the last byte.
    var last: Int? { stretches.last.map { $0.origin(of: $0.visible.upperBound - 1) } }

    mutating func reserveCapacity(_ count: Int) { stretches.reserveCapacity(count) }

    /// Adds bytes that come from a stretch of the source.
    mutating func append(count: Int, from source: Int) { append(count, source, isFixed: false) }

    /// Adds bytes that all stand for the same place in the source.
    mutating func append(count: Int, allAt source: Int) { append(count, source, isFixed: true) }

    private mutating func append(_ count: Int, _ source: Int, isFixed: Bool) {
        guard count > 0 else { return }
        let start = self.count
        stretches.append(Stretch(visible: start..<start + count, source: source, isFixed: isFixed))
    }

    /// Adds stretches as they stand in another text, moved by so many bytes.
    mutating func append(_ known: ArraySlice<Stretch>, visible: Int, source: Int) {
        guard visible != 0 || source != 0 else { return stretches += known }
        stretches.reserveCapacity(stretches.count + known.count)
        for stretch in known {
            stretches.append(
                Stretch(
                    visible: stretch.visible.shifted(by: visible), source: stretch.source + source,
                    isFixed: stretch.isFixed))
        }
    }

    /// To be called when all has been added: origins are then found in one step.
    mutating func finish() {
        index = OffsetIndex(stretches.lazy.map { $0.visible.upperBound - 1 }, end: count)
    }

    /// The source offset of a visible byte.
    subscript(offset: Int) -> Int { stretches[stretch(at: offset)].origin(of: offset) }

    /// The index of the stretch that holds a visible byte; of the last one for what lies beyond.
    func stretch(at offset: Int) -> Int {
        var found = index?.first(near: offset) ?? 0
        while found + 1 < stretches.count, stretches[found].visible.upperBound <= offset { found += 1 }
        return found
    }
}
