import CVModel

/// The words beside a spelling, and whether they make it part of another name.
extension SkillSurroundings {
    /// The words on both sides, and what stands between.
    struct Neighbours {
        var before: Word?
        var beforeThat: Word?
        var behind: Word?
        var beginsSentence = false
        /// A word with a capital right before or behind: "Taylor Swift", "Ruby Johnson".
        var isCapitalBefore = false
        var isCapitalBehind = false
        /// Nothing but blanks between.
        var touchesBefore = false
        var touchesBehind = false
    }

    func neighbours(of range: Range<Int>) -> Neighbours {
        var place = Neighbours()
        let upper = text.words(in: range.lowerBound..<range.lowerBound).startIndex
        if upper > words.lowerBound, upper <= words.upperBound {
            let word = text.words[upper - 1]
            place.before = word
            if upper - 1 > words.lowerBound { place.beforeThat = text.words[upper - 2] }
            let gap = word.end..<max(word.end, range.lowerBound)
            place.touchesBefore = gap.allSatisfy { bytes[$0] <= 0x20 }
            place.beginsSentence = gap.contains { Self.endsSentence(bytes[$0]) }
            // The first word of a sentence has its capital from there.
            place.isCapitalBefore =
                place.touchesBefore && isCapital(bytes[word.start])
                && !(upper - 1 == words.lowerBound && word.senses.kinds.contains(.function))
                && !word.senses.kinds.contains(.position) && !word.senses.kinds.contains(.seniority)
        } else {
            place.beginsSentence = true
        }
        let next = text.words(in: range.upperBound..<range.upperBound).startIndex
        if next < words.upperBound, next >= words.lowerBound {
            let word = text.words[next]
            place.behind = word
            let gap = range.upperBound..<max(range.upperBound, word.start)
            place.touchesBehind = gap.allSatisfy { bytes[$0] <= 0x20 }
            place.isCapitalBehind =
                place.touchesBehind && isCapital(bytes[word.start])
                && !word.senses.kinds.contains(.position) && !SkillCueWords.behind.contains(word.key)
        }
        return place
    }

    func isCapital(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || byte == 0xC3 || byte == 0xD0
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\"")
    }

    /// "C-level", "go-to", "R&D", "'s": bound to another word, as "Go-based" is not.
    func joinsOther(_ range: Range<Int>, _ place: Neighbours) -> Bool {
        if range.lowerBound > paragraph.lowerBound {
            let before = bytes[range.lowerBound - 1]
            if before == UInt8(ascii: "-") || before == UInt8(ascii: "&") || before == UInt8(ascii: "'") {
                return true
            }
        }
        guard range.upperBound + 1 < paragraph.upperBound else { return false }
        let behind = bytes[range.upperBound]
        if behind == UInt8(ascii: "&") { return true }
        // An initial: "John C. Smith".
        if behind == UInt8(ascii: "."), range.count == 1, place.behind != nil,
            bytes[range.upperBound + 1] == 0x20, place.isCapitalBefore
        {
            return true
        }
        guard behind == UInt8(ascii: "-"), WordReader.isLetter(bytes[range.upperBound + 1]) else {
            return false
        }
        return place.behind.map { !SkillCueWords.compounds.contains($0.key) } ?? false
    }

    /// "Spring 2019", "Express delivery", "Swift Bank".
    func isNameOfOther(_ hit: SkillScanner.Hit, _ place: Neighbours) -> Bool {
        guard let behind = place.behind, place.touchesBehind else { return false }
        if behind.isNumber, (1900...2100).contains(behind.number), behind.byteCount == 4 { return true }
        if bytes[behind.start] == UInt8(ascii: "'") { return true }
        return SkillCueWords.otherBehind.contains(behind.key)
    }
}
