/// "ada (at) quill.example", "ada[at]quill[dot]example": an e-mail address against those who collect them, as it is
/// written.
struct HiddenAddress {
    let text: VisibleText

    /// The first in a line.
    func address(onLine line: Int) -> Range<Int>? {
        let range = text.lines[line].range
        return text.words[text.lines[line].words].lazy.compactMap { word in
            word.key == Self.at ? address(around: word, range) : nil
        }.first
    }

    private func address(around at: Word, _ range: Range<Int>) -> Range<Int>? {
        guard let sign = bracket(around: at, range) else { return nil }
        let local = text.trimmed(range.lowerBound..<sign.lowerBound)
        var start = local.upperBound
        while start > local.lowerBound, isPart(text.bytes[start - 1]) { start -= 1 }
        guard (1...40).contains(local.upperBound - start), local.upperBound + 1 >= sign.lowerBound,
            let end = domainEnd(from: sign.upperBound, range)
        else { return nil }
        return start..<end
    }

    /// The word with its brackets: "(at)", "[dot]", "{at}".
    private func bracket(around word: Word, _ range: Range<Int>) -> Range<Int>? {
        guard word.start > range.lowerBound, word.end < range.upperBound,
            "([{<".utf8.contains(text.bytes[word.start - 1]), ")]}>".utf8.contains(text.bytes[word.end])
        else { return nil }
        return word.start - 1..<word.end + 1
    }

    /// Behind "quill.example", "quill (dot) example".
    private func domainEnd(from start: Int, _ range: Range<Int>) -> Int? {
        var at = text.afterBlanks(start, in: range)
        var end = at
        var holdsDot = false
        while at < range.upperBound {
            let part = at
            while at < range.upperBound, isPart(text.bytes[at]) { at += 1 }
            guard at > part else { break }
            end = at
            holdsDot = holdsDot || text.holds(UInt8(ascii: "."), in: part..<at)
            guard let dot = text.firstWord(in: at..<range.upperBound), dot.key == Self.dot,
                let sign = bracket(around: dot, range),
                text.bytes[at..<max(at, sign.lowerBound)].allSatisfy({ $0 == 0x20 })
            else { break }
            holdsDot = true
            at = text.afterBlanks(sign.upperBound, in: range)
        }
        while end > start, text.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        return holdsDot ? end : nil
    }

    private func isPart(_ byte: UInt8) -> Bool {
        WordReader.isLetter(byte) || WordReader.isDigit(byte) || "._-+".utf8.contains(byte)
    }

    private static let at = WordReader.key("at")
    private static let dot = WordReader.key("dot")
}

extension VisibleText {
    /// The offset behind the blanks that begin at one.
    fileprivate func afterBlanks(_ offset: Int, in range: Range<Int>) -> Int {
        var at = offset
        while at < range.upperBound, bytes[at] <= 0x20 { at += 1 }
        return at
    }
}
