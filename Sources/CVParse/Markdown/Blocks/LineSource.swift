/// Where the block phase takes its lines from: the whole source, or the lines of a grid table's cell.
struct LineSource {
    private let bytes: Bytes
    private let hasCarriageReturns: Bool
    private let cell: [Range<Int>]?
    /// The byte at which the next line starts; in a cell, the index of the next line.
    private(set) var position: Int

    /// All of `bytes` from `start`.
    init(_ bytes: Bytes, from start: Int, hasCarriageReturns: Bool) {
        self.bytes = bytes
        self.hasCarriageReturns = hasCarriageReturns
        cell = nil
        position = start
    }

    init(_ bytes: Bytes, cell lines: [Range<Int>]) {
        self.bytes = bytes
        hasCarriageReturns = false
        cell = lines
        position = 0
    }

    mutating func next() -> Line? {
        guard let line = line(at: position) else { return nil }
        advance(over: line)
        return line
    }

    mutating func advance(over line: Line) { position = positionAfter(line, at: position) }

    func positionAfter(_ line: Line, at position: Int) -> Int { cell == nil ? line.next : position + 1 }

    /// The line that starts at `position` of this source.
    func line(at position: Int) -> Line? {
        if let cell {
            guard position < cell.count else { return nil }
            let range = cell[position]
            var line = Line(
                bytes: bytes, start: range.lowerBound, end: range.upperBound, next: range.upperBound)
            line.ownsLineEnd = false
            return line
        }
        guard position < bytes.count else { return nil }
        let end = lineEnd(from: position)
        var next = end
        if next < bytes.count {
            next += bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A ? 2 : 1
        }
        return Line(bytes: bytes, start: position, end: end, next: next)
    }

    private func lineEnd(from start: Int) -> Int {
        if hasCarriageReturns { return bytes.skip(from: start, to: bytes.count) { !$0.isLineEnd } }
        return bytes.lineFeed(from: start)
    }
}
