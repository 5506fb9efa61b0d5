/// Splits "MSc in Informatics" into the degree and its subject.
struct DegreeSplitter {
    let text: VisibleText

    /// "Received B.Sc. Physics", "Ausbildung zum Fachinformatiker": without what leads to the degree's name.
    private func withoutLead(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        let lead = words.prefix { Self.leads.contains($0.key) }
        guard let leading = lead.first, leading.start == phrase.lowerBound, leading.byteCount > 2,
            let first = words.dropFirst(lead.count).first
        else { return phrase }
        return first.start..<phrase.upperBound
    }

    /// "BSc Ecology, magna cum laude", "Ecology major": without what says how well it went, or of what kind it is.
    private func withoutRemark(_ phrase: Range<Int>) -> Range<Int> {
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
            !words[last...].contains(where: { Self.joints.contains($0.key) })
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

    private static let ranks: WordSet = ["honours", "honors", "distinction", "class", "laude"]

    private static let rankLeads: WordSet = [
        "first", "second", "third", "upper", "lower", "highest", "high", "with", "mit", "avec", "full",
    ]

    /// "B.S. Physics, with minors in …": a clause.
    private func isBehindComma(_ offset: Int) -> Bool {
        offset > 1 && text.bytes[offset - 1] == 0x20 && text.bytes[offset - 2] == UInt8(ascii: ",")
    }

    private static let relevant = WordReader.key("relevant")

    private static let remarks: WordSet = [
        "magna", "summa", "cum", "gpa", "cgpa", "coursework", "eqf", "thesis",
    ]

    /// "Coursework", "4th year", "2 semesters", "Dean's List": said of a course, and no name of it.
    private func isRemark(_ phrase: Range<Int>) -> Bool {
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
        "obtuve",
    ]

    /// `phrases` are an entry's degree phrases in order; the first that holds a degree's word gives `study`.
    func split(_ phrases: [Range<Int>]) -> (study: Range<Int>?, area: Range<Int>?) {
        let phrases = named(phrases)
        guard let place = phrases.firstIndex(where: isDegree) else {
            return (nil, phrases.first.map { withoutAreaLead(joined($0, phrases.dropFirst())) })
        }
        let phrase = phrases[place]
        let rest = phrases[(place + 1)...]
        // "Computing Systems, master of engineering": the subject came first.
        if place > 0, rest.isEmpty || isSubject(phrases[place - 1], of: phrase) {
            return (phrase, phrases[place - 1])
        }
        // "Bachelor of Mathematics", and behind it "Combinatorics": the first is the degree's name.
        if let joint = joint(in: phrase) ?? (rest.isEmpty ? ofSubject(in: phrase) : nil) {
            let area = withoutAreaLead(text.trimmed(joint.upperBound..<phrase.upperBound))
            let study = withoutStudyTail(text.trimmed(phrase.lowerBound..<joint.lowerBound))
            return (study, joined(withoutMinor(area), rest))
        }
        if let area = rest.first(where: beginsWithJoint) {
            return (phrase, withoutMinor(withoutAreaLead(area)))
        }
        if let inner = degreeAndSubject(phrase) {
            return (inner.study, joined(withoutMinor(inner.area), rest))
        }
        return (phrase, rest.first.map { withoutAreaLead(joined($0, rest.dropFirst())) })
    }

    /// The phrases without what leads to them and what is said of them; a part of a school is no subject where a
    /// degree is named beside it.
    private func named(_ phrases: [Range<Int>]) -> [Range<Int>] {
        let named = phrases.map { withoutCandidate(withoutRemark(withoutLead($0))) }
        guard named.count > 1, named.contains(where: isDegree) else { return named }
        return named.filter { phrase in
            let evidence = PhraseEvidence(phrase, in: text)
            return evidence.degree > 0 || evidence.school == 0 && !isRemark(phrase)
        }
    }

    private static let candidate = WordReader.key("candidate")

    /// "PhD" of "PhD Candidate".
    private func withoutCandidate(_ phrase: Range<Int>) -> Range<Int> {
        let words = text.words(in: phrase)
        guard words.count == 2, let degree = words.first, let last = words.last,
            degree.senses.kinds.contains(.degree),
            EntryWriter.students.contains(last.key) || last.key == Self.candidate
        else { return phrase }
        return text.trimmed(phrase.lowerBound..<last.start)
    }

    /// "BS Computer Engineering", "Bachelor of Science Informatics": the degree's name, and its subject directly behind.
    private func degreeAndSubject(_ phrase: Range<Int>) -> (study: Range<Int>, area: Range<Int>)? {
        let words = text.words(in: phrase)
        guard let first = words.first else { return nil }
        if let spaced = spacedDegree(first, words, in: phrase) ?? closingDegree(of: phrase) { return spaced }
        guard first.senses.kinds.contains(.degree) else { return nil }
        if words.count > 3, Self.ofs.contains(words[words.startIndex + 1].key) {
            let faculty = words[words.startIndex + 2]
            let subject = words[words.startIndex + 3]
            guard Self.faculties.contains(faculty.key), isSubjectWord(subject),
                !Self.faculties.contains(subject.key),
                text.bytes[faculty.end..<subject.start].allSatisfy({ $0 <= 0x20 })
            else { return nil }
            return (phrase.lowerBound..<faculty.end, text.trimmed(subject.start..<phrase.upperBound))
        }
        guard first.byteCount <= 6, let second = words.dropFirst().first, isSubjectWord(second) else {
            return nil
        }
        // "B.S. Oceanography": the full stop is the abbreviation's.
        let isDotted =
            text.bytes[first.end] == UInt8(ascii: ".") && text.holds(UInt8(ascii: "."), in: first.range)
        let end = first.end + (isDotted ? 1 : 0)
        let study = text.trimmed(phrase.lowerBound..<first.end).lowerBound..<end
        return (study, text.trimmed(second.start..<phrase.upperBound))
    }

    /// "B. Sc. Physics": a degree of two words, and the subject behind them.
    private func spacedDegree(_ first: Word, _ words: ArraySlice<Word>, in phrase: Range<Int>) -> (
        study: Range<Int>, area: Range<Int>
    )? {
        guard let second = DegreeWords.spacedDegree(from: first, words, in: text),
            let subject = words.first(where: { $0.start >= second.end }), isSubjectWord(subject)
        else { return nil }
        let isDotted = text.bytes[second.end] == UInt8(ascii: ".")
        return (
            phrase.lowerBound..<second.end + (isDotted ? 1 : 0),
            text.trimmed(subject.start..<phrase.upperBound)
        )
    }

    /// "生物学学士": in a script without blanks the degree closes its subject.
    private func closingDegree(of phrase: Range<Int>) -> (study: Range<Int>, area: Range<Int>)? {
        guard text.bytes[phrase.lowerBound] >= 0xE3,
            let degree = Self.closingDegrees.first(where: {
                text.bytes[phrase].suffix($0.count).elementsEqual($0)
            }),
            case let start = phrase.upperBound - degree.count, start - phrase.lowerBound >= 6,
            text.bytes[start - 3] >= 0xE3
        else { return nil }
        return (start..<phrase.upperBound, phrase.lowerBound..<start)
    }

    private static let closingDegrees = ["学士", "硕士", "博士", "學士", "碩士", "修士", "학사", "석사", "박사"].map {
        Array($0.utf8)
    }

    private func isSubjectWord(_ word: Word) -> Bool {
        word.senses.kinds.isDisjoint(with: [.function, .degree])
    }

    /// "Bachelor of Science with a major" before "in": what leads to the subject is no part of the degree's name.
    private func withoutStudyTail(_ study: Range<Int>) -> Range<Int> {
        let words = text.words(in: study)
        guard let with = words.dropFirst().first(where: { Self.withs.contains($0.key) }),
            words.filter({ $0.start > with.start }).allSatisfy({
                Self.areaLeads.contains($0.key) || Self.studyTails.contains($0.key)
                    || $0.senses.kinds.contains(.function)
            })
        else { return study }
        return text.trimmed(study.lowerBound..<with.start)
    }

    /// "majoring in Software Engineering", "in the field of Physics", "First Class Honours in Sociology",
    /// "Department of Mathematics": the subject alone.
    private func withoutAreaLead(_ area: Range<Int>) -> Range<Int> {
        let words = text.words(in: area)
        let lead = words.prefix {
            Self.areaLeads.contains($0.key) || Self.areaNouns.contains($0.key)
                || $0.senses.kinds.contains(.function) || $0.isNumber
        }
        guard let first = lead.first, let last = lead.last, lead.count < words.count,
            Self.joints.contains(first.key)
                || lead.contains(where: { Self.areaLeads.contains($0.key) })
                // "Field Biology" is a subject; "field of Biology" names one.
                || Self.leadJoints.contains(last.key)
                    && lead.contains(where: { Self.areaNouns.contains($0.key) }),
            let subject = words.dropFirst(lead.count).first
        else { return area }
        return text.trimmed(subject.start..<area.upperBound)
    }

    private static let leadJoints: WordSet = ["of", "in", "on", "de", "en", "em", "für", "der", "von", "di"]

    private static let studyTails: WordSet = [
        "specialization", "specialisation", "focus", "emphasis", "concentration", "major", "majors",
    ]

    /// What leads to a subject, alone or with a preposition.
    static let areaLeads: WordSet = [
        "majoring", "specializing", "specialising", "specialized", "specialised", "focused",
        "focusing", "spécialité", "département", "filière", "fachrichtung", "schwerpunkt",
        "fachbereich", "especialidad", "especialidade", "факультет", "специальность", "специальности",
    ]

    /// What leads to a subject where a preposition follows.
    private static let areaNouns: WordSet = [
        "major", "option", "specialization", "specialisation", "specialty", "speciality", "focus", "emphasis",
        "concentration",
        "field", "area", "first", "second", "class", "upper", "lower", "honours", "honors", "distinction",
        "department", "dept", "faculty", "spécialisation", "departamento",
    ]

    /// Whether a comma and nothing else parts a subject from the degree behind it.
    private func isSubject(_ range: Range<Int>, of degree: Range<Int>) -> Bool {
        (1...3).contains(degree.lowerBound - range.upperBound) && PhraseEvidence(range, in: text).subject > 0
    }

    private func beginsWithJoint(_ range: Range<Int>) -> Bool {
        text.words(in: range).first.map { Self.joints.contains($0.key) } == true
    }

    /// "Computer Science – Software Development": what a dash adds to a subject belongs to it, and so does a minor
    /// behind a comma.
    private func joined(_ area: Range<Int>, _ rest: ArraySlice<Range<Int>>) -> Range<Int> {
        var area = area
        for phrase in rest {
            guard phrase.lowerBound >= area.upperBound, phrase.lowerBound - area.upperBound <= 5 else {
                break
            }
            let between = text.bytes[area.upperBound..<phrase.lowerBound]
            guard
                between.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 })
                    || between.allSatisfy({ $0 == UInt8(ascii: ",") || $0 == 0x20 })
                        && text.words(in: phrase).contains(where: { Self.minors.contains($0.key) })
            else { break }
            area = area.lowerBound..<phrase.upperBound
        }
        return area
    }

    /// "Computer Science with minors in Mathematics", "Physics minor Mathematics": up to the minor. One behind a comma
    /// or named last belongs to the subject: "Physics, Mathematics Minor".
    private func withoutMinor(_ area: Range<Int>) -> Range<Int> {
        let words = text.words(in: area)
        let end = words.last?.start
        guard
            let with = words.dropFirst().first(where: { word in
                Self.withs.contains(word.key) && addsSubject(words.drop { $0.start <= word.start })
                    || Self.minors.contains(word.key) && word.start != end && isBehindWord(word.start)
            })
        else { return area }
        return text.trimmed(area.lowerBound..<with.start)
    }

    /// "minors in Tides", "a specialisation on Ledgers", "honours"; unlike "Theoretical Physics", "a Year in Industry".
    private func addsSubject(_ words: ArraySlice<Word>) -> Bool {
        words.prefix(4).contains {
            Self.minors.contains($0.key) || Self.studyTails.contains($0.key) || Self.ranks.contains($0.key)
                || Self.remarks.contains($0.key)
        }
    }

    /// Whether nothing but a blank parts a word from the one before it: unlike ", Minor" and "w/ Minor".
    private func isBehindWord(_ offset: Int) -> Bool {
        offset > 1 && text.bytes[offset - 1] == 0x20 && WordReader.isLetter(text.bytes[offset - 2])
    }

    static let minors: WordSet = ["minor", "minors", "nebenfach"]

    private static let withs: WordSet = ["with", "mit", "avec"]

    private func isDegree(_ range: Range<Int>) -> Bool { PhraseEvidence(range, in: text).degree > 0 }

    /// " in ", " em ", ", " between a degree and its subject.
    private func joint(in range: Range<Int>) -> Range<Int>? {
        let words = text.words(in: range)
        var before: Word?
        for word in words {
            defer { before = word }
            guard word.start > range.lowerBound else { continue }
            // "Physics with a minor in Mathematics"; "Minor in Mathematics" is a course of its own.
            let leadsToMinor =
                before.map { Self.minors.contains($0.key) && $0.start > range.lowerBound } == true
            if Self.joints.contains(word.key), !leadsToMinor {
                return word.range
            }
            if word.start > range.lowerBound + 1,
                let comma = text.bytes[range.lowerBound..<word.start].lastIndex(where: { $0 > 0x20 }),
                text.bytes[comma] == UInt8(ascii: ",") || text.bytes[comma] == UInt8(ascii: ":")
            {
                let evidence = PhraseEvidence(range.lowerBound..<comma, in: text)
                return evidence.degree > 0 ? comma..<comma + 1 : nil
            }
        }
        return nil
    }

    /// "of" in "Bachelor of Computer Science", "Masters of Tides"; not the one that belongs to the degree: "Bachelor of
    /// Science", "Master of Electrical Engineering".
    private func ofSubject(in range: Range<Int>) -> Range<Int>? {
        let words = text.words(in: range)
        guard let of = words.dropFirst().first, Self.ofs.contains(of.key), of.start - range.lowerBound < 24,
            let degree = words.first, degree.senses.kinds.contains(.degree), words.count >= 3,
            let subject = words.dropFirst(2).first, !Self.faculties.contains(subject.key)
        else { return nil }
        // "Computer Science" is named alone far more often than with a degree.
        let isAlone =
            Self.fields.contains(subject.key)
            && words.dropFirst(3).first.map { Self.faculties.contains($0.key) } != false
        return Self.degreesOfOneWord.contains(degree.key) && !isAlone ? nil : of.range
    }

    /// Degrees that are called by what they are of.
    private static let degreesOfOneWord: WordSet = ["bachelor", "master", "doctor", "diploma", "associate"]

    private static let fields: WordSet = ["computer", "cs", "data"]

    private static let ofs: WordSet = ["of"]

    /// First words of what a degree is of by its own name.
    private static let faculties: WordSet = [
        "science", "sciences", "arts", "art", "engineering", "technology", "business", "commerce", "law",
        "laws", "fine", "applied", "education", "medicine", "philosophy", "music", "architecture",
        "social", "public", "health", "administration", "information", "liberal", "divinity", "theology",
        "letters", "surgery", "higher", "secondary", "advanced", "professional",
    ]

    static let joints: WordSet = ["in", "em", "en", "im", "für", "zum", "zur", "по"]
}
