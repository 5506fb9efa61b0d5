import CVModel
import CVParse

/// The lines that head an entry: what it is, how long it took, and what lies between it and its neighbours.
enum EntryHover: HoverProvider {
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        let holding = parsed.outline.entries.filter { $0.range.touches(offset) }
        for item in holding.reversed() {
            guard case .entry(let path) = item.subject,
                let entry = EntrySummary(path, in: parsed.resume),
                headLines(of: item, path, in: parsed).contains(parsed.source.lines.line(ofUTF8Offset: offset))
            else { continue }
            return (text(entry, path, item.title, parsed.resume, today), item.nameRange)
        }
        return nil
    }

    /// The lines (0-based) that state what the entry is, and where and when it was.
    private static func headLines(
        of item: Outline.Item, _ path: FactPath, in parsed: ParsedResume
    ) -> Set<Int> {
        let lines = parsed.source.lines
        var ranges = [item.nameRange]
        for field in heads {
            ranges += parsed.sourceMap.ranges(of: FactPath(path.section, path.entry, field))
        }
        // A name of the whole organisation stands above its first position and heads that one alone.
        return ranges.filter { item.range.touches($0.lowerBound) }.reduce(into: []) { found, range in
            let last = lines.line(ofUTF8Offset: max(range.lowerBound, range.upperBound - 1))
            found.formUnion(lines.line(ofUTF8Offset: range.lowerBound)...last)
        }
    }

    private static let heads: [ResumeKey] = [
        .position, .name, .organization, .institution, .studyType, .area, .title, .location, .entity, .issuer,
        .awarder, .publisher, .startDate, .endDate, .date, .releaseDate, .duration,
    ]

    private static func text(
        _ entry: EntrySummary, _ path: FactPath, _ title: String, _ resume: Resume, _ today: PartialDate
    ) -> HoverText {
        var names = entry.names
        var text = HoverText(title: names.isEmpty ? title : names.removeFirst())
        text.facts += names
        let times = entry.span.wordings(asOf: today)
        if !times.isEmpty { text.facts.append(times.joined(separator: " · ")) }
        if path.section == .work, let index = path.entry {
            text.facts += transitions(of: index, in: resume, today)
        }
        if !entry.skills.isEmpty { text.facts.append("Skills: " + entry.skills.joined(separator: ", ")) }
        return text
    }

    /// What lies between a position and the one before it, and those that follow on it.
    private static func transitions(of job: Int, in resume: Resume, _ today: PartialDate) -> [String] {
        let career = Career(resume, asOf: today)
        let before = career.transition(to: job).flatMap { transition in
            wording(transition.kind, gap: "after", resume.work[transition.earlier])
        }
        let after = career.transitions(from: job).compactMap { transition in
            wording(transition.kind, gap: "before", resume.work[transition.later])
        }
        return [before].compactMap { $0 } + after
    }

    /// "Gap of 3 mos after Developer, Acme", "Overlaps Developer, Acme by 2 mos".
    private static func wording(_ kind: Transition.Kind, gap place: String, _ other: Work) -> String? {
        let neighbour = other.wording
        return switch kind {
        case .gap(let length): "Gap of \(length) \(place) \(neighbour)"
        case .overlap(let length): "Overlaps \(neighbour) by \(length)"
        case .seamless: nil
        }
    }
}
