/// The phrases of a header without what stands at their ends and is no part of them.
extension HeaderSplitter {
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while true {
            let next = text.trimmed(range) { byte in
                byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "|")
                    || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "*")
            }
            let plain = withoutOrnaments(withoutLeadingStop(next))
            if plain == range { return withoutFullStop(range) }
            range = plain
        }
    }

    /// "2021 – 2022. Coppermill": the full stop ends the dates.
    private func withoutLeadingStop(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 2, text.bytes[range.lowerBound] == UInt8(ascii: "."),
            text.bytes[range.lowerBound + 1] <= 0x20
        else { return range }
        return range.dropFirst()
    }

    /// "📍 Berlin", "（铜磨公司）": pictures and wide signs at either end are no part of a name.
    private func withoutOrnaments(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last,
            text.bytes[first] >= 0xE2 || text.bytes[last] >= 0x80
        else { return range }
        return text.bytes.withUnsafeBufferPointer { bytes in
            var range = range
            let (scalar, length) = WordReader.decode(bytes, range.lowerBound, range.upperBound)
            if length > 1, Self.isOrnament(scalar) {
                range = range.dropFirst(length)
            }
            var start = range.upperBound - 1
            while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            guard range.contains(start) else { return range }
            let (final, finalLength) = WordReader.decode(bytes, start, range.upperBound)
            return finalLength > 1 && Self.isOrnament(final) ? range.dropLast(finalLength) : range
        }
    }

    private static func isOrnament(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2190...0x2BFF, 0x3000...0x3003, 0xFE00...0xFE0F, 0x1F000...0x1FAFF: true
        case 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF5C, 0x3010, 0x3011: true
        default: false
        }
    }

    /// "University of Bath." at the end of a sentence; the full stop of "Inc." stays.
    private func withoutFullStop(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 6, text.bytes[range.upperBound - 1] == UInt8(ascii: "."),
            text.bytes[(range.upperBound - 5)..<range.upperBound - 1].allSatisfy({
                (0x61...0x7A).contains($0)
            })
        else { return range }
        return range.dropLast()
    }
}
