/// What a line of the source tells of the column at which an editor broke it.
struct FilledLine {
    /// Characters, without blanks at the end; -1 where no line goes on below it.
    private(set) var width: Int32 = -1
    /// Characters of its first word; -1 where it begins something and goes on with no line above it.
    private(set) var word: Int32 = -1
    /// Its length, blanks included.
    @CompactInt private(set) var byteCount: Int
    /// Whether it ends in a digit.
    private(set) var endsInDigit = false

    init(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        byteCount = line.count
        var (start, end) = (line.lowerBound, line.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        guard start < end else { return }
        endsInDigit = WordReader.isDigit(bytes[end - 1])
        let (characters, holdsGap) = Self.measure(bytes, start..<end)
        guard !holdsGap else { return }
        let first = bytes[start]
        if first != UInt8(ascii: "#"), first != UInt8(ascii: "|") {
            width = Int32(truncatingIfNeeded: characters + start - line.lowerBound)
        }
        // Scripts without spaces are broken anywhere.
        guard first < 0xE3, !Self.begins(start, start..<line.upperBound, bytes) else { return }
        // No word is longer; an address may be.
        var wordEnd = start
        while wordEnd < min(end, start + 120), bytes[wordEnd] > 0x20 { wordEnd += 1 }
        // "Role: …" is a line of its own.
        guard bytes[wordEnd - 1] != UInt8(ascii: ":") else { return }
        word = bytes[start..<wordEnd].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// The columns of a paragraph that would break between it and the line below; `nil` where that is another's.
    func columns(above below: FilledLine) -> Range<Int>? {
        guard width >= 0, below.word >= 0 else { return nil }
        return Int(width)..<Int(width) + 1 + Int(below.word)
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
            let end = line.first { !WordReader.isDigit(bytes[$0]) } ?? line.upperBound
            return end < line.upperBound
                && (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"))
        default: return false
        }
    }

    /// How many characters a stretch without blanks at its ends has, and whether columns set it apart: three blanks in a
    /// row, or a tab. Eight bytes at a time.
    private static func measure(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (characters: Int, holdsGap: Bool) {
        let each: UInt64 = 0x0101_0101_0101_0101
        let (high, low) = (each &* 0x80, each &* 0x7F)
        let raw = UnsafeRawBufferPointer(bytes)
        var characters = range.count
        // Which of the bytes are blanks, one bit each, the last ones of the eight before included.
        var blanks: UInt64 = 0
        var at = range.lowerBound
        while at < range.upperBound {
            var eight = each &* 0x41
            if at + 8 <= range.upperBound {
                eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            } else {
                // Letters behind the end, which are neither blanks nor the rest of a character.
                for offset in 0..<range.upperBound - at {
                    let shift = UInt64(offset * 8)
                    eight = eight & ~(0xFF &<< shift) | UInt64(bytes[at + offset]) &<< shift
                }
            }
            at += 8
            let rests = eight & ~(eight &<< 1) & high
            if rests != 0 { characters -= rests.nonzeroBitCount }
            let isBlank = ~(((eight & low) &+ each &* 0x5F) | eight) & high
            guard isBlank | blanks != 0 else { continue }
            let noTab = ((eight ^ each &* 0x09) & low) &+ low | (eight ^ each &* 0x09)
            if ~noTab & high != 0 { return (characters, true) }
            blanks |= ((isBlank >> 7 &* 0x0102_0408_1020_4080) >> 56) << 2
            if blanks & (blanks >> 1) & (blanks >> 2) != 0 { return (characters, true) }
            blanks >>= 8
        }
        return (characters, false)
    }
}
