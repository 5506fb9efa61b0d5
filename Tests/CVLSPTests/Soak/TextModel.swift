import CVModel

/// A text as an editor keeps it, in UTF-16: slow, simple, and written without a look at the server's own.
struct TextModel {
    private(set) var units: [UInt16]

    init(_ text: String) { units = Array(text.utf16) }

    var text: String { String(decoding: units, as: UTF16.self) }

    /// Where each line starts and where its text ends, without its break (LSP: `\n`, `\r\n` and `\r`).
    private var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var at = 0
        while at < units.count {
            let isBreak = units[at] == 10 || units[at] == 13
            if isBreak {
                lines.append(start..<at)
                if units[at] == 13, at + 1 < units.count, units[at + 1] == 10 { at += 1 }
                start = at + 1
            }
            at += 1
        }
        return lines + [start..<units.count]
    }

    /// Outside the text the nearest place in it; inside a surrogate pair the place before it.
    func offset(line: Int, character: Int) -> Int {
        let lines = lines
        if line < 0 { return 0 }
        guard line < lines.count else { return units.count }
        let offset = min(
            max(lines[line].lowerBound, lines[line].lowerBound + character), lines[line].upperBound)
        let isInsidePair =
            offset > 0 && offset < units.count && UTF16.isTrailSurrogate(units[offset])
            && UTF16.isLeadSurrogate(units[offset - 1])
        return isInsidePair ? offset - 1 : offset
    }

    mutating func replace(from start: (Int, Int), to end: (Int, Int), with text: String) {
        let ends = [offset(line: start.0, character: start.1), offset(line: end.0, character: end.1)]
        units.replaceSubrange((ends.min() ?? 0)..<(ends.max() ?? 0), with: Array(text.utf16))
    }

    var lineCount: Int { lines.count }
    /// In UTF-16 units; 0 outside the text.
    func length(ofLine line: Int) -> Int { lines.indices.contains(line) ? lines[line].count : 0 }
}
