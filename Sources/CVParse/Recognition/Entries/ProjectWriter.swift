import CVModel

/// Writes projects: those that a header names, and those that a sentence about them links.
extension EntryWriter {
    func writeProject(_ fields: EntryFields, _ builder: inout ResumeBuilder) -> FactPath? {
        let entry = builder.resume.projects.count
        if let links = linkedProjects(fields) { return write(links, &builder) }
        var project = Project()
        guard let name = projectName(fields), !isRequest(name) else { return nil }
        if isAboutMe(name) {
            return text.lines[fields.firstLine].isItem ? writeLinkedProjects(fields, &builder, most: 1) : nil
        }
        if isParagraph(name) { return nil }
        if isDeed(name) || isCutOff(name, fields.firstLine) { return writeLinkedProjects(fields, &builder) }
        project.name = builder.fact(FactPath(.projects, entry, .name), name)
        guard project.name != nil else { return nil }
        let date = fields.date?.isDurationOnly == true ? nil : fields.date
        add(project, date, builder.body(of: fields.body), &builder)
        return FactPath(.projects, entry)
    }

    /// A project inside a job.
    func write(_ found: InnerProjects.Found, _ body: EntryBody, _ builder: inout ResumeBuilder) {
        let path = FactPath(.projects, builder.resume.projects.count)
        var project = Project()
        project.name = builder.fact(FactPath(.projects, path.entry, .name), found.name)
        guard project.name != nil else { return }
        add(project, found.date, body, &builder)
        builder.list(path, line: found.line, title: found.name)
    }

    private func add(
        _ named: Project, _ date: DateMention?, _ body: EntryBody, _ builder: inout ResumeBuilder
    ) {
        let entry = builder.resume.projects.count
        func path(_ key: ResumeKey, _ element: Int? = nil) -> FactPath {
            FactPath(.projects, entry, key, element)
        }
        var project = named
        let span = builder.span(date, .projects, entry)
        project.startDate = span.start
        project.endDate = span.end
        project.current = span.isCurrent
        project.description = builder.fact(path(.description), body.summary)
        project.highlights = builder.facts(body.highlights) { path(.highlights, $0) }
        project.keywords = builder.facts(body.keywords) { path(.keywords, $0) }
        builder.edit { $0.projects.append(project) }
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

    /// "List contributions here, with emphasis on", and a name in bold behind it: the beginning of a sentence.
    private func isCutOff(_ name: Range<Int>, _ line: Int) -> Bool {
        let words = text.words(in: name)
        guard words.count > 4, !text.lines[line].isHeading, text.style(of: name).isEmpty,
            let last = words.last
        else { return false }
        return last.senses.kinds.contains(.function) && (0x61...0x7A).contains(text.bytes[last.start])
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

    /// "- [Tides](…), [Ledgers](…)": the projects of an entry that is its links and nothing else.
    private func linkedProjects(_ fields: EntryFields) -> [TextLink]? {
        let line = text.lines[fields.firstLine]
        guard !line.isHeading, fields.body.isEmpty, let all = text.linksAlone(in: line.range) else {
            return nil
        }
        let links = all.prefix(40).filter { !namesPlatform($0) }
        return links.count > 1 ? links : nil
    }

    /// The projects that a sentence links: "Contributed to [intake](…) • [ledger](…)".
    private func writeLinkedProjects(
        _ fields: EntryFields, _ builder: inout ResumeBuilder, most: Int = 12
    ) -> FactPath? {
        let block = text.lines[fields.firstLine].block
        var end = fields.firstLine
        while end + 1 < min(text.lines.count, fields.firstLine + 40), text.lines[end + 1].block == block {
            end += 1
        }
        let range = text.lines[fields.firstLine].range.lowerBound..<text.lines[end].range.upperBound
        return write(text.links(in: range).prefix(most).filter { !namesPlatform($0) }, &builder)
    }

    private func write(_ links: [TextLink], _ builder: inout ResumeBuilder) -> FactPath? {
        var path: FactPath?
        for link in links
        where (1...5).contains(text.words(in: link.range).count)
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
        "demo", "code", "source", "repository", "repo", "live", "site", "docs", "video", "slides", "paper",
        "docker", "sourceforge", "crates.io", "ctan", "cran",
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
        own = withoutNumber(behindNameLabel(own))
        let isTold =
            (text.lines[fields.firstLine].isItem || text.words(in: own).count > 12 || tellsBehindColon(own))
            && text.linksAlone(in: own) == nil
        guard
            let found = ItemName(text: text).name(
                in: own, cutsAtColon: isTold,
                cutsAtDash: !isTitle(fields.firstLine))
        else { return nil }
        var name = found
        if sharedLeads.contains(WordReader.phraseKey(text.words(in: found))),
            let whole = ItemName(text: text).name(in: own, cutsAtColon: false, cutsAtDash: false)
        {
            name = whole
        }
        if let date, date.overlaps(name), date.lowerBound > name.lowerBound {
            name = name.lowerBound..<date.lowerBound
        }
        return text.withoutSigns(withoutRole(name))
    }

    /// The names that several projects would have, and that each of them goes on behind.
    func leads(sharedBy all: [EntryFields]) -> Set<UInt64> {
        var counts: [UInt64: Int] = [:]
        for fields in all {
            guard let name = projectName(fields),
                name.upperBound < text.lines[fields.firstLine].range.upperBound,
                text.style(of: name).isDisjoint(with: [.bold, .link])
            else { continue }
            counts[WordReader.phraseKey(text.words(in: name)), default: 0] += 1
        }
        return Set(counts.filter { $0.value > 1 }.keys)
    }

    /// "**Project Name:** Ledgerly".
    private func behindNameLabel(_ range: Range<Int>) -> Range<Int> {
        guard let colon = SkillLabel.labelEnd(in: range, of: text), colon.upperBound < range.upperBound,
            case let label = text.words(in: range.lowerBound..<colon.lowerBound), label.count == 2,
            let first = label.first, let last = label.last, Self.projectWords.contains(first.key),
            Self.nameWords.contains(last.key)
        else { return range }
        return text.trimmed(colon.upperBound..<range.upperBound)
    }

    /// "Ledgerly, Team Lead": what somebody was in it.
    private func withoutRole(_ name: Range<Int>) -> Range<Int> {
        guard let comma = text.bytes[name].lastIndex(of: UInt8(ascii: ",")), comma > name.lowerBound,
            case let role = text.words(in: comma..<name.upperBound), (1...3).contains(role.count),
            role.allSatisfy({ !text.isLowercase($0) }),
            PhraseEvidence(comma + 1..<name.upperBound, in: text).position > 2,
            PhraseEvidence(name.lowerBound..<comma, in: text).position == 0
        else { return name }
        return name.lowerBound..<comma
    }

    /// "Tide Class: built a mill.": a sentence behind the colon.
    private func tellsBehindColon(_ range: Range<Int>) -> Bool {
        guard let colon = SkillLabel.labelEnd(in: range, of: text) else { return false }
        return text.bytes[range.upperBound - 1] == UInt8(ascii: ".")
            && text.words(in: colon.upperBound..<range.upperBound).count > 3
    }

    /// "### Shop – Tide Tables": a heading is a name as a whole where names stand on both sides of its dash, and neither a
    /// description, a list, a skill nor an address.
    private func isTitle(_ line: Int) -> Bool {
        let range = text.lines[line].range
        guard text.lines[line].isHeading, text.links(in: range).isEmpty,
            AddressScanner(text: text).webAddresses(in: range).isEmpty,
            let name = ItemName(text: text).name(in: range, cutsAtColon: false),
            name.upperBound < range.upperBound
        else { return false }
        let rest = text.words(in: name.upperBound..<range.upperBound)
        guard let first = rest.first else { return false }
        let behind = first.start..<range.upperBound
        return (1...3).contains(rest.count) && !text.holds(UInt8(ascii: ","), in: behind)
            && !text.namesSkill(behind) && PhraseEvidence(behind, in: text).position < 2
            && rest.allSatisfy { !$0.isNumber && !(0x61...0x7A).contains(text.bytes[$0.start]) }
    }

    /// "Project 2: Ledgerly", "Project: Ledgerly".
    private func withoutNumber(_ name: Range<Int>) -> Range<Int> {
        if let rest = behindIdeographicNumber(name) { return rest }
        let words = text.words(in: name)
        let lead = words.prefix { $0.isNumber && $0.byteCount < 3 || Self.projectWords.contains($0.key) }
        guard let last = lead.last, let next = words.dropFirst(lead.count).first, last.end < next.start,
            lead.first?.start == name.lowerBound
        else { return name }
        let endsInColon = text.bytes[last.end..<next.start].contains(UInt8(ascii: ":"))
        return endsInColon && lead.first?.isNumber == false ? next.start..<name.upperBound : name
    }

    /// "项目一：…".
    private func behindIdeographicNumber(_ name: Range<Int>) -> Range<Int>? {
        guard text.bytes[name].starts(with: "项目".utf8) else { return nil }
        let colon = name.dropFirst(6).prefix(7).first {
            text.bytes[$0..<min($0 + 3, name.upperBound)].elementsEqual("：".utf8)
        }
        return colon.map { text.trimmed($0 + 3..<name.upperBound) }
    }

    private static let nameWords: WordSet = ["name", "title", "titel", "nom", "nombre", "nome"]

    private static let projectWords: WordSet = [
        "project", "projekt", "projet", "proyecto", "projeto", "progetto", "проект",
    ]
}
