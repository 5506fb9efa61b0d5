/// The column at which an editor broke the lines of a text, where one did: lines end where the next word would have
/// gone beyond it. A line break there says nothing, unlike one that somebody set between two facts.
struct FillColumn: Sendable {
    private let source: SourceText
    /// In characters; 0 where the lines were not filled.
    private let column: Int

    /// So few lines may end alike by chance.
    private static let fewest = 5
    /// Columns at which people have their lines broken.
    private static let columns = 50...130

    init(of source: SourceText) {
        self.source = source
        // How many pairs of lines more or fewer fit each column than fit the one before.
        var changes = [Int](repeating: 0, count: Self.columns.upperBound + 2)
        var pairs = 0
        source.bytes.withUnsafeBufferPointer { bytes in
            var above = 0..<0
            for line in 0..<source.lines.count {
                guard let range = source.lines.range(ofLine: line) else { break }
                defer { above = range }
                guard above.count > 40, let fit = Self.fit(above, range, bytes) else { continue }
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
        column = best.count >= Self.fewest && best.count * 5 >= pairs * 2 ? best.column : 0
    }

    /// Whether the line break at an offset was set for want of room alone.
    func isFilled(at lineBreak: Int) -> Bool {
        guard column > 0 else { return false }
        let line = source.lines.line(ofUTF8Offset: lineBreak)
        guard let above = source.lines.range(ofLine: line), let below = source.lines.range(ofLine: line + 1),
            // "Clerk, May 2014 – August 2016": a line that ends in a year is as likely to end there by itself.
            let last = source.bytes[above].last(where: { $0 > 0x20 }), !WordReader.isDigit(last)
        else { return false }
        return source.bytes.withUnsafeBufferPointer { bytes in
            guard Self.fit(above, below, bytes)?.contains(column) == true else { return false }
            // A paragraph that was filled has a short line at its end alone.
            guard let next = source.lines.range(ofLine: line + 2), let fit = Self.fit(below, next, bytes)
            else { return true }
            return fit.contains(column)
        }
    }

    /// The columns of a paragraph that would break between two lines; `nil` where the second begins something.
    private static func fit(_ above: Range<Int>, _ below: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>)
        -> Range<Int>?
    {
        let start = below.first { bytes[$0] > 0x20 }
        guard let start, let first = above.first(where: { bytes[$0] > 0x20 }), !begins(start, below, bytes),
            bytes[first] != UInt8(ascii: "#"), bytes[first] != UInt8(ascii: "|"),
            // Scripts without spaces are broken anywhere.
            bytes[start] < 0xE3, !holdsGap(first..<above.upperBound, bytes),
            !holdsGap(start..<below.upperBound, bytes)
        else { return nil }
        // No word is longer; an address may be.
        let word = bytes[start..<min(below.upperBound, start + 120)].prefix { $0 > 0x20 }
        // "Role: …" is a line of its own.
        guard word.last != UInt8(ascii: ":") else { return nil }
        let width = self.width(bytes[above])
        return width..<width + 1 + self.width(word)
    }

    /// Whether a line begins with a sign of a block: a bullet, a heading, a table's row, a rule, a number with a dot.
    private static func begins(_ start: Int, _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool
    {
        let next = start + 1 < line.upperBound ? bytes[start + 1] : 0x20
        switch bytes[start] {
        case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "<"):
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"),
            UInt8(ascii: "_"):
            return next <= 0x20 || next == bytes[start]
        case 0xE2:
            // A bullet, a square, a circle, an arrow; a dash that a blank follows.
            guard start + 2 < line.upperBound else { return false }
            let isDash = next == 0x80 && (0x93...0x94).contains(bytes[start + 2])
            return (0x96...0x9E).contains(next) || next == 0x80 && bytes[start + 2] == 0xA2
                || isDash && start + 3 < line.upperBound && bytes[start + 3] <= 0x20
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let end = line.first { $0 >= start && !WordReader.isDigit(bytes[$0]) } ?? line.upperBound
            return end < line.upperBound
                && (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"))
        default: return false
        }
    }

    /// Whether a line is set in columns.
    private static func holdsGap(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var blanks = 0
        for at in line {
            if bytes[at] > 0x20 {
                if blanks > 2 { return true }
                blanks = 0
            } else {
                blanks += bytes[at] == 0x09 ? 3 : 1
            }
        }
        return false
    }

    /// Characters, without blanks at the end.
    private static func width(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var end = bytes.endIndex
        while end > bytes.startIndex, bytes[end - 1] <= 0x20 { end -= 1 }
        return bytes[bytes.startIndex..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
