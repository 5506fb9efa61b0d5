/// Captions: a paragraph beside a table that begins with `Table:` or `:` (Pandoc, `table_captions`).
extension BlockReader {
    /// Makes the paragraph the caption of the table right before it, where it is one.
    mutating func takeCaption(_ paragraph: Int32) {
        let block = blocks[Int(paragraph)]
        guard syntax.contains(.dashTables), block.previous >= 0, blocks[Int(block.previous)].kind == .table,
            block.segmentCount > 0, blocks[Int(block.parent)].lastChild == paragraph
        else { return }
        let first = Int(block.firstSegment)
        let start = Int(segments[first].start)
        let end = Int(segments[first].end)
        let mark: Int
        if bytes.hasASCII("table:", at: start, limit: end, foldingCase: true) {
            mark = 6
        } else if bytes.hasASCII(": ", at: start, limit: end) {
            mark = 1
        } else {
            return
        }
        segments[first].start = Int32(
            truncatingIfNeeded: bytes.skip(from: start + mark, to: end) { $0.isSpaceOrTab })
        let table = Int(block.previous)
        blocks[Int(block.parent)].lastChild = block.previous
        blocks[table].next = -1
        let last = blocks[table].lastChild
        if last >= 0 { blocks[Int(last)].next = paragraph } else { blocks[table].firstChild = paragraph }
        blocks[table].lastChild = paragraph
        blocks[table].end = block.end
        blocks[table].endLine = block.endLine
        blocks[Int(paragraph)].kind = .tableCaption
        blocks[Int(paragraph)].parent = block.previous
        blocks[Int(paragraph)].previous = last
    }

    /// Makes the paragraph right before a table its caption, where it begins with `Table:`.
    mutating func adoptCaption(_ table: Int32) {
        let caption = blocks[Int(table)].previous
        guard syntax.contains(.dashTables), caption >= 0, blocks[Int(caption)].kind == .paragraph,
            blocks[Int(caption)].segmentCount > 0
        else { return }
        let first = Int(blocks[Int(caption)].firstSegment)
        let start = Int(segments[first].start)
        let end = Int(segments[first].end)
        guard bytes.hasASCII("table:", at: start, limit: end, foldingCase: true) else { return }
        segments[first].start = Int32(
            truncatingIfNeeded: bytes.skip(from: start + 6, to: end) { $0.isSpaceOrTab })
        let parent = Int(blocks[Int(table)].parent)
        let before = blocks[Int(caption)].previous
        if before >= 0 { blocks[Int(before)].next = table } else { blocks[parent].firstChild = table }
        blocks[Int(table)].previous = before
        blocks[Int(table)].start = blocks[Int(caption)].start
        blocks[Int(table)].startLine = blocks[Int(caption)].startLine
        blocks[Int(caption)].kind = .tableCaption
        blocks[Int(caption)].parent = table
        blocks[Int(caption)].previous = -1
        let firstRow = blocks[Int(table)].firstChild
        blocks[Int(caption)].next = firstRow
        blocks[Int(table)].firstChild = caption
        if firstRow >= 0 {
            blocks[Int(firstRow)].previous = caption
        } else {
            blocks[Int(table)].lastChild = caption
        }
    }
}
