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
        if let label = header.dropLast().first(where: isNameLabel), let found = name(onLine: label + 1) {
            return found
        }
        let candidates = header.prefix(40).filter(isNameLine)
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
        let beside = parts.first { part in
            part.range.lowerBound > first.range.lowerBound && part.separator != .comma && part.line == line
                && (part.evidence.position > 0
                    || isHeading && part.separator == .strong
                        && !text.words(in: part.range).contains(where: \.isNumber))
        }
        let title = beside.map(\.range).flatMap { isDocumentWord($0) ? nil : $0 }
        return (name, title ?? label(under: line))
    }

    /// "# Ada (Addie) Quill": a name with another in a bracket inside it.
    private func withNickname(_ line: TextLine) -> Range<Int>? {
        let words = text.words[line.words]
        guard line.isHeading, (3...5).contains(words.count), let last = words.last,
            let open = text.firstSign(in: line.range, where: { $0 == UInt8(ascii: "(") }),
            let close = text.firstSign(in: line.range, where: { $0 == UInt8(ascii: ")") }),
            words.first.map({ $0.end < open }) == true, open < close, close < last.start,
            last.end == line.range.upperBound,
            words.allSatisfy({
                !(0x61...0x7A).contains(text.bytes[$0.start]) && !$0.isNumber && $0.senses.kinds.isEmpty
            })
        else { return nil }
        return line.range
    }

    /// "Ada Quill, IV": which of several of that name.
    private func withGeneration(_ name: HeaderPart, _ parts: [HeaderPart]) -> Range<Int> {
        guard let next = parts.first(where: { $0.range.lowerBound >= name.range.upperBound }),
            next.separator == .comma, next.evidence.wordCount == 1,
            text.firstWord(in: next.range).map({ Self.generations.contains($0.key) }) == true
        else { return name.range }
        return name.range.lowerBound..<next.range.upperBound
    }

    private static let generations: WordSet = ["ii", "iii", "iv", "jr", "sr", "junior", "senior"]

    /// "# Quill, Ada": a surname and a comma before the other names, and nothing else.
    private func surnameFirst(_ line: TextLine) -> Range<Int>? {
        let words = text.words[line.words]
        guard line.isHeading || line.style.contains(.bold), (2...4).contains(words.count),
            let surname = words.first,
            let comma = text.firstSign(in: line.range, where: { $0 == UInt8(ascii: ",") }),
            surname.end == comma,
            case let rest = comma + 1..<line.range.upperBound,
            case let evidence = PhraseEvidence(rest, in: text), evidence.couldBePlace, !evidence.isPlace,
            words.allSatisfy({ (0x41...0x5A).contains(text.bytes[$0.start]) && $0.senses.kinds.isEmpty })
        else { return nil }
        return text.withoutSigns(line.range)
    }

    /// "Ada Quill (she/her)", "Ada Quill <ada@quill.example>": up to the pronouns or the address.
    private func withoutRemark(_ range: Range<Int>) -> Range<Int> {
        if let at = text.firstSign(in: range, where: { $0 == UInt8(ascii: "@") }) {
            let address = text.bytes[range.lowerBound..<at].lastIndex { $0 <= 0x20 } ?? range.lowerBound
            return text.withoutSigns(range.lowerBound..<address)
        }
        guard let bracket = text.firstSign(in: range, where: { $0 == UInt8(ascii: "(") }),
            text.words(in: bracket..<range.upperBound).contains(where: { Self.addressed.contains($0.key) })
        else { return range }
        return text.trimmed(range.lowerBound..<bracket)
    }

    private static let addressed: WordSet = [
        "she", "her", "he", "him", "they", "them", "sie", "er", "elle", "il",
    ]

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
        guard let first = words.first, !words.contains(where: { Self.documentWords.contains($0.key) }) else {
            return false
        }
        // "[Home] | [Research] | [Teaching]" leads to pages.
        if let match = SectionNames.match(words), words.count == 1 || match.isWhole { return false }
        if words.count == 1, Self.pages.contains(first.key) { return false }
        let isLowerCase = (0x61...0x7A).contains(text.bytes[first.start])
        return !(isCut && words.count == 1 && (isLowerCase || first.senses.kinds.contains(.function)))
    }

    private func isName(_ part: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        if isContactLabel(words) { return false }
        return (1...6).contains(words.count) && words.first?.isNumber == false && !isDocumentWord(part.range)
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
        guard words.count == 1, let only = words.first else { return false }
        return Self.nameLabels.contains(only.key) || ContactReader.phoneLabels.contains(only.key)
            || Self.otherLabels.contains(only.key)
    }

    /// "NAME" on a line of its own, as pages of manuals have it.
    private func isNameLabel(_ line: Int) -> Bool {
        let words = text.words[text.lines[line].words]
        return words.count == 1 && words.allSatisfy { Self.nameLabels.contains($0.key) }
    }

    private static let otherLabels: WordSet = ["email", "e-mail", "mail", "address", "website", "title"]

    private static let nameLabels: WordSet = [
        "name", "full name", "vollständiger name", "nom complet", "nombre completo", "nome completo", "姓名",
        "名前", "氏名", "이름", "nome", "nombre", "nom", "имя", "фио", "naam", "navn", "namn", "nimi",
        "imię i nazwisko", "jméno", "meno", "név", "nume", "ad soyad", "ім'я", "піб", "іме", "ime", "όνομα",
    ]

    /// "Name: …".
    private func labelled() -> Int? { labelledLines.first { labelledValue($0) != nil } }

    private func labelledValue(_ line: Int) -> Range<Int>? {
        LabelledValue(text: text).value(onLine: line) { words in
            words.count <= 2 && Self.nameLabels.contains(WordReader.phraseKey(words))
        }
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
            return !words.allSatisfy { isDocumentWord($0.range) } && !isEntry(index) && !isPhrase(words)
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
            && text.bytes[line.range.upperBound - 1] != UInt8(ascii: ".")
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

    private static let documentWords: WordSet = [
        "home", "menu", "navigation", "index", "sommaire", "table", "contents", "inhaltsverzeichnis", "admin",
        "vita",
        "resume", "résumé", "cv", "curriculum", "vitae",
        "lebenslauf", "currículo", "curriculo", "vitæ",
        "resumé", "이력서", "резюме",
    ]

    /// What links to other pages say alone.
    private static let pages: WordSet = [
        "back", "information", "linkedin", "github", "gitlab", "twitter", "zurück", "retour", "volver",
        "voltar",
        "download", "print", "pdf", "login", "search",
    ]

    private static let documentKinds: WordSet = ["personal", "professional", "online", "full", "short"]

    /// Words for the document in scripts without spaces, which a name may precede.
    private static let documentPhrases = ["个人简历", "的简历", "简历", "的履历", "履历", "履歴書", "職務経歴書", "業務経歴書", "履歷"]

    /// Tells lines that only say what the document is: "Résumé".
    static func isDocumentWord(_ text: VisibleText) -> (Int) -> Bool {
        { line in
            let words = text.words[text.lines[line].words]
            return !words.isEmpty && words.allSatisfy { documentWords.contains($0.key) }
        }
    }

    private func isDocumentWord(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        if Self.documentPhrases.contains(text.string(range)) { return true }
        return !words.isEmpty && words.allSatisfy { Self.documentWords.contains($0.key) }
    }

    /// "Jane Doe résumé", "Jane Doe's CV", "Curriculum Vitae – Jane Doe".
    private func withoutSuffix(_ range: Range<Int>) -> Range<Int> {
        for phrase in Self.documentPhrases where text.bytes[range].count > phrase.utf8.count {
            let tail = text.bytes[range].suffix(phrase.utf8.count)
            if tail.elementsEqual(phrase.utf8) {
                return range.lowerBound..<range.upperBound - phrase.utf8.count
            }
        }
        var words = text.words(in: range)
        while let last = words.last, words.count > 1, Self.documentWords.contains(last.key) {
            words = words.dropLast()
        }
        // "Jane Doe's Personal Resume".
        if words.count < text.words(in: range).count, words.count > 2, let last = words.last,
            Self.documentKinds.contains(last.key)
        {
            words = words.dropLast()
        }
        while let first = words.first, words.count > 1,
            // "Résumé of Jane Doe".
            Self.documentWords.contains(first.key)
                || words.count < text.words(in: range).count && first.senses.kinds.contains(.function)
                    && (0x61...0x7A).contains(text.bytes[first.start])
        {
            words = words.dropFirst()
        }
        // A number ends a name: "Jane Doe (646) 320-9143".
        words = words.prefix { !$0.isNumber }
        guard let first = words.first, let last = words.last, words.count < text.words(in: range).count else {
            return range
        }
        return withoutPossessive(first.start..<last.end)
    }

    /// "::Jane Doe::", a placeholder for a picture before the name, a "#" that makes no heading.
    private func withoutLeadingSigns(_ range: Range<Int>) -> Range<Int> {
        guard let first = text.words(in: range).first,
            !text.bytes[range.lowerBound..<first.start].contains(UInt8(ascii: "("))
        else { return range }
        return first.start..<range.upperBound
    }

    /// "Jane Doe's Resume" is Jane Doe's.
    private func withoutPossessive(_ range: Range<Int>) -> Range<Int> {
        for ending: StaticString in ["'s", "’s"] {
            let isPossessive = ending.withUTF8Buffer { text.bytes[range].suffix($0.count).elementsEqual($0) }
            if isPossessive { return range.dropLast(ending.utf8CodeUnitCount) }
        }
        return range
    }

    private static let greetings: WordSet = [
        "hi", "hello", "hey", "welcome", "hallo", "willkommen", "bonjour", "hola", "olá", "ciao", "привет",
    ]

    private static let pronouns: WordSet = ["i", "i'm", "i’m", "my", "we", "ich", "je", "yo", "eu", "я"]

    /// A short line below the name that holds a position's word and nothing of a contact.
    private func label(under name: Int) -> Range<Int>? {
        for line in (name + 1)..<max(name + 1, min(header.upperBound, name + 5)) {
            let range = text.lines[line].range
            let words = text.words[text.lines[line].words]
            // A sentence is no title, but "Physicist, Cambridge professor." directly below a name is.
            let isClosed = text.bytes[range.upperBound - 1] == UInt8(ascii: ".")
            guard words.count <= 14, !words.contains(where: { $0.senses.kinds.contains(.verb) }),
                dates[line].isEmpty,
                !text.bytes[range].contains(UInt8(ascii: "@")),
                !isClosed || line == name + 1 && words.count <= 8
            else { continue }
            if let first = words.first, Self.pronouns.contains(first.key) { continue }
            // "Member no. 4155 267 188".
            if words.count(where: \.isNumber) > 1 { continue }
            if isClosed {
                if PhraseEvidence(range, in: text).position > 1 { return text.trimmed(range.dropLast()) }
                continue
            }
            if let lead = boldTitle(line) { return lead }
            if PhraseEvidence(range, in: text).position > 0,
                AddressScanner(text: text).webAddresses(in: range).isEmpty
            {
                // "Senior Engineer at Acme" is a title and an employer.
                let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: line)
                if parts.contains(where: { $0.separator == .at }) { return parts.first?.range }
                // "Leeds | Software Engineer": the place came first.
                if let first = parts.first, first.evidence.isPlace, parts.count > 1,
                    parts[1].separator == .strong
                {
                    return parts[1].range.lowerBound..<range.upperBound
                }
                // "Web Developer | Valencia, Spain" is a title and a place.
                let places = parts.reversed().prefix { $0.evidence.isPlace || $0.evidence.couldBePlace }
                guard let first = places.last(where: { $0.separator == .strong }),
                    places.contains(where: \.evidence.isPlace),
                    let title = parts.last(where: { $0.range.upperBound <= first.range.lowerBound })
                else { return range }
                return range.lowerBound..<title.range.upperBound
            }
        }
        return nil
    }

    /// "**Software Engineer** | Cloud | Linux": the title is what is in bold.
    private func boldTitle(_ line: Int) -> Range<Int>? {
        let range = text.lines[line].range
        guard let last = text.boldLead(of: text.lines[line], in: range)?.last,
            case let title = range.lowerBound..<last.end, PhraseEvidence(title, in: text).position > 1
        else { return nil }
        return title
    }
}
