import CVModel

/// From a document's structure to what it says: sections, entries, contacts, skills.
struct Recognizer {
    let text: VisibleText
    /// The dates of each line.
    let dates: [[DateMention]]

    init(tree: MarkupTree, dialect: Dialect, vocabulary: SkillVocabulary = .standard) {
        text = LineShaper(isPlain: dialect == .plainText, vocabulary: vocabulary)
            .shaped(VisibleTextBuilder.visibleText(of: tree))
        dates = Self.dates(in: text)
    }

    /// What a line begins with and sets as code, where nothing or what is set in bold follows on the line.
    private static func leadingCode(_ words: ArraySlice<Word>, in text: VisibleText) -> Range<Int> {
        guard let first = words.first, first.isNumber || first.senses.kinds.contains(.month) else {
            return 0..<0
        }
        let code = words.prefix(6).prefix { text.style(of: $0.range).contains(.code) }
        guard let last = code.last else { return 0..<0 }
        let next = words.dropFirst(code.count).first
        let isApart =
            next.map {
                text.line(at: $0.start) != text.line(at: last.start)
                    || text.style(of: $0.range).contains(.bold)
            }
            ?? true
        return isApart ? first.start..<last.end : 0..<0
    }

    static func dates(in text: VisibleText) -> [[DateMention]] {
        text.bytes.withUnsafeBufferPointer { bytes in
            let habits = DateHabits(of: text.words, in: bytes)
            var dates = [[DateMention]](repeating: [], count: text.lines.count)
            var index = 0
            while index < text.lines.count {
                // A narrow cell and a wrapped line break dates over lines: "1 year," and "to present".
                let first = text.lines[index]
                var next = index + 1
                while next < text.lines.count, text.lines[next].block == first.block,
                    first.isCell
                        ? first.words.count <= 6 && text.lines[next].words.count <= 6
                        : text.lines[next].isWrapped
                {
                    next += 1
                }
                defer { index = next }
                let last = text.lines[next - 1]
                let words = text.words[first.words.lowerBound..<last.words.upperBound]
                guard words.contains(where: \.isNumber) else { continue }
                let scanner = DateScanner(
                    bytes: bytes, words: words, habits: habits, leadingCode: leadingCode(words, in: text))
                guard next > index + 1 else {
                    dates[index] = scanner.mentions(lineEnd: last.range.upperBound)
                    continue
                }
                for mention in scanner.mentions(lineEnd: last.range.upperBound) {
                    let line = text.line(at: mention.range.lowerBound) ?? index
                    dates[line].append(mention)
                }
            }
            return dates
        }
    }
}

extension Recognizer {
    /// Reads the whole document.
    func recognize(tree: MarkupTree, findings: [Finding]) -> ParsedResume {
        let frontMatter = tree.frontMatter.map { FrontMatterContacts(document: $0) }
        let (header, sections) = SectionFinder(
            text: text, dates: dates, knownName: frontMatter?.author?.text
        ).find()
        var builder = ResumeBuilder(text: text)
        let contacts = sections.filter { $0.kind == .contact }.map(\.lines)
        // A document without sections is all header; contacts stand at its top.
        let top = header.lowerBound..<min(header.upperBound, header.lowerBound + 60)
        ContactReader(
            text: text, dates: dates, header: top, contactLines: contacts.map { $0.prefix(60) },
            profileLines: sections.filter { $0.kind == .summary }.map { $0.lines.prefix(20) },
            frontMatter: frontMatter
        )
        .write(to: &builder)
        var entries: [(path: FactPath, line: Int, title: Range<Int>)] = []
        var besides: [SkillSectionReader.Group] = []
        let lead = Section(kind: .other, level: 0, heading: 0, title: 0..<0, lines: header, parent: nil)
        let footer = ContactFooter(text: text).start()
        for section in [lead] + sections {
            var section = section
            if section.level > 0, section.lines.upperBound > footer {
                section.lines = section.lines.lowerBound..<max(section.lines.lowerBound, footer)
            }
            section = settled(section, among: sections)
            let first =
                isAboutOthers(section, among: sections)
                ? section.lines.upperBound : firstEntry(in: section)
            var upper = section
            upper.lines = section.lines.lowerBound..<first
            if section.heading > 0 || !sections.isEmpty || section.level > 0 {
                read(upper, sections, &builder, &entries)
            }
            if [.other, .summary, .contact, .interests].contains(section.kind) {
                besides += LabelledSkills(text: text).groups(in: upper.lines)
            }
            guard first < section.lines.upperBound else { continue }
            var lower = section
            lower.kind = .work
            lower.lines = first..<section.lines.upperBound
            read(lower, sections, &builder, &entries)
        }
        if builder.resume.languages.isEmpty {
            for section in [lead] + sections where ![.work, .projects, .languages].contains(section.kind) {
                for statement in LabelledLanguages(text: text).statements(in: section.lines) {
                    LanguageReader(text: text).write(statement: statement, to: &builder)
                }
            }
        }
        for group in besides { write(group, &builder) }
        if builder.resume.skills.isEmpty { writeSkillsOfSentences([lead] + sections, &builder) }
        let outline = OutlineBuilder(text: text, sections: sections).outline(entries: entries)
        return ParsedResume(
            source: text.source, tree: tree, resume: builder.resume, sourceMap: builder.sourceMap,
            outline: outline,
            text: text, readingFindings: findings)
    }

    /// Without a list of skills, a sentence that enumerates them: "I have written programs in Go, Ruby, Bash and Java".
    private func writeSkillsOfSentences(_ sections: [Section], _ builder: inout ResumeBuilder) {
        for section in sections where [.other, .summary].contains(section.kind) {
            var line = section.lines.lowerBound
            while line < section.lines.upperBound {
                let first = text.lines[line]
                var end = line + 1
                while end < section.lines.upperBound, text.lines[end].block == first.block,
                    text.lines[end].isWrapped
                { end += 1 }
                defer { line = end }
                guard first.kind == .paragraph else { continue }
                let paragraph = first.range.lowerBound..<text.lines[end - 1].range.upperBound
                if let keywords = SkillEnumeration(text: text).list(inSentence: paragraph) {
                    write(SkillSectionReader.Group(keywords: keywords), &builder)
                    return
                }
            }
        }
    }

    /// The heading of a part of a skills section names its group; that of the whole section names none.
    private func groupName(_ section: Section, among sections: [Section]) -> Range<Int>? {
        // A list in a list is named by the item that holds it.
        if section.level == SectionFinder.listLevel {
            return text.trimmed(section.title) { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
        }
        return section.parent.flatMap { sections[$0].kind == .skills ? section.title : nil }
    }

    private func read(
        _ section: Section, _ sections: [Section], _ builder: inout ResumeBuilder,
        _ entries: inout [(path: FactPath, line: Int, title: Range<Int>)]
    ) {
        switch section.kind {
        case .projects where namesAuthors(section):
            readNamedItems(section, &builder, &entries)
        case .work, .volunteer, .education, .projects:
            let drafts = EntryFinder.drafts(in: section.lines, of: text, dates: dates, kind: section.kind)
            let reader = FieldReader(
                text: text, kind: section.kind, splitter: HeaderSplitter(text: text, dates: dates))
            let writer = EntryWriter(
                text: text, dates: dates, kind: section.kind,
                isPlainlyVolunteering: isPlainlyVolunteering(section))
            for fields in reader.fields(of: drafts).compactMap({ $0 }) {
                guard let path = writer.write(fields, to: &builder) else { continue }
                entries.append((path, fields.firstLine, title(of: fields)))
            }
        case .skills:
            for part in ProjectTerms(text: text).parts(of: section.lines) {
                var own = section
                own.lines = part.lines
                if part.areProjects {
                    own.kind = .projects
                    read(own, sections, &builder, &entries)
                } else {
                    readSkills(own, sections, &builder, &entries)
                }
            }
        case .languages:
            LanguageReader(text: text).write(section.lines, to: &builder)
            let tools = LabelledSkills(text: text).skills(amongLanguages: section.lines)
            if !tools.isEmpty {
                write(
                    SkillSectionReader.Group(name: groupName(section, among: sections), keywords: tools),
                    &builder)
            }
        case .awards, .certificates, .publications, .interests, .references:
            readNamedItems(section, &builder, &entries)
        case .summary:
            let lines = Array(section.lines)
            let body = EntryBody(lines, in: text)
            let summary = builder.fact(.basics(.summary), body.summary)
            builder.edit { if $0.basics?.summary == nil { $0.basics?.summary = summary } }
        case .contact, .other: break
        }
    }

    private func readSkills(
        _ section: Section, _ sections: [Section], _ builder: inout ResumeBuilder,
        _ entries: inout [(path: FactPath, line: Int, title: Range<Int>)]
    ) {
        var reader = SkillSectionReader(text: text)
        for group in reader.groups(in: section.lines, heading: groupName(section, among: sections)) {
            write(group, &builder)
        }
        for range in reader.spoken { LanguageReader(text: text).write(statement: range, to: &builder) }
        for name in reader.certificates.flatMap({ SkillSplitter(text: text).skills(in: $0) }) {
            let entry = builder.resume.certificates.count
            var certificate = Certificate()
            certificate.name = builder.fact(FactPath(.certificates, entry, .name), name)
            builder.edit { $0.certificates.append(certificate) }
        }
        for range in reader.interests {
            let unit = NamedUnit(line: text.line(at: range.lowerBound) ?? section.heading, range: range)
            for item in InterestReader(text: text).write(unit, to: &builder) {
                entries.append((item.path, item.line, item.name))
            }
        }
    }

    private func readNamedItems(
        _ section: Section, _ builder: inout ResumeBuilder,
        _ entries: inout [(path: FactPath, line: Int, title: Range<Int>)]
    ) {
        let reader = NamedItemReader(text: text, dates: dates)
        for item in reader.write(section.lines, of: section.kind, title: section.title, to: &builder) {
            entries.append((item.path, item.line, item.name))
        }
    }

    /// The words by which an outline names an entry: on its first line in the source, which the cells of a table's
    /// row share, the position rather than the date.
    func title(of fields: EntryFields) -> Range<Int> {
        let line = text.lines[fields.firstLine].range
        let sourceLine = sourceLine(of: line)
        func stands(_ name: Range<Int>?) -> Range<Int>? {
            guard let name, name.overlaps(line) || self.sourceLine(of: name) == sourceLine else { return nil }
            return name
        }
        return stands(fields.position) ?? stands(fields.organization) ?? stands(fields.degrees.first)
            ?? stands(fields.title) ?? line
    }

    /// The line of the source on which a stretch of the visible text begins.
    private func sourceLine(of range: Range<Int>) -> Int? {
        text.sourceStart(range).map { text.source.lines.line(ofUTF8Offset: $0) }
    }

    private func write(_ group: SkillSectionReader.Group, _ builder: inout ResumeBuilder) {
        let entry = builder.resume.skills.count
        var skill = Skill()
        skill.name = builder.fact(FactPath(.skills, entry, .name), group.name)
        skill.level = builder.fact(FactPath(.skills, entry, .level), group.level)
        skill.keywords = builder.facts(group.keywords) { FactPath(.skills, entry, .keywords, $0) }
        builder.edit { $0.skills.append(skill) }
    }
}
