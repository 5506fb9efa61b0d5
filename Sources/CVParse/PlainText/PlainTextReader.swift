/// Reads text without markup into the same tree as Markdown: a paragraph is a run of lines between blank lines, each
/// line a leaf, each line end a hard break.
///
/// What the lines' shapes mean (a bullet sign, capitals, a gap) is read where it is read for loose Markdown as
/// well: in `LineShaper` and `SectionFinder`.
public enum PlainTextReader {
    /// The tree of `source`. Total and linear.
    public static func read(_ source: SourceText) -> MarkupTree {
        var builder = MarkupTreeBuilder(source: source)
        source.bytes.withUnsafeBufferPointer { bytes in
            var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            var isOpen = false
            var lineEnd = at..<at
            while at < bytes.count {
                var end = at
                while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
                let next = endOfLineBreak(bytes, end)
                let text = trimmed(bytes, at..<end)
                if text.isEmpty {
                    if isOpen { builder.end(at: lineEnd.lowerBound) }
                    isOpen = false
                } else {
                    if isOpen {
                        builder.leaf(.hardBreak, lineEnd.lowerBound, lineEnd.upperBound, content: 0, 0)
                    } else {
                        builder.begin(.paragraph, at: text.lowerBound)
                    }
                    isOpen = true
                    builder.leaf(
                        .text, text.lowerBound, text.upperBound, content: text.lowerBound, text.upperBound)
                }
                lineEnd = end..<next
                at = next
            }
            if isOpen { builder.end(at: lineEnd.lowerBound) }
        }
        return builder.finish()
    }

    /// Whether two lines or more are ATX headings of the second level or below, which nobody writes in plain text.
    static func holdsMarkdownHeadings(_ source: SourceText) -> Bool {
        var headings = 0
        var isLineStart = true
        for (offset, byte) in source.bytes.enumerated() {
            if isLineStart, byte == UInt8(ascii: "#"), source.bytes[offset...].starts(with: "##".utf8),
                source.bytes[offset...].prefix(7).first(where: { $0 != UInt8(ascii: "#") }) == 0x20
            {
                headings += 1
                if headings == 2 { return true }
            }
            isLineStart = byte == 0x0A
        }
        return false
    }

    /// Whether a text has lines enough and no mark-up at all: pasted from elsewhere, where each line is one, though a
    /// Markdown paragraph would join them.
    static func holdsNoMarkup(_ source: SourceText) -> Bool {
        var lines = 0
        var blanks = 0
        for line in (0..<source.lines.count).lazy.compactMap(source.lines.range(ofLine:)) {
            let own = source.bytes.trimmed(line) { $0 <= 0x20 }
            guard let first = own.first else {
                blanks += 1
                continue
            }
            if isMarkedUp(source.bytes[own], first) { return false }
            lines += 1
        }
        return lines >= 12 && lines >= 4 * blanks
    }

    /// Whether a line begins as blocks of Markdown do, or holds emphasis, code, a link, a tag or a hard break.
    private static func isMarkedUp(_ line: ArraySlice<UInt8>, _ first: Int) -> Bool {
        let blockSigns: ASCIISet = "#>|:=~`<![_"
        let listSigns: ASCIISet = "-*+"
        let inlineSigns: ASCIISet = "*`"
        let second = line.dropFirst().first ?? 0x20
        if blockSigns.contains(line[first]) || line.last == UInt8(ascii: "\\") { return true }
        if listSigns.contains(line[first]), second <= 0x20 || second == line[first] { return true }
        let number = line.prefix(3).prefix(while: WordReader.isDigit)
        if !number.isEmpty, let sign = line.dropFirst(number.count).first, ".)".utf8.contains(sign),
            line.dropFirst(number.count + 1).first ?? 0x20 <= 0x20
        {
            return true
        }
        return zip(line, line.dropFirst()).contains { sign, next in
            inlineSigns.contains(sign) && next > 0x20
                || sign == UInt8(ascii: "_") && next == sign
                || sign == UInt8(ascii: "]") && next == UInt8(ascii: "(")
                || sign == UInt8(ascii: "<") && (WordReader.isLetter(next) || next == UInt8(ascii: "/"))
        }
    }

    /// The offset behind LF, CRLF or CR at `end`.
    private static func endOfLineBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
        guard end < bytes.count else { return end }
        return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, isBlank(bytes[first]) { range = range.dropFirst() }
        while let last = range.last, isBlank(bytes[last]) { range = range.dropLast() }
        return range
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0C).contains(byte) && byte != 0x0A
    }
}
