/// How well, or for how long, a skill is known, as people write it beside its name: "expert", "gute Kenntnisse",
/// "5+ years", "80 %", "4/5", "★★★☆☆".
struct SkillGrade {
    let text: VisibleText

    /// Whether a phrase says how well or how long, and nothing else.
    func isGrade(_ range: Range<Int>) -> Bool {
        let range = text.trimmed(range)
        guard !range.isEmpty, range.count <= 80 else { return false }
        if signsEnd(at: range.lowerBound, limit: range.upperBound) == range.upperBound { return true }
        let words = text.words(in: range)
        guard words.count <= 6 else { return false }
        var isStated = isShare(range, words)
        for word in words {
            let kinds = word.senses.kinds
            if !kinds.isDisjoint(with: Self.units) {
                isStated = true
            } else if !word.isNumber, kinds.isDisjoint(with: Self.links), !Self.nouns.contains(word.key) {
                return false
            }
        }
        return isStated
    }

    private static let units: WordSenses.Kinds = [.level, .yearUnit, .monthUnit]
    private static let links: WordSenses.Kinds = [.function, .since, .until, .rangeWord, .present]

    /// What a level is of: "advanced level", "years of experience".
    private static let nouns: WordSet = [
        "level", "levels", "experience", "exp", "skills", "user", "command", "understanding", "proficiency",
        "over",
        "more", "than", "plus", "about", "approx", "very", "highly", "well",
        "niveau", "stufe", "erfahrung", "berufserfahrung", "kenntnis", "mehr", "über", "ca",
        "expérience", "connaissances", "connaissance", "plus", "très",
        "nivel", "experiencia", "conocimiento", "conocimientos", "más", "muy", "alto", "medio",
        "nível", "experiência", "conhecimento", "conhecimentos", "mais", "médio",
        "livello", "esperienza", "conoscenza", "conoscenze", "più", "ottima", "buona", "ervaring", "kennis",
        "уровень", "опыт", "опыта", "работы", "более", "경력", "수준", "경험",
    ]

    /// Whether a word grades the name behind or before it.
    func grades(_ word: Word) -> Bool {
        word.senses.kinds.contains(.level) && !Self.subjects.contains(word.key)
    }

    /// The words of a column's heading under which grades stand: "Level", "Years of experience".
    func namesGrades(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        func names(_ word: Word) -> Bool {
            !word.senses.kinds.isDisjoint(with: Self.units) || Self.headings.contains(word.key)
        }
        // "With …" and "I do …" are small words alone.
        return (1...4).contains(words.count) && words.contains(where: names)
            && words.allSatisfy { names($0) || $0.senses.kinds.contains(.function) }
    }

    private static let headings: WordSet = [
        "level", "levels", "experience", "niveau", "stufe", "erfahrung", "expérience", "nivel", "experiencia",
        "nível", "experiência", "livello", "esperienza", "ervaring", "уровень", "опыт", "rating", "score",
        "grade", "mastery", "bewertung", "kenntnisstand", "note", "maîtrise", "dominio", "domínio",
        "valutazione", "等级", "程度", "水平", "熟练度", "수준", "レベル", "経験年数", "年数",
    ]

    /// The grade with which a description begins: "10+ years experience building services".
    func lead(of range: Range<Int>) -> Range<Int>? {
        let words = text.words(in: range).prefix(8)
        guard let first = words.first else { return nil }
        let lead = words.prefix {
            $0.isNumber || !$0.senses.kinds.isDisjoint(with: Self.units) || Self.nouns.contains($0.key)
                || Self.between.contains($0.key)
        }
        guard let last = lead.last(where: { !Self.between.contains($0.key) }),
            lead.contains(where: { !$0.senses.kinds.isDisjoint(with: [.yearUnit, .monthUnit]) })
                && first.isNumber
                || lead.count == words.count && lead.contains(where: grades)
        else { return nil }
        return first.start..<last.end
    }

    private static let between: WordSet = ["of", "in", "with", "de", "an", "di", "von", "mit"]

    /// A word of grades that names a kind of skill as well: "Technical writing".
    private static let subjects: WordSet = ["technical", "limited", "scolaire", "technique", "bases"]

    /// Adjectives that grade the name they follow: "Python advanced". ("React Native" is a name.)
    func gradesFromBehind(_ word: Word) -> Bool { Self.adjectives.contains(word.key) }

    private static let adjectives: WordSet = [
        "advanced", "intermediate", "beginner", "fluent", "proficient", "experienced", "novice",
        "fortgeschritten", "fließend", "erfahren", "anfänger", "grundkenntnisse", "avancé", "intermédiaire",
        "débutant", "confirmé", "avanzado", "intermedio", "principiante", "avançado", "intermediário",
        "avanzato",
        "gevorderd", "продвинутый", "базовый", "свободно",
    ]

    /// "solide Grundkenntnisse", "nearly fluent": in brackets, what ends in such an adjective is a grade, unless it names a
    /// skill.
    func closesWithGrade(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        guard (2...4).contains(words.count), words.last.map(gradesFromBehind) == true else { return false }
        return !words.dropLast().contains { text.namesSkill($0.range) }
    }

    /// "80 %", "4/5", "8 out of 10", and nothing else.
    private func isShare(_ range: Range<Int>, _ words: ArraySlice<Word>) -> Bool {
        shareStart(in: range, words) == range.lowerBound
    }

    /// Where the share at the end of a phrase begins: "Python 80 %", "Go 4/5".
    func shareStart(in range: Range<Int>) -> Int? { shareStart(in: range, text.words(in: range)) }

    private func shareStart(in range: Range<Int>, _ words: ArraySlice<Word>) -> Int? {
        guard let last = words.last, last.isNumber else { return nil }
        let behind = text.trimmed(last.end..<range.upperBound)
        if behind.count == 1, text.bytes[behind.lowerBound] == UInt8(ascii: "%"), last.number <= 100 {
            return last.start
        }
        guard behind.isEmpty, last.number == 5 || last.number == 10, let whole = words.dropLast().last,
            whole.isNumber, whole.number <= last.number,
            // "Windows 7/8/10" are versions.
            whole.start == range.lowerBound || text.bytes[whole.start - 1] != UInt8(ascii: "/")
        else { return nil }
        let between = text.trimmed(whole.end..<last.start)
        return between.count == 1 && text.bytes[between.lowerBound] == UInt8(ascii: "/") ? whole.start : nil
    }

    /// The end of a row of at least three rating signs ("★★★☆☆", "● ● ○", "████░░") that begins at an offset.
    func signsEnd(at start: Int, limit: Int) -> Int? {
        var at = start
        var end = start
        var count = 0
        while at < limit {
            guard text.bytes[at] >= 0xE2 else {
                guard text.bytes[at] == 0x20, count > 0, at == end else { break }
                at += 1
                continue
            }
            let (scalar, length) = text.bytes.withUnsafeBufferPointer { WordReader.decode($0, at, limit) }
            switch scalar {
            case 0x2605, 0x2606, 0x2B50, 0x272D...0x2730, 0x25CF, 0x25CB, 0x25C9, 0x25EF, 0x2022, 0x25E6,
                0x26AA, 0x26AB, 0x2B24, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x2588...0x2593, 0x25B0, 0x25B1,
                0x2B1B, 0x2B1C, 0x1F7E0...0x1F7EB:
                count += 1
            case 0xFE0E, 0xFE0F: break
            default: return count >= 3 ? end : nil
            }
            at += length
            end = at
        }
        return count >= 3 ? end : nil
    }
}
