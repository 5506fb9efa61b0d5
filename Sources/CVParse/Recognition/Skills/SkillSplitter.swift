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
                : byte >= 0xC2 || signs.contains(byte)
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
                if grades.isGrade(inner) {
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

    private var grades: SkillGrade { SkillGrade(text: text) }

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
        return signs + text.words(in: range).count { conjunctions.contains($0.key) } + 1
    }

    /// The characters of ASCII with which a separator or a bracket may begin, but blanks.
    private static let separators: ASCIISet = ",;|\t&/-+():."
    private static let conjunctionWords = WordSet(
        conjunctions.map { $0.withUTF8Buffer { String(decoding: $0.dropLast(), as: UTF8.self) } })
    /// The letters of ASCII with which they begin.
    private static let conjunctionBeginnings: ASCIISet = "aueyo"
    private static let conjunctions: [StaticString] = ["and ", "und ", "et ", "y ", "e ", "и ", "or "]

    /// Bytes of a separator at `at`; 0 for none.
    private func separator(_ at: Int, _ range: Range<Int>) -> Int {
        let byte = text.bytes[at]
        func isBlank(_ offset: Int) -> Bool { !range.contains(offset) || text.bytes[offset] <= 0x20 }
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09: return 1
        case UInt8(ascii: "&"):
            return isBlank(at - 1) && isBlank(at + 1) && joinsSkills(at, at + 1, range) ? 1 : 0
        case UInt8(ascii: "/"): return isBlank(at - 1) || isBlank(at + 1) ? 1 : 0
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            return isBlank(at - 1) && isBlank(at + 1) && at > range.lowerBound ? 1 : 0
        case UInt8(ascii: ":"): return isBlank(at + 1) ? 1 : 0
        case UInt8(ascii: "."): return endsSentence(at, range) ? 1 : 0
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
        guard at > range.lowerBound, text.origins[at + 1] - text.origins[at - 1] > 2 else { return false }
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

    /// The inside of the bracket that begins at `at`.
    private func bracket(_ at: Int, _ range: Range<Int>) -> Range<Int>? {
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

    /// Bytes of a round bracket, narrow or wide, at an offset.
    private func bracketLength(_ at: Int) -> Int {
        guard at < text.bytes.count else { return 0 }
        switch text.bytes[at] {
        case UInt8(ascii: "("), UInt8(ascii: ")"): return 1
        case 0xEF:
            guard at + 2 < text.bytes.count, text.bytes[at + 1] == 0xBC else { return 0 }
            return text.bytes[at + 2] == 0x88 || text.bytes[at + 2] == 0x89 ? 3 : 0
        default: return 0
        }
    }

    private func isOpening(_ at: Int) -> Bool {
        text.bytes[at] == 0xEF ? text.bytes[at + 2] == 0x88 : text.bytes[at] == UInt8(ascii: "(")
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
        if text.firstSign(in: before, where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) != nil {
            return true
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
        func isKnown(_ range: Range<Int>) -> Bool {
            text.namesSkill(range)
        }
        func isName(_ range: Range<Int>) -> Bool {
            range.dropFirst().contains { at in
                text.bytes[at - 1] > 0x20
                    && ((0x41...0x5A).contains(text.bytes[at]) || WordReader.isDigit(text.bytes[at]))
            }
        }
        return isName(left) || isName(right) || isKnown(left) && isKnown(right)
    }

    private func starts(_ word: StaticString, _ at: Int, _ range: Range<Int>) -> Bool {
        at + word.utf8CodeUnitCount < range.upperBound
            && word.withUTF8Buffer { text.bytes[at..<at + $0.count].elementsEqual($0) }
    }

    // MARK: Brackets

    private func holdsList(_ range: Range<Int>) -> Bool {
        let separators = text.bytes[range].contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|")
        }
        return (separators || holdsWideComma(range)) && !isRemark(range)
    }

    /// "TDD (RSpec)", "Java (Scala)": a skill of its own in the bracket; unlike "Google Cloud Platform (GCP)".
    private func namesAnother(_ inner: Range<Int>, than outer: Range<Int>) -> Bool {
        guard text.words(in: inner).count <= 2, !outer.isEmpty,
            let inside = text.vocabulary.skill(named: text.string(text.trimmed(inner))),
            let outside = text.vocabulary.skill(named: text.string(outer))
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

    /// "(since 2019)", "(v3.x)", "(7, 8, 11)", "(v2 & v3, incl. the new interface)", "(preferred)".
    private func isRemark(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        if words.count >= 3, words.allSatisfy({ (0x61...0x7A).contains(text.bytes[$0.start]) }),
            !text.bytes[range].contains(UInt8(ascii: ","))
        {
            return true
        }
        if words.contains(where: { Self.versions.contains($0.key) || isVersion($0) }) { return true }
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

    private static let versions: WordSet = ["pre", "version", "versions", "ver", "incl", "inkl"]

    private static let remarks: WordSet = [
        "preferred", "learning", "currently", "rusty", "hobby", "certified", "self-taught", "progress",
        "past",
        "former", "projects", "etc", "primary", "secondary", "primarily", "main", "familiar", "daily",
        "occasionally", "some", "previously", "mainly",
        "mostly",
    ]

    // MARK: One skill

    /// One skill without blanks, a final full stop, and the words that grade it; whether the grade is of all that
    /// follow as well.
    private func skill(_ piece: Range<Int>) -> (skill: ListedSkill, isForAll: Bool)? {
        var range = piece
        var level: Range<Int>?
        var isForAll = false
        var hasArticle = false
        var words = text.words(in: range)
        while let first = words.first, first.start == range.lowerBound, let second = words.dropFirst().first {
            if grades.grades(first) || level != nil && Self.levelNouns.contains(first.key) {
                level = (level?.lowerBound ?? first.start)..<first.end
                // "精通Go、Rust" grades the list, where "advanced Go, Rust" does not.
                if text.bytes[first.start] >= 0xE3 { isForAll = true }
            } else if isFiller(first) {
                if level != nil { isForAll = true }
                hasArticle = Self.articles.contains(first.key)
            } else {
                break
            }
            range = trimmed(second.start..<range.upperBound)
            words = text.words(in: range)
        }
        if words.count > 2, let joint = joint(in: range) {
            let before = text.words(in: range.lowerBound..<joint.start)
            if level == nil, let graded = before.first(where: { grades.grades($0) }), let last = before.last {
                level = graded.start..<last.end
                isForAll = true
            }
            range = trimmed(joint.end..<range.upperBound)
            if let article = text.words(in: range).first, Self.articles.contains(article.key) {
                hasArticle = true
                range = trimmed(article.end..<range.upperBound)
            }
        }
        if hasArticle { range = withoutKind(range) }
        range = withoutFillers(range)
        if words.count > 1, let (name, behind) = splitFromGrade(range) {
            range = name
            level = level ?? behind
        }
        guard isName(range) else { return nil }
        return (ListedSkill(name: range, level: level), isForAll)
    }

    /// "WebStorm etc": without the words that only say that there is more.
    private func withoutFillers(_ range: Range<Int>) -> Range<Int> {
        let words = text.words(in: range)
        let named = words.prefix { !Self.endings.contains($0.key) }
        guard named.count < words.count, let last = named.last, let first = words.first,
            first.start == range.lowerBound
        else { return range }
        return trimmed(range.lowerBound..<last.end)
    }

    private static let endings: WordSet = ["etc", "usw", "uvm", "и т.д"]

    private func isName(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        guard let first = words.first, words.count <= 8 else { return false }
        if words.allSatisfy({ Self.fillers.contains($0.key) }) { return false }
        if words.count == 1, first.senses.kinds.contains(.level), !first.senses.kinds.contains(.humanLanguage)
        {
            return false
        }
        return !words.allSatisfy { $0.isNumber || $0.senses.kinds.contains(.yearUnit) }
    }

    /// The last word that leads from a description to a name: "using" of "Building applications using Node.js".
    private func joint(in range: Range<Int>) -> Word? {
        let words = text.words(in: range)
        // "Ruby on Rails" and "Laws of motion" are names.
        guard words.count > 2, let joint = words.dropFirst().last(where: { Self.joints.contains($0.key) }),
            words.count > 3 || Self.tools.contains(joint.key) && !text.holds(UInt8(ascii: "("), in: range),
            !text.namesSkill(range)
        else { return nil }
        let behind = words.drop { $0.start <= joint.start || Self.articles.contains($0.key) }
        guard let name = behind.first, behind.count <= 3 else { return nil }
        let isName =
            !(0x61...0x7A).contains(text.bytes[name.start])
            || words.prefix { $0.start < joint.start }.contains {
                grades.grades($0) || Self.levelNouns.contains($0.key)
            }
            || text.namesSkill(name.start..<range.upperBound)
        return isName ? joint : nil
    }

    /// "the Django framework": the name alone, since the article shows that the noun only describes it.
    private func withoutKind(_ range: Range<Int>) -> Range<Int> {
        let words = text.words(in: range)
        guard let first = words.first, let last = words.last, words.count == 2,
            Self.kindNouns.contains(last.key), !(0x61...0x7A).contains(text.bytes[first.start])
        else { return range }
        return first.range
    }

    /// "Python advanced", "Python 5 years", "Python 80 %": the name and the grade.
    private func splitFromGrade(_ range: Range<Int>) -> (name: Range<Int>, grade: Range<Int>)? {
        let words = text.words(in: range)
        guard words.count > 1 else { return nil }
        var start: Int?
        if let share = grades.shareStart(in: range) {
            start = share
        } else if let last = words.last, grades.gradesFromBehind(last) {
            start = last.start
        } else if let last = words.last, last.senses.kinds.contains(.yearUnit), words.count > 2,
            let number = words.dropLast().last, number.isNumber, number.number < 60
        {
            start = number.start
        }
        guard let start, start > range.lowerBound else { return nil }
        let name = text.trimmed(range.lowerBound..<start) { $0 <= 0x20 || "-:([~>".utf8.contains($0) }
        return name.isEmpty ? nil : (name, text.trimmed(start..<range.upperBound))
    }

    private static let articles: WordSet = ["the", "das", "la", "le", "el", "o"]

    private static let kindNouns: WordSet = [
        "framework", "library", "libraries", "editor", "language", "platform", "ecosystem", "suite",
        "database", "stack",
    ]

    /// What a grade is of: "Good command of", "Expert level".
    private static let levelNouns: WordSet = [
        "command", "understanding", "experience", "level", "user", "skills", "grasp", "niveau", "nivel",
        "connaissance", "connaissances", "conocimiento", "conocimientos", "conhecimento", "conhecimentos",
        "conoscenza", "erfahrung", "kennis", "опыт",
    ]

    private static let fillers: WordSet = [
        "more", "etc", "others", "other", "various", "many", "usw", "и", "др", "autres", "otros",
        "outros", "much",
    ]

    /// Between what is done and what it is done with.
    private static let tools: WordSet = ["with", "using", "mit", "avec", "con", "com"]

    /// "Building applications using Node.js", "Good command of PyTorch", "such as Redis".
    private static let joints: WordSet = ["using", "with", "including", "as", "like", "of", "in", "on"]

    /// "etc", "in", "with" in front of a name.
    private func isFiller(_ word: Word) -> Bool {
        word.senses.kinds.contains(.function) && text.bytes[word.start] >= 0x61
            || Self.particles.contains(word.key) || Self.leads.contains(word.key)
    }

    /// "Used Go and Rust", "Worked with Go", "Mainly Go".
    private static let leads: WordSet = [
        "used", "using", "worked", "utilized", "utilised", "leveraged", "mainly", "mostly", "primarily",
        "occasional", "occasionally", "including",
    ]

    /// "包括Spring", "如Redis".
    private static let particles: WordSet = ["包", "括", "如", "例", "用", "过", "会", "在"]

    private static let loose: ASCIISet = ":*[]"

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = text.trimmed(range) { $0 <= 0x20 || Self.loose.contains($0) }
        if range.count > 1, text.bytes[range.upperBound - 1] == UInt8(ascii: ".") {
            range = text.trimmed(range.dropLast())
        }
        return range
    }
}
