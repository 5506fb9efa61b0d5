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
}
