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
        let experience = SectionExperience(section, in: parsed, asOf: today)
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

/// What a section says of the time worked.
struct SectionExperience {
    /// Every entry in it, in the order of the text.
    let entries: [FactPath]
    /// Indices into `resume.work`.
    let jobs: [Int]
    /// Overlaps counted once; `nil` where no position says how long it took.
    let total: ElapsedTime?
    /// Between the section's own positions, the earliest first.
    let gaps: [(length: ElapsedTime, before: String, after: String)]

    init(_ section: Outline.Item, in parsed: ParsedResume, asOf today: PartialDate) {
        entries = Outline(items: [section]).allItems.compactMap { item in
            if case .entry(let path) = item.subject { path } else { nil }
        }
        jobs = entries.filter { $0.section == .work }.compactMap(\.entry)
        guard !jobs.isEmpty else {
            (total, gaps) = (nil, [])
            return
        }
        let career = Career(parsed.resume, asOf: today)
        total = career.total(of: jobs)
        let own = Set(jobs)
        gaps = career.transitions.compactMap { transition in
            guard case .gap(let length) = transition.kind, own.contains(transition.later) else { return nil }
            return (
                length, parsed.resume.work[transition.earlier].wording,
                parsed.resume.work[transition.later].wording
            )
        }
    }

    /// "8 yrs 3 mos in 2 positions"; `nil` where there are none.
    var line: String? {
        guard !jobs.isEmpty else { return nil }
        let count = "\(jobs.count) position\(jobs.count == 1 ? "" : "s")"
        return total.map { "\($0) in \(count)" } ?? count
    }
}

extension Work {
    /// "Engineer, Acme"
    var wording: String {
        let names = [position, name].compactMap { $0 }.joined(separator: ", ")
        return names.isEmpty ? "another position" : names
    }
}
