/// Stretches of a text whose words name no skills: addresses, file names and code.
extension SkillSurroundings {
    /// Whether the characters around, up to the next blank, are a URL, an e-mail address or a path.
    func isInAddress(_ range: Range<Int>) -> Bool {
        // No address is longer, and no more is looked at for each name.
        let first = max(paragraph.lowerBound, range.lowerBound - 200)
        let last = min(paragraph.upperBound, range.upperBound + 200)
        var start = range.lowerBound
        while start > first, !Self.isBoundary(bytes[start - 1]) { start -= 1 }
        var end = range.upperBound
        while end < last, !Self.isBoundary(bytes[end]) { end += 1 }
        guard start < range.lowerBound || end > range.upperBound else { return false }
        let token = bytes[start..<end]
        if token.contains(UInt8(ascii: "@")) || token.contains(UInt8(ascii: "\\")) { return true }
        guard let slash = token.firstIndex(of: UInt8(ascii: "/")) else {
            return token.starts(with: "www.".utf8)
        }
        // An absolute path, or one from home or here.
        if slash == start || slash == start + 1 && bytes[start] == UInt8(ascii: "~")
            || slash <= start + 2 && bytes[start] == UInt8(ascii: ".")
        {
            return true
        }
        if slash + 1 < end, bytes[slash + 1] == UInt8(ascii: "/") { return true }
        // "github.com/…": a dot and small letters before the slash, and not a name such as Node.js.
        if let dot = bytes[start..<slash].lastIndex(of: UInt8(ascii: ".")), slash - dot >= 3,
            !range.contains(dot), bytes[dot + 1..<slash].allSatisfy({ (0x61...0x7A).contains($0) })
        {
            return bytes[dot + 1] != UInt8(ascii: "j")
        }
        // "src/go/main.go": the last part is a file.
        if let dot = token.lastIndex(of: UInt8(ascii: ".")), dot > slash, !range.contains(dot),
            (1...5).contains(end - dot - 1),
            bytes[dot + 1..<end].allSatisfy({ (0x61...0x7A).contains($0) }),
            end - dot - 1 != 2 || bytes[dot + 1] != 0x6A
        {
            return true
        }
        return false
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\"")
    }

    /// Inside code, unless the name is all of it.
    func isInCode(_ range: Range<Int>) -> Bool {
        guard text.style(of: range).contains(.code) else { return false }
        func isCode(_ at: Int) -> Bool {
            paragraph.contains(at) && text.style(of: at..<at + 1).contains(.code)
        }
        return isCode(range.lowerBound - 1) || isCode(range.upperBound)
            || isCode(range.lowerBound - 2) || isCode(range.upperBound + 1)
    }
}
