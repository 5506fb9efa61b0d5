/// What a line of a skills section sets apart as a name: by bold, a bracket or a dash.
extension SkillSectionReader {
    /// "**Ledgers** (Books, Accounts)": a group's name in bold, and its list in a bracket that closes the line.
    func bracketed(_ line: TextLine, _ range: Range<Int>) -> (name: Range<Int>, list: Range<Int>)? {
        guard let last = text.boldLead(of: line, in: range)?.last,
            case let name = range.lowerBound..<last.end,
            text.bytes[range.upperBound - 1] == UInt8(ascii: ")"),
            !text.namesSkill(name) || SkillLabel.namesKind(text.words(in: name)),
            case let rest = text.trimmed(last.end..<range.upperBound - 1), rest.count > 2,
            text.bytes[rest.lowerBound] == UInt8(ascii: "("),
            case let list = rest.dropFirst(), text.holds(UInt8(ascii: ","), in: list),
            !text.holds(UInt8(ascii: "("), in: list)
        else { return nil }
        return (name, list)
    }

    /// "**Languages** `Go` `Rust`": a group's name in bold, and its members in code.
    func inCode(_ line: TextLine, _ range: Range<Int>) -> (name: Range<Int>, list: Range<Int>)? {
        guard let last = text.boldLead(of: line, in: range)?.last,
            let next = text.firstWord(in: last.end..<range.upperBound),
            text.style(of: next.range).contains(.code)
        else { return nil }
        return (range.lowerBound..<last.end, next.start..<range.upperBound)
    }

    /// "**Frameworks** Rails, Django", "**Frameworks** | Rails, Django": a group's name in bold, and its list.
    func boldLabel(of line: TextLine, _ range: Range<Int>) -> (name: Range<Int>, list: Range<Int>)? {
        guard let last = text.boldLead(of: line, in: range)?.last,
            let next = text.firstWord(in: last.end..<range.upperBound),
            case let sign = text.trimmed(last.end..<next.start),
            sign.isEmpty || sign.count == 1 && text.bytes[sign.lowerBound] == UInt8(ascii: "|"),
            case let name = range.lowerBound..<last.end, text.words(in: name).count <= 5,
            !text.holds(UInt8(ascii: "|"), in: name),
            !text.namesSkill(name) || SkillLabel.namesKind(text.words(in: name))
                || !sign.isEmpty && text.holds(UInt8(ascii: ","), in: next.start..<range.upperBound)
        else { return nil }
        let list = next.start..<range.upperBound
        let members = splitter.skills(in: list)
        let known = members.count(where: text.namesSkill)
        let isList =
            members.count > 1 && text.words(in: list).count <= members.count * 3 || known * 2 > members.count
        return isList ? (name, list) : nil
    }

    /// "**Go** gut": a grade behind the name, which is what is in bold.
    func boldName(of line: TextLine, _ range: Range<Int>) -> (name: Range<Int>, grade: Range<Int>)? {
        guard let last = text.boldLead(of: line, in: range)?.last,
            let next = text.firstWord(in: last.end..<range.upperBound)
        else { return nil }
        let grade = next.start..<range.upperBound
        return grades.isGrade(grade) ? (range.lowerBound..<last.end, grade) : nil
    }

    /// "**Ledgers & Community** – Driving engagement through talks": a subject in bold, and prose about it.
    func boldSubject(of line: TextLine, _ range: Range<Int>) -> Range<Int>? {
        guard line.isItem, let lead = text.boldLead(of: line, in: range), lead.count > 1,
            let last = lead.last, case let rest = text.words(in: last.end..<range.upperBound),
            rest.count > 6, let next = rest.first,
            text.bytes[last.end..<next.start].contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 })
        else { return nil }
        let members = splitter.skills(in: next.start..<range.upperBound)
        let known = members.count(where: text.namesSkill)
        return known * 2 < members.count || members.count < 2 ? range.lowerBound..<last.end : nil
    }

    /// "**C# and VB.NET** for desktop applications and services": what the tools in bold serve for.
    func boldTool(of line: TextLine, _ range: Range<Int>) -> Range<Int>? {
        guard line.isItem, let last = text.boldLead(of: line, in: range)?.last,
            let next = text.firstWord(in: last.end..<range.upperBound), Self.purposes.contains(next.key),
            text.bytes[last.end..<next.start].allSatisfy({ $0 <= 0x20 })
        else { return nil }
        return range.lowerBound..<last.end
    }

    private static let purposes: WordSet = ["for", "to", "für", "pour", "para", "per", "для"]

    /// The two sides of the first spaced dash of an item, the left one of at most three words.
    func dash(in range: Range<Int>, of line: TextLine) -> (before: Range<Int>, behind: Range<Int>)? {
        guard line.isItem else { return nil }
        for word in text.words(in: range).prefix(3) {
            let sign = text.bytes[word.end..<range.upperBound].prefix(5)
            let isHyphen = sign.starts(with: " - ".utf8)
            guard isHyphen || [" –", " —", " →"].contains(where: { sign.starts(with: $0.utf8) }) else {
                continue
            }
            let behind = text.trimmed(word.end + (isHyphen ? 3 : 4)..<range.upperBound)
            return behind.isEmpty ? nil : (text.trimmed(range.lowerBound..<word.end), behind)
        }
        return nil
    }
}
