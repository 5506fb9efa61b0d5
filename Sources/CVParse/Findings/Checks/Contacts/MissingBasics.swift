import CVModel

/// A résumé that does not say whose it is, or how to reach that person.
///
/// Only where there is a career; notes, letters and parts of a résumé need neither. Where a template is to fill
/// something in, it may be that.
enum MissingBasics: Check {
    static let kinds = [FindingCode.missingName, .missingContact]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        guard !parsed.resume.work.isEmpty || !parsed.resume.education.isEmpty, !isTemplate(parsed.tree) else {
            return []
        }
        let basics = parsed.resume.basics
        let place = firstLine(of: parsed.source)
        var findings: [Finding] = []
        if basics?.name == nil, !mayHoldName(parsed) { findings.append(Finding(.missingName, at: place)) }
        if basics?.email == nil, basics?.phone == nil, basics?.url == nil, basics?.profiles.isEmpty != false,
            !hasAddress(parsed)
        {
            findings.append(Finding(.missingContact, at: place))
        }
        return findings
    }

    /// Whether a name may stand where no reader has seen one: in a section about the person, or on a short line above
    /// the first section.
    private static func mayHoldName(_ parsed: ParsedResume) -> Bool {
        guard let text = parsed.text, !parsed.isData else { return false }
        let sections = parsed.outline.items
        if sections.contains(where: { $0.subject == .section(.contact) }) { return true }
        guard let first = sections.first(where: \.isKnownSection)?.range.lowerBound,
            // One section that holds all others is the title.
            sections.count > 1, first <= sections.first?.range.lowerBound ?? first
        else { return true }
        for line in text.lines {
            guard let start = text.sourceRanges(line.range).first?.lowerBound, start < first else { break }
            if line.words.count <= 8, !text.words[line.words].allSatisfy({ titles.contains($0.key) }) {
                return true
            }
        }
        return false
    }

    /// What a document calls itself.
    private static let titles: WordSet = [
        "resume", "résumé", "resumé", "cv", "curriculum", "vitae", "vitæ", "lebenslauf", "currículo",
        "curriculo", "the", "my", "professional", "page",
    ]

    private static func isTemplate(_ tree: MarkupTree) -> Bool {
        tree.allNodes.contains { tree.kind($0) == .templateTag || tree.kind($0) == .templateBlock }
    }

    /// A link, or an `@` that is written in words.
    private static func hasAddress(_ parsed: ParsedResume) -> Bool {
        let zones = ContactZones(of: parsed)
        let tree = parsed.tree
        return tree.allNodes.contains { node in
            switch tree.kind(node) {
            case .link, .autolink, .htmlTag: zones.contains(tree.range(node).lowerBound)
            default: false
            }
        } || zones.ranges.contains { parsed.source.bytes[$0].contains(UInt8(ascii: "@")) }
    }

    /// The first line that is not blank.
    private static func firstLine(of source: SourceText) -> Range<Int> {
        let mark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let start = source.bytes[mark...].firstIndex { !$0.isBlankOrBreak } ?? mark
        return start..<max(start, source.lines.range(ofLineAt: start).upperBound)
    }
}
