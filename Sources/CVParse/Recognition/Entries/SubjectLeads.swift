/// What leads from a degree to its subject, and to a second one.
extension DegreeSplitter {
    /// "Bachelor of Science with a major" before "in": what leads to the subject is no part of the degree's name.
    func withoutStudyTail(_ study: Range<Int>) -> Range<Int> {
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
    func withoutAreaLead(_ area: Range<Int>) -> Range<Int> {
        let words = text.words(in: area)
        // "Major Computer Science".
        if let first = words.first, let second = words.dropFirst().first, Self.majors.contains(first.key),
            first.start == area.lowerBound, second.senses.kinds.isDisjoint(with: [.function, .degree])
        {
            return second.start..<area.upperBound
        }
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
        else { return withoutNoun(area) }
        return text.trimmed(subject.start..<area.upperBound)
    }

    private static let majors: WordSet = ["major", "majors", "hauptfach", "majoring"]

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
        "concentration", "ects", "credits",
        "field", "area", "first", "second", "class", "upper", "lower", "honours", "honors", "distinction",
        "department", "dept", "faculty", "spécialisation", "departamento",
    ]

    /// "Computer Science with minors in Mathematics", "Physics minor Mathematics": up to the minor. One behind a comma
    /// or named last belongs to the subject: "Physics, Mathematics Minor".
    func withoutMinor(_ area: Range<Int>) -> Range<Int> {
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

    static let withs: WordSet = ["with", "mit", "avec"]
}
