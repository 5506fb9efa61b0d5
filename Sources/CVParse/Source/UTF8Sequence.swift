/// One character of UTF-8 that is not ASCII, or one ill-formed sequence.
///
/// Ill-formed bytes are grouped as the Unicode Standard recommends (section 3.9, "U+FFFD Substitution of
/// Maximal Subparts") and as `String(decoding:as:)` does: each maximal subpart counts as one U+FFFD.
struct UTF8Sequence {
    /// Bytes, 1…4.
    let length: Int
    let isWellFormed: Bool

    /// UTF-16 code units of the character, or of the U+FFFD that stands for it.
    var utf16Length: Int { length == 4 ? 2 : 1 }

    /// Reads the sequence whose first byte, not ASCII, stands at `start`.
    init(_ bytes: UnsafeRawBufferPointer, at start: Int) {
        // Table 3-7, "Well-Formed UTF-8 Byte Sequences": the second byte's range depends on the first.
        let (expected, second): (Int, ClosedRange<UInt8>) =
            switch bytes[start] {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (1, 0x80...0xBF)
            }
        var length = 1
        while length < expected, start + length < bytes.count {
            let allowed = length == 1 ? second : 0x80...0xBF
            guard allowed.contains(bytes[start + length]) else { break }
            length += 1
        }
        self.length = length
        isWellFormed = expected > 1 && length == expected
    }
}
