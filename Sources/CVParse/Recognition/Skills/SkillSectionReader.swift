import CVModel

/// Reads a skills section: groups with their names, and the skills in each.
struct SkillSectionReader {
    let text: VisibleText
    let splitter: SkillSplitter
    let grades: SkillGrade

    init(text: VisibleText) {
        self.text = text
        splitter = SkillSplitter(text: text)
        grades = SkillGrade(text: text)
    }

    /// One group as visible ranges: skills of one name and one level.
    struct Group: Sendable {
        var name: Range<Int>?
        var level: Range<Int>?
        var keywords: [Range<Int>] = []
    }

    /// A group as it is listed, with a level for each skill.
    private struct List {
        var name: Range<Int>?
        /// What the group's own heading says of all: "Expert: Go, Rust".
        var level: Range<Int>?
        var skills: [ListedSkill] = []
        /// The text that lists them.
        var text: Range<Int>?
    }

    /// What "Interests: chess, rowing" lists among the skills.
    private(set) var interests: [Range<Int>] = []

    /// What "Certifications: CompTIA Security+" lists among them.
    private(set) var certificates: [Range<Int>] = []

    /// "Award: Top 5 % on Stack Overflow".
    private(set) var awards: [Range<Int>] = []

    /// Lists of human languages among those of skills.
    private(set) var spoken: [Range<Int>] = []

    private var lists: [List] = []
    private var open = List()
    /// Whether the open list's name may be a skill itself, of which a grade or a description follows.
    private var isNameAlone = false

    mutating func groups(in lines: Range<Int>, heading: Range<Int>?) -> [Group] {
        let tables = SkillTable(text: text, lines: lines)
        let labels = SkillGroupLabels(text: text, lines: lines)
        open.name = heading
        var index = lines.lowerBound
        while index < lines.upperBound {
            let line = text.lines[index]
            if line.isCell {
                let row = tables.row(at: index, in: lines)
                read(tables.groups(ofRow: row))
                index = row.upperBound
                continue
            }
            if labels.names(index) {
                begin(text.trimmed(line.range))
                index += 1
                continue
            }
            if labels.ends(at: index) {
                flush()
                open.name = heading
            }
            var end = index + 1
            while end < lines.upperBound, continues(text.lines[end], line), !labels.names(end) { end += 1 }
            read(line, line.range.lowerBound..<text.lines[end - 1].range.upperBound)
            index = end
        }
        flush()
        return lists.flatMap(groups)
    }

    /// The skills of one level together, in the order of their first.
    private func groups(of list: List) -> [Group] {
        var groups: [Group] = []
        var byLevel: [String: Int] = [:]
        for skill in list.skills {
            let level = skill.level ?? list.level
            let key = level.map(text.string) ?? ""
            if let known = byLevel[key] {
                groups[known].keywords.append(skill.name)
            } else {
                byLevel[key] = groups.count
                groups.append(Group(name: list.name, level: level, keywords: [skill.name]))
            }
        }
        return groups
    }

    private mutating func flush() {
        if open.skills.isEmpty, open.text != nil, let name = open.name {
            // "#### Java", and below it a sentence about it: the heading is what is known.
            let named = splitter.listed(in: name)
            let isKnown = named.allSatisfy {
                text.namesSkill($0.name)
            }
            if isKnown { append(List(skills: named, text: name)) }
        }
        append(open)
        open = List()
    }

    private mutating func append(_ list: List) {
        guard !list.skills.isEmpty else { return }
        if let range = list.text, list.skills.allSatisfy({ isSpoken($0.name) }) {
            return spoken.append(range)
        }
        var list = list
        list.skills.removeAll { skill in
            // "Leadership, Fluent English": a language with its grade.
            guard let level = skill.level, isSpoken(skill.name) else { return false }
            spoken.append(
                min(skill.name.lowerBound, level.lowerBound)..<max(skill.name.upperBound, level.upperBound))
            return true
        }
        lists.append(list)
    }

    /// The name of a human language, and perhaps how well it is spoken.
    private func isSpoken(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        return words.contains { $0.senses.kinds.contains(.humanLanguage) }
            && words.allSatisfy { !$0.senses.kinds.isDisjoint(with: [.humanLanguage, .level, .function]) }
    }

    private mutating func begin(_ label: Range<Int>) {
        flush()
        if grades.isGrade(label) { open.level = label } else { open.name = label }
    }

    // MARK: Lines

    private mutating func read(_ line: TextLine, _ range: Range<Int>) {
        if line.isHeading || line.kind == .term || isBoldLabel(line) {
            begin(text.trimmed(range) { $0 <= 0x20 || $0 == UInt8(ascii: ":") })
            isNameAlone = line.kind == .term
            return
        }
        defer { isNameAlone = false }
        if isContact(range) || text.leadsAway(range) { return }
        let range = line.isItem ? withoutAccount(range) : range
        if let grade = grades.isGrade(range) ? range : line.kind == .definition ? grades.lead(of: range) : nil
        {
            return rate(grade)
        }
        if line.isItem, statesLanguage(range) {
            spoken.append(range)
            return
        }
        let sign = SkillLabel.labelEnd(in: range, of: text) ?? SkillGroupLabels.gap(in: range, of: text)
        if let sign, text.words(in: range.lowerBound..<sign.lowerBound).count <= 6 {
            readLabelled(
                text.trimmed(range.lowerBound..<sign.lowerBound),
                text.trimmed(sign.upperBound..<range.upperBound))
        } else if line.isItem, let spans = SkillEnumeration(text: text).codeSpans(amidProse: range) {
            open.skills += spans.flatMap(splitter.listed)
        } else if let (name, list) = inCode(line, range) {
            readLabelled(name, list)
        } else if let (name, list) = bracketed(line, range) {
            append(List(name: name, skills: splitter.listed(in: list), text: list))
        } else if let (name, grade) = boldName(of: line, range) {
            open.skills += splitter.skills(in: name).map { ListedSkill(name: $0, level: grade) }
        } else if let name = boldTool(of: line, range) {
            open.skills += splitter.listed(in: name)
        } else if let (name, list) = boldLabel(of: line, range) {
            readLabelled(name, list)
        } else if let name = boldSubject(of: line, range) {
            open.skills.append(ListedSkill(name: name))
        } else if let dash = dash(in: range, of: line) {
            readDashed(dash.before, dash.behind)
        } else {
            let skills = listed(range)
            open.skills += skills.isEmpty && !isBelowSkill ? stated(range) : skills
            open.text = (open.text?.lowerBound ?? range.lowerBound)..<range.upperBound
        }
    }

    /// Below "#### Java" a sentence tells of Java.
    private var isBelowSkill: Bool {
        open.name.map { splitter.skills(in: $0).contains(where: text.namesSkill) } == true
    }

    /// "English – reading documentation", "English: fluent", "English": an item about a human language.
    private func statesLanguage(_ range: Range<Int>) -> Bool {
        let words = text.words(in: range)
        guard let first = words.first, first.senses.kinds.contains(.humanLanguage), words.count <= 6 else {
            return false
        }
        if words.count == 1 || isSpoken(range) { return true }
        let sign = text.bytes[first.end..<range.upperBound].prefix(4)
        return sign.first == UInt8(ascii: ":") || sign.starts(with: " - ".utf8)
            || sign.starts(with: " –".utf8)
            || sign.starts(with: " —".utf8) || sign.starts(with: " (".utf8)
    }

    /// "Scripting – Bash, Python" lists; "Testing – any form of it, if I'm let" tells of one skill.
    private mutating func readDashed(_ before: Range<Int>, _ behind: Range<Int>) {
        if grades.isGrade(behind) {
            open.skills += splitter.skills(in: before).map { ListedSkill(name: $0, level: behind) }
            return
        }
        let members = splitter.listed(in: behind)
        let known = members.count { text.namesSkill($0.name) }
        // "R – data visualization with ggplot2. Scraped websites" tells what for, "R – Shiny, ggplot2" with what.
        let tells =
            text.namesSkill(before) && !SkillLabel.namesKind(text.words(in: before))
            && known < members.count
            // "DevOps – Docker, Ansible, pairing" lists, though its name is a skill.
            && (members.count < 3 || text.words(in: behind).count > members.count * 3)
        if known > 0, known * 2 >= members.count, !tells {
            append(List(name: before, skills: members, text: behind))
        } else if members.count > 1, text.words(in: behind).count <= members.count * 3,
            !text.namesSkill(before)
        {
            append(List(name: before, skills: members, text: behind))
        } else {
            open.skills += splitter.listed(in: before)
            open.text = (open.text?.lowerBound ?? before.lowerBound)..<behind.upperBound
        }
    }

    /// A line in bold names what follows; not ": **Go**, **Rust**", which a term above it names.
    private func isBoldLabel(_ line: TextLine) -> Bool {
        line.style.contains(.bold) && !line.isItem && line.kind != .definition
    }

    /// "Languages: Go, Rust", "Go: expert", "Go: 5 years of services".
    private mutating func readLabelled(_ label: Range<Int>, _ list: Range<Int>) {
        if list.isEmpty { return begin(label) }
        if label.count <= 18, !LanguageWords.fragments(in: label, of: text).isEmpty {
            // "英语水平：大学英语六级", which names it twice.
            let isNamedAgain = !LanguageWords.fragments(in: list, of: text).isEmpty
            return spoken.append(isNamedAgain ? label : label.lowerBound..<list.upperBound)
        }
        if let match = SectionNames.match(text.words(in: label)), match.isWhole {
            switch match.kind {
            case .interests: return interests.append(list)
            case .certificates: return certificates.append(list)
            case .awards: return awards.append(list)
            default: break
            }
        }
        if text.words(in: label).last.map({ Recognizer.certificates.contains($0.key) }) == true {
            // "CompTIA Certifications: Network+, Linux+".
            return certificates.append(list)
        }
        if grades.isGrade(list) {
            open.skills += splitter.skills(in: label).map { ListedSkill(name: $0, level: list) }
            return
        }
        if let comma = text.bytes[list].firstIndex(of: UInt8(ascii: ",")),
            grades.isGrade(list.lowerBound..<comma)
        {
            // "Go: 5 years, Rust: beginner".
            open.skills += splitter.listed(in: label.lowerBound..<list.upperBound)
            return
        }
        if let lead = grades.lead(of: list), !listsBehind(lead, list) {
            // "**Go:** 4+ years experience building services, …".
            open.skills += splitter.skills(in: label).map { ListedSkill(name: $0, level: lead) }
            return
        }
        var skills = listed(list)
        if skills.isEmpty { skills = SkillsAmidIdeographs(text: text).skills(in: list) }
        if skills.isEmpty || describes(skills, label) {
            // "**Swift:** My last year was spent …": the label is what is known.
            open.skills += splitter.listed(in: label)
        } else if grades.isGrade(label) {
            append(List(level: label, skills: skills, text: label.lowerBound..<list.upperBound))
        } else {
            append(List(name: label, skills: skills, text: list))
        }
    }

    /// "**Rust:** Used daily for services": words about the skill that the label names, and no list.
    private func describes(_ skills: [ListedSkill], _ label: Range<Int>) -> Bool {
        return skills.count <= 2 && text.namesSkill(label) && !skills.contains { text.namesSkill($0.name) }
            && skills.allSatisfy { startsLower($0.name) }
    }

    func startsLower(_ range: Range<Int>) -> Bool {
        (0x61...0x7A).contains(text.bytes[range.lowerBound])
    }

    /// "**Web:** expert proficiency in Django, HTML and CSS": the grade is of a list, and not of the label.
    private func listsBehind(_ lead: Range<Int>, _ list: Range<Int>) -> Bool {
        let rest = text.words(in: lead.upperBound..<list.upperBound)
        guard let first = rest.first, Self.listLeads.contains(first.key) else { return false }
        let members = splitter.skills(in: first.end..<list.upperBound)
        return members.count > 1
            && members.contains { text.namesSkill($0) }
    }

    private static let listLeads: WordSet = ["in", "with", "of", "mit", "en", "con", "em"]

    /// A grade on a line of its own: of the skill on the line before, or of the term that it defines.
    private mutating func rate(_ grade: Range<Int>) {
        if let last = open.skills.indices.last {
            if open.skills[last].level == nil { open.skills[last].level = grade }
        } else if isNameAlone, let name = open.name {
            open.name = nil
            open.skills = splitter.skills(in: name).map { ListedSkill(name: $0, level: grade) }
        }
    }

    private mutating func read(_ groups: [SkillTable.Group]) {
        for group in groups {
            if let first = group.skills.first, let last = group.skills.last,
                group.skills.allSatisfy({ isSpoken($0.name) })
            {
                spoken.append(first.name.lowerBound..<last.name.upperBound)
                continue
            }
            let known = group.name.flatMap { name in lists.indices.suffix(24).first { lists[$0].name == name }
            }
            if let known {
                lists[known].skills += group.skills
            } else if group.name == nil, lists.last?.name == nil, !lists.isEmpty {
                lists[lists.count - 1].skills += group.skills
            } else {
                lists.append(List(name: group.name, skills: group.skills))
            }
        }
    }

    private func continues(_ line: TextLine, _ first: TextLine) -> Bool {
        if first.isItem { return line.item == first.item && line.isWrapped }
        // In a block of code no line is broken by an editor; one that ends in a comma goes on.
        if line.kind == .code, line.block == first.block, line.range.lowerBound > first.range.upperBound {
            let above = text.bytes[..<line.range.lowerBound].last { $0 > 0x20 }
            return above == UInt8(ascii: ",")
        }
        // "**Expert**", and below it "Go, Rust".
        if isBoldLabel(first), !line.style.contains(.bold) { return false }
        // "Design: Figma" and below it "Code: HTML": each label begins its own list.
        return line.block == first.block && line.isWrapped && !line.isItem
            && !(beginsWithLabel(line) && (line.hasBoldLead || beginsWithLabel(first)))
            // "**Frameworks** Rails" and below it "**Databases** MySQL".
            && !(line.hasBoldLead && first.hasBoldLead)
    }

    private func beginsWithLabel(_ line: TextLine) -> Bool {
        guard let colon = SkillLabel.labelEnd(in: line.range, of: text) else { return false }
        return text.words(in: line.range.lowerBound..<colon.lowerBound).count <= 6
    }

    /// A footer with an address: "ada@quill.example • Leeds"; a reference that another one broke: "[ada]: https://…".
    private func isContact(_ range: Range<Int>) -> Bool {
        if text.bytes[range.lowerBound] == UInt8(ascii: "["), text.bytes[range].holds("]: http") {
            return true
        }
        guard let at = text.bytes[range].firstIndex(of: UInt8(ascii: "@")) else { return false }
        return at > range.lowerBound && at + 1 < range.upperBound && text.bytes[at - 1] > 0x20
            && text.bytes[at + 1] > 0x20
    }
}
