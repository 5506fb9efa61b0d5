/// What a section turns out to hold, whatever its heading says.
extension Recognizer {
    /// The line at which jobs begin in a section whose heading names something else, or before any heading:
    /// headings or bold lines that name a position and have dates. The section's end where there are none.
    func firstEntry(in section: Section, among sections: [Section]) -> Int {
        let end = section.lines.upperBound
        let isProjectsOfJob =
            section.kind == .projects && !text.lines[section.heading].isHeading
            && Section.hold(.work, sections)
        guard
            isProjectsOfJob
                || [.skills, .other, .summary, .contact, .languages, .interests].contains(section.kind)
        else { return end }
        // An entry has a span.
        guard section.lines.contains(where: { dates[$0].contains(where: \.isSpan) }) else { return end }
        func isEntry(_ line: Int) -> Bool {
            let shape = LineShape(line, in: text, dates: dates[line])
            switch shape.role {
            case .heading, .title: break
            case .date:
                // "May 2019 – June 2020", and below it "Clerk".
                return shape.date?.isSpan == true && line + 1 < end
                    && text.lines[line + 1].words.count <= 12
                    && PhraseEvidence(text.lines[line + 1].range, in: text).position > 1
            case .item where shape.date?.isSpan == true && text.lines[line].words.count <= 24:
                // "Software engineer since 2013." tells of somebody.
                let isSince =
                    shape.date.flatMap { text.firstWord(in: $0.range) }?.senses.kinds.contains(.since) == true
                if isSince, text.bytes[text.lines[line].range.upperBound - 1] == UInt8(ascii: ".") {
                    return false
                }
            default: return false
            }
            let level = text.lines[line].headingLevel ?? 0
            // "### 2021 – 2022, Coppermill", and below it "#### Engineer".
            let below = (line + 1..<min(line + 3, end)).prefix {
                text.lines[$0].block <= text.lines[line].block + 2
                    && text.lines[$0].headingLevel.map { $0 > level && level > 0 } != false
            }
            let lines = [line] + below
            let isDated = lines.contains { LineShape($0, in: text, dates: dates[$0]).date?.isSpan == true }
            return isDated && lines.contains { PhraseEvidence(text.lines[$0].range, in: text).position > 1 }
        }
        let marks = section.lines.filter(isEntry)
        guard let first = marks.first,
            marks.count > 1 || section.kind == .other && text.lines[first].isHeading
        else { return end }
        if isProjectsOfJob {
            // "Projects", items below it, and then "Coppermill – Leeds May 2022 – now" over "Miller": in text that was
            // pasted, the projects are the job's above, and the jobs go on behind them.
            let above = section.lines.lowerBound..<first
            guard let top = above.first, text.lines[top].isItem,
                above.allSatisfy({ !dates[$0].contains(where: \.isSpan) })
            else { return end }
        }
        return first
    }

    /// "Supervision", "Editorial boards", or a part of it: dated lines with positions in them that are no jobs.
    func isAboutOthers(_ section: Section, among sections: [Section]) -> Bool {
        guard section.kind == .other else { return false }
        var section: Section? = section
        while let holder = section {
            let words = text.words(in: holder.title)
            let isService =
                words.contains { $0.key == Self.service }
                && words.contains { SectionWords.academic.contains($0.key) }
            if isService || words.contains(where: { SectionWords.academicService.contains($0.key) }) {
                return true
            }
            section = holder.parent.map { sections[$0] }
        }
        return false
    }

    func isPlainlyVolunteering(_ section: Section) -> Bool {
        guard section.kind == .volunteer else { return false }
        let words = text.words(in: section.title)
        return words.contains {
            SectionWords.volunteering.contains($0.key) || SectionWords.communities.contains($0.key)
        }
            || words.contains { SectionWords.communal.contains($0.key) }
                && words.contains { Self.works.contains($0.key) }
    }

    private static let works: WordSet = ["service", "services", "work", "works"]

    /// "Languages" without a human language is about programming; "Qualifications" that name schools and degrees are
    /// courses.
    func settled(_ section: Section, among sections: [Section]) -> Section {
        if section.kind == .work, let parent = section.parent, sections[parent].kind == .skills,
            section.lines.allSatisfy({ dates[$0].isEmpty })
        {
            // "### Additional Experience" under "## Technical Skills" lists more of them.
            var section = section
            section.kind = .skills
            return section
        }
        if section.kind == .education, namesCoursesAndJobs(section) || namesExperience(section) {
            // "Education & Work": courses tell themselves apart by their degrees.
            var section = section
            section.kind = .work
            return section
        }
        if isFreelancersList(section, among: sections) {
            var section = section
            section.kind = .projects
            return section
        }
        if section.kind == .skills, section.level < SectionFinder.listLevel {
            var section = section
            if section.parent.map({ sections[$0].kind }) == .education,
                text.words(in: section.title).contains(where: { Self.qualifications.contains($0.key) })
            {
                // "### IT Qualifications" under "## Education".
                section.kind = .certificates
            } else if namesCourses(section) {
                section.kind = .education
            } else if namesCertificates(section) {
                section.kind = .certificates
            }
            return section
        }
        if section.kind == .contact,
            text.words(in: section.title).contains(where: { $0.key == Self.portfolio }),
            section.lines.count(where: { text.lines[$0].isHeading }) > 1
        {
            // "Portfolio" is an address for some, and for others what they made, a heading each.
            var section = section
            section.kind = .projects
            return section
        }
        if [.awards, .certificates, .projects].contains(section.kind), holdsJobs(section),
            section.kind != .projects || !Section.hold(.work, sections)
        {
            // "Professional Accomplishments" over "## Engineer, Coppermill, 2015 – 2019".
            var section = section
            section.kind = .work
            return section
        }
        if [.other, .work].contains(section.kind)
            || section.kind == .projects && text.words(in: section.title).count == 1, listsSkills(section)
        {
            // "Tech I like", or "Experience" over tools and nothing else: what is listed tells what it is.
            var section = section
            section.kind = .skills
            return section
        }
        guard section.kind == .languages,
            !text.words(in: section.title).contains(where: { $0.senses.kinds.contains(.humanLanguage) }),
            section.lines.allSatisfy({ LanguageReader(text: text).mentions(in: text.lines[$0].range).isEmpty }
            )
        else { return section }
        var section = section
        section.kind = .skills
        return section
    }

    /// "Freelancing", beside a section of jobs, over headings or items that have no dates and name no positions: what was
    /// made for clients.
    private func isFreelancersList(_ section: Section, among sections: [Section]) -> Bool {
        guard section.kind == .work, section.lines.count <= 200,
            text.words(in: section.title).contains(where: { Self.freelancing.contains($0.key) }),
            sections.prefix(100).contains(where: { $0.kind == .work && $0.heading != section.heading }),
            section.lines.allSatisfy({ !dates[$0].contains(where: \.isSpan) })
        else { return false }
        let names = section.lines.filter { text.lines[$0].isHeading }
        let titles = names.isEmpty ? section.lines.filter { text.lines[$0].isItem } : names
        let positions = titles.count {
            let evidence = PhraseEvidence(text.lines[$0].range, in: text)
            return evidence.position > 1 && !evidence.isAddress
        }
        return titles.count > 1 && positions * 3 <= titles.count
    }

    private static let freelancing: WordSet = [
        "freelance", "freelancing", "freelancer", "freiberuflich", "freiberufliche", "фриланс", "practice",
    ]

    /// "Experience & Projects", "工作和项目经历".
    func namesProjects(_ section: Section) -> Bool {
        guard section.kind == .work else { return false }
        return text.words(in: section.title).contains { Self.projects.contains($0.key) }
            || text.bytes[section.title].holds("项目") || text.bytes[section.title].holds("プロジェクト")
    }

    private static let projects: WordSet = [
        "projects", "project", "projekte", "projets", "proyectos", "projetos", "progetti", "проекты",
    ]

    /// Whether most of a section's headings, of which there are several, name positions and have a span.
    private func holdsJobs(_ section: Section) -> Bool {
        let headings = section.lines.filter { text.lines[$0].isHeading }
        let jobs = headings.count { line in
            dates[line].contains(where: \.isSpan)
                && PhraseEvidence(text.lines[line].range, in: text).position > 1
        }
        return jobs > 1 && jobs * 3 >= headings.count * 2
    }

    /// Whether an undated section of short lines is a list of skills, most of which the vocabulary knows.
    private func listsSkills(_ section: Section) -> Bool {
        guard (1...40).contains(section.lines.count), section.level > 0,
            section.lines.allSatisfy({
                dates[$0].isEmpty && text.lines[$0].words.count <= 40 && text.lines[$0].listDepth <= 1
            }),
            !text.words(in: section.title).contains(where: { Self.others.contains($0.key) })
        else { return false }
        let splitter = SkillSplitter(text: text)
        var (words, members, known) = (0, 0, 0)
        for line in section.lines where !text.lines[line].isHeading {
            var list = text.lines[line].range
            let label = SkillLabel.labelEnd(in: list, of: text)
            if let label { list = label.upperBound..<list.upperBound }
            let listed = splitter.skills(in: list)
            // "Software: Go, Rust" beside "Pets: two cats": remarks of all kinds.
            if label != nil, !listed.isEmpty, !listed.contains(where: text.namesSkill) { return false }
            words += text.words(in: list).count
            members += listed.count
            known += listed.count(where: text.namesSkill)
        }
        return members >= 4 && known * 10 >= members * 6 && words <= members * 3
    }

    /// What may be called like tools: "Clients" (Oracle, SAP), "Children" (Ruby, Julia); and what nobody boasts of.
    private static let others: WordSet = [
        "clients", "customers", "companies", "partners", "investors", "kunden", "clientes", "references",
        "children",
        "family", "pets", "dislike", "dislikes", "avoid", "reading", "books", "music", "games",
    ]

    /// "Education & Work", "Experience and Education"; unlike "Course Work", "Job Training" and "Academic Experience".
    func namesCoursesAndJobs(_ section: Section) -> Bool {
        let words = text.words(in: section.title)
        guard words.contains(where: { SectionWords.studying.contains($0.key) }),
            !words.contains(where: { SectionWords.training.contains($0.key) })
        else { return false }
        if words.contains(where: { SectionWords.working.contains($0.key) }) { return true }
        let isJoined =
            words.dropFirst().contains { $0.senses.kinds.contains(.function) }
            || text.firstSign(in: section.title, where: { "&/+,".utf8.contains($0) }) != nil
        return isJoined && words.contains { SectionWords.experience.contains($0.key) }
    }

    /// "Academic Experience" over researchers and lecturers: most of its dates stand beside a position, and no degree does.
    private func namesExperience(_ section: Section) -> Bool {
        guard text.words(in: section.title).contains(where: { SectionWords.experience.contains($0.key) }),
            section.lines.count <= 400
        else { return false }
        var (dated, held) = (0, 0)
        for line in section.lines {
            let evidence = PhraseEvidence(text.lines[line].range, in: text)
            if !text.lines[line].isItem || dates[line].contains(where: \.isSpan), evidence.degree > 1,
                evidence.position == 0
            {
                return false
            }
            guard dates[line].contains(where: { !$0.isDurationOnly }) else { continue }
            dated += 1
            let holder = LineShape(line, in: text, dates: dates[line]).isDateOnly ? line - 1 : line
            if PhraseEvidence(text.lines[holder].range, in: text).position > 1 { held += 1 }
        }
        return dated > 0 && held * 3 >= dated * 2
    }

    /// "Qualifications" with dates over certificates, or over a table with a column of them.
    private func namesCertificates(_ section: Section) -> Bool {
        guard text.words(in: section.title).contains(where: { Self.qualifications.contains($0.key) }),
            section.lines.contains(where: { !dates[$0].isEmpty })
        else { return false }
        return section.lines.contains { line in
            text.words[text.lines[line].words].contains { Self.certificates.contains($0.key) }
        }
    }

    static let certificates: WordSet = [
        "certified", "certificate", "certificates", "certification", "certifications", "zertifikat",
        "zertifikate",
        "zertifiziert", "certificado", "certificados", "certificaciones", "certificações", "certificat",
        "certificats",
        "certificazioni",
    ]

    private func namesCourses(_ section: Section) -> Bool {
        guard text.words(in: section.title).contains(where: { Self.qualifications.contains($0.key) }) else {
            return false
        }
        let namesSchool = section.lines.contains { line in
            let evidence = PhraseEvidence(text.lines[line].range, in: text)
            return evidence.school > 0 && evidence.degree > 0 && evidence.wordCount <= 16
        }
        if namesSchool { return true }
        // "Key Qualifications" may tell since when somebody can what; in Portuguese they are courses as often.
        return text.words(in: section.title).contains { Self.coursesAsWell.contains($0.key) }
            && !namesCertificates(section) && section.lines.count { !dates[$0].isEmpty } > 1
    }

    private static let service = WordReader.key("service")

    private static let portfolio = WordReader.key("portfolio")

    private static let coursesAsWell: WordSet = ["qualificações", "cualificaciones"]

    private static let qualifications: WordSet = [
        "qualification", "qualifications", "qualifikationen", "qualificações", "cualificaciones",
    ]

    /// Whether projects are listed as papers are, with the names of who leads them: "Quill, A. & Ortega, B. Tides. …".
    func namesAuthors(_ section: Section) -> Bool {
        let authors = AuthorList(text: text)
        return section.lines.count { line in
            guard !text.lines[line].isHeading, !text.lines[line].isWrapped, text.lines[line].words.count > 6,
                let end = authors.end(in: text.lines[line].range)
            else { return false }
            // "Ledgerly NG is a queue" names nobody.
            return text.bytes[text.lines[line].range.lowerBound..<end].contains(UInt8(ascii: ","))
        } > 1
    }
}
