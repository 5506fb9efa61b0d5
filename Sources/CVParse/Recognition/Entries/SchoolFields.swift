/// Tells schools from degrees among an entry's phrases.
extension FieldReader {
    /// The school is the phrase with a school's words and the fewest of a degree; without such words, the one that is
    /// no degree; without either, the one that stands where siblings have theirs.
    func assignSchool(_ reading: inout HeaderReading, _ order: Int, _ group: EntryFields?) {
        var candidates = reading.candidates.filter { !text.words(in: $0.range).allSatisfy(\.isNumber) }
        if candidates.count == 1, let pair = schoolAndCourse(candidates[0].range) {
            (reading.fields.organization, reading.fields.degrees) = (pair.school, [pair.course])
            return
        }
        let isBelow = reading.lines.first.map { !text.lines[$0].isHeading } == true
        if group?.organization != nil, isBelow || candidates.contains(where: { $0.evidence.degree > 0 }),
            candidates.allSatisfy({ $0.evidence.school == 0 })
        {
            // "#### Bachelor of Science, Software Engineering", "- Tide Tables, 2019" below "### Hilltop College".
            reading.fields.degrees = candidates.map(\.range).filter { !isGrade($0) }
            return
        }
        if let kind = candidates.firstIndex(where: isKindOfSchool), candidates.count == 2,
            case let other = candidates[1 - kind], other.evidence.degree == 0, !isKindOfSchool(other),
            !other.evidence.isPlace, !isGrade(other.range),
            kind == 1 || other.separator != .comma
        {
            // "Gymnasium – Hilltop Institut": what was left, and who taught.
            reading.fields.degrees = [candidates[kind].range]
            reading.fields.organization = other.range
            return
        }
        // A table's column that is named "Institution" adds to the evidence.
        let isColumn = candidates.contains { $0.column >= 0 && $0.evidence.organization >= 6 }
        let school = candidates.indices.filter {
            isColumn
                ? candidates[$0].column >= 0 && candidates[$0].evidence.organization >= 6
                : (candidates[$0].evidence.school > 0 || isNamedBehindAt($0, candidates)
                    || isLinkedCode(candidates[$0], candidates))
                    && !isDegree(candidates[$0])
        }
        .min { schoolRank(candidates[$0], $0) < schoolRank(candidates[$1], $1) }
        if let school, isColumn || candidates[school].evidence.degree <= candidates[school].evidence.school {
            reading.fields.organization = candidates.remove(at: school).range
        } else if candidates.contains(where: { $0.evidence.degree > 0 }) || candidates.count == 1,
            let other = schoolWithoutWords(among: candidates)
        {
            reading.fields.organization = candidates.remove(at: other).range
        } else if candidates.count == 2, candidates.allSatisfy({ $0.evidence.degree == 0 }) {
            let subject = candidates.indices.filter { candidates[$0].evidence.subject > 0 }
            let named = candidates.indices.filter { candidates[$0].evidence.organization > 0 }
            let isSecond =
                subject.count == 1
                ? subject == [0] : named.count == 1 && order == 0 ? named == [1] : order >= 0
            reading.fields.organization = candidates.remove(at: isSecond ? 1 : 0).range
        } else if candidates.count > 2, candidates.allSatisfy({ $0.evidence.degree == 0 }),
            let first = candidates.first, let last = candidates.last, last.style != first.style,
            !last.style.isDisjoint(with: [.bold, .italic, .link]), !isGrade(last.range),
            reading.lines.first.map({ text.lines[$0].isHeading }) == true
        {
            // "Leading People – LP – *Hilltop*".
            reading.fields.organization = candidates.removeLast().range
        }
        reading.fields.organization = reading.fields.organization.map(withoutPlatform)
        var role: Range<Int>?
        for candidate in candidates where !namesBranch(candidate) {
            // "Transfer student", "Teaching assistant": what somebody was at school, and no degree.
            let isRole =
                candidate.evidence.position > 1 && candidate.evidence.degree + candidate.evidence.subject == 0
                && (candidates.count > 1
                    || text.words(in: candidate.range).contains { Self.roles.contains($0.key) })
            // "Hilltop School, Riverton": a town behind a school, beside a degree.
            let isTown =
                candidate.evidence.couldBePlace && candidate.evidence.subject == 0
                && (candidates.contains { $0.evidence.degree > 0 }
                    || candidates.count == 1 && isSchoolForAll(reading.fields.organization)
                        && !text.bytes[candidate.range].contains(0x20))
                && follows(candidate, reading.fields.organization)
            if candidate.evidence.wordCount <= 16, !isGrade(candidate.range), !isRole, !isTown {
                reading.fields.degrees.append(candidate.range)
            }
            if isRole, role == nil,
                !text.words(in: candidate.range).contains(where: { Self.roles.contains($0.key) })
            {
                role = candidate.range
            }
        }
        // "Computer Technician": beside a school alone, the trade that was learnt there.
        if reading.fields.degrees.isEmpty, let role { reading.fields.degrees = [role] }
    }

    /// "Härtling-Grundschule", "Technisches Gymnasium": a school that teaches no subject apart.
    private func isSchoolForAll(_ school: Range<Int>?) -> Bool {
        guard let school, let last = text.words(in: school).last(where: { !$0.isNumber }) else {
            return false
        }
        let first = text.firstWord(in: school)
        // "The Mill's School"; a "Business School" teaches its subject.
        let words = text.words(in: school)
        if last.key == Self.school, words.count > 1,
            !words.contains(where: {
                !$0.senses.kinds.isDisjoint(with: [.subject, .function]) && $0.key != Self.the
            })
        {
            return true
        }
        return [first, last].compactMap { $0 }.contains {
            Self.kindsOfSchools.contains($0.key) || text.ends($0, in: Self.schoolsForAll, behind: 2)
        }
    }

    private static let school = WordReader.key("school")

    private static let the = WordReader.key("the")

    private static let schoolsForAll: [StaticString] = ["schule", "gymnasium", "lyceum", "skole", "skola"]

    /// "Campus Riverton", "Riverton Campus": where the school has one.
    private func namesBranch(_ candidate: FieldCandidate) -> Bool {
        let words = text.words(in: candidate.range)
        guard (2...4).contains(words.count), candidate.evidence.degree + candidate.evidence.subject == 0
        else {
            return false
        }
        return words.first?.key == Self.campus || words.last?.key == Self.campus
    }

    private static let campus = WordReader.key("campus")

    /// "University of Riverton via Coursera": who taught, without the platform.
    private func withoutPlatform(_ school: Range<Int>) -> Range<Int> {
        let words = text.words(in: school)
        guard let via = words.dropFirst().last(where: { Self.vias.contains($0.key) }),
            case let rest = words.drop(while: { $0.start <= via.start }), (1...2).contains(rest.count),
            rest.contains(where: { Self.platforms.contains($0.key) })
        else { return school }
        return text.trimmed(school.lowerBound..<via.start) { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    }

    private static let vias: WordSet = ["via", "on", "through", "über", "sur", "en", "na"]

    /// "Sekundarschule", "High School": no school's name, where another stands beside it.
    private func isKindOfSchool(_ candidate: FieldCandidate) -> Bool {
        let words = text.words(in: candidate.range)
        return (1...2).contains(words.count) && Self.kindsOfSchools.contains(WordReader.phraseKey(words))
    }

    private static let kindsOfSchools: WordSet = [
        "sekundarschule", "primarschule", "grundschule", "realschule", "hauptschule", "volksschule",
        "kantonsschule",
        "gesamtschule", "berufsschule", "gymnasium", "gymnasiet", "high school", "highschool",
        "middle school",
        "secondary school", "primary school", "elementary school", "junior high", "sixth form", "vwo", "havo",
        "liceo", "lycée", "collège", "bachillerato", "secundaria", "primaria", "ensino médio",
        "ensino fundamental",
        "高中", "初中", "高校", "中学",
    ]

    /// "2009 - **Engineer**, major in Tides, at **MILA**": where it was, though nothing says that it is a school.
    private func isNamedBehindAt(_ index: Int, _ candidates: [FieldCandidate]) -> Bool {
        index > 0 && candidates[index].separator == .at
            && candidates[index].evidence.subject + candidates[index].evidence.degree == 0
            && !candidates.contains { $0.evidence.school > 0 }
    }

    /// "**M.Sc.**, Tides, [MAT](…)": a linked acronym, where no other phrase names a school.
    private func isLinkedCode(_ candidate: FieldCandidate, _ candidates: [FieldCandidate]) -> Bool {
        guard candidate.style.contains(.link), candidate.evidence.wordCount == 1,
            candidate.evidence.subject + candidate.evidence.degree == 0, candidates.count > 1
        else { return false }
        let capitals = text.bytes[candidate.range].count { (0x41...0x5A).contains($0) }
        return capitals > 1 && !candidates.contains { $0.evidence.school > 0 }
    }

    /// "Hilltop Online / Tide Tables", "Bachelor in Tides by Faculdades Associadas": a school and a course that only
    /// these signs part.
    private func schoolAndCourse(_ range: Range<Int>) -> (school: Range<Int>, course: Range<Int>)? {
        let words = text.words(in: range)
        if let by = words.dropFirst().last(where: { Self.bys.contains($0.key) }),
            let next = words.first(where: { $0.start > by.start }),
            !(0x61...0x7A).contains(text.bytes[next.start]), PhraseEvidence(range, in: text).degree > 0,
            words.last?.start != next.start || PhraseEvidence(next.range, in: text).school > 0
        {
            return (next.start..<range.upperBound, text.trimmed(range.lowerBound..<by.start))
        }
        guard let (first, second) = aroundSlash(range) else { return nil }
        if teaches(first), !teaches(second) { return (first, second) }
        if teaches(second), !teaches(first) { return (second, first) }
        return namesRoleAndName(first, second)
            ? (second, first) : namesRoleAndName(second, first) ? (first, second) : nil
    }

    /// A school by its words and no degree, or one of the platforms that teach.
    private func teaches(_ phrase: Range<Int>) -> Bool {
        let evidence = PhraseEvidence(phrase, in: text)
        return evidence.school > 0 && evidence.degree == 0
            || text.words(in: phrase).contains { Self.platforms.contains($0.key) }
    }

    private static let platforms: WordSet = [
        "coursera", "udemy", "edx", "udacity", "openlearn", "futurelearn", "codecademy", "pluralsight",
        "datacamp",
    ]

    private static let bys: WordSet = ["by", "at", "from", "pela", "pelo"]

    /// What somebody is at a school; where people learn a trade, its name is the degree: "Polymechaniker".
    static let roles: WordSet = [
        "student", "students", "assistant", "tutor", "member", "fellow", "schüler", "schülerin", "étudiant",
        "estudiante", "estudante", "studente", "leerling", "студент",
    ]

    /// Beside a degree: the phrase that is no degree, no grade and rather not a subject. A subject alone is no school.
    private func schoolWithoutWords(among candidates: [FieldCandidate]) -> Int? {
        var names = candidates.indices.filter { index in
            let range = candidates[index].range
            // "BA (Hons) in Graphic Design": a bracket parts the degree from what it is in.
            let isSubject = text.firstWord(in: range).map { DegreeSplitter.joints.contains($0.key) } == true
            return candidates[index].evidence.degree == 0 && !isGrade(range) && !isSubject
        }
        // "**Diploma, Information Security**; Hilltop": what stands in the degree's bold is its subject.
        if let degree = candidates.first(where: { $0.evidence.degree > 0 }),
            !degree.style.isDisjoint(with: [.bold, .italic])
        {
            let others = names.filter { index in
                let range = candidates[index].range
                let whole =
                    min(
                        range.lowerBound, degree.range.lowerBound)..<max(
                        range.upperBound, degree.range.upperBound)
                return text.style(of: whole) != degree.style
                    || text.line(at: range.lowerBound) != text.line(at: degree.range.lowerBound)
            }
            if !others.isEmpty { names = others }
        }
        // "Industrial Automation – TIDE/RVT": of several names, the acronym is a school's.
        if names.count > 1, let acronym = names.last(where: { isInCapitals(candidates[$0].range) }) {
            return acronym
        }
        // "Bachelor's, Business Relations, Hilltop".
        if let degree = candidates.first, degree.evidence.degree > 0, let last = names.last,
            names.allSatisfy({ candidates[$0].separator == .comma && follows(candidates[$0], on: degree) }),
            candidates[last].evidence.subject == 0
        {
            return last
        }
        return names.first { candidates[$0].evidence.subject == 0 }
            ?? names.first { candidates[$0].evidence.organization > 0 }
    }

    /// "UFPR", "TIDE/RVT": capitals and signs, three letters or more.
    private func isInCapitals(_ range: Range<Int>) -> Bool {
        let letters = text.bytes[range].filter(WordReader.isLetter)
        return letters.count > 2 && letters.allSatisfy { (0x41...0x5A).contains($0) }
            && text.words(in: range).count <= 3
    }

    /// Whether only a comma stands between a phrase and the one before it.
    private func follows(_ candidate: FieldCandidate, _ range: Range<Int>?) -> Bool {
        guard let range, candidate.separator == .comma else { return false }
        return (0...3).contains(candidate.range.lowerBound - range.upperBound)
    }

    private func follows(_ candidate: FieldCandidate, on first: FieldCandidate) -> Bool {
        candidate.range.lowerBound >= first.range.upperBound
            && text.line(at: candidate.range.lowerBound) == text.line(at: first.range.lowerBound)
    }

    /// "High School Diploma", "Diploma di Liceo": a degree at either end, whatever stands between.
    private func isDegree(_ candidate: FieldCandidate) -> Bool {
        let words = text.words(in: candidate.range)
        guard let first = words.first, let last = words.last else { return false }
        if PhraseEvidence.namesKindOfSchool(words) { return false }
        // "High School Diploma (French Immersion)".
        if zip(words, words.dropFirst()).contains(where: PhraseEvidence.nameLeaving) { return true }
        return last.senses.kinds.contains(.degree) && !last.senses.kinds.contains(.school)
            || first.senses.kinds.contains(.degree) && !Self.grading.contains(first.key)
                && candidate.evidence.degree >= candidate.evidence.school
    }

    /// Words of degrees that schools are named by as well: "Technical University".
    private static let grading: WordSet = [
        "technical", "técnico", "technician", "secondary", "intermediate", "undergraduate", "postgraduate",
        "dr", "graduate", "doctoral", "associate", "higher", "mittlere", "allgemeine", "cap", "as", "do",
        "ba",
    ]

    private func schoolRank(_ candidate: FieldCandidate, _ index: Int) -> Int {
        candidate.evidence.degree * 2 - min(candidate.evidence.school, 2) + index
    }
}
