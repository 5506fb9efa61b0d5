/// Line blocks: lines that begin with a bar and a space (Pandoc, `line_blocks`).
extension BlockReader {
    mutating func beginLineBlock() -> Start {
        guard syntax.contains(.lineBlocks), !isParagraphOpen, isLineOfLineBlock(line) else { return .none }
        // A row of a pipe table begins with a bar as well: the dashes below it tell.
        if let below = upcomingLine(at: lines.position), below.indent < 4, isPipeTableRule(below) {
            return .none
        }

        let block = begin(.lineBlock)
        leaf = -1
        var previous = appendLine(to: block)
        while let next = upcomingLine(at: lines.position), !next.isBlank {
            if isLineOfLineBlock(next), next.indent < 4 {
                takeUpcomingLine()
                previous = appendLine(to: block)
            } else if next.indent > 0 {
                // A line that begins with space continues the one before it.
                takeUpcomingLine()
                addLineSegment(from: line.nonspace, to: previous)
            } else {
                break
            }
            blocks[Int(block)].end = Int32(truncatingIfNeeded: line.end)
            blocks[Int(block)].endLine = lineNumber
        }
        return .done
    }

    private func isLineOfLineBlock(_ line: Line) -> Bool {
        guard line.first == "|" else { return false }
        return line.nonspace + 1 >= line.end || bytes[line.nonspace + 1].isSpaceOrTab
    }

    private func isPipeTableRule(_ line: Line) -> Bool {
        var dashes = 0
        for position in line.nonspace..<line.end {
            switch bytes[position] {
            case "-": dashes += 1
            case ":", "|", "+", " ", "\t": break
            default: return false
            }
        }
        return dashes > 0
    }

    private mutating func appendLine(to block: Int32) -> Int32 {
        let index = append(.line, to: block, at: line.nonspace)
        addLineSegment(from: bytes.skip(from: line.nonspace + 1, to: line.end) { $0.isSpaceOrTab }, to: index)
        return index
    }

    private mutating func addLineSegment(from start: Int, to block: Int32) {
        guard start < line.end else { return }
        addSegment(
            Segment(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: line.end),
                ownsLineEnd: line.ownsLineEnd),
            to: block, joinedByLineEnd: true)
        blocks[Int(block)].end = Int32(truncatingIfNeeded: line.end)
        blocks[Int(block)].endLine = lineNumber
    }
}
