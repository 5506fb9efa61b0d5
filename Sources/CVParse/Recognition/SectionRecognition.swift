import CVModel

// What one section says, whatever its kind.
extension Recognizer {
    /// - Parameters:
    ///   - lines: its own, without the contacts that close the document.
    ///   - known: what need not be read again.
    func part(
        of section: Section, lines: Range<Int>, among sections: [Section], known: KnownParts?
    ) -> PartReading {
        var builder = ResumeBuilder(text: text, known: known)
        var section = section
        section.lines = lines
        section = settled(section, among: sections)
        let first =
            isAboutOthers(section, among: sections)
            ? section.lines.upperBound : firstEntry(in: section, among: sections)
        var upper = section
        upper.lines = section.lines.lowerBound..<first
        if section.heading > 0 || !sections.isEmpty || section.level > 0 {
            read(upper, sections, &builder)
        }
        if [.other, .summary, .contact, .interests].contains(section.kind) {
            builder.setAside(LabelledSkills(text: text).groups(in: upper.lines))
        }
        if first < section.lines.upperBound {
            var lower = section
            lower.kind = .work
            lower.lines = first..<section.lines.upperBound
            read(lower, sections, &builder)
        }
        return builder.part
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
        _ section: Section, _ sections: [Section], _ builder: inout ResumeBuilder
    ) {
        switch section.kind {
        case .projects where namesAuthors(section):
            readNamedItems(section, &builder)
        case .work, .volunteer, .education, .projects:
            let drafts = EntryFinder.drafts(in: section.lines, of: text, dates: dates, kind: section.kind)
            let reader = FieldReader(
                text: text, kind: section.kind, splitter: HeaderSplitter(text: text, dates: dates))
            var writer = EntryWriter(
                text: text, dates: dates, kind: section.kind,
                isPlainlyVolunteering: isPlainlyVolunteering(section),
                isSharedByCourses: namesCoursesAndJobs(section),
                isSharedByCertificates: text.words(in: section.title).contains {
                    Self.certificates.contains($0.key)
                },
                isSharedByProjects: namesProjects(section))
            let entries = reader.fields(of: drafts, &builder).compactMap { $0 }
            if section.kind == .projects { writer.sharedLeads = writer.leads(sharedBy: entries) }
            for fields in entries {
                guard let path = writer.write(fields, to: &builder) else { continue }
                builder.list(path, line: fields.firstLine, title: title(of: fields))
            }
            if section.kind == .education {
                for lines in AwardsOfCourses(text: text).lists(in: section.lines) {
                    var awards = section
                    awards.kind = .awards
                    awards.lines = lines
                    readNamedItems(awards, &builder)
                }
            }
        case .skills:
            for part in ProjectTerms(text: text).parts(of: section.lines) {
                var own = section
                own.lines = part.lines
                if part.areProjects {
                    own.kind = .projects
                    read(own, sections, &builder)
                } else {
                    readSkills(own, sections, &builder)
                }
            }
        case .languages:
            LanguageReader(text: text).write(section.lines, titled: section.title, to: &builder)
            let tools = LabelledSkills(text: text).skills(amongLanguages: section.lines)
            if !tools.isEmpty {
                write(
                    SkillSectionReader.Group(name: groupName(section, among: sections), keywords: tools),
                    &builder)
            }
        case .awards, .certificates, .publications, .interests, .references:
            readNamedItems(section, &builder)
        case .summary:
            let lines = Array(section.lines)
            let body = EntryBody(lines, in: text)
            let summary = builder.fact(.basics(.summary), body.summary)
            var basics = Basics()
            basics.summary = summary
            builder.edit { $0.basics = basics }
            readProfile(section, sections, &builder)
        case .contact, .other: readProfile(section, sections, &builder)
        }
    }

    private func readProfile(_ section: Section, _ sections: [Section], _ builder: inout ResumeBuilder) {
        guard !Section.hold(.education, sections) else { return }
        for course in ProfileCourses(text: text, dates: dates).courses(in: section.lines) {
            write(course, &builder)
        }
    }

    private func write(_ course: ProfileCourses.Course, _ builder: inout ResumeBuilder) {
        let entry = builder.resume.education.count
        func path(_ key: ResumeKey) -> FactPath { FactPath(.education, entry, key) }
        var education = Education()
        education.institution = builder.fact(path(.institution), course.school)
        education.studyType = builder.fact(path(.studyType), course.degree)
        education.area = builder.fact(path(.area), course.area)
        let span = builder.span(course.date, .education, entry)
        education.startDate = span.start
        education.endDate = span.end
        builder.edit { $0.education.append(education) }
        builder.list(FactPath(.education, entry), line: course.line, title: course.school)
    }

    private func readSkills(
        _ section: Section, _ sections: [Section], _ builder: inout ResumeBuilder
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
        for range in reader.awards {
            let lines = text.line(at: range.lowerBound).map { $0..<$0 + 1 } ?? 0..<0
            let unit = NamedUnit(line: lines.lowerBound, range: range, date: dates[lines].joined().last)
            for item in NamedItemReader(text: text, dates: dates).write([unit], of: .awards, to: &builder) {
                builder.list(item.path, line: item.line, title: item.name)
            }
        }
        for range in reader.interests {
            let unit = NamedUnit(line: text.line(at: range.lowerBound) ?? section.heading, range: range)
            for item in InterestReader(text: text).write(unit, to: &builder) {
                builder.list(item.path, line: item.line, title: item.name)
            }
        }
    }

    private func readNamedItems(
        _ section: Section, _ builder: inout ResumeBuilder
    ) {
        let reader = NamedItemReader(text: text, dates: dates)
        for item in reader.write(section.lines, of: section.kind, title: section.title, to: &builder) {
            builder.list(item.path, line: item.line, title: item.name)
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

    func write(_ group: SkillSectionReader.Group, _ builder: inout ResumeBuilder) {
        let entry = builder.resume.skills.count
        var skill = Skill()
        skill.name = builder.fact(FactPath(.skills, entry, .name), group.name)
        skill.level = builder.fact(FactPath(.skills, entry, .level), group.level)
        skill.keywords = builder.facts(group.keywords) { FactPath(.skills, entry, .keywords, $0) }
        builder.edit { $0.skills.append(skill) }
    }
}
