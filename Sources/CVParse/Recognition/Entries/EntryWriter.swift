import CVModel

/// Writes entries' fields into the résumé, with the place of each.
struct EntryWriter {
    let text: VisibleText
    let dates: [[DateMention]]
    let kind: SectionKind
    /// The section's heading says in so many words that its entries are volunteer work.
    var isPlainlyVolunteering = false

    /// The path of what was written, for the outline; `nil` where the fields are no entry of any kind.
    func write(_ fields: EntryFields, to builder: inout ResumeBuilder) -> FactPath? {
        switch destination(of: fields) {
        case .work: writeWork(fields, &builder)
        case .volunteer: writeVolunteer(fields, &builder)
        case .education: writeEducation(fields, &builder)
        case .projects: writeProject(fields, &builder)
        case .publications: writeTalk(fields, &builder)
        case .certificates: writeCertificate(fields, &builder)
        default: nil
        }
    }

    /// A degree under "Experience" is education.
    private func destination(of fields: EntryFields) -> SectionKind {
        if kind == .volunteer, fields.date?.isSpan != true, isTalk(fields) { return .publications }
        if kind == .education, isCertificate(fields) { return .certificates }
        guard kind == .work else { return kind }
        let first = fields.position.map { PhraseEvidence($0, in: text) }
        let second = fields.organization.map { PhraseEvidence($0, in: text) }
        let degree = (first?.degree ?? 0) + (second?.degree ?? 0)
        let position = (first?.position ?? 0) + (second?.position ?? 0)
        let school = (first?.school ?? 0) + (second?.school ?? 0)
        return degree > position && school > 0 && namesDegree(fields) ? .education : .work
    }

    private static let certificates: WordSet = [
        "certified", "certification", "practitioner", "zertifiziert", "zertifizierung", "certificación",
        "certificação",
        "certificazione", "сертификация",
    ]

    /// "Certified Ledger Associate, 2019" under "Education and certifications".
    private func isCertificate(_ fields: EntryFields) -> Bool {
        let line = text.lines[fields.firstLine]
        return text.words[line.words].contains { Self.certificates.contains($0.key) }
            && PhraseEvidence(line.range, in: text).school == 0
            && fields.organization.map { PhraseEvidence($0, in: text).school > 0 } != true
    }

    private func writeCertificate(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        let entry = builder.resume.certificates.count
        var certificate = Certificate()
        guard let name = ItemName(text: text).name(ofLine: fields.firstLine) else { return nil }
        let end =
            fields.date.map { $0.range.overlaps(name) ? $0.range.lowerBound : name.upperBound }
            ?? name.upperBound
        certificate.name = builder.fact(
            FactPath(.certificates, entry, .name),
            text.withoutSigns(name.lowerBound..<max(name.lowerBound, min(end, name.upperBound))))
        guard certificate.name != nil else { return nil }
        certificate.date = builder.date(FactPath(.certificates, entry, .date), fields.date)
        builder.edit { $0.certificates.append(certificate) }
        return FactPath(.certificates, entry)
    }

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
        guard fields.date != nil || fields.position != nil && fields.organization != nil else { return nil }
        var fields = fields
        if fields.position == nil {
            fields.position =
                leadPosition(fields.body) ?? (fields.date == nil ? nil : listedPosition(fields.body))
        }
        if fields.position == nil || fields.organization == nil, isBreak(fields) { return nil }
        if [fields.position, fields.organization].compactMap({ $0 }).contains(where: isTemplate) {
            return nil
        }
        let entry = builder.resume.work.count
        func path(_ key: ResumeKey, _ element: Int? = nil) -> FactPath {
            FactPath(.work, entry, key, element)
        }
        let body = EntryBody(fields.body, in: text)
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
        work.highlights = body.highlights.enumerated().compactMap {
            builder.fact(path(.highlights, $0.offset), $0.element)
        }
        work.keywords = body.keywords.enumerated().compactMap {
            builder.fact(path(.keywords, $0.offset), $0.element)
        }
        builder.edit { $0.work.append(work) }
        return FactPath(.work, entry)
    }

    /// "*Research Engineer*. As a guest of the lab …": a position set apart at the beginning of the description.
    private func leadPosition(_ body: [Int]) -> Range<Int>? {
        guard let line = body.first.map({ text.lines[$0] }), !line.isItem,
            let first = text.words[line.words].first
        else { return nil }
        let style = text.style(of: first.range).intersection([.bold, .italic])
        guard !style.isEmpty else { return nil }
        let lead = text.words[line.words].prefix { text.style(of: $0.range).isSuperset(of: style) }
        guard let last = lead.last, lead.count <= 7 else { return nil }
        let range = first.start..<last.end
        return PhraseEvidence(range, in: text).position > 0 ? range : nil
    }

    /// "- Postdoctoral researcher", the first item below a company with its dates: a title and nothing else.
    private func listedPosition(_ body: [Int]) -> Range<Int>? {
        guard let line = body.first, text.lines[line].isItem, text.lines[line].words.count <= 5,
            dates[line].isEmpty, let first = text.words[text.lines[line].words].first,
            !first.senses.kinds.contains(.verb), !(0x61...0x7A).contains(text.bytes[first.start])
        else { return nil }
        let evidence = PhraseEvidence(text.lines[line].range, in: text)
        return evidence.position > 2 && evidence.organization == 0 ? text.lines[line].range : nil
    }

    private static let breaks: WordSet = [
        "sabbatical", "leave", "break", "gap", "elternzeit", "auszeit", "travelling", "traveling",
    ]

    /// "Paid sabbatical", "Parental leave": time without a job.
    private func isBreak(_ fields: EntryFields) -> Bool {
        guard let title = fields.position ?? fields.organization else { return false }
        return text.words(in: title).contains { Self.breaks.contains($0.key) }
    }

    /// "{{ job.role }}" and "{% if %}": a site generator's, and nobody's.
    private func isTemplate(_ range: Range<Int>) -> Bool {
        let start = text.bytes[range].prefix(2)
        return start.elementsEqual("{{".utf8) || start.elementsEqual("{%".utf8)
    }

    private func writeVolunteer(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        // Clubs and communities are told of in prose as well; an entry states a role, or a span.
        let hasRole = fields.position.map { PhraseEvidence($0, in: text).position > 0 } == true
        let isShort = [fields.position, fields.organization].compactMap { $0 }
            .allSatisfy { text.words(in: $0).count <= 12 }
        var fields = fields
        if !isShort || !hasRole && (fields.date?.isSpan != true || fields.organization == nil) {
            guard let organization = bareOrganization(fields) else { return nil }
            fields.organization = organization
            fields.position = nil
        }
        let entry = builder.resume.volunteer.count
        func path(_ key: ResumeKey, _ element: Int? = nil) -> FactPath {
            FactPath(.volunteer, entry, key, element)
        }
        let body = EntryBody(fields.body, in: text)
        var volunteer = Volunteer()
        volunteer.organization = builder.fact(path(.organization), fields.organization)
        volunteer.position = builder.fact(path(.position), fields.position)
        let span = builder.span(fields.date, .volunteer, entry)
        volunteer.startDate = span.start
        volunteer.endDate = span.end
        volunteer.summary = builder.fact(path(.summary), body.summary)
        volunteer.highlights = body.highlights.enumerated().compactMap {
            builder.fact(path(.highlights, $0.offset), $0.element)
        }
        builder.edit { $0.volunteer.append(volunteer) }
        return FactPath(.volunteer, entry)
    }

    /// "- Code Club Leeds: teaching children": no role and no date, under a heading that leaves no doubt.
    private func bareOrganization(_ fields: EntryFields) -> Range<Int>? {
        let isTitle = text.lines[fields.firstLine].kind == .term
        guard isPlainlyVolunteering || isTitle, let name = ItemName(text: text).name(ofLine: fields.firstLine)
        else {
            return nil
        }
        let words = text.words(in: name)
        guard (1...8).contains(words.count), let first = words.first,
            !(0x61...0x7A).contains(text.bytes[first.start]), !first.senses.kinds.contains(.verb),
            text.bytes[name.upperBound - 1] != UInt8(ascii: ".")
        else { return nil }
        return name
    }

    private func writeEducation(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        var fields = fields
        if kind == .work {
            // Read as a job first: the phrase with a degree's words is the degree, the other one the school.
            let phrases = [fields.position, fields.organization].compactMap { $0 }
            fields.organization = phrases.first { PhraseEvidence($0, in: text).school > 0 }
            fields.degrees = phrases.filter { $0 != fields.organization }
        }
        // "References on request" closes the page, whatever section is last.
        if let named = fields.organization, fields.date == nil {
            let words = text.words(in: named)
            if words.count <= 8, words.contains(where: { NamedItemReader.requests.contains($0.key) }) {
                return nil
            }
        }
        if let named = fields.organization, fields.degrees.isEmpty,
            PhraseEvidence(named, in: text).school == 0, let school = schoolBelow(fields.body)
        {
            // "### European Baccalaureate", and below it "- Hilltop School, Leeds".
            fields.degrees = [named]
            fields.organization = school
        }
        if fields.organization == nil, !fields.degrees.isEmpty {
            fields.organization = schoolBelow(fields.body)
        }
        if fields.degrees.allSatisfy(isDepartment) {
            let below = degreeBelow(fields.body)
            fields.degrees = below.isEmpty ? fields.degrees : below
        }
        guard fields.organization != nil || !fields.degrees.isEmpty,
            fields.date?.isSpan == true || isSchool(fields)
        else { return nil }
        let entry = builder.resume.education.count
        func path(_ key: ResumeKey) -> FactPath { FactPath(.education, entry, key) }
        var education = Education()
        education.institution = builder.fact(path(.institution), fields.organization)
        education.url = builder.fact(path(.url), fields.address)
        let degree = DegreeSplitter(text: text).split(fields.degrees)
        education.studyType = builder.fact(path(.studyType), degree.study)
        education.area = builder.fact(path(.area), degree.area)
        let span = builder.span(courseDate(fields.date), .education, entry)
        education.startDate = span.start
        education.endDate = span.end
        builder.edit { $0.education.append(education) }
        return FactPath(.education, entry)
    }

    /// "2016 (expected)" is when a course ends, and says nothing of its beginning. A length alone is no date.
    private func courseDate(_ mention: DateMention?) -> DateMention? {
        guard var mention, !mention.isDurationOnly else { return nil }
        let line = text.line(at: mention.range.lowerBound).map { text.lines[$0] }
        let words = line.map { text.words[$0.words] } ?? []
        if mention.start == mention.end, words.contains(where: { $0.senses.kinds.contains(.completion) }) {
            mention.start = nil
            mention.startRange = nil
        }
        return mention
    }

    /// A degree in the first lines under a school's: "- B.A. Psychology".
    private func degreeBelow(_ body: [Int]) -> [Range<Int>] {
        let line = body.prefix(2).first { line in
            let evidence = PhraseEvidence(text.lines[line].range, in: text)
            let first = text.words[text.lines[line].words].first
            return evidence.wordCount <= 14 && evidence.school == 0
                && (evidence.degree > 1 || first?.senses.kinds.contains(.degree) == true)
        }
        return line.map { [text.lines[$0].range] } ?? []
    }

    /// "Engineering School" beside "Hilltop University".
    private func isDepartment(_ phrase: Range<Int>) -> Bool {
        let evidence = PhraseEvidence(phrase, in: text)
        return evidence.school > 0 && evidence.degree == 0
    }

    /// The school that the first line under a heading names, up to the comma before its town.
    private func schoolBelow(_ body: [Int]) -> Range<Int>? {
        guard let line = body.first, text.lines[line].words.count <= 12 else { return nil }
        let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: line)
        guard let school = parts.first, school.evidence.school > 0, school.evidence.degree == 0 else {
            return nil
        }
        return school.range
    }

    private func isSchool(_ fields: EntryFields) -> Bool {
        ([fields.organization].compactMap { $0 } + fields.degrees).contains {
            let evidence = PhraseEvidence($0, in: text)
            return evidence.school > 0 || evidence.degree > 1
        }
            || fields.date != nil && fields.organization != nil
                && fields.degrees.contains {
                    PhraseEvidence($0, in: text).subject > 0
                }
    }

    private func writeProject(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        let entry = builder.resume.projects.count
        func path(_ key: ResumeKey, _ element: Int? = nil) -> FactPath {
            FactPath(.projects, entry, key, element)
        }
        var project = Project()
        guard let name = projectName(fields), !isRequest(name) else { return nil }
        if isAboutMe(name) {
            return text.lines[fields.firstLine].isItem ? writeLinkedProjects(fields, &builder, most: 1) : nil
        }
        if isParagraph(name) { return nil }
        if isDeed(name) { return writeLinkedProjects(fields, &builder) }
        project.name = builder.fact(path(.name), name)
        guard project.name != nil else { return nil }
        let body = EntryBody(fields.body, in: text)
        let span = builder.span(fields.date?.isDurationOnly == true ? nil : fields.date, .projects, entry)
        project.startDate = span.start
        project.endDate = span.end
        project.description = builder.fact(path(.description), body.summary)
        project.highlights = body.highlights.enumerated().compactMap {
            builder.fact(path(.highlights, $0.offset), $0.element)
        }
        project.keywords = body.keywords.enumerated().compactMap {
            builder.fact(path(.keywords, $0.offset), $0.element)
        }
        builder.edit { $0.projects.append(project) }
        return FactPath(.projects, entry)
    }

    /// "Contributed to Python libraries, including": what somebody did, and no name.
    private func isDeed(_ name: Range<Int>) -> Bool {
        let words = text.words(in: name)
        guard let first = words.first else { return false }
        // "Maintainer of [ledger](…)".
        let isRole =
            first.senses.kinds.contains(.position)
            && words.dropFirst().prefix(3).contains { Self.ofs.contains($0.key) }
        guard isRole || words.count > 3 || words.count == 1 else { return false }
        return (first.senses.kinds.contains(.verb) || isRole) && !text.style(of: name).contains(.bold)
    }

    private static let ofs: WordSet = ["of", "to", "for", "von", "de", "di"]

    /// More words than a name has, and no mark; in scripts without spaces each sign counts as a word.
    private func isParagraph(_ name: Range<Int>) -> Bool {
        text.words(in: name).count > 16 && text.style(of: name).isEmpty && text.bytes[name.lowerBound] < 0xE3
    }

    /// "I wrote a pager": a sentence; "I C the Light" is a name.
    private func isAboutMe(_ name: Range<Int>) -> Bool {
        let words = text.words(in: name).prefix(2)
        guard words.count == 2, words.first?.key == Self.i, let next = words.last else { return false }
        return (0x61...0x7A).contains(text.bytes[next.start])
    }

    private static let i = WordReader.key("i")

    /// The projects that a sentence links: "Contributed to [intake](…) • [ledger](…)".
    private func writeLinkedProjects(
        _ fields: EntryFields, _ builder: inout ResumeBuilder, most: Int = 12
    ) -> FactPath? {
        let block = text.lines[fields.firstLine].block
        var end = fields.firstLine
        while end + 1 < text.lines.count, text.lines[end + 1].block == block { end += 1 }
        let range = text.lines[fields.firstLine].range.lowerBound..<text.lines[end].range.upperBound
        var path: FactPath?
        for link in text.links(in: range).prefix(most)
        where !namesPlatform(link)
            && (1...5).contains(text.words(in: link.range).count)
            && AddressScanner(text: text).webAddresses(in: link.range).isEmpty
        {
            let entry = builder.resume.projects.count
            var project = Project()
            project.name = builder.fact(FactPath(.projects, entry, .name), link.range)
            builder.edit { $0.projects.append(project) }
            path = path ?? FactPath(.projects, entry)
        }
        return path
    }

    /// "on [GitHub](…)": where somebody publishes, and nothing that was made.
    private func namesPlatform(_ link: TextLink) -> Bool {
        let words = text.words(in: link.range)
        return words.count == 1 && words.allSatisfy { Self.platforms.contains($0.key) }
    }

    private static let platforms: WordSet = [
        "github", "gitlab", "bitbucket", "npm", "pypi", "netlify", "heroku", "vercel", "website", "here",
        "link",
        "demo", "code", "source", "repository", "docker", "sourceforge", "crates.io", "ctan", "cran",
    ]

    /// "coppermill/ledger#457": a change that somebody offered to a project, and no project.
    private func isRequest(_ name: Range<Int>) -> Bool {
        let bytes = text.bytes[name]
        guard let sign = bytes.lastIndex(of: UInt8(ascii: "#")), bytes.contains(UInt8(ascii: "/")),
            !bytes.contains(0x20)
        else { return false }
        let number = bytes[(sign + 1)...]
        return !number.isEmpty && number.allSatisfy(WordReader.isDigit)
    }

    /// A project's name is the first phrase of its header: bold or linked words where the line goes on behind them,
    /// without the date at either end, its number or what calls it a project.
    private func projectName(_ fields: EntryFields) -> Range<Int>? {
        let line = text.lines[fields.firstLine].range
        var own = line
        let date = fields.date?.range
        if let date, date.lowerBound <= line.lowerBound + 1, date.upperBound <= line.upperBound {
            own = text.withoutSigns(date.upperBound..<line.upperBound)
            if text.words(in: own).isEmpty, fields.firstLine + 1 < text.lines.count {
                own = text.lines[fields.firstLine + 1].range
            }
        }
        let isItem = text.lines[fields.firstLine].isItem
        guard
            let found = ItemName(text: text).name(
                in: own, cutsAtColon: isItem || text.words(in: own).count > 12)
        else { return nil }
        var name = found
        if let date, date.overlaps(name), date.lowerBound > name.lowerBound {
            name = name.lowerBound..<date.lowerBound
        }
        return text.withoutSigns(withoutNumber(name))
    }

    /// "1. Ledgerly", "Project 2: Ledgerly", "Project: Ledgerly".
    private func withoutNumber(_ name: Range<Int>) -> Range<Int> {
        let words = text.words(in: name)
        let lead = words.prefix { $0.isNumber && $0.byteCount < 3 || Self.projectWords.contains($0.key) }
        guard let last = lead.last, let next = words.dropFirst(lead.count).first, last.end < next.start,
            lead.first?.start == name.lowerBound
        else { return name }
        let sign = text.bytes[last.end..<next.start]
        let isLead =
            lead.first?.isNumber == true
            ? lead.count == 1 && sign.contains(UInt8(ascii: ".")) : sign.contains(UInt8(ascii: ":"))
        return isLead ? next.start..<name.upperBound : name
    }

    private static let projectWords: WordSet = [
        "project", "projekt", "projet", "proyecto", "projeto", "progetto", "проект",
    ]
}
