/// Brackets in a list of skills: a list of its own, another skill, or a remark.
extension SkillSplitter {
    /// The inside of the bracket that begins at `at`.
    func bracket(_ at: Int, _ range: Range<Int>) -> Range<Int>? {
        let opening = bracketLength(at)
        guard opening > 0, isOpening(at) else { return nil }
        var depth = 0
        var close = at
        while close < range.upperBound {
            let length = bracketLength(close)
            if length > 0 {
                depth += isOpening(close) ? 1 : -1
                if depth == 0 { break }
            }
            close += max(length, 1)
        }
        return at + opening..<max(at + opening, close)
    }

    /// Bytes of a round bracket, narrow or wide, or of a square one, at an offset.
    func bracketLength(_ at: Int) -> Int {
        guard at < text.bytes.count else { return 0 }
        switch text.bytes[at] {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return 1
        case 0xEF:
            guard at + 2 < text.bytes.count, text.bytes[at + 1] == 0xBC else { return 0 }
            return text.bytes[at + 2] == 0x88 || text.bytes[at + 2] == 0x89 ? 3 : 0
        default: return 0
        }
    }

    private func isOpening(_ at: Int) -> Bool {
        text.bytes[at] == 0xEF
            ? text.bytes[at + 2] == 0x88
            : text.bytes[at] == UInt8(ascii: "(") || text.bytes[at] == UInt8(ascii: "[")
    }

    func holdsList(_ range: Range<Int>) -> Bool {
        let separators = text.bytes[range].contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|")
        }
        return (separators || holdsWideComma(range) || partsSkills(range)) && !isRemark(range)
    }

    /// "Signal processing (MATLAB/Octave)": what slashes part are skills, one of which the vocabulary knows; "(CI/CD)" is
    /// one. Behind "e.g." as well.
    private func partsSkills(_ range: Range<Int>) -> Bool {
        if beginsExamples(range) { return true }
        guard text.bytes[range].contains(UInt8(ascii: "/")), !text.namesSkill(range) else { return false }
        return text.bytes[range].split(separator: UInt8(ascii: "/")).contains {
            text.namesSkill(text.trimmed($0.startIndex..<$0.endIndex))
        }
    }

    private func beginsExamples(_ range: Range<Int>) -> Bool {
        text.firstWord(in: range).map { Self.examples.contains($0.key) } == true
    }

    private static let examples: WordSet = ["e.g", "eg", "i.e", "z.b", "including", "inkl", "bsp"]

    /// "TDD (RSpec)", "Java (Scala)": a skill of its own in the bracket; unlike "Google Cloud Platform (GCP)".
    func namesAnother(_ inner: Range<Int>, than outer: Range<Int>) -> Bool {
        guard text.words(in: inner).count <= 2, !outer.isEmpty,
            let inside = text.vocabulary.commonSkill(named: text.string(text.trimmed(inner))),
            let outside = text.vocabulary.commonSkill(named: text.string(outer))
        else { return false }
        return inside != outside
    }

    /// "，" or "、".
    private func holdsWideComma(_ range: Range<Int>) -> Bool {
        guard range.count > 2 else { return false }
        return range.dropLast(2).contains { at in
            text.bytes[at] == 0xEF && text.bytes[at + 1] == 0xBC && text.bytes[at + 2] == 0x8C
                || text.bytes[at] == 0xE3 && text.bytes[at + 1] == 0x80 && text.bytes[at + 2] == 0x81
        }
    }

    /// "(since 2019)", "(v3.x)", "(7, 8, 11)", "(v2 & v3, incl. the new interface)", "(preferred)", "(working tool)".
    func isRemark(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        if words.count >= 2, words.allSatisfy({ (0x61...0x7A).contains(text.bytes[$0.start]) }),
            !text.bytes[range].contains(UInt8(ascii: ",")), words.count > 2 || !text.namesSkill(range)
        {
            return true
        }
        if words.contains(where: { Self.versions.contains($0.key) || isVersion($0) }) { return true }
        if words.count == 1, words.allSatisfy(isOpenEdition) { return true }
        if words.count > 1, words.allSatisfy(isEdition) { return true }
        return words.allSatisfy { word in
            word.isNumber
                || !word.senses.kinds.isDisjoint(with: [
                    .level, .yearUnit, .monthUnit, .since, .function, .present,
                ])
                || word.byteCount == 1 || Self.remarks.contains(word.key)
        }
    }

    /// "v2".
    private func isVersion(_ word: Word) -> Bool {
        (2...3).contains(word.byteCount) && text.bytes[word.start] | 0x20 == UInt8(ascii: "v")
            && WordReader.isDigit(text.bytes[word.start + 1])
    }

    /// "ES6+": an edition and all that follow.
    private func isOpenEdition(_ word: Word) -> Bool {
        let isOpen =
            text.bytes[word.end - 1] == UInt8(ascii: "+")
            || word.end < text.bytes.count && text.bytes[word.end] == UInt8(ascii: "+")
        return isOpen && isEdition(word)
    }

    /// "ES6", as in "(ES5/ES6)": an edition of one language, by its initials.
    private func isEdition(_ word: Word) -> Bool {
        let bytes = text.bytes[word.range]
        guard (3...6).contains(bytes.count), let first = bytes.first else { return false }
        return first | 0x20 == UInt8(ascii: "e")
            && bytes[bytes.startIndex + 1] | 0x20 == UInt8(ascii: "s")
            && WordReader.isDigit(bytes[bytes.startIndex + 2])
    }

    private static let versions: WordSet = ["pre", "version", "versions", "ver", "incl", "inkl"]

    private static let remarks: WordSet = [
        "preferred", "learning", "currently", "rusty", "hobby", "certified", "self-taught", "progress",
        "past",
        "former", "projects", "etc", "primary", "secondary", "primarily", "main", "familiar", "daily",
        "occasionally", "some", "previously", "mainly",
        "mostly",
    ]
}
