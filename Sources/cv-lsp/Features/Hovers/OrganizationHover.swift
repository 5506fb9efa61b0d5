import CVModel
import CVParse

/// An organisation, wherever it is named as one: what one was there, and the time there in all.
enum OrganizationHover: HoverProvider {
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        let facts = parsed.organizationFacts
        if let here = facts.first(where: { $0.range.touches(offset) }) {
            let entries = facts.filter { SkillKey($0.name) == SkillKey(here.name) }.map(\.path.ofEntry)
            return (text(here.name, entries, in: parsed, asOf: today), here.range)
        }
        // The line of a heading that groups positions, where its name is no fact.
        let line = parsed.source.lines.line(ofUTF8Offset: offset)
        let group = parsed.outline.entries.first { item in
            item.subject == .group
                && parsed.source.lines.line(ofUTF8Offset: item.nameRange.lowerBound) == line
        }
        guard let group else { return nil }
        let entries = group.children.compactMap { child -> FactPath? in
            guard case .entry(let path) = child.subject, path.section == .work else { return nil }
            return path
        }
        guard !entries.isEmpty else { return nil }
        return (text(group.title, entries, in: parsed, asOf: today), group.nameRange)
    }

    private static func text(
        _ name: String, _ entries: [FactPath], in parsed: ParsedResume, asOf today: PartialDate
    ) -> HoverText {
        var text = HoverText(title: name)
        let jobs = entries.filter { $0.section == .work }.compactMap(\.entry)
        if let total = Career(parsed.resume, asOf: today).total(of: jobs) {
            text.facts.append("\(total) in \(jobs.count) position\(jobs.count == 1 ? "" : "s")")
        }
        text.list = entries.compactMap { path in
            guard let entry = EntrySummary(path, in: parsed.resume) else { return nil }
            let title = entry.title ?? (path.section == .work ? "Position" : path.section.rawValue)
            return ([title] + entry.span.wordings(asOf: today)).joined(separator: " · ")
        }
        return text
    }
}
