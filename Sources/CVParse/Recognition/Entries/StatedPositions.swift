/// Positions that an entry's header does not set apart: told below it, or joined to the name of what somebody founded.
extension EntryWriter {
    /// "Title: Engineer – Go, Rust", "- Position: Clerk" in the first lines below a company.
    func labelledPosition(_ body: [Int]) -> Range<Int>? {
        for line in body.prefix(3).map({ text.lines[$0] }) {
            guard FieldLabels.field(announcedBy: line, of: text) == .position,
                let colon = SkillLabel.labelEnd(in: line.range, of: text)
            else { continue }
            let value = text.trimmed(colon.upperBound..<line.range.upperBound)
            let sign = value.dropFirst().first { at in
                text.bytes[at - 1] == 0x20 && (text.bytes[at] == UInt8(ascii: "-") || text.bytes[at] == 0xE2)
            }
            let title = text.trimmed(value.lowerBound..<(sign ?? value.upperBound))
            return text.words(in: title).isEmpty ? nil : title
        }
        return nil
    }

    /// "*Research Engineer*. As a guest of the lab …": a position set apart at the beginning of the description.
    func leadPosition(_ body: [Int]) -> Range<Int>? {
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
    func listedPosition(_ body: [Int]) -> Range<Int>? {
        guard let line = body.first, text.lines[line].isItem, text.lines[line].words.count <= 5,
            dates[line].isEmpty, let first = text.words[text.lines[line].words].first,
            !first.senses.kinds.contains(.verb), !(0x61...0x7A).contains(text.bytes[first.start])
        else { return nil }
        let evidence = PhraseEvidence(text.lines[line].range, in: text)
        return evidence.position > 2 && evidence.organization == 0 ? text.lines[line].range : nil
    }

    /// "Consultant to the" before a name that is set apart: what leads to it is no part of the position.
    func withoutPreposition(_ position: Range<Int>) -> Range<Int> {
        let words = text.words(in: position)
        let named = words.reversed().drop { Self.prepositions.contains($0.key) && text.isLowercase($0) }
        guard let last = named.first, last.start != words.last?.start else { return position }
        return position.lowerBound..<last.end
    }

    private static let prepositions: WordSet = [
        "for", "to", "at", "with", "the", "of", "in", "bei", "für", "der", "chez",
    ]

    /// "- 2012 – now: Professor", and in its list first "- Department of Tides" and "- Hilltop University": an item of a
    /// few words in capitals names where.
    func listedCompany(_ fields: EntryFields) -> Int? {
        let own = text.lines[fields.firstLine]
        guard own.isItem, fields.date != nil else { return nil }
        let named = fields.body.prefix(2).filter { index in
            let line = text.lines[index]
            let words = text.words[line.words]
            return line.isItem && line.listDepth > own.listDepth && (1...8).contains(words.count)
                && dates[index].isEmpty && SkillLabel.labelEnd(in: line.range, of: text) == nil
                && PhraseEvidence(line.range, in: text).position == 0
                && words.allSatisfy { !text.isLowercase($0) || $0.senses.kinds.contains(.function) }
                && words.first.map { !$0.senses.kinds.contains(.verb) && !text.ends($0, in: ["ed", "ing"]) }
                    == true
        }
        let known = named.filter {
            let evidence = PhraseEvidence(text.lines[$0].range, in: text)
            return evidence.organization + evidence.school > 0
        }
        return known.first { index in
            !text.words[text.lines[index].words].contains { Self.departments.contains($0.key) }
        } ?? known.first
    }

    private static let departments: WordSet = [
        "department", "dept", "school", "faculty", "division", "institut",
    ]

    /// "Web architect for an internal product", "Developer writing ledgers": the position with which the first sentence
    /// below a company and its dates begins.
    func toldPosition(_ body: [Int]) -> Range<Int>? {
        guard let line = body.first.map({ text.lines[$0] }), !line.isHeading, !line.isCell,
            case let words = text.words[line.words].prefix(10), let first = words.first,
            first.start == line.range.lowerBound, !(0x61...0x7A).contains(text.bytes[first.start])
        else { return nil }
        var end = first.end
        var last: Word?
        for word in words {
            let sign = text.bytes[end..<max(end, word.start)]
            let isEnd =
                sign.contains { !($0 == 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")) }
                || word.senses.kinds.contains(.function) && !Self.ands.contains(word.key)
                || text.bytes[word.range].suffix(3).elementsEqual("ing".utf8)
            if isEnd, word.start > first.start { break }
            last = word
            end = word.end
        }
        // "Lead Engineer: …".
        guard let last else { return nil }
        let isLabel = last.start > first.start && text.bytes[last.end...].first == UInt8(ascii: ":")
        guard PhraseEvidence(last.range, in: text).position > 0,
            isLabel || !Self.mayBeVerbs.contains(first.key) && !first.senses.kinds.contains(.verb),
            !Self.makers.contains(last.key), line.words.count > 3 || last.end == line.range.upperBound
        else { return nil }
        return first.start..<last.end
    }

    private static let ands: WordSet = ["and", "und", "et", "y", "e", "и"]

    /// What companies are called as well: "Market leader in pumps", "Food producer".
    private static let makers: WordSet = [
        "leader", "producer", "provider", "supplier", "manufacturer", "hersteller", "anbieter", "berater",
        "broker",
        "publisher", "operator", "owner", "partner", "member", "agency",
    ]

    /// Words of positions that begin sentences as verbs, too: "Lead the team", "Coach juniors".
    private static let mayBeVerbs: WordSet = [
        "lead", "coach", "guide", "head", "host", "architect", "engineer", "partner", "master", "aide",
        "mentor",
        "staff", "volunteer", "pilot", "author", "cook", "server", "official", "stage", "dev", "ra", "ta",
        "pm",
        "qa", "sre", "crew", "intern", "contract",
    ]

    /// "Joined the mill as a ledger engineer.": what somebody worked as, by the first sentence of a description.
    func servedPosition(_ body: [Int]) -> Range<Int>? {
        guard let line = body.first.map({ text.lines[$0] }), !line.isHeading, !line.isCell, !line.isItem
        else {
            return nil
        }
        let words = text.words[line.words].prefix(40)
        guard let lead = words.dropFirst().firstIndex(where: { Self.roleLeads.contains($0.key) }) else {
            return nil
        }
        var phrase = words[(lead + 1)...]
        if let article = phrase.first, Self.roleArticles.contains(article.key) { phrase = phrase.dropFirst() }
        guard let first = phrase.first else { return nil }
        // No further than the sentence, and no title is longer.
        guard !text.bytes[line.range.lowerBound..<first.start].holds(". ") else { return nil }
        var last: Word?
        var end = first.start
        for word in phrase.prefix(7) {
            let sign = text.bytes[end..<max(end, word.start)]
            guard sign.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }),
                !word.senses.kinds.contains(.function) || Self.ands.contains(word.key)
            else { break }
            end = word.end
            if word.senses.kinds.contains(.position) { last = word }
        }
        guard let last, PhraseEvidence(first.start..<last.end, in: text).position > 1,
            !Self.makers.contains(last.key)
        else { return nil }
        return first.start..<last.end
    }

    private static let roleLeads: WordSet = ["as", "als", "como", "comme", "come"]

    private static let roleArticles: WordSet = ["a", "an", "the", "un", "una", "une", "um", "uma"]

    /// "Ledgerly Co-Founder: books for mills": the company is what he founded, and not what stands behind the colon.
    func withFounder(_ fields: EntryFields) -> EntryFields {
        guard let position = fields.position, let (company, role) = founder(position) else { return fields }
        if let other = fields.organization {
            guard text.bytes[position.upperBound...].first == UInt8(ascii: ":"),
                other.lowerBound > position.upperBound
            else { return fields }
        }
        var fields = fields
        fields.organization = company
        fields.position = role
        return fields
    }

    /// "- *2005* **Miller**, *Coppermill, Leeds (Go, SQL)*": the skills in the bracket with which the header's line ends.
    func keywordsOfHeader(_ fields: EntryFields) -> [Range<Int>] {
        let line = text.lines[fields.firstLine]
        guard !line.isCell, let last = line.range.last, text.bytes[last] == UInt8(ascii: ")"),
            let inner = SkillsInBrackets(text: text).bracket(at: line.range),
            ![fields.position, fields.organization, fields.place].contains(where: {
                $0.map { $0.overlaps(inner) } == true
            })
        else { return [] }
        let members = SkillSplitter(text: text).skills(in: inner).flatMap(withoutSlashes)
        return members.count > 1 && members.allSatisfy(text.namesSkill) ? members : []
    }

    /// "php/mysql" names two.
    private func withoutSlashes(_ skill: Range<Int>) -> [Range<Int>] {
        if text.namesSkill(skill) { return [skill] }
        let parts = text.parts(of: skill) { text.bytes[$0] == UInt8(ascii: "/") }
        return parts.allSatisfy(text.namesSkill) ? parts : [skill]
    }

    /// "Ledgerly Co-Founder": what somebody founded, and that he did.
    func founder(_ position: Range<Int>) -> (company: Range<Int>, role: Range<Int>)? {
        let words = text.words(in: position)
        guard words.count <= 5,
            var start = words.dropFirst().first(where: { Self.founders.contains($0.key) })?.start,
            words.filter({ $0.start > start }).allSatisfy({ Self.founders.contains($0.key) })
        else { return nil }
        // "Co-Founder" is two words in a heading.
        if let before = words.last(where: { $0.start < start }), before.key == Self.co,
            before.end == start - 1
        {
            start = before.start
        }
        let lead = words.prefix { $0.start < start }
        guard let first = lead.first, let last = lead.last,
            lead.allSatisfy({
                $0.senses.kinds.isDisjoint(with: [.position, .function]) && !Self.grades.contains($0.key)
                    && !(0x61...0x7A).contains(text.bytes[$0.start])
            })
        else { return nil }
        return (first.start..<last.end, start..<position.upperBound)
    }

    private static let co = WordReader.key("co")

    private static let founders: WordSet = ["founder", "co-founder", "cofounder"]

    private static let grades: WordSet = [
        "solo", "serial", "technical", "startup", "sole", "founding", "first-time",
    ]
}
