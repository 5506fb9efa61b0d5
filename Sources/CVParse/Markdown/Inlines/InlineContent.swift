/// The text of one leaf block, as one run of bytes, and where each of them stands in the source.
///
/// Where the block has one segment, the source itself is that run; otherwise the segments are copied one behind
/// the other, with line feeds between them.
struct InlineContent {
    /// One copied segment.
    private struct Stretch {
        var textStart: Int
        var segment: Segment
    }

    private(set) var start = 0
    private(set) var end = 0
    /// Whether it has several segments, and so is no part of the source.
    private(set) var isCopy = false
    private var source = Bytes()
    private var copy: [UInt8] = []
    private var stretches: [Stretch] = []

    mutating func load(_ source: Bytes, _ segments: ArraySlice<Segment>) {
        self.source = source
        isCopy = segments.count > 1
        guard isCopy else {
            start = segments.first.map { Int($0.start) } ?? 0
            end = segments.first.map { Int($0.end) } ?? 0
            return
        }
        copy.removeAll(keepingCapacity: true)
        stretches.removeAll(keepingCapacity: true)
        for segment in segments {
            stretches.append(Stretch(textStart: copy.count, segment: segment))
            source.append(Int(segment.start)..<Int(segment.end), to: &copy)
            if !segment.joinsNext { copy.append(0x0A) }
        }
        start = 0
        end = copy.count
        if let last = segments.last, !last.joinsNext { end -= 1 }
    }

    func withText<Result>(_ body: (Bytes, InlineContent) -> Result) -> Result {
        guard isCopy else { return body(source, self) }
        return copy.withUnsafeBufferPointer { body(source.sharingMeter(with: $0), self) }
    }

    /// Where the byte at `position` stands in the source.
    func sourceStart(_ position: Int) -> Int {
        guard isCopy else { return position }
        let stretch = stretch(at: position)
        let offset = position - stretch.textStart
        return min(Int(stretch.segment.start) + offset, Int(stretch.segment.end))
    }

    /// Where what ends before `position` ends in the source.
    func sourceEnd(_ position: Int) -> Int {
        guard isCopy else { return position }
        guard position > 0 else { return sourceStart(0) }
        let stretch = stretch(at: position - 1)
        let offset = position - stretch.textStart
        let end = Int(stretch.segment.end)
        let mapped = Int(stretch.segment.start) + offset
        guard mapped > end else { return mapped }
        // The line feed that was put behind the segment stands for the source's line end.
        guard stretch.segment.ownsLineEnd, end < source.count, source[end].isLineEnd else { return end }
        return end + (source[end] == 0x0D && end + 1 < source.count && source[end + 1] == 0x0A ? 2 : 1)
    }

    func sourceRange(_ range: Range<Int>) -> Range<Int> {
        let start = sourceStart(range.lowerBound)
        return range.isEmpty ? start..<start : start..<max(start, sourceEnd(range.upperBound))
    }

    /// The places in the source that `range` is made of, line ends between segments included.
    func pieces(_ range: Range<Int>) -> [MarkupTree.Piece] {
        guard isCopy else {
            return [
                MarkupTree.Piece(
                    start: Int32(truncatingIfNeeded: range.lowerBound),
                    end: Int32(truncatingIfNeeded: range.upperBound))
            ]
        }
        var result: [MarkupTree.Piece] = []
        var position = range.lowerBound
        var padding: Int32 = 0
        while position < range.upperBound {
            let index = stretchIndex(at: position)
            let next = index + 1 < stretches.count ? stretches[index + 1].textStart : end
            let limit = min(max(next, position + 1), range.upperBound)
            let source = sourceRange(position..<limit)
            result.append(
                MarkupTree.Piece(
                    start: Int32(truncatingIfNeeded: source.lowerBound),
                    end: Int32(truncatingIfNeeded: source.upperBound), padding: padding))
            // In a table's cell, lines have no line end of their own: a space parts them.
            let segment = stretches[index].segment
            padding = segment.ownsLineEnd || segment.joinsNext ? 0 : 1
            position = limit
        }
        return result
    }

    /// The segments from `position` on, the first one cut.
    func segments(from position: Int, to limit: Int? = nil) -> [Segment] {
        let limit = limit ?? end
        guard isCopy else {
            return [
                Segment(start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: limit))
            ]
        }
        var result: [Segment] = []
        var index = stretchIndex(at: position)
        while index < stretches.count, stretches[index].textStart < limit {
            let stretch = stretches[index]
            var segment = stretch.segment
            segment.start += Int32(truncatingIfNeeded: max(0, position - stretch.textStart))
            segment.end = min(
                segment.end, stretch.segment.start + Int32(truncatingIfNeeded: limit - stretch.textStart))
            if segment.start <= segment.end { result.append(segment) }
            index += 1
        }
        return result
    }

    /// Whether `range` stands in one piece in the source.
    func isContiguous(_ range: Range<Int>) -> Bool {
        guard isCopy, !range.isEmpty else { return true }
        return stretchIndex(at: range.lowerBound) == stretchIndex(at: range.upperBound - 1)
    }

    private func stretch(at position: Int) -> Stretch { stretches[stretchIndex(at: position)] }

    /// The last stretch that begins at or before `position`.
    private func stretchIndex(at position: Int) -> Int {
        var low = 0
        var high = stretches.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].textStart <= position { low = middle } else { high = middle }
        }
        return low
    }
}
