/// Indented and fenced code blocks (CommonMark 4.4 and 4.5).
extension BlockReader {
    mutating func beginIndentedCode() -> Bool {
        begin(.indentedCode, at: line.nonspace)
        line.advance(columns: 4)
        blocks[Int(leaf)].start = Int32(truncatingIfNeeded: line.offset)
        addRawLine()
        return true
    }

    mutating func beginFencedCode() -> Start {
        let fence = line.first
        let start = line.nonspace
        let end = bytes.skip(from: start, to: line.end) { $0 == fence }
        guard end - start >= 3 else { return .none }
        let info = bytes.skip(from: end, to: line.end) { $0.isSpaceOrTab }
        if fence == "`", bytes[info..<line.end].contains(0x60) { return .none }

        let indent = line.indent
        let block = Int(begin(.fencedCode))
        blocks[block].indent = Int32(truncatingIfNeeded: indent)
        blocks[block].marker = fence
        blocks[block].number = Int32(truncatingIfNeeded: end - start)
        let infoEnd = bytes.trim(back: line.end, to: info) { $0.isSpaceOrTab }
        blocks[block].extra = Int32(truncatingIfNeeded: info)..<Int32(truncatingIfNeeded: infoEnd)
        return .done
    }

    mutating func continueFencedCode() -> Bool {
        let block = blocks[Int(leaf)]
        if line.indent < 4, line.first == block.marker {
            let end = bytes.skip(from: line.nonspace, to: line.end) { $0 == block.marker }
            if end - line.nonspace >= Int(block.number),
                bytes.skip(from: end, to: line.end, while: { $0.isSpaceOrTab }) == line.end
            {
                blocks[Int(leaf)].end = Int32(truncatingIfNeeded: line.end)
                blocks[Int(leaf)].endLine = lineNumber
                leaf = -1
                return true
            }
        }
        line.advance(columns: min(Int(block.indent), line.indent))
        addRawLine()
        return true
    }

    mutating func continueIndentedCode() -> Bool {
        guard line.isBlank || line.indent >= 4 else { return false }
        let end = (blocks[Int(leaf)].end, blocks[Int(leaf)].endLine)
        line.advance(columns: min(4, line.indent))
        addRawLine()
        // Blank lines at the end are no part of the block; a line of code behind them takes them in.
        if line.isBlank { (blocks[Int(leaf)].end, blocks[Int(leaf)].endLine) = end }
        return true
    }

    mutating func closeIndentedCode(_ index: Int32) {
        let block = blocks[Int(index)]
        while blocks[Int(index)].segmentCount > 0, let last = segments.last {
            if last.start >= block.end {
                segments.removeLast()
                blocks[Int(index)].segmentCount -= 1
            } else {
                // The segment holds the last line of code, and its line end.
                var end = Int(block.end)
                if end < bytes.count {
                    end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
                }
                segments[segments.count - 1].end = min(last.end, Int32(truncatingIfNeeded: end))
                break
            }
        }
    }
}
