/// Pandoc's simple and multiline tables: columns laid out under rules of dashes (`simple_tables`,
/// `multiline_tables`).
extension BlockReader {
    /// A table that this line of dashes begins (no header, or a header between two rules), or whose header is the
    /// open paragraph's only line.
    mutating func beginDashTable() -> Start {
        guard syntax.contains(.dashTables), let rule = dashRule(line) else { return .none }
        if isInParagraph {
            return rule.count > 1 ? beginSimpleTableBelowHeader(rule) : .none
        }
        guard !isParagraphOpen else { return .none }
        return beginRuledTable(rule)
    }

    /// The columns that a line of dashes and spaces sets out; nil where it holds anything else, or one dash alone.
    func dashRule(_ line: Line) -> [Column]? {
        guard line.first == "-", line.indent < 4 else { return nil }
        var columns: [Column] = []
        var position = line.nonspace
        while position < line.end {
            let end = bytes.skip(from: position, to: line.end) { $0 == "-" }
            guard end - position >= 2, columns.count < Limits.tableColumns else { return nil }
            columns.append(
                Column(start: width(line, to: position), end: width(line, to: end)))
            position = bytes.skip(from: end, to: line.end) { $0.isSpaceOrTab }
            if position < line.end, bytes[position] != "-" { return nil }
        }
        return columns
    }

    /// Columns of a line's content before `position`: characters, a tab reaching to the next stop.
    func width(_ line: Line, to position: Int) -> Int {
        var width = 0
        for byte in bytes[line.offset..<position] {
            if byte == 0x09 { width += 4 - width % 4 } else if byte & 0xC0 != 0x80 { width += 1 }
        }
        return width
    }

    /// Cuts a line at the columns' starts; a word that stands across a boundary belongs to the column it begins in.
    private func cut(_ line: Line, at columns: [Column]) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var position = line.offset
        var width = 0
        for index in columns.indices {
            let start = position
            let boundary = index + 1 < columns.count ? columns[index + 1].start : Int.max
            while position < line.end, width < boundary {
                let byte = bytes[position]
                width += byte == 0x09 ? 4 - width % 4 : 1
                position += 1
                while position < line.end, bytes[position] & 0xC0 == 0x80 { position += 1 }
            }
            cells.append(start..<position)
        }
        return cells
    }

    private mutating func beginSimpleTableBelowHeader(_ rule: [Column]) -> Start {
        let paragraph = leaf
        guard blocks[Int(paragraph)].segmentCount == 1, blocks[Int(paragraph)].startLine == lineNumber - 1,
            let segment = segments.last, segment.ownsLineEnd
        else { return .none }
        let lineStart = bytes.trim(back: Int(segment.start), to: 0) { $0.isSpaceOrTab }
        var header = Line(bytes: bytes, start: lineStart, end: Int(segment.end), next: line.start)
        if containers.count > 1 {
            header = Line(bytes: bytes, start: Int(segment.start), end: Int(segment.end), next: line.start)
        }
        segments.removeLast()
        blocks[Int(paragraph)].segmentCount = 0
        blocks[Int(paragraph)].kind = .table
        let aligned = align(rule, by: header)
        appendLaidOutRow(to: paragraph, [header], aligned, isHeader: true)
        leaf = -1
        readSimpleRows(of: paragraph, aligned)
        return .done
    }

    private mutating func readSimpleRows(of table: Int32, _ columns: [Column]) {
        finish(table)
        while let next = upcomingLine(at: lines.position), !next.isBlank {
            takeUpcomingLine()
            if dashRule(line) == nil { appendLaidOutRow(to: table, [line], columns, isHeader: false) }
            finish(table)
        }
    }

    /// A table between rules. What it is only its end tells, so the lines to come are looked at first.
    private mutating func beginRuledTable(_ rule: [Column]) -> Start {
        guard line.start >= futile.dashTable else { return .none }
        var position = lines.position
        var columns = rule
        var headerLines = 0
        var sawColumns = rule.count > 1
        var endsAfter: Int?
        var wasRule = false
        var wasBlank = false
        var sawBlank = false
        var sawText = false
        while let next = upcomingLine(at: position) {
            position = lines.positionAfter(next, at: position)
            if next.isBlank {
                if wasRule { break }
                if !sawColumns { break }
                sawBlank = true
                wasBlank = true
                continue
            }
            wasRule = false
            if let other = dashRule(next) {
                if !sawColumns, sawText, other.count > 1 {
                    columns = other
                    sawColumns = true
                    sawText = false
                } else if sawColumns {
                    wasRule = true
                    endsAfter = position
                } else {
                    break
                }
            } else {
                endsAfter = nil
                sawText = true
                if !sawColumns { headerLines += 1 }
            }
            wasBlank = false
        }
        _ = wasBlank
        guard let end = endsAfter, sawColumns, sawText else {
            futile.dashTable = max(futile.dashTable, line.start)
            return .none
        }

        let table = begin(.table)
        leaf = -1
        readRuledTable(
            table, columns, to: end, headerLines: headerLines, isMultiline: sawBlank || rule.count == 1)
        return .done
    }

    private mutating func readRuledTable(
        _ table: Int32, _ rule: [Column], to end: Int, headerLines: Int, isMultiline: Bool
    ) {
        var columns = rule
        var row: [Line] = []
        var count = 0
        while lines.position < end {
            takeUpcomingLine()
            finish(table)
            count += 1
            if count <= headerLines {
                row.append(line)
                if count == headerLines {
                    columns = align(rule, by: row[0])
                    appendLaidOutRow(to: table, row, columns, isHeader: true)
                    row = []
                }
                continue
            }
            if line.isBlank || dashRule(line) != nil {
                appendLaidOutRow(to: table, row, columns, isHeader: false)
                row = []
            } else {
                row.append(line)
                if !isMultiline {
                    appendLaidOutRow(to: table, row, columns, isHeader: false)
                    row = []
                }
            }
        }
        appendLaidOutRow(to: table, row, columns, isHeader: false)
    }

    /// A column is aligned by where its header stands to its dashes.
    private func align(_ columns: [Column], by header: Line) -> [Column] {
        zip(columns, cut(header, at: columns)).map { column, cell in
            var column = column
            let start = bytes.skip(from: cell.lowerBound, to: cell.upperBound) { $0.isSpaceOrTab }
            let end = bytes.trim(back: cell.upperBound, to: start) { $0.isSpaceOrTab }
            guard start < end else { return column }
            let isFlushLeft = width(header, to: start) <= column.start
            let isFlushRight = width(header, to: end) >= column.end
            column.alignment = isFlushLeft == isFlushRight ? (isFlushLeft ? 0 : 2) : isFlushLeft ? 1 : 3
            return column
        }
    }

    private mutating func appendLaidOutRow(
        to table: Int32, _ rowLines: [Line], _ columns: [Column], isHeader: Bool
    ) {
        guard let first = rowLines.first, let last = rowLines.last else { return }
        let row = appendRow(to: table, first.nonspace..<last.end, isHeader: isHeader)
        let lineNumbers = lineNumber
        blocks[Int(row)].startLine = lineNumbers - Int32(truncatingIfNeeded: rowLines.count - 1)
        let cells = rowLines.map { cut($0, at: columns) }
        for column in columns.indices {
            let ranges = cells.map { lineCells in
                let range = lineCells[column]
                let start = bytes.skip(from: range.lowerBound, to: range.upperBound) { $0.isSpaceOrTab }
                return start..<bytes.trim(back: range.upperBound, to: start) { $0.isSpaceOrTab }
            }.filter { !$0.isEmpty }
            let place = ranges.first?.lowerBound ?? max(cells[0][column].upperBound, first.nonspace)
            let cell = append(.tableCell, to: row, at: place, end: ranges.last?.upperBound ?? place)
            blocks[Int(cell)].detail = columns[column].alignment
            for range in ranges { appendSegment(range, to: cell, joinsNext: false) }
        }
    }

    private mutating func finish(_ table: Int32) {
        blocks[Int(table)].end = Int32(truncatingIfNeeded: line.end)
        blocks[Int(table)].endLine = lineNumber
    }
}
