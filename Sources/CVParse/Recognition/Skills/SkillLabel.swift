/// "Skills: …", "Technologies used: …", "Tech stack – …": a label in front of a list of skills.
enum SkillLabel {
    private static let words = WordSet(
        """
        skill skills technology technologies tech tools stack environment environments languages frameworks keywords tags \
        technologien technologie werkzeuge umgebung kenntnisse compétences outils environnement tecnologías \
        tecnologias herramientas ferramentas tecnologie strumenti технологии стек инструменты навыки 技术栈 기술 기술스택 \
        operating system language \
        technical used main key core software hardware programming databases platforms libraries methods methodologies \
        used competencies utilized summary services infrastructure apis patterns build leveraged involved include included including utilised dbs editors systems libs techs techniques \
        tecnologie langages langage technique techniques sprachen datenbanken \
        技术 主要技术 使用技术 开发环境 环境 使用技術 技術 開発環境 環境 使用言語 사용기술 사용 개발환경 환경 eingesetzte verwendete \
        utilisées utilisés utilizadas utilizados usadas utilizzate technologieën gebruikte использованные основные \
        tag toolset toolchain acquired gained dev platform topics relevant hard set expertise words techstack technos techno \
        mots-clés méthodes technische systemumgebung schlagworte stichworte technik etiquetas palabras clave tecnológico \
        entorno habilidades lenguajes competencias ambiente principais utilizada competências palavras-chave linguaggi \
        competenze parole chiave технологий используемые ключевые технический теги 关键词 キーワード 개발 키워드 mots clés \
        palavras chave logiciels \
        core main primary key
        """.split(separator: " "))

    /// Words that say of which kind or from where, and announce something else where they stand alone: "Main topics:",
    /// "Platform:", "Key words:".
    private static let qualifiers = WordSet(
        """
        used main key core set build involved include included including acquired gained dev platform topics relevant hard \
        primary principais utilizada utilizadas utilizados usadas utilisées utilisés utilizzate gebruikte eingesetzte \
        verwendete использованные основные используемые utilized leveraged
        """.split(separator: " "))

    /// Whether words name a kind of skills and no skill: "Frameworks", "Databases".
    static func namesKind(_ label: ArraySlice<Word>) -> Bool {
        label.allSatisfy { words.contains($0.key) || $0.senses.kinds.contains(.function) }
            && !label.allSatisfy { qualifiers.contains($0.key) || $0.senses.kinds.contains(.function) }
    }

    /// "**Technical Environment** Python, Docker": a bold or italic label without a colon.
    private static func listBehindStyledLabel(in range: Range<Int>, of text: VisibleText) -> Range<Int>? {
        let found = text.words(in: range.lowerBound..<min(range.lowerBound + 120, range.upperBound))
        guard let first = found.first, words.contains(first.key) else { return nil }
        let style = text.style(of: first.range).intersection([.bold, .italic])
        guard !style.isEmpty else { return nil }
        let label = found.prefix(5).prefix { text.style(of: $0.range).isSuperset(of: style) }
        guard (1...4).contains(label.count), let last = label.last,
            label.allSatisfy({ words.contains($0.key) }), namesKind(label)
        else { return nil }
        let list = text.trimmed(last.end..<range.upperBound) { $0 <= 0x20 || $0 == UInt8(ascii: "-") }
        return list.isEmpty ? nil : list
    }

    /// Whether words are such a label, as in a table's first column.
    static func isLabel(_ label: ArraySlice<Word>, of text: VisibleText) -> Bool {
        guard let first = label.first, let last = label.last else { return false }
        return label.count <= 4 && namesKind(label) || namesSkillsInside(first.start..<last.end, of: text)
    }

    /// Whether a line is such a label and nothing else: a heading, bold, or ending in a colon.
    static func isLabelAlone(_ range: Range<Int>, of text: VisibleText) -> Bool {
        let range = text.trimmed(range)
        guard range.count <= 120 else { return false }
        let found = text.words(in: range)
        guard (1...4).contains(found.count),
            let line = text.line(at: range.lowerBound).map({ text.lines[$0] })
        else { return false }
        let endsInColon = text.bytes[range.upperBound - 1] == UInt8(ascii: ":")
        return (line.isHeading || line.style.contains(.bold) || endsInColon)
            && (namesKind(found) || namesSkillsInside(range, of: text))
    }

    /// Whether an item is called as its list below it is: "Tech stack" over "Go, Rust".
    static func namesList(_ range: Range<Int>, of text: VisibleText) -> Bool {
        let words = text.words(in: range)
        return range.count <= 60 && !words.isEmpty
            && (words.count <= 4 && namesKind(words) || namesSkillsInside(range, of: text))
    }

    /// The list behind the label, or `nil` where the range begins with no such label.
    static func list(in range: Range<Int>, of text: VisibleText) -> Range<Int>? {
        guard let colon = labelEnd(in: range, of: text) else {
            return listBehindStyledLabel(in: range, of: text) ?? listBehindWords(in: range, of: text)
        }
        let label = text.words(in: range.lowerBound..<colon.lowerBound)
        guard
            (1...5).contains(label.count) && namesKind(withoutSolutions(label))
                || namesSkillsInside(range.lowerBound..<colon.lowerBound, of: text)
        else { return nil }
        let list = text.trimmed(colon.upperBound..<range.upperBound)
        return list.isEmpty ? nil : list
    }

    /// "Outils & solutions": beside another kind, and before a colon, a kind as well; alone the end of companies' names.
    private static func withoutSolutions(_ label: ArraySlice<Word>) -> ArraySlice<Word> {
        label.count > 1 && label.last?.key == solutions ? label.dropLast() : label
    }

    private static let solutions = WordReader.key("solutions")

    /// "Tools & Technologies – Go, Rust", "Tech stack | Go, Rust", "Technologies used include Go and Rust".
    private static func listBehindWords(in range: Range<Int>, of text: VisibleText) -> Range<Int>? {
        let lead = range.lowerBound..<min(range.lowerBound + 120, range.upperBound)
        guard let first = text.firstWord(in: lead), first.start == range.lowerBound, nouns.contains(first.key)
        else { return nil }
        let label = text.words(in: lead).prefix {
            words.contains($0.key) || $0.senses.kinds.contains(.function)
        }.prefix(6)
        guard let last = label.last,
            last.end < range.upperBound
        else { return nil }
        let list = text.withoutSigns(last.end..<range.upperBound)
        guard let begin = text.words(in: list).first else { return nil }
        let sign = last.end..<begin.start
        let isApart = text.bytes[sign].contains {
            $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == 0xE2
        }
        return isApart || label.contains { leads.contains($0.key) } ? list : nil
    }

    private static let nouns: WordSet = [
        "skills", "technology", "technologies", "tech", "tools", "stack", "environment", "keywords",
        "technologien",
        "werkzeuge", "compétences", "outils", "tecnologías", "tecnologias", "tecnologie", "технологии",
        "стек",
    ]

    private static let leads: WordSet = [
        "include", "includes", "included", "including", "are", "is", "were", "was",
    ]

    /// "技术栈", "使用技術": in scripts without spaces the word stands inside.
    private static func namesSkillsInside(_ range: Range<Int>, of text: VisibleText) -> Bool {
        guard range.count <= 36, text.bytes[range].contains(where: { $0 >= 0xE3 }) else { return false }
        return fragments.contains { fragment in
            fragment.withUTF8Buffer { wanted in
                range.count >= wanted.count
                    && range.dropLast(wanted.count - 1).contains {
                        text.bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
                    }
            }
        }
    }

    private static let fragments: [StaticString] = [
        "技术", "技術", "工具", "环境", "環境", "框架", "言語", "언어", "기술", "스택",
    ]

    /// The list at the end of a description: "… in five steps. Technologies leveraged: Python, Ansible".
    static func listBehindSentence(in range: Range<Int>, of text: VisibleText) -> Range<Int>? {
        var rest = range.dropLast(9)
        while let stop = text.firstSign(
            in: rest, where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") })
        {
            rest = stop + 1..<rest.upperBound
            guard text.bytes[stop + 1] <= 0x20 else { continue }
            let start = text.trimmed(stop + 1..<range.upperBound)
            if let found = list(in: start, of: text) { return found }
        }
        return nil
    }

    /// The colon, narrow or wide, that ends a label of at most eighty bytes.
    static func labelEnd(in range: Range<Int>, of text: VisibleText) -> Range<Int>? {
        let bytes = text.bytes
        var depth = 0
        let end = min(range.lowerBound + 80, range.upperBound)
        var next = range.lowerBound
        while case let at = text.signs.next(from: next, to: end), at < end {
            next = at + 1
            switch bytes[at] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: ":") where depth <= 0:
                guard
                    next >= range.upperBound || bytes[next] <= 0x20 || bytes[next] >= 0x80
                        || text.style(of: range.lowerBound..<at).contains(.bold)
                else { continue }
                return at..<next
            case 0xEF
            where at + 2 < range.upperBound && text.bytes[at + 1] == 0xBC && text.bytes[at + 2] == 0x9A:
                return at..<at + 3
            case UInt8(ascii: ","), UInt8(ascii: ";"): if depth <= 0 { return nil }
            default: break
            }
        }
        return nil
    }
}
