/// Grid tables: cells drawn with bars and dashes, which hold blocks (Pandoc, `grid_tables`).
extension BlockReader {
    mutating func beginGridTable() -> Start {
        guard syntax.contains(.gridTables), !isParagraphOpen, let columns = gridColumns(line),
            isNarrow(columns)
        else {
            return .none
        }
        guard gridDepth < Limits.gridNesting else {
            report(.gridNesting, maximum: Limits.gridNesting)
            return .none
        }
        // Every line down to the last rule belongs to the table.
        var position = lines.position
        var rows: [Line] = []
        var end = 0
        while let next = upcomingLine(at: position), next.indent < 4, isGridLine(next) {
            position = lines.positionAfter(next, at: position)
            rows.append(next)
            if next.first == "+", gridColumns(next) != nil { end = rows.count }
        }
        guard end > 1 || rows.prefix(end).contains(where: { $0.first == "|" }) else { return .none }

        let table = begin(.table)
        adoptCaption(table)
        leaf = -1
        let hasHeader = rows.prefix(end).contains { isHeaderRule($0) }
        var isHeader = hasHeader
        var rowLines: [Line] = []
        for _ in 0..<end {
            takeUpcomingLine()
            if line.first == "+", gridColumns(line) != nil {
                appendGridRow(to: table, rowLines, columns, isHeader: isHeader)
                rowLines = []
                if isHeaderRule(line) { isHeader = false }
            } else {
                rowLines.append(line)
            }
            blocks[Int(table)].end = Int32(truncatingIfNeeded: line.end)
            blocks[Int(table)].endLine = lineNumber
        }
        return .done
    }

    private func isGridLine(_ line: Line) -> Bool {
        let end = bytes.trim(back: line.end, to: line.nonspace) { $0.isSpaceOrTab }
        guard end - line.nonspace > 1 else { return false }
        return (line.first == "|" || line.first == "+") && (bytes[end - 1] == "|" || bytes[end - 1] == "+")
    }

    private func isHeaderRule(_ line: Line) -> Bool {
        line.first == "+" && bytes[line.nonspace..<line.end].contains(0x3D) && gridColumns(line) != nil
    }

    /// The columns between the plus signs of a rule.
    private func gridColumns(_ line: Line) -> [Column]? {
        let end = bytes.trim(back: line.end, to: line.nonspace) { $0.isSpaceOrTab }
        guard line.first == "+", line.indent < 4, end - line.nonspace > 2, bytes[end - 1] == "+" else {
            return nil
        }
        var columns: [Column] = []
        var start = line.nonspace + 1
        var width = width(line, to: start)
        while start < end {
            let close = bytes.skip(from: start, to: end) { $0 == "-" || $0 == "=" || $0 == ":" }
            guard close < end, bytes[close] == "+", close > start else { return nil }
            let isLeft = bytes[start] == ":"
            let isRight = bytes[close - 1] == ":"
            columns.append(
                Column(
                    alignment: isLeft && isRight ? 2 : isRight ? 3 : isLeft ? 1 : 0, start: width,
                    end: width + close - start))
            width += close + 1 - start
            start = close + 1
        }
        return columns.isEmpty ? nil : columns
    }

    private mutating func appendGridRow(
        to table: Int32, _ rowLines: [Line], _ columns: [Column], isHeader: Bool
    ) {
        guard let first = rowLines.first, let last = rowLines.last else { return }
        let row = appendRow(to: table, first.offset..<last.end, isHeader: isHeader)
        let startLine = lineNumber - Int32(truncatingIfNeeded: rowLines.count)
        blocks[Int(row)].startLine = startLine
        // A cell goes from one bar to the next; where no bar stands at a boundary, it goes on beyond it.
        var cells = [[Range<Int>]](repeating: [], count: columns.count)
        for rowLine in rowLines {
            for (index, cell) in cut(rowLine, atBarsOf: columns).enumerated() { cells[index].append(cell) }
        }
        for (index, cell) in cells.enumerated() {
            appendGridCell(to: row, cell, alignment: columns[index].alignment, startLine: startLine)
        }
    }

    private func cut(_ line: Line, atBarsOf columns: [Column]) -> [Range<Int>] {
        var position = line.offset
        var width = 0
        return columns.map { column in
            while position < line.end, width < column.start { step(&position, &width, line) }
            let start = position
            while position < line.end, width < column.end { step(&position, &width, line) }
            // Wide characters make a cell longer than its rule: it goes on to the bar.
            while position < line.end, bytes[position] != "|", bytes[position] != "+" {
                step(&position, &width, line)
            }
            let end = position
            width = column.end
            return start..<max(start, end)
        }
    }

    private func step(_ position: inout Int, _ width: inout Int, _ line: Line) {
        width += bytes[position] == 0x09 ? 4 - width % 4 : 1
        position += 1
        while position < line.end, bytes[position] & 0xC0 == 0x80 { position += 1 }
    }

    private mutating func appendGridCell(
        to row: Int32, _ cell: [Range<Int>], alignment: UInt8, startLine: Int32
    ) {
        let content = cell.map { range in
            range.lowerBound..<bytes.trim(back: range.upperBound, to: range.lowerBound) { $0.isSpaceOrTab }
        }
        let isIndented = content.allSatisfy { $0.isEmpty || bytes[$0.lowerBound].isSpaceOrTab }
        let lines = content.map { $0.isEmpty || !isIndented ? $0 : $0.lowerBound + 1..<$0.upperBound }
        let filled = lines.filter { !$0.isEmpty }
        let place = filled.first?.lowerBound ?? max(cell[0].upperBound, Int(blocks[Int(row)].start))
        let index = append(.tableCell, to: row, at: place, end: filled.last?.upperBound ?? place)
        blocks[Int(index)].detail = alignment
        guard !filled.isEmpty else { return }
        readCell(index, lines, startLine: startLine)
        takeOnlyParagraph(of: index)
    }

    /// Reads the lines of a cell as blocks of their own.
    private mutating func readCell(_ cell: Int32, _ cellLines: [Range<Int>], startLine: Int32) {
        let outer = (lines, line, lineNumber, containers, matched, leaf)
        lines = LineSource(bytes, cell: cellLines)
        lineNumber = startLine
        containers = [cell]
        matched = 1
        leaf = -1
        gridDepth += 1
        readAll()
        gridDepth -= 1
        (lines, line, lineNumber, containers, matched, leaf) = outer
    }

    /// A cell that holds one paragraph holds its inlines.
    private mutating func takeOnlyParagraph(of cell: Int32) {
        let child = blocks[Int(cell)].firstChild
        guard child >= 0, blocks[Int(child)].next < 0, blocks[Int(child)].kind == .paragraph,
            Int(child) == blocks.count - 1
        else { return }
        blocks[Int(cell)].firstSegment = blocks[Int(child)].firstSegment
        blocks[Int(cell)].segmentCount = blocks[Int(child)].segmentCount
        blocks[Int(cell)].start = blocks[Int(child)].start
        blocks[Int(cell)].end = blocks[Int(child)].end
        blocks[Int(cell)].firstChild = -1
        blocks[Int(cell)].lastChild = -1
        blocks.removeLast()
    }
}
