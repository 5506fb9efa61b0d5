import CVModel

/// One member of a list of skills: its name without what grades it, leads to it or fills the sentence.
extension SkillSplitter {
    /// One skill without blanks, a final full stop, and the words that grade it; whether the grade is of all that
    /// follow as well.
    func skill(_ piece: Range<Int>) -> (skill: ListedSkill, isForAll: Bool)? {
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
        if level == nil, let (years, name) = leadingYears(of: words) {
            level = years
            // "5 years of Go, Rust and C" are of all three.
            isForAll = words.dropFirst(2).first.map { $0.start < name } == true
            range = trimmed(name..<range.upperBound)
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
        range = withoutPurpose(withoutFillers(range))
        if words.count > 1, let (name, behind) = splitFromGrade(range) {
            range = name
            level = level ?? behind
        }
        guard isName(range) else { return nil }
        return (ListedSkill(name: range, level: level), isForAll)
    }

    /// "10+ years of Ruby", "3 Jahre AngularJS": how long, and where the name begins.
    private func leadingYears(of words: ArraySlice<Word>) -> (years: Range<Int>, name: Int)? {
        guard let number = words.first, let unit = words.dropFirst().first, Self.areYears(number, unit),
            let name = words.dropFirst(2).first(where: {
                !$0.senses.kinds.contains(.function) && !isFiller($0)
            })
        else { return nil }
        return (number.start..<unit.end, name.start)
    }

    /// "PHP for large applications": what a skill served for is no part of its name.
    private func withoutPurpose(_ range: Range<Int>) -> Range<Int> {
        let words = text.words(in: range)
        guard words.count > 2, let joint = words.dropFirst().first(where: { Self.purposes.contains($0.key) }),
            !text.holds(UInt8(ascii: "("), in: range),
            // "Ledger for Windows" is a name.
            words.first(where: { $0.start > joint.start }).map({
                (0x61...0x7A).contains(text.bytes[$0.start])
            })
                == true,
            case let name = text.trimmed(range.lowerBound..<joint.start), text.namesSkill(name),
            !text.namesSkill(range)
        else { return range }
        return name
    }

    private static let purposes: WordSet = ["for", "für", "para", "pour", "per", "для"]

    /// "WebStorm etc": without the words that only say that there is more.
    private func withoutFillers(_ range: Range<Int>) -> Range<Int> {
        if let last = range.last, text.bytes[last] >= 0x80 {
            // "Docker等", "Twilio APIなど": and others.
            for ending: StaticString in ["等等", "等", "など"] where range.count > ending.utf8CodeUnitCount {
                let isEnding = ending.withUTF8Buffer { text.bytes[range].suffix($0.count).elementsEqual($0) }
                if isEnding { return trimmed(range.dropLast(ending.utf8CodeUnitCount)) }
            }
            if let end = endBeforeOthers(range) { return trimmed(range.lowerBound..<end) }
        }
        let words = text.words(in: range)
        let named = words.prefix { !Self.endings.contains($0.key) }
        guard named.count < words.count, let last = named.last, let first = words.first,
            first.start == range.lowerBound
        else { return range }
        return trimmed(range.lowerBound..<last.end)
    }

    /// Where "等技术" begins in "JavaScript等技术": and other techniques. ("高等数学" is mathematics, and "等级" a level.)
    private func endBeforeOthers(_ range: Range<Int>) -> Int? {
        let others = "等".utf8
        guard
            let at = range.dropFirst().dropLast(others.count).last(where: {
                text.bytes[$0..<range.upperBound].starts(with: others)
            }),
            case let kind = text.bytes[(at + others.count)..<range.upperBound],
            kind.count <= 30, kind.allSatisfy({ $0 >= 0x80 })
        else { return nil }
        return text.bytes[at - 1] < 0x80 || Self.kinds.contains { kind.starts(with: $0.utf8) } ? at : nil
    }

    /// Of what there are others.
    private static let kinds = [
        "技术", "工具", "框架", "语言", "中间件", "组件", "软件", "数据库", "服务", "协议", "系统", "平台", "库", "方案", "知识", "相关",
        "常用", "常见", "主流", "开发", "编程", "算法", "操作",
    ]

    private static let endings: WordSet = ["etc", "usw", "uvm", "и т.д"]

    func isName(_ range: Range<Int>) -> Bool {
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
    func joint(in range: Range<Int>) -> Word? {
        let words = text.words(in: range)
        // "Ruby on Rails" and "Laws of motion" are names.
        guard words.count > 2, let joint = words.dropFirst().last(where: { Self.joints.contains($0.key) }),
            words.count > 3 || Self.tools.contains(joint.key) && !text.holds(UInt8(ascii: "("), in: range),
            !text.namesSkill(range), !isWithinWords(joint, range)
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

    /// "DoT (Design of Tides)": the bracket spells the name out, where "(using Redis)" adds one.
    private func isWithinWords(_ joint: Word, _ range: Range<Int>) -> Bool {
        Self.prepositions.contains(joint.key) && text.isInBrackets(joint.start, from: range.lowerBound)
    }

    private static let prepositions: WordSet = ["of", "in", "on"]

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
        } else if words.count > 2, let unit = words.last, let number = words.dropLast().last,
            Self.areYears(number, unit)
        {
            start = number.start
        }
        guard let start, start > range.lowerBound else { return nil }
        let name = text.trimmed(range.lowerBound..<start) { $0 <= 0x20 || "-:([~>".utf8.contains($0) }
        // "Zig (Go advanced)": a grade inside a bracket is not that of the name before it.
        let isOpen =
            text.bytes[name].lastIndex(of: UInt8(ascii: "(")).map { open in
                !text.bytes[open..<name.upperBound].contains(UInt8(ascii: ")"))
            } == true
        return name.isEmpty || isOpen ? nil : (name, text.trimmed(start..<range.upperBound))
    }

    /// "5 years".
    private static func areYears(_ number: Word, _ unit: Word) -> Bool {
        number.isNumber && number.number < 60 && unit.senses.kinds.contains(.yearUnit)
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

    static let fillers: WordSet = [
        "more", "etc", "others", "other", "various", "many", "usw", "и", "др", "autres", "otros",
        "outros", "much",
    ]

    /// "Building applications using Node.js", "Good command of PyTorch", "such as Redis".
    private static let joints: WordSet = [
        "using", "with", "including", "as", "like", "of", "in", "on", "mit", "em", "avec", "con", "com",
    ]

    /// "etc", "in", "with" in front of a name.
    private func isFiller(_ word: Word) -> Bool {
        word.senses.kinds.contains(.function) && text.bytes[word.start] >= 0x61
            || Self.particles.contains(word.key) || Self.leads.contains(word.key)
    }

    /// "Used Go and Rust", "Worked with Go", "Mainly Go".
    private static let leads: WordSet = [
        "used", "using", "worked", "utilized", "utilised", "leveraged", "mainly", "mostly", "primarily",
        "occasional", "occasionally", "including", "e.g", "i.e", "z.b",
    ]

    /// "包括Spring", "如Redis".
    private static let particles: WordSet = ["包", "括", "如", "例", "用", "过", "会", "在"]

    static let loose: ASCIISet = ":*[]"
}
