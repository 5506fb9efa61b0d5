/// ":briefcase:" and its like, which GitHub, Jekyll and Pandoc's `emoji` extension show as pictures: they say no word.
enum EmojiShortcodes {
    /// The first in a range of a source.
    static func first(in range: Range<Int>, of source: SourceText) -> Range<Int>? {
        source.bytes.withUnsafeBufferPointer { bytes in
            var at = range.lowerBound
            while at < range.upperBound {
                if bytes[at] == UInt8(ascii: ":"), let end = end(from: at, in: range, bytes) {
                    return at..<end
                }
                at += 1
            }
            return nil
        }
    }

    /// Where one ends that begins with the colon at `open`; letters on either side make it none.
    private static func end(
        from open: Int, in range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        if open > range.lowerBound, isWord(bytes[open - 1]) { return nil }
        var end = open + 1
        var hasLetter = false
        while end < range.upperBound, end - open < longest, isSign(bytes[end]) {
            hasLetter = hasLetter || WordReader.isLetter(bytes[end])
            end += 1
        }
        guard hasLetter, end - open > 2, end < range.upperBound, bytes[end] == UInt8(ascii: ":"),
            end + 1 == range.upperBound || !isWord(bytes[end + 1])
        else { return nil }
        return end + 1
    }

    private static let longest = 40

    private static func isSign(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || WordReader.isDigit(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        WordReader.isLetter(byte) || WordReader.isDigit(byte) || byte == UInt8(ascii: ":") || byte >= 0x80
    }
}
