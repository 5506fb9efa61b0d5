/// Labels among the headings: lines that begin a part of another kind, and those that only name a part of an entry.
extension SectionFinder {
    /// Without the headings of entries, where lines in bold or capitals head the sections: "**Work Experience**", and
    /// below it "### Coppermill".
    func withoutEntries(_ marked: [Candidate], below shaped: [Candidate]) -> [Candidate] {
        guard shaped.count > 2 else { return marked }
        // Both are in order: one walk over them.
        var section = 0
        return marked.filter { heading in
            while section < shaped.count, shaped[section].line < heading.line { section += 1 }
            guard section > 0, heading.match?.isWhole != true else { return true }
            let holder = shaped[section - 1]
            if heading.match == nil, let kind = holder.match?.kind,
                [.work, .education, .volunteer, .projects].contains(kind)
            {
                return false
            }
            return !looksLikeEntry(heading.line, under: holder)
        }
    }

    /// "### Volunteer", and below it "Red Cross" and its dates, among voluntary work: an entry, and no section in it.
    func withoutVolunteers(_ candidates: [Candidate]) -> [Candidate] {
        var holder: Candidate?
        return candidates.filter { candidate in
            let words = text.words[text.lines[candidate.line].words].filter { !$0.isNumber }
            if candidate.match?.kind == .volunteer, holder?.match?.kind == .volunteer, words.count <= 2,
                words.last?.senses.kinds.contains(.position) == true,
                dates[candidate.line..<min(candidate.line + 4, dates.count)].contains(where: { !$0.isEmpty })
            {
                return false
            }
            holder = candidate
            return true
        }
    }

    /// "Technologies:" inside a job is no section, where the section of jobs is marked up as a heading.
    func withoutLabels(_ candidates: [Candidate]) -> [Candidate] {
        var holder: Candidate?
        return candidates.filter { candidate in
            if candidate.level <= 60 {
                holder = candidate
                return true
            }
            if holder?.match?.kind == .skills, candidate.match?.kind == .projects,
                namesSkills(text.words[text.lines[candidate.line].words])
            {
                return false
            }
            guard let kind = holder?.match?.kind, kind == .work || kind == .projects,
                candidate.match?.kind == .skills
            else { return true }
            return isUpperCase(text.lines[candidate.line].range)
        }
    }

    /// "Code", "Products": among skills, groups of them, though they head projects elsewhere.
    private func namesSkills(_ words: ArraySlice<Word>) -> Bool {
        words.count == 1 && !SectionNames.holdsKeyword(of: .projects, words)
    }

    /// With the one cell that fills a table's header row, or in bold any row of a table that lays out the page, where it
    /// names another kind of section than it stands in: "| **Skills** | |".
    func withTableTitles(_ chosen: [Candidate]) -> [Candidate] {
        var titles: [Candidate] = []
        var section = 0
        for (index, line) in text.lines.enumerated()
        where line.isHeaderCell || line.isCell && line.style.contains(.bold) {
            func isBeside(_ other: Int) -> Bool {
                text.lines.indices.contains(other) && text.lines[other].table == line.table
                    && text.lines[other].row == line.row
            }
            guard !isBeside(index - 1), !isBeside(index + 1), index + 1 < text.lines.count,
                text.lines[index + 1].table == line.table,
                let match = SectionNames.match(text.words[line.words]), match.isWhole
            else { continue }
            while section < chosen.count, chosen[section].line < index { section += 1 }
            let heading = section > 0 ? chosen[section - 1] : nil
            let isNewer = titles.last.map { title in heading.map { $0.line > title.line } != false } ?? true
            let holder = isNewer ? heading : titles.last
            // What stands behind the table goes on with the section that holds it.
            let next = section < chosen.count ? chosen[section].line : text.lines.count
            guard holder?.match?.kind != match.kind,
                !line.isHeaderCell || text.lines[next - 1].table == line.table,
                match.kind != .languages || holder?.match?.kind != .skills
            else { continue }
            titles.append(Candidate(line: index, level: heading?.level ?? 70, match: match))
        }
        return titles.isEmpty ? chosen : (chosen + titles).sorted { $0.line < $1.line }
    }

    /// With bold labels of another kind inside a section: "**Projects:**" under "Technical Skills & Projects",
    /// "**Certifications**" under "Education".
    func withBoldLabels(_ chosen: [Candidate]) -> [Candidate] {
        var all: [Candidate] = []
        for (position, section) in chosen.enumerated() {
            all.append(section)
            guard let kind = section.match?.kind, let kinds = Self.labelledKinds[kind],
                section.level < Self.listLevel
            else { continue }
            let end = position + 1 < chosen.count ? chosen[position + 1].line : text.lines.count
            var labels: [Candidate] = []
            for index in section.line + 1..<max(section.line + 1, end) {
                let line = text.lines[index]
                let isTerm = line.kind == .term
                guard isTerm || line.style.contains(.bold), !line.isItem, !line.isCell, !line.isHeading,
                    line.kind != .definition, startsBlock(index), index + 1 < end,
                    dates[index].isEmpty || isTerm
                else { continue }
                let words = text.words[line.words]
                if let match = SectionNames.match(words), match.isWhole,
                    // Behind another label, one of the section's own kind goes on with it.
                    kinds.contains(match.kind) || match.kind == kind && !labels.isEmpty,
                    match.kind != .projects || !namesSkills(words)
                {
                    labels.append(Candidate(line: index, level: section.level + 5, match: match))
                } else if isTerm, kind == .skills, labels.last.map({ text.lines[$0.line].kind }) == .term {
                    // "Open Source" amid them: the next term names skills again.
                    labels.append(
                        Candidate(
                            line: index, level: section.level + 5, match: .init(kind: kind, isWhole: false)))
                } else if isTerm {
                    // The term is an entry of the section, which ends only where the next begins.
                    labels.removeAll { text.lines[$0.line].kind == .term }
                }
            }
            all += labels
        }
        return all
    }

    /// The kinds of section that labels in bold may begin inside others.
    private static let labelledKinds: [SectionKind: Set<SectionKind>] = [
        .skills: [.projects, .certificates, .languages, .interests, .awards],
        .education: [.certificates, .awards, .languages],
        .awards: [.projects, .publications, .certificates, .languages, .volunteer],
        .volunteer: [.projects, .awards, .languages, .skills, .certificates],
        .other: [
            .projects, .publications, .certificates, .languages, .volunteer, .awards, .skills, .interests,
        ],
    ]

    /// With the lists in the list of a section that mixes kinds: "Languages:", "Tools:", "Hobbies:" under "Other".
    func withListsInLists(_ chosen: [Candidate]) -> [Candidate] {
        var all: [Candidate] = []
        for (position, section) in chosen.enumerated() {
            all.append(section)
            let kind = section.match?.kind ?? .other
            let end = position + 1 < chosen.count ? chosen[position + 1].line : text.lines.count
            guard [.other, .interests, .languages, .skills].contains(kind), section.level < Self.listLevel
            else { continue }
            let holders = (section.line + 1..<max(section.line + 1, end)).filter(holdsList)
            let lists = holders.map { line in
                let match = SectionNames.match(text.words[text.lines[line].words])
                return Candidate(
                    line: line, level: Self.listLevel,
                    // "- Other" among lists of skills holds skills.
                    match: kind == .skills && match?.kind == .other ? nil : match)
            }
            let known = lists.filter { $0.match?.isWhole == true }
            guard known.count > 1,
                known.contains(where: { $0.match?.kind != .skills && $0.match?.kind != kind })
            else { continue }
            let isOfSkills = text.words[text.lines[section.line].words].contains {
                SectionNames.match([$0])?.kind == .skills
            }
            all += lists.map { list in
                guard list.match == nil else { return list }
                return Candidate(
                    line: list.line, level: list.level,
                    match: .init(kind: isOfSkills ? .skills : kind, isWhole: false))
            }
        }
        return all
    }

    /// Without lines that label parts of entries: those that come again and again ("Highlights"), and those
    /// between the entries that headings name.
    func withoutInnerLabels(_ shaped: [Candidate], beside marked: [Candidate]) -> [Candidate] {
        var counts = WordTable(absent: 0)
        for candidate in shaped { counts[key(candidate.line)] += 1 }
        let entryLevel = marked.lazy.filter { $0.match?.isWhole == true }.map(\.level).min()
        let entries = text.lines.indices.filter { index in
            guard let level = text.lines[index].headingLevel, let entryLevel else { return false }
            return level * 10 > entryLevel
        }
        let sections = marked.map(\.line)
        // All three are in order: one walk over them.
        var entry = 0
        var section = 0
        return shaped.filter { candidate in
            if counts[key(candidate.line)] > (endsInColon(candidate.line) ? 1 : 2) { return false }
            while entry < entries.count, entries[entry] < candidate.line { entry += 1 }
            guard entry > 0, entry < entries.count else { return true }
            while section < sections.count, sections[section] <= entries[entry - 1] { section += 1 }
            return section < sections.count && sections[section] < entries[entry]
        }
    }

    private func key(_ line: Int) -> UInt64 { WordReader.phraseKey(text.words[text.lines[line].words]) }
}
