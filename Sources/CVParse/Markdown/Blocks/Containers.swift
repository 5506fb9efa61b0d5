/// Which open containers a line continues (CommonMark 5, and phase 1 of the parsing strategy).
extension BlockReader {
    /// How many containers `line` continues; it is advanced past their prefixes.
    func matchContainers(_ line: inout Line) -> Int {
        var count = 1
        while count < containers.count {
            bytes.tally(1)
            guard continues(blocks[Int(containers[count])], &line) else { break }
            count += 1
        }
        return count
    }

    private func continues(_ block: Block, _ line: inout Line) -> Bool {
        switch block.kind {
        case .blockQuote:
            guard line.indent < 4, line.first == ">" else { return false }
            line.advance(pastIndentAnd: 1)
            line.advanceOptionalSpace()
            return true
        case .listItem, .definition, .footnoteDefinition:
            if line.indent >= block.indent {
                line.advance(columns: Int(block.indent))
                return true
            }
            return line.isBlank && block.firstChild >= 0
        case .indentedText:
            guard line.isBlank || line.indent >= 4 else { return false }
            line.advance(columns: min(Int(block.indent), line.indent))
            return true
        default:
            return true
        }
    }

    /// The line after `position` of the line source, as the matched containers see it; nil where it does not
    /// continue them all, or there is none. For constructs that only the lines to come can tell.
    mutating func upcomingLine(at position: Int) -> Line? {
        guard var line = lines.line(at: position) else {
            seen = Limits.beyondBytes
            return nil
        }
        seen = max(seen, line.next)
        for index in containers[..<matched].dropFirst() {
            bytes.tally(1)
            guard continues(blocks[Int(index)], &line) else { return nil }
        }
        return line
    }

    /// Makes the next line the current one; only after ``upcomingLine(at:)`` has shown that it continues the
    /// matched containers.
    mutating func takeUpcomingLine() {
        guard let next = upcomingLine(at: lines.position) else { return }
        lines.advance(over: next)
        line = next
        lineNumber += 1
    }
}
