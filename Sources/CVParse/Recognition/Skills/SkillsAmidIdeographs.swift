/// Skills in a sentence behind a label, in a script without blanks: "数据库：熟练掌握MySQL，了解主从同步、读写分离，具备SQL调优能力".
struct SkillsAmidIdeographs {
    let text: VisibleText

    /// What its clauses name: a word in Latin letters, alone or with what it is about, or a few ideographs of which none
    /// belongs to a sentence. Nothing where the text is written otherwise.
    func skills(in range: Range<Int>) -> [ListedSkill] {
        let words = text.words(in: range)
        let ideographs = words.count { text.bytes[$0.start] >= 0xE3 }
        guard range.count <= 1200, ideographs * 2 > words.count else { return [] }
        return SkillSplitter(text: text).listed(in: range).compactMap { skill in
            name(skill.name).map { ListedSkill(name: $0, level: skill.level) }
        }
    }

    private func name(_ phrase: Range<Int>) -> Range<Int>? {
        let phrase = withoutTail(withoutLead(phrase))
        let latin = phrase.prefix { text.bytes[$0] < 0x80 }
        if latin.isEmpty, let start = phrase.first(where: { WordReader.isLetter(text.bytes[$0]) }),
            tells(phrase.lowerBound..<start)
        {
            // "一定的SQL调优".
            return name(start..<phrase.upperBound)
        }
        if latin.isEmpty {
            let words = text.words(in: phrase)
            return (2...7).contains(words.count) && !tells(phrase) ? phrase : nil
        }
        let name = text.trimmed(latin)
        guard let first = text.firstWord(in: name), WordReader.isLetter(text.bytes[first.start]) else {
            return nil
        }
        let rest = name.upperBound..<phrase.upperBound
        // "Sanic异步框架" is Sanic, "MySQL主从同步" a part of it.
        let isOwn = !rest.isEmpty && rest.count <= 18 && !tells(rest) && !endsInKind(rest)
        return isOwn ? phrase : name
    }

    /// "比如单例模式" without what leads to an example.
    private func withoutLead(_ phrase: Range<Int>) -> Range<Int> {
        let lead = Self.examples.first { text.bytes[phrase].starts(with: $0.utf8) }
        return lead.map { text.trimmed(phrase.dropFirst($0.utf8.count)) } ?? phrase
    }

    private static let examples = ["比如", "例如", "包括", "如"]

    /// "SQL调优能力" without the word that only says that somebody can.
    private func withoutTail(_ phrase: Range<Int>) -> Range<Int> {
        for tail in Self.tails where text.bytes[phrase].suffix(tail.utf8.count).elementsEqual(tail.utf8) {
            let rest = text.trimmed(phrase.dropLast(tail.utf8.count))
            if !rest.isEmpty { return rest }
        }
        return phrase
    }

    private func tells(_ phrase: Range<Int>) -> Bool {
        Self.particles.contains { text.bytes[phrase].holds($0) }
    }

    private func endsInKind(_ phrase: Range<Int>) -> Bool {
        Self.kinds.contains { text.bytes[phrase].suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let tails = ["能力", "技术", "思想", "概念"]

    /// What sentences are made of, and names of skills are not.
    private static let particles = [
        "的", "和", "及", "与", "并", "能够", "可以", "进行", "使用", "具有", "具备", "良好", "相关", "经验", "独立", "负责", "知识", "常用",
        "有", "用于", "对", "在",
    ]

    private static let kinds = [
        "框架", "数据库", "语言", "服务", "服务器", "中间件", "平台", "工具", "组件", "库", "系统", "命令", "源码", "环境", "编程", "开发",
    ]
}
