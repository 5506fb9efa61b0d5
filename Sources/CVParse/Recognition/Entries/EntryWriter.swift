import CVModel

/// Writes entries' fields into the résumé, with the place of each.
struct EntryWriter {
    let text: VisibleText
    let dates: [[DateMention]]
    let kind: SectionKind
    /// The section's heading says in so many words that its entries are volunteer work.
    var isPlainlyVolunteering = false
    /// The section's heading names courses beside jobs.
    var isSharedByCourses = false
    /// The section's heading names certificates beside courses.
    var isSharedByCertificates = false
    /// The section's heading names projects beside jobs.
    var isSharedByProjects = false
    /// With what several projects begin before a dash, as keys of phrases: "Hilltop – Thesis", "Hilltop – Bakery".
    var sharedLeads: Set<UInt64> = []

    /// The path of what was written, for the outline; `nil` where the fields are no entry of any kind.
    func write(_ fields: EntryFields, to builder: inout ResumeBuilder) -> FactPath? {
        switch destination(of: fields) {
        case .work: writeWork(fields, &builder)
        case .volunteer: writeVolunteer(fields, &builder)
        case .education: writeEducation(kind == .volunteer ? course(in: fields) ?? fields : fields, &builder)
        case .projects: writeProject(fields, &builder)
        case .publications: writeTalk(fields, &builder)
        case .certificates: writeCertificate(fields, &builder)
        default: nil
        }
    }

    /// "Volunteer Instructor"; a "Volunteer Coordinator" is paid.
    private func saysVolunteer(_ position: Range<Int>) -> Bool {
        let words = text.words(in: position)
        return words.indices.contains { index in
            SectionWords.volunteering.contains(words[index].key)
                && words.at(index + 1).map { Self.leadersOfVolunteers.contains($0.key) } != true
        }
    }

    private static let leadersOfVolunteers: WordSet = [
        "coordinator", "manager", "director", "supervisor", "administrator", "services", "engagement",
        "programs", "programme",
    ]

    /// A degree under "Experience" is education.
    private func destination(of fields: EntryFields) -> SectionKind {
        if kind == .volunteer, fields.date?.isSpan != true, isTalk(fields) { return .publications }
        if kind == .education, isCertificate(fields) { return .certificates }
        if kind == .volunteer, !isPlainlyVolunteering, fields.date?.isSpan == true, course(in: fields) != nil
        {
            return .education
        }
        guard kind == .work else { return kind }
        if let position = fields.position, fields.organization != nil, saysVolunteer(position) {
            // "Bug Triage (volunteer), Coppermill Foundation" among jobs.
            return .volunteer
        }
        let first = fields.position.map { PhraseEvidence($0, in: text) }
        let second = fields.organization.map { PhraseEvidence($0, in: text) }
        let degree = (first?.degree ?? 0) + (second?.degree ?? 0)
        let position = (first?.position ?? 0) + (second?.position ?? 0)
        let school = (first?.school ?? 0) + (second?.school ?? 0)
        // "**Hilltop University** (2011 – 2014)" and below it "Master of Science in Tides", among jobs.
        if first == nil, school > 0, position == 0,
            let below = degreeBelow(linesBelow(fields)).first,
            namesDegreeOnly(below)
        {
            return .education
        }
        if school > 0, let role = fields.position, namesStudent(role) { return .education }
        // "Lehre als Müller, Coppermill" where courses are announced.
        if isSharedByCourses, let role = fields.position, let lead = text.firstWord(in: role),
            Self.apprenticeships.contains(lead.key)
        {
            return .education
        }
        // "Master in Tides" is a word of both; where courses are announced, it is a degree.
        let isDegree = degree > position || isSharedByCourses && degree > 0 && degree == position
        return isDegree && (school > 0 || isSharedByCourses) && namesDegree(fields) ? .education : .work
    }

    /// "**BSc Tides** | Hilltop College | 2022 – 2023" below "Leadership and achievements" at the school above: as a course.
    private func course(in fields: EntryFields) -> EntryFields? {
        let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: fields.firstLine)
        guard let school = parts.first(where: { $0.evidence.school > 0 && $0.evidence.degree == 0 }),
            let course = parts.first(where: {
                $0.evidence.school == 0 && $0.evidence.degree + $0.evidence.subject > 0
                    && $0.evidence.position == 0
            })
        else { return nil }
        var fields = fields
        fields.organization = school.range
        fields.degrees = [course.range]
        return fields
    }

    /// "Student", "Master Student", "Exchange Student" at a school; a "PhD Student" may be employed.
    private func namesStudent(_ role: Range<Int>) -> Bool {
        let words = text.words(in: role)
        return (1...3).contains(words.count) && words.contains { Self.students.contains($0.key) }
            && words.allSatisfy { Self.students.contains($0.key) || Self.studentKinds.contains($0.key) }
    }

    static let students: WordSet = [
        "student", "studentin", "étudiant", "étudiante", "estudiante", "estudante", "studente", "studentessa",
        "студент", "studerende",
    ]

    private static let studentKinds: WordSet = [
        "master", "masters", "master's", "bachelor", "bachelors", "bachelor's", "msc", "bsc", "undergraduate",
        "exchange",
        "full", "time", "en", "de",
    ]

    /// "Master of Science in Tides"; not "Degree administration and admissions." nor "Studium und Lehre organisiert".
    private func namesDegreeOnly(_ line: Range<Int>) -> Bool {
        let words = text.words(in: line)
        let evidence = PhraseEvidence(line, in: text)
        guard let first = words.first, let last = text.bytes[line].last else { return false }
        return first.senses.kinds.contains(.degree) && !Self.studies.contains(first.key)
            && evidence.degree > 1
            && evidence.position == 0 && last != UInt8(ascii: ".")
            && !words.contains { $0.senses.kinds.contains(.verb) }
    }

    private static let apprenticeships: WordSet = ["lehre", "berufslehre", "ausbildung", "umschulung"]

    private static let studies: WordSet = [
        "degree", "studium", "course", "curso", "corso", "kurs", "minor", "major", "undergraduate",
        "graduate",
    ]

    /// The second line of an entry, in its header or the first of its body.
    func linesBelow(_ fields: EntryFields) -> [Int] {
        let next = fields.firstLine + 1
        let isHeader =
            text.lines.indices.contains(next) && text.lines[next].block == text.lines[fields.firstLine].block
        return isHeader ? [next] : Array(fields.body.prefix(1))
    }

    private static let certificates: WordSet = [
        "certified", "certification", "practitioner", "zertifiziert", "zertifizierung", "certificación",
        "certificação",
        "certificazione", "сертификация",
    ]

    /// "Certified Ledger Associate, 2019" under "Education and certifications".
    private func isCertificate(_ fields: EntryFields) -> Bool {
        let line = text.lines[fields.firstLine]
        let words = text.words[line.words]
        // "Tide Foundation Certificate"; what is called so first, "Certificate in Tides", is a course.
        let isNamed =
            fields.organization == nil
            && fields.body.prefix(2).allSatisfy { PhraseEvidence(text.lines[$0].range, in: text).school == 0 }
            && words.dropFirst().contains { Self.examinations.contains($0.key) }
            && !words.contains { Self.studying.contains($0.key) }
        if isSharedByCertificates, fields.date?.isSpan != true, isAwarded(fields) { return true }
        if calledCertificate(fields.firstLine) != nil { return true }
        return (isNamed || words.contains { Self.certificates.contains($0.key) })
            && PhraseEvidence(line.range, in: text).school == 0
            && fields.organization.map { PhraseEvidence($0, in: text).school > 0 } != true
    }

    /// "**Cyber Tides** – Harbour Academy, 2025" where certificates are announced beside courses: no degree, and from
    /// whoever is no school.
    private func isAwarded(_ fields: EntryFields) -> Bool {
        let line = text.lines[fields.firstLine]
        guard line.isItem, PhraseEvidence(line.range, in: text).degree == 0 else { return false }
        return [line.range, fields.organization ?? line.range].allSatisfy { phrase in
            let words = text.words(in: phrase)
            let academies = words.count { $0.key == Self.academy }
            return PhraseEvidence(phrase, in: text).school <= 2 * academies
        }
    }

    private static let academy = WordReader.key("academy")

    /// "Tide Tables, *Harbour Online – Certificate*, 2019": what the line's last words but the date call a certificate,
    /// up to who gave it.
    private func calledCertificate(_ index: Int) -> Range<Int>? {
        let line = text.lines[index]
        guard line.isItem, text.words[line.words].contains(where: { Self.examinations.contains($0.key) })
        else {
            return nil
        }
        let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: index)
        guard let last = parts.last, last.evidence.wordCount == 1, last.separator == .strong,
            text.firstWord(in: last.range).map({ Self.examinations.contains($0.key) }) == true,
            let giver = parts.dropLast().last(where: { $0.separator == .comma }), giver.evidence.school == 0
        else { return nil }
        return text.trimmed(line.range.lowerBound..<giver.range.lowerBound) {
            $0 <= 0x20 || $0 == UInt8(ascii: ",")
        }
    }

    private func writeCertificate(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        let line = text.lines[fields.firstLine]
        let unit = NamedUnit(
            line: fields.firstLine, range: calledCertificate(fields.firstLine) ?? line.range,
            isItem: line.isItem,
            date: fields.date)
        return NamedItemReader(text: text, dates: dates).write([unit], of: .certificates, to: &builder)
            .first?.path
    }

    private static let examinations: WordSet = ["certificate", "certification"]

    /// "Postgraduate Certificate in Education", "General Certificate of Secondary Education".
    private static let studying: WordSet = [
        "graduate", "postgraduate", "undergraduate", "secondary", "higher", "school", "leaving", "general",
        "education",
        "advanced", "academic", "degree",
    ]

    private static let talks: WordSet = [
        "talk", "workshop", "presentation", "keynote", "webinar", "poster", "vortrag", "conférence",
        "charla", "palestra",
    ]

    /// "Intermediate Git (Workshop, Slides)" under "Community": a talk, not an office.
    private func isTalk(_ fields: EntryFields) -> Bool {
        let line = text.lines[fields.firstLine].range
        guard let bracket = text.bytes[line].firstIndex(of: UInt8(ascii: "(")) else { return false }
        return text.words(in: bracket..<line.upperBound).prefix(3).contains { Self.talks.contains($0.key) }
    }

    private func writeTalk(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        let entry = builder.resume.publications.count
        var talk = Publication()
        talk.name = builder.fact(
            FactPath(.publications, entry, .name), ItemName(text: text).name(ofLine: fields.firstLine))
        guard talk.name != nil else { return nil }
        builder.edit { $0.publications.append(talk) }
        return FactPath(.publications, entry)
    }

    /// Whether a phrase begins with a degree; "Undergraduate Research Experience" does not.
    private func namesDegree(_ fields: EntryFields) -> Bool {
        [fields.position, fields.organization].compactMap { $0 }.contains { phrase in
            guard let first = text.words(in: phrase).first else { return false }
            return first.senses.kinds.contains(.degree) && first.byteCount < 12
        }
    }

    private func writeWork(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        var fields = withFounder(fields)
        guard
            fields.date != nil
                || fields.position != nil && fields.organization != nil && !isRowOfFigures(fields)
                || isTitledPosition(fields)
        else { return nil }
        if fields.position == nil {
            let below =
                fields.date == nil
                ? nil
                : listedPosition(fields.body) ?? toldPosition(fields.body) ?? servedPosition(fields.body)
            fields.position =
                labelledPosition(fields.body) ?? leadPosition(fields.body) ?? fields.aside ?? below
        }
        fields = withFounder(fields)
        if fields.organization == nil, let line = listedCompany(fields) {
            fields.organization = text.lines[line].range
            fields.body.removeAll { $0 == line }
        }
        if fields.position == nil || fields.organization == nil, isBreak(fields) { return nil }
        if [fields.position, fields.organization].compactMap({ $0 }).contains(where: text.isTemplateTag) {
            return nil
        }
        fields.position = fields.position.map(withoutPreposition)
        let entry = builder.resume.work.count
        func path(_ key: ResumeKey, _ element: Int? = nil) -> FactPath {
            FactPath(.work, entry, key, element)
        }
        let inner = InnerProjects(text: text, dates: dates, areAnnounced: isSharedByProjects)
            .projects(in: fields.body)
        let body = builder.body(of: inner.rest)
        let bodies = inner.found.map { builder.body(of: $0.body) }
        // What a project was made with its job was done with.
        let others = keywordsOfHeader(fields) + bodies.flatMap(\.keywords)
        let keywords =
            others.isEmpty ? body.keywords : EntryBody.distinct(others + body.keywords, in: text)
        var work = Work()
        work.name = builder.fact(path(.name), fields.organization)
        work.position = builder.fact(path(.position), fields.position)
        guard work.name != nil || work.position != nil else { return nil }
        work.url = builder.fact(path(.url), fields.address)
        work.location = builder.fact(path(.location), fields.place)
        var mention = fields.date
        if mention?.start != nil || mention?.end != nil { mention?.duration = nil }
        let span = builder.span(mention, .work, entry)
        work.startDate = span.start
        work.endDate = span.end
        work.duration = span.duration
        work.current = span.isCurrent
        work.summary = builder.fact(path(.summary), body.summary)
        work.highlights = builder.facts(body.highlights) { path(.highlights, $0) }
        work.keywords = builder.facts(keywords) { path(.keywords, $0) }
        builder.edit { $0.work.append(work) }
        for (project, body) in zip(inner.found, bodies) { write(project, body, &builder) }
        return FactPath(.work, entry)
    }

    /// "| Oracle | 2 | Java | 8 |" in a section of jobs: what is known, and for how long.
    private func isRowOfFigures(_ fields: EntryFields) -> Bool {
        text.lines[fields.firstLine].isCell
            && fields.position.map { PhraseEvidence($0, in: text).position < 2 } == true
    }

    /// "**Research Assistant**" and a list below it: a position, though neither when nor where is told.
    private func isTitledPosition(_ fields: EntryFields) -> Bool {
        let line = text.lines[fields.firstLine]
        guard let position = fields.position, line.style.contains(.bold), !line.isItem, !line.isCell,
            line.words.count <= 8, let below = fields.body.first, text.lines[below].isItem
        else { return false }
        return PhraseEvidence(position, in: text).position > 2
    }

    private static let breaks: WordSet = [
        "sabbatical", "leave", "break", "gap", "elternzeit", "auszeit", "travelling", "traveling",
    ]

    /// "Paid sabbatical", "Parental leave": time without a job.
    private func isBreak(_ fields: EntryFields) -> Bool {
        guard let title = fields.position ?? fields.organization else { return false }
        return text.words(in: title).contains { Self.breaks.contains($0.key) }
    }
}
