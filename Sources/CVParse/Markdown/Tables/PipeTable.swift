/// Pipe tables (GFM, "Tables"; Pandoc, `pipe_tables`).
extension BlockReader {
    /// The row of dashes below a header row, which until now was the last line of a paragraph.
    mutating func beginTableFromDelimiterRow() -> Start {
        guard syntax.contains(.pipeTables), isInParagraph, let columns = delimiterRow() else { return .none }
        let paragraph = Int(leaf)
        guard let last = segments.last, last.ownsLineEnd, last.padding == 0,
            blocks[paragraph].segmentCount > 0
        else {
            return .none
        }
        // The header is the paragraph's last line.
        let end = Int(last.end)
        let start = bytes.trim(back: end, to: Int(last.start)) { !$0.isLineEnd }
        let header = cells(start..<end)
        guard isNarrow(columns) else { return .none }
        guard header.count == columns.count,
            header.count > 1 || bytes[start..<end].contains(0x7C)
                || bytes[line.nonspace..<line.end].contains(0x7C)
        else { return .none }

        if start > Int(last.start) || blocks[paragraph].segmentCount > 1 {
            // The lines before it stay a paragraph.
            if start > Int(last.start) {
                segments[segments.count - 1].end = Int32(truncatingIfNeeded: start - 1)
            } else {
                segments.removeLast()
                blocks[paragraph].segmentCount -= 1
            }
            blocks[paragraph].end = segments.last?.end ?? blocks[paragraph].start
            blocks[paragraph].endLine = lineNumber - 2
            begin(.table, at: start)
        } else {
            segments.removeLast()
            blocks[paragraph].segmentCount = 0
            blocks[paragraph].kind = .table
        }
        let table = leaf
        blocks[Int(table)].startLine = lineNumber - 1
        adoptCaption(table)
        // Alignments are kept with the columns; the segments' place is free in a table.
        blocks[Int(table)].number = Int32(truncatingIfNeeded: tableColumns.count)
        blocks[Int(table)].indent = Int32(truncatingIfNeeded: columns.count)
        tableColumns += columns
        appendPipeRow(to: table, start..<end, header, isHeader: true)
        extendLeaf()
        return .done
    }

    /// Whether the line is another row; it is not where it begins another block.
    mutating func continuePipeTable() -> Bool {
        guard !line.isBlank else {
            leaf = -1
            return true
        }
        let table = leaf
        let saved = line
        leaf = -1
        // A line that begins with a bar is a row, and no line block.
        if line.first != "|", openBlocks() { return true }
        guard leaf < 0, saved.offset == line.offset else { return false }
        leaf = table
        let range = line.nonspace..<line.end
        appendPipeRow(to: table, range, cells(range), isHeader: false)
        extendLeaf()
        return true
    }

    /// Lets the open leaf end with the current line.
    mutating func extendLeaf() {
        guard leaf >= 0 else { return }
        blocks[Int(leaf)].end = Int32(truncatingIfNeeded: line.end)
        blocks[Int(leaf)].endLine = lineNumber
    }

    private mutating func appendPipeRow(
        to table: Int32, _ range: Range<Int>, _ cells: [Range<Int>], isHeader: Bool
    ) {
        let block = blocks[Int(table)]
        let end = bytes.trim(back: range.upperBound, to: range.lowerBound) { $0.isSpaceOrTab }
        let row = appendRow(to: table, range.lowerBound..<end, isHeader: isHeader)
        for (index, cell) in cells.prefix(Int(block.indent)).enumerated() {
            appendCell(to: row, cell, alignment: tableColumns[Int(block.number) + index].alignment)
        }
    }

    /// The cells of a row, their space included: what stands between bars that no backslash escapes.
    private func cells(_ range: Range<Int>) -> [Range<Int>] {
        var start = bytes.skip(from: range.lowerBound, to: range.upperBound) { $0.isSpaceOrTab }
        let end = bytes.trim(back: range.upperBound, to: start) { $0.isSpaceOrTab }
        if start < end, bytes[start] == "|" { start += 1 }
        var cells: [Range<Int>] = []
        var position = start
        while position < end, cells.count <= Limits.tableColumns {
            if bytes[position] == "\\" {
                position += 2
                continue
            }
            if bytes[position] == "|" {
                cells.append(start..<position)
                start = position + 1
            }
            position += 1
        }
        if bytes.skip(from: start, to: end, while: { $0.isSpaceOrTab }) < end,
            cells.count < Limits.tableColumns
        {
            cells.append(start..<end)
        }
        return cells
    }

    /// The columns that the line's dashes, colons and bars set out; nil where it holds anything else.
    private func delimiterRow() -> [Column]? {
        let hasGridSigns = syntax.contains(.dashTables)
        for position in line.nonspace..<line.end {
            switch bytes[position] {
            case "-", ":", "|", " ", "\t": break
            case "+" where hasGridSigns: break
            default: return nil
            }
        }
        var columns: [Column] = []
        for cell in cells(line.nonspace..<line.end) {
            let start = bytes.skip(from: cell.lowerBound, to: cell.upperBound) { $0.isSpaceOrTab }
            let end = bytes.trim(back: cell.upperBound, to: start) { $0.isSpaceOrTab }
            guard start < end else { return nil }
            let isLeft = bytes[start] == ":"
            let isRight = bytes[end - 1] == ":" && end - start > 1
            let dashes = start + (isLeft ? 1 : 0)..<max(start + (isLeft ? 1 : 0), end - (isRight ? 1 : 0))
            guard !dashes.isEmpty, bytes[dashes].allSatisfy({ $0 == 0x2D }) else { return nil }
            columns.append(Column(alignment: isLeft && isRight ? 2 : isRight ? 3 : isLeft ? 1 : 0))
        }
        return columns.isEmpty ? nil : columns
    }
}
