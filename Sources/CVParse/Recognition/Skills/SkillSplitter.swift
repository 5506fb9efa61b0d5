/// Splits a list of skills as people write it into single skills.
struct SkillSplitter {
    let text: VisibleText

    /// Each skill's visible range, in order; level words, years and list signs are left out.
    func skills(in range: Range<Int>) -> [Range<Int>] {
        // No list of skills is that long; deciding each "and" looks at the whole line.
        guard range.count <= 4096 else { return [] }
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var at = start
        func add(to end: Int) { if let skill = skill(start..<max(start, end)) { found.append(skill) } }
        while at < range.upperBound {
            let length = separator(at, range)
            if length > 0 {
                add(to: at)
                at += length
                start = at
                continue
            }
            if text.bytes[at] == UInt8(ascii: "(") {
                let close =
                    text.bytes[at..<range.upperBound].firstIndex(of: UInt8(ascii: ")")) ?? range.upperBound
                let inner = at + 1..<max(at + 1, close)
                if holdsList(inner) {
                    add(to: at)
                    found += skills(in: inner)
                    at = min(close + 1, range.upperBound)
                    start = at
                } else if isRemark(inner) {
                    add(to: at)
                    at = min(close + 1, range.upperBound)
                    start = at
                } else {
                    at = min(close + 1, range.upperBound)
                }
                continue
            }
            at += 1
        }
        add(to: range.upperBound)
        return found
    }

    /// No fewer than there can be: one more than signs and words that may separate them.
    func mostSkills(in range: Range<Int>) -> Int {
        let signs = text.bytes[range].count { Self.separators.contains($0) || $0 >= 0xC2 }
        return signs + text.words(in: range).count { Self.conjunctionWords.contains($0.key) } + 1
    }

    private static let separators: ASCIISet = ",;|\t&/-+()"
    private static let conjunctionWords = WordSet(
        conjunctions.map { $0.withUTF8Buffer { String(decoding: $0.dropLast(), as: UTF8.self) } })
    private static let conjunctions: [StaticString] = ["and ", "und ", "et ", "y ", "e ", "и ", "or "]

    /// Bytes of a separator at `at`; 0 for none.
    private func separator(_ at: Int, _ range: Range<Int>) -> Int {
        let byte = text.bytes[at]
        func isBlank(_ offset: Int) -> Bool { !range.contains(offset) || text.bytes[offset] <= 0x20 }
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09: return 1
        case UInt8(ascii: "&"):
            return isBlank(at - 1) && isBlank(at + 1) && joinsSkills(at, at + 1, range) ? 1 : 0
        case UInt8(ascii: "/"): return isBlank(at - 1) && isBlank(at + 1) ? 1 : 0
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            return isBlank(at - 1) && isBlank(at + 1) && at > range.lowerBound ? 1 : 0
        case 0x20:
            guard at + 1 < range.upperBound else { return 0 }
            let next = text.bytes[at + 1]
            for word in Self.conjunctions
            where word.utf8Start.pointee == next && starts(word, at + 1, range)
                && joinsSkills(at, at + 1 + word.utf8CodeUnitCount, range)
            {
                return 1 + word.utf8CodeUnitCount
            }
            return 0
        case 0xC2, 0xE2, 0xE3, 0xEF:
            let (scalar, length) = text.bytes.withUnsafeBufferPointer {
                WordReader.decode($0, at, range.upperBound)
            }
            switch scalar {
            case 0x2022, 0xB7, 0x25AA, 0x25CF, 0x2219, 0x3001, 0xFF0C, 0xFF1B, 0x30FB, 0x2013, 0x2014, 0xFF5C,
                0x25E6:
                return length
            default: return 0
            }
        default: return 0
        }
    }

    /// "A, B and C" joins skills; "Debian and Ubuntu based Linux" is one: short on both sides, or commas before.
    private func joinsSkills(_ left: Int, _ right: Int, _ range: Range<Int>) -> Bool {
        // What is farther away than a few words does not matter.
        let behind = right..<min(right + 80, range.upperBound)
        let after = text.words(in: behind).prefix { word in
            !text.bytes[right..<word.start].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }
        }
        guard after.count <= 3 else { return false }
        let before = max(range.lowerBound, left - 80)..<left
        if text.bytes[before].contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
            return true
        }
        return text.words(in: before).count <= 2 && after.count <= 2
    }

    private func starts(_ word: StaticString, _ at: Int, _ range: Range<Int>) -> Bool {
        at + word.utf8CodeUnitCount < range.upperBound
            && word.withUTF8Buffer { text.bytes[at..<at + $0.count].elementsEqual($0) }
    }

    private func holdsList(_ range: Range<Int>) -> Bool {
        text.bytes[range].contains(UInt8(ascii: ",")) && !isRemark(range)
    }

    /// "(advanced)", "(5 years)", "(since 2019)", "(v3.x)", "(7, 8, 11)".
    private func isRemark(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        return words.isEmpty
            || words.allSatisfy { word in
                word.isNumber
                    || !word.senses.kinds.isDisjoint(with: [
                        .level, .yearUnit, .monthUnit, .since, .function, .present,
                    ])
                    || word.byteCount == 1
            }
    }

    /// One skill without blanks, a final full stop, and the words that grade it.
    private func skill(_ range: Range<Int>) -> Range<Int>? {
        var range = trimmed(range)
        while true {
            let words = text.words(in: range)
            guard words.count > 1 else { break }
            if let first = words.first, first.start == range.lowerBound, isGrade(first) || isFiller(first),
                let second = words.dropFirst().first
            {
                range = trimmed(second.start..<range.upperBound)
            } else {
                break
            }
        }
        if let joint = text.words(in: range).dropFirst().last(where: { Self.joints.contains($0.key) }),
            text.words(in: range).count > 3,
            (1...3).contains(text.words(in: joint.end..<range.upperBound).count)
        {
            range = trimmed(joint.end..<range.upperBound)
        }
        // "Python - advanced", "Python: 5 years" have lost their grade to the separator before.
        let words = text.words(in: range)
        guard let first = words.first, words.count <= 8 else { return nil }
        if words.allSatisfy({ Self.fillers.contains($0.key) }) { return nil }
        if words.count == 1, first.senses.kinds.contains(.level), !first.senses.kinds.contains(.humanLanguage)
        {
            return nil
        }
        if words.allSatisfy({ $0.isNumber || $0.senses.kinds.contains(.yearUnit) }) { return nil }
        return range
    }

    private static let fillers: WordSet = [
        "more", "etc", "others", "other", "various", "many", "usw", "и", "др", "autres", "otros",
        "outros", "much",
    ]

    /// "Building applications using Node.js", "Good command of PyTorch", "such as Redis".
    private static let joints: WordSet = ["using", "with", "including", "as", "like", "of", "in"]

    /// A word of grades that names a kind of skill as well: "Technical writing".
    private static let subjects: WordSet = ["technical"]

    private func isGrade(_ word: Word) -> Bool {
        word.senses.kinds.contains(.level) && !Self.subjects.contains(word.key)
    }

    /// "etc", "in", "with" in front of a name.
    private func isFiller(_ word: Word) -> Bool {
        word.senses.kinds.contains(.function) && text.bytes[word.start] >= 0x61
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = text.trimmed(range) { $0 <= 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "*") }
        if range.count > 1, text.bytes[range.upperBound - 1] == UInt8(ascii: ".") {
            range = text.trimmed(range.dropLast())
        }
        return range
    }
}
