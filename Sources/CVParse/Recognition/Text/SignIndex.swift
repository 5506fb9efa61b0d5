/// Which bytes of a text are signs, one bit each: what looks for commas and colons passes over words at 64 bytes a step.
struct SignIndex: Sendable {
    private let bits: [UInt64]

    init(_ bytes: [UInt8]) {
        bits = bytes.withUnsafeBytes { bytes in
            var bits: [UInt64] = []
            bits.reserveCapacity(bytes.count >> 6 + 1)
            var start = 0
            while start + 64 <= bytes.count {
                var word: UInt64 = 0
                var offset = 0
                while offset < 64 {
                    let eight = bytes.loadUnaligned(fromByteOffset: start &+ offset, as: UInt64.self)
                    word |= Self.signs(ofEight: UInt64(littleEndian: eight)) &<< UInt64(offset)
                    offset &+= 8
                }
                bits.append(word)
                start += 64
            }
            var last: UInt64 = 0
            for offset in stride(from: start, to: bytes.count, by: 8) {
                last |= Self.signs(ofEight: Self.eight(bytes, offset)) &<< UInt64(offset - start)
            }
            bits.append(last)
            return bits
        }
    }

    /// Eight bytes, the first one lowest; blanks behind the end of the text.
    @inline(__always)
    private static func eight(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
        var eight: UInt64 = 0
        for offset in 0..<8 {
            let byte = start + offset < bytes.count ? bytes[start + offset] : 0x20
            eight |= UInt64(byte) &<< UInt64(offset * 8)
        }
        return eight
    }

    /// One bit for each of eight bytes: whether it is neither a letter or digit of ASCII, nor a blank, nor inside a
    /// character of several bytes. What holds of a byte is put into its highest bit, for all eight at once: a sum
    /// carries into that bit where the byte's other seven bits are not below a limit.
    @inline(__always)
    private static func signs(ofEight bytes: UInt64) -> UInt64 {
        let each: UInt64 = 0x0101_0101_0101_0101
        let high = each &* 0x80
        let low = bytes & ~high
        let folded = low | each &* 0x20
        func isAtLeast(_ limit: UInt64, _ values: UInt64) -> UInt64 { values &+ each &* (0x80 &- limit) }
        let isLetter = isAtLeast(0x61, folded) & ~isAtLeast(0x7B, folded)
        let isDigit = isAtLeast(0x30, low) & ~isAtLeast(0x3A, low)
        let isBlank = ~isAtLeast(1, low ^ each &* 0x20)
        let isASCII = ~bytes
        let begins = bytes & isAtLeast(0x42, low)
        let marks = (isASCII & ~(isLetter | isDigit | isBlank) | begins) & high
        // Brings the eight bits together in the highest byte.
        return ((marks >> 7) &* 0x0102_0408_1020_4080) >> 56
    }

    /// The first sign from `start` on; `end` where there is none before it.
    func next(from start: Int, to end: Int) -> Int {
        guard start < end else { return end }
        var index = start >> 6
        var rest = bits[index] & ~0 &<< UInt64(start & 63)
        while rest == 0 {
            index += 1
            guard index << 6 < end else { return end }
            rest = bits[index]
        }
        return min(index << 6 + rest.trailingZeroBitCount, end)
    }

    /// How many there are in a range.
    func count(in range: Range<Int>) -> Int {
        guard !range.isEmpty else { return 0 }
        let (first, last) = (range.lowerBound >> 6, (range.upperBound - 1) >> 6)
        var count = 0
        for index in first...last {
            var word = bits[index]
            if index == first { word &= ~0 &<< UInt64(range.lowerBound & 63) }
            if index == last { word &= ~0 &>> UInt64(63 - (range.upperBound - 1) & 63) }
            count += word.nonzeroBitCount
        }
        return count
    }
}
