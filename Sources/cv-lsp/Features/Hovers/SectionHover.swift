import CVModel
import CVParse

/// The heading of a section: how many entries it has, and of work the time in all and the gaps.
enum SectionHover: HoverProvider {
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        let line = parsed.source.lines.line(ofUTF8Offset: offset)
        let section = parsed.outline.sections.first {
            parsed.source.lines.line(ofUTF8Offset: $0.nameRange.lowerBound) == line
        }
        guard let section, parsed.extent(of: section).touches(offset) else { return nil }
        let experience = SectionExperience(section, in: parsed, Career(parsed.resume, asOf: today))
        var text = HoverText(title: section.title)
        if let line = experience.line { text.facts.append(line) }
        let others = experience.entries.count - experience.jobs.count
        if others > 0 { text.facts.append("\(others) \(others == 1 ? "entry" : "entries")") }
        if section.subject == .section(.skills), !parsed.skillMentions.isEmpty {
            let names = Set(
                parsed.skillMentions.lazy.filter { section.range.contains($0.range.lowerBound) }.map(\.name))
            if !names.isEmpty { text.facts.append("\(names.count) skill\(names.count == 1 ? "" : "s")") }
        }
        text.list = experience.gaps.map { gap in
            "Gap of \(gap.length) between \(gap.before) and \(gap.after)"
        }
        return text.facts.isEmpty ? nil : (text, section.nameRange)
    }
}
