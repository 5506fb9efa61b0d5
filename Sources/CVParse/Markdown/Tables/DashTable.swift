/// Pandoc's simple and multiline tables: columns laid out under rules of dashes (`simple_tables`,
/// `multiline_tables`).
extension BlockReader {
    /// A table that this line of dashes begins (no header, or a header between two rules), or whose header is the
    /// open paragraph's only line.
    mutating func beginDashTable() -> Start {
        guard syntax.contains(.dashTables), let rule = dashRule(line), isNarrow(rule) else { return .none }
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
        var width = width(line, to: position)
        while position < line.end {
            let end = bytes.skip(from: position, to: line.end) { $0 == "-" }
            guard end - position >= 2 else { return nil }
            columns.append(Column(start: width, end: width + end - position))
            width += end - position
            position = end
            while position < line.end, bytes[position].isSpaceOrTab {
                width += bytes[position] == 0x09 ? 4 - width % 4 : 1
                position += 1
            }
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
        adoptCaption(paragraph)
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
        guard !futile.isDashTableFutile(at: line.start, depth: matched),
            let layout = ruledTableLayout(rule)
        else { return .none }
        let table = begin(.table)
        adoptCaption(table)
        leaf = -1
        readRuledTable(table, layout)
        return .done
    }

    /// What the lines below a rule make of it.
    private struct RuledTableLayout {
        var columns: [Column]
        var headerLines = 0
        var isMultiline: Bool
        /// Behind the rule that ends the table; a position of the line source.
        var end = 0
    }

    /// Looks for the rule that ends the table: one that a blank line, or nothing, follows.
    private mutating func ruledTableLayout(_ rule: [Column]) -> RuledTableLayout? {
        var layout = RuledTableLayout(columns: rule, isMultiline: rule.count == 1)
        var hasColumns = rule.count > 1
        var hasText = false
        var hasBreaks = false
        var endsWithRule = false
        var position = lines.position
        var scanned = line.next
        while let next = upcomingLine(at: position) {
            if next.isBlank {
                // A header has no blank lines.
                guard hasColumns else { return nil }
                if endsWithRule { break }
                // Rows between two rules, text right behind, and then a blank line: the table ended with the rule.
                if rule.count > 1, layout.end > 0, !layout.isMultiline { return layout }
                layout.isMultiline = true
            } else if layout.end > 0, isHeading(next) {
                // A closing rule that text follows at once: no table holds a heading.
                return layout
            } else if let columns = dashRule(next) {
                if hasColumns {
                    endsWithRule = true
                } else if hasText, columns.count > 1, isNarrow(columns) {
                    layout.columns = columns
                    hasColumns = true
                    hasText = false
                } else {
                    return nil
                }
            } else {
                endsWithRule = false
                hasText = true
                if !hasColumns {
                    layout.headerLines += 1
                } else if breaksFirstCell(next, layout.columns) {
                    hasBreaks = true
                }
            }
            position = lines.positionAfter(next, at: position)
            scanned = next.next
            if endsWithRule { layout.end = position }
        }
        if endsWithRule, hasText {
            layout.isMultiline = layout.isMultiline || hasBreaks
            return layout
        }
        if hasColumns { futile.noDashTable(before: scanned, depth: matched) }
        return nil
    }

    private func isHeading(_ line: Line) -> Bool {
        line.first == "#" && line.indent == 0
    }

    /// Whether a hard break ends the first cell: then its text goes on in the next line, and rows take several.
    private func breaksFirstCell(_ line: Line, _ columns: [Column]) -> Bool {
        guard !syntax.contains(.blankBeforeBlocks), let cell = cut(line, at: columns).first else {
            return false
        }
        let end = bytes.trim(back: cell.upperBound, to: cell.lowerBound) { $0.isSpaceOrTab }
        return end > cell.lowerBound && bytes[end - 1] == "\\"
    }

    private mutating func readRuledTable(_ table: Int32, _ layout: RuledTableLayout) {
        var columns = layout.columns
        var row: [Line] = []
        var count = 0
        while lines.position < layout.end {
            takeUpcomingLine()
            finish(table)
            count += 1
            if count <= layout.headerLines {
                row.append(line)
                if count == layout.headerLines {
                    columns = align(columns, by: row[0])
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
                if !layout.isMultiline {
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
            var lines = cells.map { lineCells in
                let range = lineCells[column]
                let start = bytes.skip(from: range.lowerBound, to: range.upperBound) { $0.isSpaceOrTab }
                return start..<bytes.trim(back: range.upperBound, to: start) { $0.isSpaceOrTab }
            }
            // A hard break before lines that are empty in this column breaks nothing.
            if let index = lines.lastIndex(where: { !$0.isEmpty }), index + 1 < lines.count {
                let slashes = bytes.trim(back: lines[index].upperBound, to: lines[index].lowerBound) {
                    $0 == "\\"
                }
                if (lines[index].upperBound - slashes) % 2 == 1 {
                    lines[index] = lines[index].lowerBound..<lines[index].upperBound - 1
                }
            }
            let ranges = lines.filter { !$0.isEmpty }
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
