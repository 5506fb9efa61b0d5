/// The column at which an editor broke the lines of a text, where one did: lines end where the next word would have
/// gone beyond it. A line break there says nothing, unlike one that somebody set between two facts.
struct FillColumn: Sendable {
    private let source: SourceText
    /// In characters; 0 where the lines were not filled.
    let column: Int
    private let lines: [FilledLine]
    /// By line, whether the break at its end was set for want of room alone; none where the lines were not filled.
    private let filled: [Bool]

    /// So few lines may end alike by chance.
    private static let fewest = 5
    /// Columns at which people have their lines broken.
    private static let columns = 50...130

    /// - Parameter earlier: the same of another version of the text.
    init(of source: SourceText, after earlier: (fill: FillColumn, change: SourceChange)? = nil) {
        self.source = source
        let lines = Self.lines(of: source, after: earlier)
        self.lines = lines
        // How many pairs of lines more or fewer fit each column than fit the one before.
        var changes = [Int](repeating: 0, count: Self.columns.upperBound + 2)
        var pairs = 0
        for line in lines.indices.dropFirst() {
            guard lines[line - 1].byteCount > 40, let fit = lines[line - 1].columns(above: lines[line]) else {
                continue
            }
            pairs += 1
            let columns = fit.clamped(to: Self.columns.lowerBound..<Self.columns.upperBound + 1)
            guard !columns.isEmpty else { continue }
            changes[columns.lowerBound] += 1
            changes[columns.upperBound] -= 1
        }
        var fitting = 0
        var best = (count: 0, column: 0)
        for column in Self.columns {
            fitting += changes[column]
            if fitting >= best.count { best = (fitting, column) }
        }
        let column = best.count >= Self.fewest && best.count * 5 >= pairs * 2 ? best.column : 0
        self.column = column
        filled =
            column == 0
            ? []
            : lines.indices.map { line in
                // "Clerk, May 2014 – August 2016": a line that ends in a year is as likely to end there by itself.
                guard line + 1 < lines.count, !lines[line].endsInDigit,
                    lines[line].columns(above: lines[line + 1])?.contains(column) == true
                else { return false }
                // A paragraph that was filled has a short line at its end alone.
                guard line + 2 < lines.count, let fit = lines[line + 1].columns(above: lines[line + 2])
                else { return true }
                return fit.contains(column)
            }
    }

    /// The lines of a text; those before and behind a change are what they were.
    private static func lines(
        of source: SourceText, after earlier: (fill: FillColumn, change: SourceChange)?
    ) -> [FilledLine] {
        let index = source.lines
        var lines: [FilledLine] = []
        lines.reserveCapacity(index.count)
        var end = index.count
        if let (fill, change) = earlier {
            lines += fill.lines[..<index.line(ofUTF8Offset: change.before)]
            let behind = index.count - index.line(ofUTF8Offset: change.earlierEnd + change.distance) - 1
            end = max(lines.count, index.count - behind)
        }
        source.bytes.withUnsafeBufferPointer { bytes in
            for line in lines.count..<end {
                lines.append(FilledLine(index.range(ofLine: line) ?? 0..<0, bytes))
            }
        }
        if let fill = earlier?.fill { lines += fill.lines.suffix(index.count - end) }
        return lines
    }

    /// Whether the line break at an offset was set for want of room alone.
    func isFilled(at lineBreak: Int) -> Bool {
        guard column > 0 else { return false }
        let line = source.lines.line(ofUTF8Offset: lineBreak)
        return line < filled.count && filled[line]
    }
}
