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

    /// "Ledgerly Co-Founder": what somebody founded, and that he did.
    func founder(_ position: Range<Int>) -> (company: Range<Int>, role: Range<Int>)? {
        let words = text.words(in: position)
        guard words.count <= 4, let role = words.dropFirst().first(where: { Self.founders.contains($0.key) }),
            words.filter({ $0.start > role.start }).allSatisfy({ Self.founders.contains($0.key) }),
            case let lead = words.prefix(while: { $0.start < role.start }),
            let first = lead.first, let last = lead.last,
            lead.allSatisfy({
                $0.senses.kinds.isDisjoint(with: [.position, .function]) && !Self.grades.contains($0.key)
                    && !(0x61...0x7A).contains(text.bytes[$0.start])
            })
        else { return nil }
        return (first.start..<last.end, role.start..<position.upperBound)
    }

    private static let founders: WordSet = ["founder", "co-founder", "cofounder"]

    private static let grades: WordSet = [
        "solo", "serial", "technical", "startup", "sole", "founding", "first-time",
    ]
}
