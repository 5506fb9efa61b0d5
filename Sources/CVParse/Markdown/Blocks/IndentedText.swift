/// Text that is indented as far as code is, and is none: people lay out a résumé by indenting (of 14 blocks that
/// CommonMark calls code, in 126 real résumés, 13 are prose). Dialect `auto` alone reads it.
extension BlockReader {
    /// Begins a container where the line, indented by four or more, reads like prose.
    mutating func beginIndentedText() -> Bool {
        guard syntax.contains(.indentedText), isProse(line), allowsNesting() else { return false }
        let indent = line.indent
        let block = begin(.indentedText)
        blocks[Int(block)].indent = Int32(truncatingIfNeeded: indent)
        line.advance(columns: indent)
        return true
    }

    /// Whether the next line says what the current one means.
    private mutating func isAboveDefinition() -> Bool {
        guard let next = upcomingLine(at: lines.position), next.first == ":", next.indent >= 4 else {
            return false
        }
        return next.nonspace + 1 < next.end && bytes[next.nonspace + 1].isSpaceOrTab
    }

    /// Words that begin with a capital, a digit or markup, and none of the signs that programs are made of.
    private mutating func isProse(_ line: Line) -> Bool {
        let first = line.first
        switch first {
        case "A"..."Z", "0"..."9", "*", "_", "[", "-": break
        default: guard first >= 0x80 else { return false }
        }
        var words = 0
        var wasSpace = true
        for position in line.nonspace..<line.end {
            switch bytes[position] {
            case "{", "}", ";", "=", "$", "<", ">", "\\", "`": return false
            case " ", "\t": wasSpace = true
            default:
                if wasSpace, bytes[position].isLetter || bytes[position] >= 0x80 { words += 1 }
                wasSpace = false
            }
        }
        return words >= 2 || (words == 1 && isAboveDefinition())
    }
}
