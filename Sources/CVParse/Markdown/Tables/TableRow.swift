/// Rows and cells, for every kind of table.
extension BlockReader {
    /// How a column is aligned, and where it stands: byte offsets from the start of its line's content for tables
    /// that are laid out, nothing for pipe tables.
    struct Column {
        var alignment: UInt8 = 0
        var start = 0
        var end = 0
    }

    /// Whether a table has no more columns than are read; otherwise a finding says so.
    mutating func isNarrow(_ columns: [Column]) -> Bool {
        if columns.count <= Limits.tableColumns { return true }
        report(.tableColumns, maximum: Limits.tableColumns)
        return false
    }

    /// Adds a row to `table`; the caller adds its cells, in order.
    mutating func appendRow(to table: Int32, _ range: Range<Int>, isHeader: Bool) -> Int32 {
        let row = append(.tableRow, to: table, at: range.lowerBound, end: range.upperBound)
        blocks[Int(row)].detail = isHeader ? 1 : 0
        return row
    }

    /// Adds a cell of one line, trimmed; `\|` stands for `|`.
    mutating func appendCell(to row: Int32, _ range: Range<Int>, alignment: UInt8, ownsLineEnd: Bool = false)
    {
        let start = bytes.skip(from: range.lowerBound, to: range.upperBound) { $0.isSpaceOrTab }
        let end = bytes.trim(back: range.upperBound, to: start) { $0.isSpaceOrTab }
        let cell = append(.tableCell, to: row, at: start, end: end)
        blocks[Int(cell)].detail = alignment
        appendSegments(start..<end, to: cell)
    }

    private mutating func appendSegments(_ range: Range<Int>, to cell: Int32) {
        var start = range.lowerBound
        var position = start
        while position < range.upperBound {
            if bytes[position] == "\\", position + 1 < range.upperBound, bytes[position + 1] == "|" {
                appendSegment(start..<position, to: cell, joinsNext: true)
                start = position + 1
                position += 1
            }
            position += 1
        }
        appendSegment(start..<range.upperBound, to: cell, joinsNext: false)
    }

    mutating func appendSegment(_ range: Range<Int>, to block: Int32, joinsNext: Bool) {
        guard !range.isEmpty else { return }
        addSegment(
            Segment(
                start: Int32(truncatingIfNeeded: range.lowerBound),
                end: Int32(truncatingIfNeeded: range.upperBound),
                joinsNext: joinsNext, ownsLineEnd: false),
            to: block, joinedByLineEnd: true)
    }
}
