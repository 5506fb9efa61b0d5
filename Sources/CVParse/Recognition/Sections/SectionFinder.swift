/// Divides a document into sections: by marked-up headings, and where those are missing by bold lines, lines in
/// capitals, lines that are a known heading and nothing else, and list items that hold lists.
struct SectionFinder {
    let text: VisibleText
    let dates: [[DateMention]]
    /// The name that front matter gives; the first heading is then a section unless it repeats it.
    var knownName: String?

    /// A line that may be a heading, and how it would rank.
    struct Candidate {
        var line: Int
        var level: Int
        var match: SectionNames.Match?
    }

    /// The level of sections in bold or capitals over entries, or sections, with headings.
    private static let outerLevel = 5
    /// The level of sections that are lists in a list.
    static let listLevel = 80

    /// The lines before the first section, and the sections in order.
    func find() -> (header: Range<Int>, sections: [Section]) {
        let marked = markedHeadings()
        var chosen = marked
        if marked.filter({ $0.match?.isWhole == true }).count >= 2 {
            let outer = sectionsByShape(above: marked)
            if !outer.isEmpty { chosen = markedHeadings(below: outer) }
        } else {
            let shaped = withoutInnerLabels(
                headingsByShape(excluding: Set(marked.map(\.line))), beside: marked)
            let both = (withoutEntries(marked, below: shaped) + shaped).sorted { $0.line < $1.line }
            chosen = withoutLabels(withInheritedKinds(both))
        }
        chosen = withListsInLists(
            withOnlySkillList(withBoldLabels(withTableTitles(withoutVolunteers(chosen)))))
        var sections: [Section] = []
        var open: [Int] = []
        for candidate in chosen {
            while let last = open.last, sections[last].level >= candidate.level { open.removeLast() }
            let line = text.lines[candidate.line]
            sections.append(
                Section(
                    kind: candidate.match?.kind ?? .other, level: candidate.level, heading: candidate.line,
                    title: line.range, lines: candidate.line + 1..<candidate.line + 1, parent: open.last))
            open.append(sections.count - 1)
        }
        for index in sections.indices {
            let end = index + 1 < sections.count ? sections[index + 1].heading : text.lines.count
            sections[index].lines = sections[index].heading + 1..<max(sections[index].heading + 1, end)
            if sections[index].kind == .interests, listsAddresses(sections[index].lines) {
                sections[index].kind = .contact
            }
        }
        return (0..<(sections.first?.heading ?? text.lines.count), sections)
    }

    /// "Personal" over an e-mail address and further ones, rather than over what somebody likes.
    private func listsAddresses(_ lines: Range<Int>) -> Bool {
        guard (1...20).contains(lines.count) else { return false }
        let bytes = text.bytes
        let addresses = lines.count { line in
            let range = text.lines[line].range
            return bytes[range].contains(UInt8(ascii: "@")) || text.links(in: range).first != nil
                || bytes[range].count(where: WordReader.isDigit) > 6
        }
        return addresses * 2 > lines.count
            && lines.contains { bytes[text.lines[$0].range].contains(UInt8(ascii: "@")) }
    }

    /// "- Cloud & Servers" over nested items, under "## Skills": a list that no words tell holds more of them.
    private func withInheritedKinds(_ candidates: [Candidate]) -> [Candidate] {
        var holder: SectionKind?
        return candidates.map { candidate in
            guard candidate.level == Self.listLevel else {
                holder = candidate.match?.kind
                return candidate
            }
            guard candidate.match == nil || candidate.match?.kind == .other, holder == .skills else {
                return candidate
            }
            var candidate = candidate
            candidate.match = .init(kind: .skills, isWhole: false)
            return candidate
        }
    }

    func endsInColon(_ line: Int) -> Bool {
        text.bytes[text.lines[line].range.upperBound - 1] == UInt8(ascii: ":")
    }

    /// What a line's words say of a section, those in a bracket at its end left out: "Skills (most recent first)".
    func match(_ line: Int) -> SectionNames.Match? {
        let line = text.lines[line]
        let words = text.words[line.words]
        let whole =
            SectionNames.match(words) ?? (line.isHeading ? MisspeltSection(text: text).match(words) : nil)
        guard whole?.isWhole != true, text.bytes[line.range].last == UInt8(ascii: ")"),
            let bracket = text.firstSign(in: line.range, where: { $0 == UInt8(ascii: "(") }),
            let named = SectionNames.match(text.words(in: line.range.lowerBound..<bracket)), named.isWhole
        else { return whole }
        return named
    }

    // MARK: Headings that are marked up

    /// - Parameter outer: lines in bold or capitals that outrank all headings.
    private func markedHeadings(below outer: Set<Int> = []) -> [Candidate] {
        var headings = text.lines.indices.filter { index in
            text.lines[index].isHeading
                && (index == 0 || text.lines[index - 1].block != text.lines[index].block)
                || outer.contains(index)
        }
        var matches = headings.map(match)
        let inList = zip(headings, matches).filter { text.lines[$0.0].listDepth > 0 }
        let isOutside = zip(headings, matches).contains {
            text.lines[$0].listDepth == 0 && $1?.isWhole == true
        }
        if !inList.isEmpty, isOutside || inList.allSatisfy({ $0.1?.isWhole != true }) {
            // "- ### Engineer": a heading in a list is an entry, where those of sections stand outside, or are no
            // headings at all.
            headings.removeAll { text.lines[$0].listDepth > 0 }
            matches = headings.map(match)
        }
        let sectionLevel = outer.isEmpty ? commonLevel(headings, matches) : 0
        var chosen: [Candidate] = []
        /// The last heading since the last section, and the highest of those.
        var (last, highest): (Int?, Int?)
        for (position, line) in headings.enumerated() {
            let level = outer.contains(line) ? 0 : text.lines[line].headingLevel ?? 1
            // "### Other" among those under "## Skills" holds skills.
            let isOfSkills =
                matches[position]?.kind == .other && level > sectionLevel
                && holder(of: level, among: chosen)?.kind == .skills
            let match = isOfSkills ? nil : matches[position]
            defer {
                let isSection = chosen.last?.line == line
                last = isSection ? nil : line
                if isSection || highest.map({ text.lines[$0].headingLevel ?? 7 > level }) != false {
                    highest = last
                }
            }
            if let above = chosen.last, match?.isWhole != true, level > sectionLevel,
                level * 10 <= above.level
            {
                // Beside a subsection with a heading of its own: "Programming tools" beside "Languages".
                let parent = holder(of: level, among: chosen)?.kind ?? .other
                // "Organizer" beside "Personal Projects", under "Activities".
                let isOtherwise = parent == .volunteer && above.match.map { $0.kind != parent } == true
                if isOtherwise || [.skills, .other, .interests].contains(parent),
                    !dates[line].contains(where: \.isSpan)
                {
                    let kind = match?.kind == .skills ? .skills : parent
                    chosen.append(
                        Candidate(line: line, level: level * 10, match: .init(kind: kind, isWhole: false)))
                    continue
                }
            }
            let isDated = dates[line].contains { $0.isSpan || !$0.isBareYear }
            if position == 0, line == 0, match?.kind == .work,
                text.bytes[text.lines[line].range.lowerBound] >= 0xE3,
                matches.dropFirst().contains(where: { $0?.kind == .work && $0?.isWhole == true })
            {
                // The document's own title, "職務経歴書", above the section that it is named after.
                continue
            }
            if let match, match.isWhole, !isDated || level <= sectionLevel {
                if isEntryTitle(line, level, under: chosen.last, sectionLevel) { continue }
                // "#### Projects" beside "#### Engineer", below "### Coppermill": not the job's only, as "#### Tools" is.
                if isInside(match.kind == .projects ? last : highest, level, of: chosen.last) { continue }
                chosen.append(Candidate(line: line, level: max(level * 10, Self.outerLevel), match: match))
            } else if level <= sectionLevel, !isDated {
                if isHeldAtLevel(line, level, match, by: chosen.last) { continue }
                let position =
                    headings[..<position].allSatisfy(NameReader.isDocumentWord(text)) ? 0 : position
                if let match, match.endsInKeyword || !looksLikeEntry(line, under: chosen.last),
                    !isTitle(line, position, chosen)
                {
                    chosen.append(Candidate(line: line, level: level * 10, match: match))
                } else if match == nil, !isTitle(line, position, chosen),
                    !looksLikeEntry(line, under: chosen.last)
                {
                    chosen.append(
                        Candidate(line: line, level: level * 10, match: inherited(level, from: chosen)))
                }
            }
        }
        return chosen
    }

    /// "## Java" under "# Skills": a heading that no words tell, below one that is all about skills.
    private func inherited(_ level: Int, from chosen: [Candidate]) -> SectionNames.Match? {
        holder(of: level, among: chosen)?.kind == .skills ? .init(kind: .skills, isWhole: false) : nil
    }

    /// What is known of the last section above a level, which holds the headings of that level.
    private func holder(of level: Int, among chosen: [Candidate]) -> SectionNames.Match? {
        chosen.last { $0.level < level * 10 }?.match
    }

    /// A deeper heading below an entry's, such as "#### Technologies": a label in that entry, not a section.
    private func isInside(_ entry: Int?, _ level: Int, of section: Candidate?) -> Bool {
        guard let entry, let kind = section?.match?.kind,
            [.work, .education, .volunteer, .projects].contains(kind)
        else { return false }
        return (text.lines[entry].headingLevel ?? 7) < level
    }

    /// "Experience" and directly below it "## Coppermill", on the same level: a section that would hold nothing holds
    /// the headings up to the next whose words are all a section's: "## Coppermill Technology" is a company.
    private func isHeldAtLevel(
        _ line: Int, _ level: Int, _ match: SectionNames.Match?, by section: Candidate?
    ) -> Bool {
        guard let section, section.level == level * 10, let kind = section.match?.kind,
            [.work, .education, .volunteer].contains(kind), section.match?.isWhole == true,
            text.lines[section.line + 1].headingLevel == level
        else { return false }
        // "## Selected Talks" ends in a section's word, and "## Coppermill Technology" in a company's as well.
        guard match?.endsInKeyword == true else { return true }
        let evidence = PhraseEvidence(text.lines[line].range, in: text)
        return evidence.organization + evidence.school > 0 || hasDatesBelow(line) || hasHeadingsBelow(line)
    }

    /// The level at which the section headings stand: the most frequent of those whose words are all a section's,
    /// the higher of equals; without such, of those with a section's word; without those, of all but the first.
    private func commonLevel(_ headings: [Int], _ matches: [SectionNames.Match?]) -> Int {
        let pairs = Array(zip(headings, matches))
        let choices = [
            pairs.filter { $0.1?.isWhole == true }, pairs.filter { $0.1 != nil }, Array(pairs.dropFirst()),
        ]
        guard let chosen = choices.first(where: { !$0.isEmpty }) else { return 0 }
        var counts = [Int](repeating: 0, count: 8)
        for (line, _) in chosen { counts[min(text.lines[line].headingLevel ?? 1, 7)] += 1 }
        guard let most = counts.max(), let level = counts.firstIndex(of: most) else { return 0 }
        return level
    }

    /// A deeper heading whose words are a section's, but that stands where siblings are entries:
    /// "### Open Source" under "## Experience" with dates below.
    private func isEntryTitle(_ line: Int, _ level: Int, under section: Candidate?, _ sectionLevel: Int)
        -> Bool
    {
        guard level > sectionLevel, let kind = section?.match?.kind,
            [.work, .education, .projects].contains(kind)
        else {
            return false
        }
        return dates.indices.contains(line + 1) && text.lines[line + 1].block <= text.lines[line].block + 1
            && dates[line + 1].contains(where: \.isSpan)
    }

    /// The person's name, or a title under it: headings before any section.
    private func isTitle(_ line: Int, _ position: Int, _ chosen: [Candidate]) -> Bool {
        guard chosen.isEmpty else { return false }
        if NameReader.isDocumentWord(text)(line) { return true }
        if position == 0, line < 6 {
            let whole = text.lines[line].range
            let name = HeaderSplitter(text: text, dates: dates).parts(ofLine: line).first?.range ?? whole
            return knownName.map { $0 == text.string(whole) }
                ?? !NameReader.nameNobody(text.words(in: name), in: text)
        }
        // "### Leeds, UK" below the name.
        return line < 8
            && (text.words[text.lines[line].words].contains { $0.senses.kinds.contains(.position) }
                || PhraseEvidence(text.lines[line].range, in: text).isPlace)
    }

    /// Among entries, a heading at the level of the sections that names a position or an organisation.
    func looksLikeEntry(_ line: Int, under section: Candidate?) -> Bool {
        let words = text.words[text.lines[line].words]
        // "### 1. Ledgerly" under "### Projects".
        if let section, section.match?.kind == .projects, number(before: section.line) == nil,
            let number = number(before: line), number < 2 || continuesNumbers(line)
        {
            return true
        }
        guard let kind = section?.match?.kind, [.work, .education, .volunteer, .projects].contains(kind)
        else {
            // Without a heading above them, jobs are known by a position and the dates below.
            return words.contains { $0.senses.kinds.contains(.position) }
                && (line..<min(line + 3, text.lines.count)).prefix { $0 == line || !text.lines[$0].isHeading }
                    .contains { dates[$0].contains(where: \.isSpan) }
        }
        let namesEntry = words.contains {
            !$0.senses.kinds.isDisjoint(with: [.position, .organization, .school, .degree])
        }
        return namesEntry && section.map { holdsDatedList($0.line + 1..<line) } != true
            || hasDatesBelow(line) || hasHeadingsBelow(line)
            || kind == .education && line + 1 < dates.count
                && LineShape(line + 1, in: text, dates: dates[line + 1]).isDateOnly
    }

    /// "- Clerk, Coppermill (2015 – 2016)" and more of them: entries that need no headings.
    private func holdsDatedList(_ lines: Range<Int>) -> Bool {
        let lines = lines.prefix(200)
        guard let first = lines.first, text.lines[first].isItem,
            lines.allSatisfy({ !text.lines[$0].isHeading })
        else { return false }
        let depth = text.lines[first].listDepth
        let items = lines.filter {
            text.lines[$0].isItem && text.lines[$0].listDepth == depth && text.beginsItem($0)
        }
        let (dated, spans) = (
            items.count { !dates[$0].isEmpty }, items.count { dates[$0].contains(where: \.isSpan) }
        )
        return items.count > 1 && (dated * 2 >= items.count || spans > 0 && spans < items.count)
    }

    /// The number with which a heading begins: "### 2. Ledgerly".
    private func number(before line: Int) -> Int? {
        let range = text.lines[line].range
        return text.behindNumber(range) > range.lowerBound
            ? Int(text.string(range.prefix { WordReader.isDigit(text.bytes[$0]) })) : nil
    }

    /// Whether the heading of the same level before this one has a number, too.
    private func continuesNumbers(_ line: Int) -> Bool {
        let level = text.lines[line].headingLevel
        let before = (max(0, line - 60)..<line).last {
            text.lines[$0].headingLevel.map { $0 <= level ?? 0 } ?? false
        }
        return before.map { text.lines[$0].headingLevel == level && number(before: $0) != nil } ?? false
    }

    /// "### Coppermill", and directly below it "#### Engineer" and "##### May – Sep 2021".
    private func hasHeadingsBelow(_ line: Int) -> Bool {
        let level = text.lines[line].headingLevel ?? 7
        return (line + 1..<min(line + 3, text.lines.count)).prefix {
            (text.lines[$0].headingLevel ?? 0) > level
        }
        .contains { dates[$0].contains(where: \.isSpan) }
    }

    /// Whether the line below a heading dates it; "- 2024 – 2026: Funded by …" is dated itself.
    private func hasDatesBelow(_ line: Int) -> Bool {
        guard line + 1 < dates.count, dates[line + 1].contains(where: \.isSpan) else { return false }
        let shape = LineShape(line + 1, in: text, dates: dates[line + 1])
        // "Roles held between 2005 and 2014, all of them in research." tells of the section.
        return text.lines[line + 1].isItem ? shape.isDateOnly : shape.date != nil
    }

    func startsBlock(_ index: Int) -> Bool {
        index == 0 || text.lines[index - 1].block != text.lines[index].block || !text.lines[index].isWrapped
    }

    /// Nothing of the same paragraph runs on from it without a break.
    func endsLine(_ index: Int) -> Bool {
        guard index + 1 < text.lines.count else { return true }
        let next = text.lines[index + 1]
        return next.block != text.lines[index].block || !next.isWrapped
    }
}
