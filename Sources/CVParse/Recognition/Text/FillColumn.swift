/// The column at which an editor broke the lines of a text, where one did: lines end where the next word would have
/// gone beyond it. A line break there says nothing, unlike one that somebody set between two facts.
struct FillColumn: Sendable {
    private let source: SourceText
    /// In characters; 0 where the lines were not filled.
    let column: Int
    /// By line, whether the break at its end was set for want of room alone; none where the lines were not filled.
    private let filled: [Bool]

    /// So few lines may end alike by chance.
    private static let fewest = 5
    /// Columns at which people have their lines broken.
    private static let columns = 50...130

    init(of source: SourceText) {
        self.source = source
        var lines: [FilledLine] = []
        lines.reserveCapacity(source.lines.count)
        // How many pairs of lines more or fewer fit each column than fit the one before.
        var changes = [Int](repeating: 0, count: Self.columns.upperBound + 2)
        var pairs = 0
        source.bytes.withUnsafeBufferPointer { bytes in
            var above = 0..<0
            for line in 0..<source.lines.count {
                guard let range = source.lines.range(ofLine: line) else { break }
                let filled = FilledLine(range, bytes)
                defer {
                    above = range
                    lines.append(filled)
                }
                guard above.count > 40, let fit = lines.last?.columns(above: filled) else { continue }
                pairs += 1
                let columns = fit.clamped(to: Self.columns.lowerBound..<Self.columns.upperBound + 1)
                guard !columns.isEmpty else { continue }
                changes[columns.lowerBound] += 1
                changes[columns.upperBound] -= 1
            }
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

    /// Whether the line break at an offset was set for want of room alone.
    func isFilled(at lineBreak: Int) -> Bool {
        guard column > 0 else { return false }
        let line = source.lines.line(ofUTF8Offset: lineBreak)
        return line < filled.count && filled[line]
    }
}
