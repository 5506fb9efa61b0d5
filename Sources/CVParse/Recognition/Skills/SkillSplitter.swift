import CVModel

/// One skill of a list.
struct ListedSkill {
    var name: Range<Int>
    /// How well or for how long, where that stands beside the name.
    var level: Range<Int>?
}

/// Splits a list of skills as people write it into single skills.
struct SkillSplitter {
    let text: VisibleText

    /// Each skill's visible range, in order; level words, years and list signs are left out.
    func skills(in range: Range<Int>) -> [Range<Int>] { listed(in: range).map(\.name) }

    /// Each skill in order, with its level.
    func listed(in range: Range<Int>) -> [ListedSkill] {
        var reading = Reading(start: range.lowerBound)
        read(range, depth: 0, &reading)
        return reading.found
    }

    /// What has been read of a list.
    private struct Reading {
        var found: [ListedSkill] = []
        /// Where the member that is being read begins.
        var start: Int
        /// A grade of all that follow: "Basic knowledge of C, Perl and Lua".
        var carried: Range<Int>?
        /// Whether a comma came before the member.
        var isBehindComma = false
    }

    private func read(_ range: Range<Int>, depth: Int, _ reading: inout Reading) {
        // No list of skills is that long; deciding each "and" looks at the whole line.
        guard range.count <= 4096, depth < 4 else { return }
        reading.start = range.lowerBound
        reading.isBehindComma = depth > 0
        var at = range.lowerBound
        let (signs, beginnings, holdsCode) = (Self.separators, Self.conjunctionBeginnings, text.holdsCode)
        while at < range.upperBound {
            // Most bytes are those of words, and most blanks stand before a word that joins nothing.
            let byte = text.bytes[at]
            let mayDivide =
                byte == 0x20
                ? at + 1 < range.upperBound
                    && (holdsCode || beginnings.contains(text.bytes[at + 1]) || text.bytes[at + 1] >= 0x80)
                : byte >= 0xC2 || signs.contains(byte) || byte == 0x0A && holdsCode
            guard mayDivide else {
                at += 1
                continue
            }
            if let end = signsEnd(at, range) {
                add(to: at, &reading)
                grade(at..<end, &reading)
                at = end
                reading.start = end
                continue
            }
            let length = separator(at, range)
            if length > 0 {
                // "…, and of databases: Redis, Riak": a colon ends a label.
                if text.bytes[at] != UInt8(ascii: ":") || isGradeBehind(at + 1, range) {
                    add(to: at, &reading)
                }
                reading.isBehindComma = text.bytes[at] == UInt8(ascii: ",") || text.bytes[at] == 0x20
                at += length
                reading.start = at
                continue
            }
            if let inner = bracket(at, range) {
                let next = min(inner.upperBound + bracketLength(inner.upperBound), range.upperBound)
                if grades.isGrade(inner) || grades.closesWithGrade(inner) {
                    add(to: at, &reading)
                    grade(inner, &reading)
                    reading.start = next
                } else if holdsList(inner) || namesAnother(inner, than: trimmed(reading.start..<at)) {
                    add(to: at, &reading)
                    let carried = reading.carried
                    read(inner, depth: depth + 1, &reading)
                    reading.carried = carried
                    reading.isBehindComma = false
                    reading.start = next
                } else if isRemark(inner) {
                    add(to: at, &reading)
                    reading.start = next
                }
                at = max(next, at + 1)
                continue
            }
            at += 1
        }
        add(to: range.upperBound, &reading)
    }

    var grades: SkillGrade { SkillGrade(text: text) }

    private func signsEnd(_ at: Int, _ range: Range<Int>) -> Int? {
        guard text.bytes[at] >= 0xE2, at == range.lowerBound || text.bytes[at - 1] < 0xE2 else { return nil }
        return grades.signsEnd(at: at, limit: range.upperBound)
    }

    private func add(to end: Int, _ reading: inout Reading) {
        let piece = trimmed(reading.start..<max(reading.start, end))
        if !reading.isBehindComma || text.words(in: piece).count > 1, grades.isGrade(piece) {
            return grade(piece, &reading)
        }
        if let task = task(of: piece) {
            reading.found.append(ListedSkill(name: task, level: reading.carried))
        }
        guard let (skill, isForAll) = skill(piece) else { return }
        var known = skill
        if known.level != nil {
            reading.carried = isForAll ? known.level : nil
        } else {
            known.level = reading.carried
        }
        reading.found.append(known)
    }

    /// "Unit testing" of "Unit testing with RSpec", "JavaScript" of "JavaScript with React": a skill before the one that
    /// serves it.
    private func task(of piece: Range<Int>) -> Range<Int>? {
        let words = text.words(in: piece)
        guard words.count <= 6, !text.holds(UInt8(ascii: "("), in: piece),
            let joint = words.dropFirst().first(where: { Self.tools.contains($0.key) }),
            words.last?.start ?? 0 > joint.start
        else { return nil }
        let task = text.trimmed(piece.lowerBound..<joint.start)
        return text.namesSkill(task) ? task : nil
    }

    /// A grade that stands apart belongs to the skill before it.
    private func grade(_ range: Range<Int>, _ reading: inout Reading) {
        guard let last = reading.found.indices.last, reading.found[last].level == nil else { return }
        reading.found[last].level = text.trimmed(range)
    }

    // MARK: Signs

    /// No fewer than there can be: one more than signs and words that may separate them.
    func mostSkills(in range: Range<Int>) -> Int {
        let separators = Self.separators
        var signs = 0
        var rest = range
        while let sign = text.firstSign(in: rest, where: { separators.contains($0) || $0 >= 0xC2 }) {
            signs += 1
            rest = sign + 1..<range.upperBound
        }
        let conjunctions = Self.conjunctionWords
        signs += text.bytes[range].count { $0 == 0x09 }
        return signs + text.words(in: range).count { conjunctions.contains($0.key) } + 1
    }

    /// The characters of ASCII with which a separator or a bracket may begin, but blanks.
    static let separators: ASCIISet = ",;|\t&/-+()[]:."
    private static let conjunctionWords = WordSet(
        conjunctions.map { $0.withUTF8Buffer { String(decoding: $0.dropLast(), as: UTF8.self) } })
    /// The letters of ASCII with which they begin.
    private static let conjunctionBeginnings: ASCIISet = "aueyosj"
    private static let conjunctions: [StaticString] = [
        "and ", "und ", "sowie ", "et ", "y ", "e ", "и ", "or ", "oder ", "ou ", "och ", "og ", "ja ",
        "oraz ",
    ]

    /// Bytes of a separator at `at`; 0 for none.
    private func separator(_ at: Int, _ range: Range<Int>) -> Int {
        let byte = text.bytes[at]
        func isBlank(_ offset: Int) -> Bool { !range.contains(offset) || text.bytes[offset] <= 0x20 }
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09: return 1
        case UInt8(ascii: "&"):
            return isBlank(at - 1) && isBlank(at + 1) && joinsSkills(at, at + 1, range) ? 1 : 0
        case UInt8(ascii: "/"): return isBlank(at - 1) || isBlank(at + 1) ? 1 : 0
        case UInt8(ascii: "-") where at > range.lowerBound && isBlank(at - 1) && starts("-- ", at, range):
            return 2
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            return isBlank(at - 1) && isBlank(at + 1) && at > range.lowerBound ? 1 : 0
        case UInt8(ascii: ":"): return isBlank(at + 1) ? 1 : 0
        case UInt8(ascii: "."): return endsSentence(at, range) ? 1 : 0
        case 0x0A: return isBetweenCode(at, range) ? 1 : 0
        case 0x20:
            guard at + 1 < range.upperBound else { return 0 }
            if isBetweenCode(at, range) { return 1 }
            let next = text.bytes[at + 1]
            for word in Self.conjunctions
            where word.utf8Start.pointee == next && starts(word, at + 1, range)
                && joinsSkills(at, at + 1 + word.utf8CodeUnitCount, range)
            {
                return 1 + word.utf8CodeUnitCount
            }
            return 0
        case 0xC2, 0xE2, 0xE3, 0xE5, 0xEF:
            let (scalar, length) = text.bytes.withUnsafeBufferPointer {
                WordReader.decode($0, at, range.upperBound)
            }
            switch scalar {
            case 0x2022, 0xB7, 0x25AA, 0x25CF, 0x2219, 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0x30FB, 0x2013, 0x2014,
                0xFF5C, 0x25E6:
                return length
            // "Git及GitHub", "Go和Rust".
            case 0x53CA, 0x548C, 0x4E0E:
                let isBetweenNames =
                    at > range.lowerBound && text.bytes[at - 1] < 0x80 && at + length < range.upperBound
                    && text.bytes[at + length] < 0x80
                return isBetweenNames ? length : 0
            default: return 0
            }
        default: return 0
        }
    }

    /// The blank between "`Go` `Rust`".
    private func isBetweenCode(_ at: Int, _ range: Range<Int>) -> Bool {
        guard at > range.lowerBound, at + 1 < range.upperBound,
            text.origins[at + 1] - text.origins[at - 1] > 2
        else { return false }
        return text.style(of: at - 1..<at + 2).contains(.code)
    }

    /// Whether a colon inside a list comes before a grade: "Go: 5 years, Rust: beginner".
    private func isGradeBehind(_ start: Int, _ range: Range<Int>) -> Bool {
        let rest = start..<min(start + 60, range.upperBound)
        let end = text.bytes[rest].firstIndex { ",;|".utf8.contains($0) } ?? rest.upperBound
        return grades.isGrade(start..<end)
    }

    /// A full stop between sentences: "Fluent in Go. Basic Rust."
    private func endsSentence(_ at: Int, _ range: Range<Int>) -> Bool {
        guard at > range.lowerBound + 3, at + 2 < range.upperBound, text.bytes[at + 1] <= 0x20,
            (0x41...0x5A).contains(text.bytes[at + 2])
        else { return false }
        return text.bytes[at - 3..<at].allSatisfy { WordReader.isLetter($0) || $0 >= 0x80 }
    }

    /// "A, B and C" joins skills; "Debian and Ubuntu based Linux" is one: short on both sides, or commas before.
    private func joinsSkills(_ left: Int, _ right: Int, _ range: Range<Int>) -> Bool {
        // What is farther away than a few words does not matter.
        let behind = right..<min(right + 80, range.upperBound)
        let stop = text.firstSign(in: behind) {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ".")
        }
        let after = text.words(in: behind).prefix { $0.start <= stop ?? behind.upperBound }
        // "Type 1 & 2 hypervisors".
        guard after.count <= 3, after.first?.isNumber != true else { return false }
        let before = max(range.lowerBound, left - 80)..<left
        let comma = text.bytes[before].lastIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
        if let comma {
            // "…, numerical and symbolic computing, …": amid a list the comma joins, and the word is a member's own.
            guard stop.map({ text.bytes[$0] == UInt8(ascii: ",") }) == true,
                case let member = text.trimmed(comma + 1..<left), !member.isEmpty,
                let last = after.last
            else { return true }
            return areNames(member, right..<last.end)
        }
        var words = text.words(in: before)
        // "Acceptance testing with Capybara and Cucumber": the list begins behind "with".
        if let joint = words.dropFirst().lastIndex(where: { Self.tools.contains($0.key) }) {
            words = words[(joint + 1)...]
        }
        let names = (words.first?.start ?? left)..<(words.last?.end ?? left)
        let other = text.trimmed(right..<(after.last?.end ?? right))
        if words.count <= 2, after.count <= 2 { return areNames(names, other) }
        if words.count <= 4, text.namesSkill(names), text.namesSkill(other) { return true }
        // "Good command of templates and libraries": what is graded is a list.
        guard let grade = words.lastIndex(where: grades.grades) else { return false }
        return words[(grade + 1)...].count { !$0.senses.kinds.contains(.function) } <= 4
    }

    /// "HTML & CSS", "Cucumber and Jasmine" are two; "Network Design & Implementation", "practices and principles" are
    /// one subject in two words: two that the vocabulary knows, or the proper names that one of them looks like.
    private func areNames(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        func isName(_ range: Range<Int>) -> Bool {
            range.dropFirst().contains { at in
                text.bytes[at - 1] > 0x20
                    && ((0x41...0x5A).contains(text.bytes[at]) || WordReader.isDigit(text.bytes[at]))
            }
        }
        return isName(left) || isName(right) || text.namesSkill(left) && text.namesSkill(right)
    }

    private func starts(_ word: StaticString, _ at: Int, _ range: Range<Int>) -> Bool {
        at + word.utf8CodeUnitCount < range.upperBound
            && word.withUTF8Buffer { text.bytes[at..<at + $0.count].elementsEqual($0) }
    }

    /// Between what is done and what it is done with.
    static let tools: WordSet = ["with", "using", "mit", "avec", "con", "com", "em"]

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = text.trimmed(range) { $0 <= 0x20 || Self.loose.contains($0) }
        if range.count > 1, text.bytes[range.upperBound - 1] == UInt8(ascii: ".") {
            range = text.trimmed(range.dropLast())
        }
        return range
    }
}
