/// "Clerk, Coppermill (2016–2018) · Miller, Brightwater (2012–2016)": several entries in one line, each closed by its
/// years in a bracket.
struct DatedRun {
    let text: VisibleText

    /// The entries of a line, in order; `nil` where it is no such run.
    func parts(of line: TextLine) -> [Range<Int>]? {
        guard !line.isHeading, !line.isCell, (6...200).contains(line.words.count) else { return nil }
        var parts: [Range<Int>] = []
        var start = line.range.lowerBound
        var rest = line.range
        while let close = text.firstSign(in: rest, where: { $0 == UInt8(ascii: ")") }) {
            rest = close + 1..<line.range.upperBound
            let end = separatorEnd(close + 1, line)
            guard end != nil || closes(close + 1, line) else { continue }
            let part = text.trimmed(start..<close + 1)
            guard holdsYears(before: close, in: part), text.words(in: part).count <= 16 else { return nil }
            parts.append(part)
            guard let end else { break }
            start = end
        }
        guard parts.count > 1, let last = parts.last else { return nil }
        return closes(last.upperBound, line) ? parts : nil
    }

    /// The offset behind " · ", "; " or " | ", where one stands behind a bracket.
    private func separatorEnd(_ offset: Int, _ line: TextLine) -> Int? {
        var at = offset
        while at < line.range.upperBound, text.bytes[at] == 0x20 { at += 1 }
        guard at < line.range.upperBound else { return nil }
        switch text.bytes[at] {
        case UInt8(ascii: ";"), UInt8(ascii: "|"): return at + 1
        // "·", "•".
        case 0xC2 where text.bytes[at + 1] == 0xB7: return at + 2
        case 0xE2 where text.bytes[at + 1] == 0x80 && text.bytes[at + 2] == 0xA2: return at + 3
        default: return nil
        }
    }

    /// Whether nothing but a full stop follows.
    private func closes(_ offset: Int, _ line: TextLine) -> Bool {
        text.bytes[offset..<max(offset, line.range.upperBound)].allSatisfy {
            $0 <= 0x20 || $0 == UInt8(ascii: ".")
        }
    }

    /// Whether the bracket that ends at `close` holds a year, and at most a span of them with their months.
    private func holdsYears(before close: Int, in part: Range<Int>) -> Bool {
        guard let open = text.bytes[part.lowerBound..<close].lastIndex(of: UInt8(ascii: "(")),
            open > part.lowerBound, close - open <= 40
        else { return false }
        return text.words(in: open..<close).contains {
            $0.isNumber && $0.byteCount == 4 && (1950...2100).contains($0.number)
        }
    }
}
