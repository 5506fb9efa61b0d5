/// Knows a section by the words of its heading.
enum SectionNames {
    /// How sure a heading's words are.
    struct Match {
        var kind: SectionKind
        /// The whole heading is a known phrase, or made of section words only.
        var isWhole: Bool
        /// It ends in a section's word: "Founder Experience".
        var endsInKeyword = false
    }

    private struct Tables {
        var phrases = WordTable<SectionKind?>(absent: nil)
        var keywords = WordTable<(kind: SectionKind, weight: Int)?>(absent: nil)
        var modifiers = WordTable(absent: false)
        /// The phrases that only a marked-up heading, or one in bold or capitals, may be.
        var rare = WordTable(absent: false)
    }

    private static let tables: Tables = {
        var tables = Tables()
        func words(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Word] {
            var found: [Word] = []
            WordReader.read(bytes, range, into: &found, senses: nil)
            return found
        }
        let rarer = SectionWords.rarerPhrases.map { (kind: $0.0, words: $0.1, isRare: true) }
        let common = (SectionWords.phrases + SectionWords.phrasesOfFurtherLanguages)
            .map { (kind: $0.0, words: $0.1, isRare: false) }
        for (kind, phrases, isRare) in rarer + common {
            phrases.withUTF8Buffer { bytes in
                var start = 0
                while start < bytes.count {
                    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                    let found = words(bytes, start..<end)
                    if !found.isEmpty {
                        let key = WordReader.phraseKey(found[...])
                        tables.phrases[key] = kind
                        tables.rare[key] = isRare
                    }
                    let plain = withoutAccents(bytes[start..<end])
                    plain.withUnsafeBufferPointer { bytes in
                        let found = words(bytes, 0..<bytes.count)
                        guard !found.isEmpty else { return }
                        let key = WordReader.phraseKey(found[...])
                        if tables.phrases[key] == nil, !otherWords.contains(key) {
                            tables.phrases[key] = kind
                        }
                    }
                    start = end + 1
                }
            }
        }
        for (kind, weight, list) in SectionWords.keywords {
            list.withUTF8Buffer { bytes in
                for word in words(bytes, 0..<bytes.count) { tables.keywords[word.key] = (kind, weight) }
                withoutAccents(bytes[...]).withUnsafeBufferPointer { bytes in
                    for word in words(bytes, 0..<bytes.count) where tables.keywords[word.key] == nil {
                        tables.keywords[word.key] = (kind, weight)
                    }
                }
            }
        }
        SectionWords.modifiers.withUTF8Buffer { bytes in
            for word in words(bytes, 0..<bytes.count) { tables.modifiers[word.key] = true }
        }
        return tables
    }()

    /// What is another word without its accents: "résumé", "conférences".
    private static let otherWords: WordSet = ["resume", "conferences"]

    /// "formacao academica" of "formação acadêmica", as some type it; nothing where there are none. Accents of Latin-1
    /// (U+00E0–U+00FF) only.
    private static func withoutAccents(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        guard text.contains(0xC3) else { return [] }
        var plain: [UInt8] = []
        var isBehindLead = false
        for byte in text {
            if isBehindLead {
                isBehindLead = false
                switch byte {
                case 0xA0...0xA5: plain.append(UInt8(ascii: "a"))
                case 0xA7: plain.append(UInt8(ascii: "c"))
                case 0xA8...0xAB: plain.append(UInt8(ascii: "e"))
                case 0xAC...0xAF: plain.append(UInt8(ascii: "i"))
                case 0xB1: plain.append(UInt8(ascii: "n"))
                case 0xB2...0xB6: plain.append(UInt8(ascii: "o"))
                case 0xB9...0xBC: plain.append(UInt8(ascii: "u"))
                default: plain += [0xC3, byte]
                }
            } else if byte == 0xC3 {
                isBehindLead = true
            } else {
                plain.append(byte)
            }
        }
        return plain
    }

    static func match(_ words: ArraySlice<Word>) -> Match? {
        // "Projects I currently work on", "Tools that I use": a clause says which; unlike "Kursy i certyfikaty".
        if tables.phrases[WordReader.phraseKey(words)] == nil,
            let clause = words.dropFirst().firstIndex(where: { clauseWords.contains($0.key) })
                ?? roleStart(in: words),
            let found = match(words[..<clause])
        {
            return found
        }
        // "Attended Seminars and Courses", "Asistencia a Congresos": where somebody sat, and not what was learnt.
        if words.count <= 8, words.contains(where: { attendances.contains($0.key) }) {
            return Match(kind: .other, isWhole: true)
        }
        if nameWork(words) { return Match(kind: .work, isWhole: true, endsInKeyword: true) }
        if nameLanguage(words) { return Match(kind: .languages, isWhole: true) }
        if let inside = matchInside(words) { return inside }
        guard !words.isEmpty, words.count <= 12 else { return nil }
        // Articles and possessives at either end say nothing: "My Skills", "The Projects".
        let core = trimmed(words)
        if let kind = tables.phrases[WordReader.phraseKey(words)]
            ?? tables.phrases[WordReader.phraseKey(core)]
        {
            return Match(kind: kind, isWhole: true)
        }
        if areSchool(words) { return nil }
        var best: (kind: SectionKind, weight: Int)?
        var known = 0
        for word in words {
            if let found = tables.keywords[word.key] {
                known += 1
                if found.weight > best?.weight ?? 0 { best = found }
            } else if let kind = tables.phrases[word.key] {
                known += 1
                if best == nil { best = (kind, 1) }
            } else if isModifier(word) {
                known += 1
            }
        }
        guard let best else { return nil }
        // "Leadership expertise", "Communication skills"; but "Education & Skills" speaks of two things.
        if let last = words.last, skillNouns.contains(last.key), ![.languages, .skills].contains(best.kind),
            let before = words.dropLast().last, last.start == before.end + 1,
            !before.senses.kinds.contains(.function)
        {
            return Match(kind: .skills, isWhole: known == words.count, endsInKeyword: true)
        }
        let first = words.first { experienceNouns.contains($0.key) || skillNouns.contains($0.key) }
        if let first, sharesSection(first, with: best.kind), let kind = tables.keywords[first.key]?.kind,
            let other = words.last(where: { tables.keywords[$0.key]?.kind == best.kind }),
            first.start < other.start
        {
            return Match(kind: kind, isWhole: known == words.count, endsInKeyword: true)
        }
        let endsInKeyword = words.last.map { tables.keywords[$0.key] != nil } == true
        return Match(kind: best.kind, isWhole: known == words.count, endsInKeyword: endsInKeyword)
    }

    /// "Academic Research Experience", "Graduate Teaching Experience": what was done, wherever.
    private static func nameWork(_ words: ArraySlice<Word>) -> Bool {
        guard (3...4).contains(words.count), let last = words.last, experienceNouns.contains(last.key),
            let kind = words.dropLast().last, workKinds.contains(kind.key)
        else { return false }
        return words.dropLast(2).allSatisfy { tables.keywords[$0.key]?.kind != .volunteer }
    }

    private static let attendances: WordSet = [
        "attended", "attendance", "asistencia", "asistidos", "assistidos", "besuchte",
    ]

    private static let workKinds: WordSet = [
        "research", "teaching", "work", "professional", "industry", "clinical",
    ]

    /// "English language", "Level of English": one human language, and nothing but what is said of languages.
    private static func nameLanguage(_ words: ArraySlice<Word>) -> Bool {
        (2...4).contains(words.count)
            && words.count { $0.senses.kinds.contains(.humanLanguage) } == 1
            && words.contains { languageNouns.contains($0.key) }
            && words.allSatisfy {
                languageNouns.contains($0.key)
                    || !$0.senses.kinds.isDisjoint(with: [.humanLanguage, .function])
            }
    }

    private static let languageNouns: WordSet = [
        "language", "level", "proficiency", "sprache", "langue", "idioma", "lingua", "язык", "уровень",
        "языка",
    ]

    /// "Open University", "School of Technology", "The Language School": words that name a school, though sections have
    /// them as well; unlike "Projects at School".
    private static func areSchool(_ words: ArraySlice<Word>) -> Bool {
        let words = words.first?.key == theWord ? words.dropFirst() : words
        guard (2...3).contains(words.count), let first = words.first, let last = words.last else {
            return false
        }
        if first.senses.kinds.contains(.school), words.count == 3 {
            return words.dropFirst().first?.key == ofWord
        }
        return words.count == 2 && last.senses.kinds.contains(.school) && schoolKinds.contains(first.key)
            && last.start == first.end + 1
    }

    private static let ofWord = WordReader.key("of")

    private static let theWord = WordReader.key("the")

    /// What schools are named by, and sections too.
    private static let schoolKinds: WordSet = [
        "open", "technical", "online", "professional", "international", "language", "code", "coding",
        "digital",
        "management", "leadership", "training", "software", "technology",
    ]

    private static let clauseWords: WordSet = ["i", "i've", "i'm", "i'd", "we", "that", "which"]

    /// "as" of "Work experience as a developer"; "Volunteer as Tutor" is an entry.
    private static func roleStart(in words: ArraySlice<Word>) -> Int? {
        guard let joint = words.dropFirst().firstIndex(where: { asWords.contains($0.key) }),
            experienceNouns.contains(words[joint - 1].key)
        else { return nil }
        return joint
    }

    private static let asWords: WordSet = ["as", "als", "comme", "como", "come"]

    /// Whether a heading's words stand as often for a label in an entry: "Libraries", "Erfolge".
    static func isRare(_ words: ArraySlice<Word>) -> Bool { tables.rare[WordReader.phraseKey(words)] }

    /// Whether words say of what kind or when something was, and nothing more: "Earlier", "Research".
    static func areModifiers(_ words: ArraySlice<Word>) -> Bool {
        !words.isEmpty && words.allSatisfy(isModifier)
    }

    /// Whether a word names sections of that kind wherever it stands: "projects", unlike "code".
    static func holdsKeyword(of kind: SectionKind, _ words: ArraySlice<Word>) -> Bool {
        words.contains { tables.keywords[$0.key]?.kind == kind }
    }

    /// "Experience and Projects", "Experience & Key Accomplishments", "Skills & Interests": the first of the two holds the section; unlike "Project Experience".
    private static func sharesSection(_ first: Word, with kind: SectionKind) -> Bool {
        switch tables.keywords[first.key]?.kind {
        case .work: [.projects, .publications, .awards].contains(kind)
        case .skills: [.interests, .projects, .awards].contains(kind)
        default: false
        }
    }

    private static let experienceNouns: WordSet = [
        "experience", "experiences", "employment", "erfahrung", "erfahrungen", "berufserfahrung",
        "expérience",
        "expériences", "experiencia", "experiência", "esperienza", "esperienze", "опыт",
    ]

    private static let skillNouns: WordSet = [
        "skill", "skills", "skillset", "competencies", "expertise", "technologies", "kenntnisse",
        "fähigkeiten", "fertigkeiten",
        "compétences", "habilidades", "competências", "competenze", "навыки", "экспертиза",
    ]

    /// In scripts without spaces a heading's words stand inside it: "職務経歴（現職）", "プログラミングスキル".
    private static func matchInside(_ words: ArraySlice<Word>) -> Match? {
        let isIdeographic = words.count { $0.end - $0.start == 3 && !$0.isNumber } * 2 > words.count
        guard isIdeographic, words.count <= 16 else { return nil }
        for length in stride(from: words.count, through: 2, by: -1) {
            for start in words.startIndex...(words.endIndex - length) {
                if let kind = tables.phrases[WordReader.phraseKey(words[start..<start + length])] {
                    // "预医到家V3项目" is what one project is called, where "个人开源项目" are several.
                    if kind == .projects, length == 2, start + length == words.endIndex,
                        !saysWhichProjects(words[..<start])
                    {
                        return nil
                    }
                    // The last word is what the heading is about; a bracket may follow.
                    let isWhole = start + length == words.endIndex || length * 3 >= words.count
                    return Match(kind: kind, isWhole: isWhole)
                }
            }
        }
        return nil
    }

    /// "个人开源": words of two ideographs that say of which kind projects are.
    private static func saysWhichProjects(_ words: ArraySlice<Word>) -> Bool {
        guard words.count.isMultiple(of: 2) else { return words.count == 1 }
        return stride(from: words.startIndex, to: words.endIndex, by: 2).allSatisfy {
            kindsOfProjects.contains(WordReader.phraseKey(words[$0..<$0 + 2]))
        }
    }

    private static let kindsOfProjects: Set<UInt64> = Set(
        [
            "个人", "开源", "主要", "相关", "参与", "重点", "实习", "校园", "科研", "课程", "毕业", "近期", "代表", "其他", "其它", "工作",
            "部分",
            "独立", "商业", "业余", "团队", "研究", "我的", "技术", "软件", "典型", "学生", "学校", "大学", "专业", "公司", "企业", "核心",
            "精选",
            "優秀", "優れ", "個人", "主な", "工程", "创业", "竞赛", "作品", "所做", "历史", "过往", "负责",
        ].map(WordReader.key))

    private static func isModifier(_ word: Word) -> Bool {
        tables.modifiers.contains(word.key) || word.isNumber
            || word.senses.kinds.contains(.function) && word.end - word.start <= 4
    }

    private static func trimmed(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
        var words = words
        while let first = words.first, words.count > 1, isModifier(first), tables.keywords[first.key] == nil {
            words = words.dropFirst()
        }
        return words
    }
}
