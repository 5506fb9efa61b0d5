/// The person's name, and the title that stands under or beside it.
struct NameReader {
    let text: VisibleText
    let dates: [[DateMention]]
    let header: Range<Int>
    /// Lines in which "Name: …" may stand.
    let labelledLines: [Int]
    /// The first line of a section of contacts.
    var contacts: Int?

    func name() -> (name: Range<Int>, label: Range<Int>?)? {
        if let line = labelled(), let value = labelledValue(line) { return (value, nil) }
        if let name = SlashedProfile(text: text).name(in: labelledLines) { return (name, nil) }
        if let label = header.dropLast().first(where: isNameLabel), let found = name(onLine: label + 1) {
            return found
        }
        let candidates = header.prefix(40).filter(isNameLine)
        for line in header.prefix(2) where candidates.first.map({ $0 > line }) != false {
            if let name = nameBesideAddress(text.lines[line]) { return (name, label(under: line)) }
        }
        for line in candidates.prefix(3) {
            if let found = name(onLine: line) { return found }
        }
        return candidates.isEmpty ? (nameAmongContacts() ?? nameInProse()).map { ($0, nil) } : nil
    }

    /// "## Personal details", and on the first line below it "Ada Quill".
    private func nameAmongContacts() -> Range<Int>? {
        guard let line = contacts, isNameLine(line), namesSomebody(text.lines[line].range),
            case let words = text.words[text.lines[line].words], (2...4).contains(words.count),
            words.allSatisfy({
                !$0.isNumber && $0.senses.kinds.isEmpty && !(0x61...0x7A).contains(text.bytes[$0.start])
            })
        else { return nil }
        return text.lines[line].range
    }

    private func name(onLine line: Int) -> (name: Range<Int>, label: Range<Int>?)? {
        if let name = introduced(text.words[text.lines[line].words]) { return (name, nil) }
        if let name = surnameFirst(text.lines[line]) ?? IdeographicName(text: text).name(onLine: line) {
            return (name, label(under: line))
        }
        if let name = withNickname(text.lines[line]) { return (name, label(under: line)) }
        if let parts = beforeCode(text.lines[line]) { return parts }
        let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: line)
        if let title = titleAboveName(line, parts) { return title }
        // "Lead Engineer | Ada Quill".
        let names = parts.filter(isName)
        let behindTitle = names.first { $0.separator == .strong && !isTitle($0.range) }
        guard let first = names.first.flatMap({ isTitle($0.range) ? behindTitle ?? $0 : $0 }) else {
            return nil
        }
        let name = withoutLeadingSigns(withoutSuffix(withoutRemark(withGeneration(first, parts))))
        guard namesSomebody(name, isCut: name != first.range) else { return nil }
        let isHeading = text.lines[line].isHeading
        if isHeading, let title = titleInBracket(first.range) { return (name, title) }
        let beside = parts.first { part in
            part.range.lowerBound > first.range.lowerBound && part.line == line
                // "# Ada Quill, Lead Engineer".
                && (part.separator != .comma
                    || isHeading && part.evidence.position > 1 && part.evidence.organization == 0)
                && !text.holds(UInt8(ascii: "@"), in: part.range)
                && (part.evidence.position > 0
                    || isHeading && part.separator == .strong
                        && !text.words(in: part.range).contains(where: \.isNumber))
        }
        let title = beside.map(\.range).flatMap { isDocumentWord($0) || text.leadsAway($0) ? nil : $0 }
        return (name, title ?? label(under: line))
    }

    /// "# Ada Quill `Engineer`": the title set as code behind the name.
    private func beforeCode(_ line: TextLine) -> (name: Range<Int>, label: Range<Int>?)? {
        let words = text.words[line.words]
        guard line.isHeading,
            let code = words.firstIndex(where: { text.style(of: $0.range).contains(.code) }),
            (2...4).contains(code - words.startIndex), let first = words.first, let last = words.last,
            case let title = words[code].start..<last.end, PhraseEvidence(title, in: text).position > 1,
            case let name = first.start..<words[code - 1].end, namesSomebody(name)
        else { return nil }
        return (name, title)
    }

    /// "# Lead Engineer" with the name in the heading below it.
    private func titleAboveName(_ line: Int, _ parts: [HeaderPart]) -> (name: Range<Int>, label: Range<Int>?)?
    {
        guard text.lines[line].isHeading, let title = parts.first, title.evidence.position > 1,
            header.contains(line + 1), text.lines[line + 1].isHeading,
            (2...4).contains(text.lines[line + 1].words.count), isNameLine(line + 1)
        else { return nil }
        let below = text.lines[line + 1].range
        guard PhraseEvidence(below, in: text).position == 0, namesSomebody(below) else { return nil }
        return (below, text.lines[line].range)
    }

    /// "My Resume", "markdown-cv": what is left beside the document's word names nobody.
    private func namesSomebody(_ name: Range<Int>, isCut: Bool = false) -> Bool {
        let words = text.words(in: name)
        guard let first = words.first, !words.contains(where: { Self.documentWords.contains($0.key) }),
            !Self.namesDocument(name, in: text)
        else { return false }
        // "[Home] | [Research] | [Teaching]" leads to pages; "Kunstgeschichte, Philosophie" lists what was studied.
        if words.count == 1,
            first.senses.kinds.contains(.subject) || Self.pages.contains(first.key)
                || Self.documentKinds.contains(first.key)
                || SectionNames.match(words) != nil
        {
            return false
        }
        if Self.nameNobody(words, in: text) { return false }
        let isLowerCase = (0x61...0x7A).contains(text.bytes[first.start])
        return words.count > 1 || !isLowerCase && !(isCut && first.senses.kinds.contains(.function))
    }

    /// "Research Interests & Translation Work", "Tides and Ledgers", "**Hilltop University**": words by which no person is
    /// called.
    static func nameNobody(_ words: ArraySlice<Word>, in text: VisibleText) -> Bool {
        guard let first = words.first, let last = words.last, words.count > 1 else { return false }
        return SectionNames.match(words).map { $0.isWhole || $0.endsInKeyword } == true
            || words.contains { $0.senses.kinds.contains(.school) }
            // "Mühlenstrasse 140".
            || words.contains { text.ends($0, in: ["strasse", "straße", "gasse", "allee"], behind: 3) }
            // "Ph.D. in Ecology".
            || first.senses.kinds.contains(.degree)
                && words.dropFirst().first.map { $0.senses.kinds.contains(.function) } == true
            || words.dropFirst().contains { ands.contains($0.key) }
            || text.holds(UInt8(ascii: "&"), in: first.start..<last.end)
    }

    private static let ands: WordSet = ["and", "und", "et"]

    private func isName(_ part: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        if isContactLabel(words) { return false }
        // "98 Rue Quill - 94300 Rumford - France".
        if part.evidence.isPlace, part.separator != .start || words.count == 1 { return false }
        // "林文立个人简历": the document's name is no part of the person's.
        return (1...6).contains(text.words(in: withoutSuffix(part.range)).count)
            && words.first?.isNumber == false && !isDocumentWord(part.range)
            && !part.evidence.isAddress && AddressScanner(text: text).webAddresses(in: part.range).isEmpty
    }

    /// "Software Developer": no word that could be a name's beside the noun of a position.
    func isTitle(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        return words.count > 1 && PhraseEvidence(range, in: text).position > 1
            && words.last?.senses.kinds.contains(.position) == true
            && words.dropLast().allSatisfy {
                !$0.senses.kinds.isDisjoint(with: [.organization, .seniority]) || text.namesSkill($0.range)
            }
    }

    /// "NAME" over the name, "Phone:".
    private func isContactLabel(_ words: ArraySlice<Word>) -> Bool {
        if words.count > 1 { return Self.nameLabels.contains(WordReader.phraseKey(words)) }
        guard let only = words.first else { return false }
        return Self.nameLabels.contains(only.key) || ContactReader.phoneLabels.contains(only.key)
            || Self.otherLabels.contains(only.key)
    }

    /// "NAME" on a line of its own, as pages of manuals have it.
    private func isNameLabel(_ line: Int) -> Bool {
        let words = text.words[text.lines[line].words]
        return (1...3).contains(words.count) && Self.nameLabels.contains(WordReader.phraseKey(words))
    }

    private static let otherLabels: WordSet = [
        "email", "e-mail", "mail", "address", "website", "title",
        // What a page's generator reads, left without its fences.
        "category", "categories", "tags", "slug", "date", "status", "layout", "permalink",
    ]

    private static let nameLabels: WordSet = [
        "имя и фамилия", "фамилия имя", "фамилия и имя", "имя фамилия", "ваше имя",
        "name", "full name", "vollständiger name", "nom complet", "nombre completo", "nome completo", "姓名",
        "名前", "氏名", "お名前", "이름", "성명", "성 명", "nome", "nombre", "nom", "имя", "фио", "naam", "navn", "namn",
        "nimi",
        "imię i nazwisko", "jméno", "meno", "név", "nume", "ad soyad", "ім'я", "піб", "іме", "ime", "όνομα",
    ]

    /// "Name: …".
    private func labelled() -> Int? { labelledLines.first { labelledValue($0) != nil } }

    private func labelledValue(_ line: Int) -> Range<Int>? {
        let value = LabelledValue(text: text).value(onLine: line) { words in
            words.count <= 3 && Self.nameLabels.contains(WordReader.phraseKey(words))
        }
        // "姓名：周丰（男）": what a bracket adds is no part of it.
        guard let value, let open = text.wideBracket(in: value), open > value.lowerBound else { return value }
        return text.trimmed(value.lowerBound..<open)
    }

    /// A heading, or the first line that could be a name: a few capitalised words, no digits, no address.
    private func isNameLine(_ index: Int) -> Bool {
        let line = text.lines[index]
        let words = text.words[line.words]
        guard !words.isEmpty, words.count <= 12, !line.isItem else { return false }
        // "# Ada Quill <ada@quill.example>" names her before the address.
        if text.bytes[line.range].contains(UInt8(ascii: "@")),
            !line.isHeading || text.words(in: withoutRemark(line.range)).count < 2
        {
            return false
        }
        if let first = words.first, Self.pronouns.contains(first.key) || Self.greetings.contains(first.key) {
            return introduced(words) != nil
        }
        if line.isHeading || line.kind == .title {
            return !words.allSatisfy { isDocumentWord($0.range) } && !isDocumentWord(line.range)
                && !isEntry(index) && !isPhrase(words)
        }
        // A quotation's author, a date line, an address are no name.
        if text.bytes[line.range].starts(with: "--".utf8) || !scannedAddresses(line.range).isEmpty {
            return false
        }
        guard words.count <= 6, dates[index].isEmpty, !isNavigation(line),
            words.allSatisfy({ !$0.isNumber }) || line.range.count < 60
        else {
            return false
        }
        let name = words.prefix(4)
        // "Download a printable version" leads somewhere; "Ada de la Cruz" is a name.
        let small = words.count { (0x61...0x7A).contains(text.bytes[$0.start]) }
        guard small == 0 || words.count - small > 1 && small * 2 <= words.count else { return false }
        return name.allSatisfy { !$0.senses.kinds.contains(.verb) }
            && !(0x61...0x7A).contains(text.bytes[line.range.lowerBound])
            && (text.bytes[line.range.upperBound - 1] != UInt8(ascii: ".") || endsInGeneration(words))
    }

    /// "Data science background": words in small letters behind the first, none of which joins names.
    private func isPhrase(_ words: ArraySlice<Word>) -> Bool {
        guard words.count > 1, let first = words.first, !(0x61...0x7A).contains(text.bytes[first.start])
        else {
            return false
        }
        return words.dropFirst().allSatisfy {
            (0x61...0x7A).contains(text.bytes[$0.start]) && !$0.senses.kinds.contains(.function)
        }
    }

    /// "### Director – Coppermill" over "2021 – 2023": where no heading announces the jobs, they come first.
    private func isEntry(_ index: Int) -> Bool {
        let isDated = [index, index + 1].contains {
            dates.indices.contains($0) && dates[$0].contains(where: \.isSpan)
        }
        return isDated
            && (dates[index].contains(where: \.isSpan)
                || PhraseEvidence(text.lines[index].range, in: text).position > 1)
    }

    /// "[Home](…) | [Research](…)": links and nothing else lead to other pages.
    private func isNavigation(_ line: TextLine) -> Bool {
        if text.leadsAway(line.range) { return true }
        let links = text.links(in: line.range)
        // "[Download PDF](cv.pdf)".
        let leads = links.first.map { link in
            link.destination.hasPrefix("#") || link.destination.lowercased().hasSuffix(".pdf")
        }
        return (links.count > 1 || leads == true)
            && text.words[line.words].allSatisfy { word in links.contains { $0.range.contains(word.start) } }
    }

    private func scannedAddresses(_ range: Range<Int>) -> [Range<Int>] {
        AddressScanner(text: text).webAddresses(in: range)
    }

    static let documentWords: WordSet = [
        "home", "menu", "navigation", "index", "sommaire", "table", "contents", "inhaltsverzeichnis", "admin",
        "vita",
        "resume", "résumé", "cv", "curriculum", "vitae",
        "lebenslauf", "currículo", "curriculo", "vitæ",
        "resumé", "이력서", "резюме",
    ]

    /// What links to other pages say alone.
    private static let pages: WordSet = [
        "orcid", "researchgate", "scholar", "facebook", "instagram", "xing", "stackoverflow", "medium",
        "youtube", "blog",
        "back", "information", "linkedin", "github", "gitlab", "twitter", "zurück", "retour", "volver",
        "voltar",
        "download", "print", "pdf", "login", "search",
    ]

    static let documentKinds: WordSet = [
        "personal", "professional", "online", "full", "short", "brief", "industry", "academic", "basic",
        "extended", "long", "condensed", "updated", "general", "technical", "public", "current", "english",
        "german", "french", "spanish", "my",
    ]

    /// Words for the document in scripts without spaces, which a name may precede.
    static let documentPhrases = ["个人简历", "的简历", "简历", "的履历", "履历", "履歴書", "職務経歴書", "業務経歴書", "履歷"]

    /// Tells lines that only say what the document is: "Résumé".
    static func isDocumentWord(_ text: VisibleText) -> (Int) -> Bool {
        { line in
            let words = text.words[text.lines[line].words]
            return namesDocument(text.lines[line].range, in: text)
                || words.contains { documentWords.contains($0.key) }
                    && words.allSatisfy { documentWords.contains($0.key) || documentKinds.contains($0.key) }
        }
    }

    /// "school-cv", "cv-markdown", "Resume.v2": the word and others that signs join to it, as files are called.
    static func namesDocument(_ range: Range<Int>, in text: VisibleText) -> Bool {
        guard !range.isEmpty, !text.bytes[range].contains(where: { $0 <= 0x20 || $0 >= 0x80 }) else {
            return false
        }
        let parts = text.bytes[range].split { "-_.".utf8.contains($0) }
        return parts.count > 1
            && [parts.first, parts.last].contains { part in
                part.map { documentWords.contains(WordReader.key(String(decoding: $0, as: UTF8.self))) }
                    == true
            }
    }

    private func isDocumentWord(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        if Self.documentPhrases.contains(text.string(range)) || Self.namesDocument(range, in: text) {
            return true
        }
        return !words.isEmpty && words.allSatisfy { Self.documentWords.contains($0.key) }
    }

    private static let greetings: WordSet = [
        "hi", "hello", "hey", "welcome", "hallo", "willkommen", "bonjour", "hola", "olá", "ciao", "привет",
    ]

    static let pronouns: WordSet = ["i", "i'm", "i’m", "my", "we", "ich", "je", "yo", "eu", "я"]

}
