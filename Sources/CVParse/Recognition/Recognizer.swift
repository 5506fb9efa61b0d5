import CVModel

/// From a document's structure to what it says: sections, entries, contacts, skills.
struct Recognizer {
    let text: VisibleText
    /// The dates of each line.
    var dates: [[DateMention]] { found.lines }
    private let found: DocumentDates
    private let markup: MarkdownReading
    private let written: WrittenText
    private let frontMatter: FrontMatterContacts?
    /// Another version of the document, and what they have in common.
    private let earlier: (recognition: Recognition, common: CommonLines)?

    /// - Parameter earlier: what was recognized in another version of the document.
    init(
        _ markup: MarkdownReading, dialect: Dialect, vocabulary: SkillVocabulary = .standard,
        after earlier: (recognition: Recognition, change: SourceChange)? = nil
    ) {
        self.markup = markup
        written = VisibleTextBuilder.written(
            of: markup, after: earlier.map { ($0.recognition.written, $0.change) })
        text = LineShaper(isPlain: dialect == .plainText, vocabulary: vocabulary).shaped(written.text)
        let text = text
        self.earlier = earlier.map {
            ($0.recognition, CommonLines(of: text, and: $0.recognition.text, $0.change))
        }
        found = DocumentDates(
            of: text, known: self.earlier.map { KnownDates($0.recognition.dates, $0.common) })
        frontMatter = markup.tree.frontMatter.map { FrontMatterContacts(document: $0) }
    }
}

extension Recognizer {
    /// Reads the whole document, but for what is known from an earlier version of it.
    func recognition() -> Recognition {
        let (header, sections) = SectionFinder(
            text: text, dates: dates, knownName: frontMatter?.author?.text
        ).find()
        let lead = Section(kind: .other, level: 0, heading: 0, title: 0..<0, lines: header, parent: nil)
        let footer = ContactFooter(text: text).start()
        var recognition = Recognition(
            markup: markup, written: written, text: text, dates: found, lead: lead, sections: sections,
            footer: footer)
        let known = earlier.flatMap { KnownParts(of: $0.recognition, for: recognition, $0.common) }
        recognition.knownSkills = known?.skills
        recognition.contacts =
            known?.contacts(of: recognition) ?? contacts(top: recognition.top, sections)
        let parts = known?.parts(of: recognition)
        recognition.parts = ([lead] + sections).enumerated().map { index, section in
            parts?[index]
                ?? part(of: section, lines: recognition.lines(of: section), among: sections, known: known)
        }
        return recognition
    }

    /// The document as it is made of its parts.
    func parsed(_ recognition: Recognition) -> ParsedResume {
        var whole = JoinedParts(
            factCount: recognition.parts.reduce(recognition.contacts.places.count) { $0 + $1.places.count })
        whole.append(recognition.contacts)
        // By their indices: a loop over the elements would copy each of them.
        for index in recognition.parts.indices { whole.append(recognition.parts[index]) }
        let sections = [recognition.lead] + recognition.sections
        if whole.resume.languages.isEmpty {
            whole.append(languages(statedIn: sections))
        }
        var builder = ResumeBuilder(text: text)
        for index in recognition.parts.indices {
            for group in recognition.parts[index].besides { write(group, &builder) }
        }
        whole.append(builder.part)
        if whole.resume.skills.isEmpty { whole.append(skillsOfSentences(sections)) }
        let outline = OutlineBuilder(text: text, dates: dates, sections: recognition.sections).outline(
            entries: whole.entries)
        return ParsedResume(
            source: text.source, tree: markup.tree, resume: whole.resume, sourceMap: whole.sourceMap,
            outline: outline, text: text, recognition: recognition, readingFindings: markup.findings)
    }

    private func contacts(top: Range<Int>, _ sections: [Section]) -> PartReading {
        var builder = ResumeBuilder(text: text)
        let contacts = sections.filter { $0.kind == .contact }.map(\.lines)
        ContactReader(
            text: text, dates: dates, header: top, contactLines: contacts.map { $0.prefix(60) },
            profileLines: sections.filter { $0.kind == .summary }.map { $0.lines.prefix(20) },
            frontMatter: frontMatter
        )
        .write(to: &builder)
        return builder.part
    }

    /// Languages behind labels, where no section is about them.
    private func languages(statedIn sections: [Section]) -> PartReading {
        var builder = ResumeBuilder(text: text)
        for section in sections where ![.work, .projects, .languages].contains(section.kind) {
            for statement in LabelledLanguages(text: text).statements(in: section.lines) {
                LanguageReader(text: text).write(statement: statement, to: &builder)
            }
        }
        return builder.part
    }

    /// Without a list of skills, a sentence that enumerates them: "I have written programs in Go, Ruby, Bash and Java".
    private func skillsOfSentences(_ sections: [Section]) -> PartReading {
        var builder = ResumeBuilder(text: text)
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
                    return builder.part
                }
            }
        }
        return builder.part
    }
}
