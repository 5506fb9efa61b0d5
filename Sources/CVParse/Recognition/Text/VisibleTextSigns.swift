/// Ranges without what stands at their ends and is no part of what they name.
extension VisibleText {
    /// The range without blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.trimmed(range) { $0 <= 0x20 } }

    /// Whether a word begins with a small letter of ASCII.
    func isLowercase(_ word: Word) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[word.start])
    }

    /// Two to eight capitals of ASCII and nothing else, or as many Cyrillic ones.
    func isAcronym(_ range: Range<Int>) -> Bool {
        let word = bytes[range]
        if (2...8).contains(word.count), word.allSatisfy({ (0x41...0x5A).contains($0) }) { return true }
        return (4...16).contains(word.count) && word.count.isMultiple(of: 2)
            && stride(from: range.lowerBound, to: range.upperBound, by: 2).allSatisfy(isCyrillicCapital)
    }

    /// Whether a capital letter of ASCII or Cyrillic begins at an offset in bytes.
    func isCapital(_ offset: Int) -> Bool {
        (0x41...0x5A).contains(bytes[offset]) || isCyrillicCapital(offset)
    }

    /// U+0410–U+042F.
    private func isCyrillicCapital(_ offset: Int) -> Bool {
        bytes[offset] == 0xD0 && offset + 1 < bytes.count && (0x90...0xAF).contains(bytes[offset + 1])
    }

    /// Whether a word ends in one of some suffixes, with so many bytes before it or more.
    func ends(_ word: Word, in suffixes: [StaticString], behind least: Int = 1) -> Bool {
        let last = bytes[word.end - 1]
        return suffixes.contains { suffix in
            suffix.withUTF8Buffer { tail in
                tail.last == last && word.byteCount >= tail.count + least
                    && bytes[word.end - tail.count..<word.end].elementsEqual(tail)
            }
        }
    }

    /// The offset behind a blank, a no-break space included; `nil` where none stands at `offset`.
    func afterBlank(_ offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        if bytes[offset] <= 0x20 { return offset + 1 }
        let isFixed = bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
        return isFixed ? offset + 2 : nil
    }

    /// Where the first "（" of a range stands.
    func wideBracket(in range: Range<Int>) -> Int? {
        range.dropLast(2).first { bytes[$0..<$0 + 3].elementsEqual("（".utf8) }
    }

    /// The range without blanks, separators, dashes and lone brackets at its ends.
    func withoutSigns(_ range: Range<Int>) -> Range<Int> {
        var range = trimmed(range) { $0 <= 0x20 || Self.signs.contains($0) }
        func dash(_ at: Int) -> Bool {
            bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (0x93...0x94).contains(bytes[at + 2])
        }
        // "：", "（", "）", "，".
        func wide(_ at: Int) -> Bool {
            bytes[at] == 0xEF && bytes[at + 1] == 0xBC && [0x9A, 0x88, 0x89, 0x8C].contains(bytes[at + 2])
        }
        while range.count >= 3 {
            if dash(range.lowerBound) || wide(range.lowerBound) {
                range = range.dropFirst(3)
            } else if dash(range.upperBound - 3) || wide(range.upperBound - 3) {
                range = range.dropLast(3)
            } else if bytes[range.upperBound - 1] == UInt8(ascii: ")"),
                !bytes[range].contains(UInt8(ascii: "("))
            {
                range = range.dropLast(1)
            } else if bytes[range.lowerBound] == 0xC2, bytes[range.lowerBound + 1] == 0xB9 {
                range = range.dropFirst(2)
            } else if let length = pictureLength(range) {
                range = range.dropFirst(length)
            } else {
                break
            }
            range = trimmed(range) { $0 <= 0x20 || Self.signs.contains($0) }
        }
        return trimmed(range)
    }

    /// Bytes of a pictograph, or of the selector behind one, with which a range begins.
    private func pictureLength(_ range: Range<Int>) -> Int? {
        let first = bytes[range.lowerBound]
        let second = bytes[range.lowerBound + 1]
        if first == 0xF0, second == 0x9F, range.count > 4 { return 4 }
        // Stars rate.
        let isStar = second == 0x98 && (0x85...0x86).contains(bytes[range.lowerBound + 2])
        let isSign = first == 0xE2 && ((0x98...0x9E).contains(second) && !isStar || second == 0xAD)
        return isSign || first == 0xEF && second == 0xB8 ? 3 : nil
    }

    static let signs: ASCIISet = ",:;([]-|"

    func trimmed(_ range: Range<Int>, _ drop: (UInt8) -> Bool) -> Range<Int> { bytes.trimmed(range, drop) }

    /// What stands between the bytes at which a range is cut, without blanks around it.
    func parts(of range: Range<Int>, cutAt isCut: (Int) -> Bool) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for at in range where isCut(at) {
            parts.append(trimmed(start..<at))
            start = at + 1
        }
        return parts + [trimmed(start..<range.upperBound)]
    }

    /// "{{ job.role }}" and "{% if %}": a site generator's, and nobody's.
    func isTemplateTag(_ range: Range<Int>) -> Bool {
        let start = bytes[range].prefix(2)
        return start.elementsEqual("{{".utf8) || start.elementsEqual("{%".utf8)
    }

    /// Whether a bracket that opens behind `start` is still open at an offset.
    func isInBrackets(_ offset: Int, from start: Int) -> Bool {
        let before = bytes[start..<offset]
        let opened = before.lastIndex(of: UInt8(ascii: "(")) ?? -1
        let closed = before.lastIndex(of: UInt8(ascii: ")")) ?? -1
        return opened > closed
    }

    private static let wideStops = ["）", "、", "．"].map { Array($0.utf8) }

    /// Where a range begins once its number is left out: "1. Engineer", "2.) Clerk".
    func behindNumber(_ range: Range<Int>) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, WordReader.isDigit(bytes[at]) { at += 1 }
        guard (1...2).contains(at - range.lowerBound) else { return range.lowerBound }
        let digits = at
        while at < range.upperBound, at < digits + 2, ".)".utf8.contains(bytes[at]) { at += 1 }
        // "1）账本", "1、账本".
        if at == digits, Self.wideStops.contains(where: { bytes[at..<range.upperBound].starts(with: $0) }) {
            at += 3
        }
        guard at > digits else { return range.lowerBound }
        while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
        // "3.5 years" begins with a number; "2.)12th from Riverton" does not.
        let isNumber = at == digits + 1 && at < range.upperBound && WordReader.isDigit(bytes[at])
        return at < range.upperBound && !isNumber ? at : range.lowerBound
    }
}
