import CVModel
import CVParse

/// The heading of an organisation that groups several positions: what they were, and the time there in all.
enum OrganizationHover: HoverProvider {
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        let line = parsed.source.lines.line(ofUTF8Offset: offset)
        let group = parsed.outline.entries.first { item in
            item.subject == .group
                && parsed.source.lines.line(ofUTF8Offset: item.nameRange.lowerBound) == line
        }
        guard let group else { return nil }
        let jobs = group.children.compactMap { child -> Int? in
            guard case .entry(let path) = child.subject, path.section == .work, let index = path.entry,
                parsed.resume.work.indices.contains(index)
            else { return nil }
            return index
        }
        guard !jobs.isEmpty else { return nil }
        let career = Career(parsed.resume, asOf: today)
        var text = HoverText(title: group.title)
        if let total = career.total(of: jobs) {
            text.facts.append("\(total) in \(jobs.count) position\(jobs.count == 1 ? "" : "s")")
        }
        text.list = jobs.map { index in
            let job = parsed.resume.work[index]
            return ([job.position ?? "Position"] + job.span.wordings(asOf: today)).joined(separator: " · ")
        }
        return (text, group.nameRange)
    }
}
