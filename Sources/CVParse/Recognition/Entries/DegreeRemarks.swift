/// What is said of a course beside its name: what leads to it, and how well it went.
extension DegreeSplitter {
    /// "Received B.Sc. Physics", "Ausbildung zum Fachinformatiker": without what leads to the degree's name.
    func withoutLead(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        let lead = words.prefix { Self.leads.contains($0.key) }
        guard let leading = lead.first, leading.start == phrase.lowerBound, leading.byteCount > 2,
            let first = words.dropFirst(lead.count).first
        else { return phrase }
        return first.start..<phrase.upperBound
    }

    /// "BSc Ecology, magna cum laude", "Ecology major": without what says how well it went, or of what kind it is.
    func withoutRemark(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        guard let first = words.first else { return phrase }
        var kept = words.prefix {
            $0.start == first.start
                || !Self.remarks.contains($0.key) && !(Self.withs.contains($0.key) && isBehindComma($0.start))
        }
        // "Nursing – Relevant coursework: …".
        if kept.count < words.count, kept.last?.key == Self.relevant { kept = kept.dropLast() }
        if let honours = honours(endingWith: kept) { kept = honours }
        // "Bachelor of Arts; 9.2 CGPA": the figure goes with its scale.
        if kept.count < words.count, let figure = kept.lastIndex(where: { !$0.isNumber }) {
            kept = kept[...figure]
        }
        guard let last = kept.last else { return phrase }
        if kept.count < words.count {
            return text.withoutSigns(phrase.lowerBound..<last.end)
        }
        guard words.count > 2, Self.kinds.contains(last.key), let before = words.dropLast().last else {
            return phrase
        }
        return phrase.lowerBound..<before.end
    }

    /// The words before the honours that close a phrase: "(First Class Honours)", "with Distinction", ", Honors".
    /// "Computer Science Honours" is what some call the course.
    private func honours(endingWith words: ArraySlice<Word>) -> ArraySlice<Word>? {
        guard let last = words.lastIndex(where: { Self.ranks.contains($0.key) }), words.endIndex - last <= 3,
            !words[last...].contains(where: { Self.joints.contains($0.key) }),
            // "with Honors (Tides and Currents)": the bracket says in what.
            words[last...].dropFirst().first.map({ opensBracket($0) }) != true
        else { return nil }
        var start = last
        while start - 1 > words.startIndex,
            Self.rankLeads.contains(words[start - 1].key) || Self.ranks.contains(words[start - 1].key)
        {
            start -= 1
        }
        guard start > words.startIndex, start < last || isBehindComma(words[last].start) else { return nil }
        return words[..<start]
    }

    private func opensBracket(_ word: Word) -> Bool {
        word.start > 0 && text.bytes[word.start - 1] == UInt8(ascii: "(") && !word.isNumber
            && !Self.rankLeads.contains(word.key) && !Self.ranks.contains(word.key)
    }

    static let ranks: WordSet = ["honours", "honors", "distinction", "class", "laude"]

    private static let rankLeads: WordSet = [
        "first", "second", "third", "upper", "lower", "highest", "high", "with", "mit", "avec", "full",
    ]

    /// "B.S. Physics, with minors in …": a clause.
    func isBehindComma(_ offset: Int) -> Bool {
        offset > 1 && text.bytes[offset - 1] == 0x20 && text.bytes[offset - 2] == UInt8(ascii: ",")
    }

    private static let relevant = WordReader.key("relevant")

    static let remarks: WordSet = [
        "magna", "summa", "cum", "gpa", "cgpa", "coursework", "eqf", "thesis",
    ]

    /// "Coursework", "4th year", "2 semesters", "Dean's List": said of a course, and no name of it.
    func isRemark(_ phrase: Range<Int>) -> Bool {
        let words = text.words(in: phrase)
        guard let first = words.first, words.count <= 4 else { return false }
        if words.count == 1 { return Self.remarks.contains(first.key) || Self.terms.contains(first.key) }
        return words.contains { Self.honours.contains($0.key) }
            // "Year 2 of 3".
            || Self.terms.contains(first.key) && words.dropFirst().first?.isNumber == true
            || words.count <= 3 && words.last.map { Self.terms.contains($0.key) } == true
                && (0x30...0x39).contains(text.bytes[first.start])
    }

    /// How long somebody has studied.
    private static let terms: WordSet = [
        "year", "years", "semester", "semesters", "studies", "student", "jahr", "jahre", "fachsemester",
        "année", "años", "anos",
    ]

    private static let honours: WordSet = ["dean's", "deans", "dean", "valedictorian"]

    /// What a subject is called behind its name.
    private static let kinds: WordSet = ["major", "hauptfach", "concentration"]

    private static let leads: WordSet = [
        "received", "pursuing", "studied", "studying", "completed", "obtained", "earned", "graduated",
        "with", "a", "an", "from", "my", "currently", "magna", "summa", "cum", "laude", "abgeschlossen",
        "studium", "der", "titulaire", "d'un",
        "obtuve", "obtention", "obtención", "graduation", "completion", "of", "the", "du", "del",
        "αποφοίτηση", "από",
        "το", "окончил", "окончила", "окончание",
    ]

    /// "Abitur" of "Abitur am", behind which a date stood.
    func withoutJoint(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        guard let last = words.last, words.count > 1, last.end == phrase.upperBound,
            last.senses.kinds.contains(.function), text.isLowercase(last)
        else { return phrase }
        return text.trimmed(phrase.lowerBound..<last.start)
    }

    private static let candidate = WordReader.key("candidate")

    /// "PhD" of "PhD Candidate".
    func withoutCandidate(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        guard words.count == 2, let degree = words.first, let last = words.last,
            degree.senses.kinds.contains(.degree),
            EntryWriter.students.contains(last.key) || last.key == Self.candidate
        else { return phrase }
        return text.trimmed(phrase.lowerBound..<last.start)
    }
}
