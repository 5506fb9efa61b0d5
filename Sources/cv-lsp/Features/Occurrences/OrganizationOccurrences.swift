import CVModel
import CVParse

/// An organisation: the facts that name it, and the sentences that do.
enum OrganizationOccurrences: OccurrenceProvider {
    static func occurrences(at offset: Int, in parsed: ParsedResume) -> Occurrences? {
        let facts = parsed.organizationFacts
        guard let here = place(at: offset, in: parsed, facts) else { return nil }
        let key = SkillKey(here.name)
        let named = facts.filter { SkillKey($0.name) == key }
        // The first position there is what says that it is an employer; other entries may only mention it.
        let definition = named.first { $0.path.section == .work } ?? named.first
        var places = named.map { fact in
            Occurrences.Place(range: fact.range, role: fact.path == definition?.path ? .definition : .mention)
        }
        let spellings = Set(named.map(\.name))
        for node in parsed.tree.allNodes where parsed.tree.kind(node) == .text {
            for name in spellings {
                places += parsed.mentions(of: name, in: parsed.tree.range(node))
                    .map { Occurrences.Place(range: $0, role: .mention) }
            }
        }
        return Occurrences(
            .organization, name: named.first?.name ?? here.name, at: here.range, places: places,
            renaming: renaming(here.range, here.name, named, in: parsed))
    }

    /// The fact at the caret, or the mention in a sentence.
    private static func place(
        at offset: Int, in parsed: ParsedResume, _ facts: [OrganizationFact]
    ) -> (name: String, range: Range<Int>)? {
        if let fact = facts.first(where: { $0.range.touches(offset) }) { return (fact.name, fact.range) }
        guard let text = parsed.tree.node(at: offset, of: [.text]) else { return nil }
        let node = parsed.tree.range(text)
        for fact in facts {
            let near = (offset - fact.name.utf8.count)..<(offset + fact.name.utf8.count)
            let mentions = parsed.mentions(of: fact.name, in: near.clamped(to: node))
            if let range = mentions.first(where: { $0.touches(offset) }) { return (fact.name, range) }
        }
        return nil
    }

    /// Facts alone are sure to mean the organisation; a sentence may use its name as a word.
    private static func renaming(
        _ here: Range<Int>, _ name: String, _ facts: [OrganizationFact], in parsed: ParsedResume
    ) -> Renaming? {
        guard facts.allSatisfy(\.isWhole), facts.contains(where: { $0.range == here }) else { return nil }
        let ranges = Set(facts.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
        return Renaming(
            range: here, name: name,
            slots: ranges.map { Renaming.Slot(range: $0, form: parsed.textForm(at: $0)) })
    }
}

/// One fact that is the name of an organisation.
struct OrganizationFact {
    var path: FactPath
    var name: String
    /// Bytes, from its first to its last.
    var range: Range<Int>
    /// Whether it stands in one piece in one line.
    var isWhole: Bool
}

extension ParsedResume {
    /// Who employed, taught or published, in the order of the résumé's sections.
    var organizationFacts: [OrganizationFact] {
        func facts<Entry>(
            _ section: ResumeKey, _ entries: [Entry], _ key: ResumeKey, _ name: (Entry) -> String?
        ) -> [OrganizationFact] {
            entries.enumerated().compactMap { index, entry in
                let path = FactPath(section, index, key)
                let ranges = sourceMap.ranges(of: path)
                guard let name = name(entry), let first = ranges.first, let last = ranges.last,
                    !SkillKey(name).isEmpty
                else { return nil }
                let range = first.lowerBound..<max(first.upperBound, last.upperBound)
                let isInOneLine =
                    source.lines.line(ofUTF8Offset: range.lowerBound)
                    == source.lines.line(ofUTF8Offset: range.upperBound)
                return OrganizationFact(
                    path: path, name: name, range: range, isWhole: ranges.count == 1 && isInOneLine)
            }
        }
        return facts(.work, resume.work, .name, \.name)
            + facts(.volunteer, resume.volunteer, .organization, \.organization)
            + facts(.education, resume.education, .institution, \.institution)
            + facts(.projects, resume.projects, .entity, \.entity)
            + facts(.awards, resume.awards, .awarder, \.awarder)
            + facts(.certificates, resume.certificates, .issuer, \.issuer)
            + facts(.publications, resume.publications, .publisher, \.publisher)
    }

    /// Where a name stands in a stretch of text, spelled exactly so and between words (bytes). Names of one or two
    /// letters, and those that begin with a small one, are words too often.
    fileprivate func mentions(of name: String, in text: Range<Int>) -> [Range<Int>] {
        guard let first = name.utf8.first, name.utf8.count > 2, name.first?.isLowercase == false else {
            return []
        }
        var found: [Range<Int>] = []
        var at = text.lowerBound
        while let start = source.bytes[at..<text.upperBound].firstIndex(of: first) {
            let range = start..<start + name.utf8.count
            guard range.upperBound <= text.upperBound else { break }
            let isMention = source.bytes[range].elementsEqual(name.utf8) && source.isBetweenWords(range)
            if isMention { found.append(range) }
            at = isMention ? range.upperBound : start + 1
        }
        return found
    }

    /// How a text must be written that takes the place of the bytes in `range`.
    func textForm(at range: Range<Int>) -> NameForm {
        switch dialect {
        case .json: return .doubleQuoted
        case .yaml:
            let before = range.lowerBound > 0 ? source.bytes[range.lowerBound - 1] : 0x20
            return before == UInt8(ascii: "\"")
                ? .doubleQuoted : before == UInt8(ascii: "'") ? .singleQuoted : .yamlPlain
        case .plainText: return .plain
        case .commonmark, .gfm, .pandoc, .auto: return .markdown
        }
    }
}

extension SourceText {
    /// Whether neither end of the range is inside a word.
    fileprivate func isBetweenWords(_ range: Range<Int>) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        let before = range.lowerBound > 0 && isLetter(bytes[range.lowerBound - 1])
        return !before && !(range.upperBound < bytes.count && isLetter(bytes[range.upperBound]))
    }
}
