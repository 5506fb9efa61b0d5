/// ":briefcase:" and its like, which GitHub, Jekyll and Pandoc's `emoji` extension show as pictures: they say no word.
enum EmojiShortcodes {
    /// What is left of a piece of text without them, in order; the piece as a whole where it has none.
    static func shown(of piece: Range<Int>, in source: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var shown: [Range<Int>] = []
        var start = piece.lowerBound
        var at = start
        while let open = colon(from: at, to: piece.upperBound, in: source) {
            guard let end = shortcode(at: open, in: piece, source) else {
                at = open + 1
                continue
            }
            if open > start { shown.append(start..<open) }
            (start, at) = (end, end)
        }
        return start < piece.upperBound ? shown + [start..<piece.upperBound] : shown
    }

    /// Whether a piece of text may have one.
    static func mayStand(in piece: Range<Int>, _ source: UnsafeBufferPointer<UInt8>) -> Bool {
        colon(from: piece.lowerBound, to: piece.upperBound, in: source).map {
            $0 + 3 < piece.upperBound && isSign(source[$0 + 1])
        } == true
    }

    private static func colon(from start: Int, to end: Int, in source: UnsafeBufferPointer<UInt8>) -> Int? {
        guard start < end else { return nil }
        return source[start..<end].firstIndex(of: UInt8(ascii: ":"))
    }

    /// Where a shortcode ends that begins with the colon at `open`; letters on either side make it none.
    private static func shortcode(
        at open: Int, in piece: Range<Int>, _ source: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        if open > piece.lowerBound, isWord(source[open - 1]) { return nil }
        var end = open + 1
        var hasLetter = false
        while end < piece.upperBound, end - open < longest, isSign(source[end]) {
            hasLetter = hasLetter || WordReader.isLetter(source[end])
            end += 1
        }
        guard hasLetter, end - open > 2, end < piece.upperBound, source[end] == UInt8(ascii: ":"),
            end + 1 == piece.upperBound || !isWord(source[end + 1])
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
