import CVModel
import CVParse

/// A mention of a skill: its name, and which positions evidence it.
enum SkillHover: HoverProvider {
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        guard let mention = parsed.skillMentions.first(where: { $0.range.touches(offset) }) else {
            return nil
        }
        let career = Career(parsed.resume, asOf: today)
        let evidence = career.evidence(inJobs: jobs(with: mention.name, in: parsed, career))
        var text = HoverText(title: mention.name)
        if let category = SkillVocabulary.standard.skill(named: mention.name)?.category {
            text.facts.append(category.prefix(1).uppercased() + category.dropFirst())
        }
        if let experience = experience(evidence) { text.facts.append(experience) }
        text.list = evidence.jobs.map { index in
            let job = parsed.resume.work[index]
            let names = [job.position, job.name].compactMap { $0 }.joined(separator: ", ")
            return ([names] + [job.span.wording].compactMap { $0 }).filter { !$0.isEmpty }
                .joined(separator: " · ")
        }
        return (text, mention.range)
    }

    /// The positions that list the skill, or whose text mentions it, in the résumé's order.
    private static func jobs(with skill: String, in parsed: ParsedResume, _ career: Career) -> [Int] {
        var jobs = Set(career.evidence(of: skill).jobs)
        let mentions = parsed.skillMentions.filter { $0.name == skill }
        for item in parsed.outline.entries {
            guard case .entry(let path) = item.subject, path.section == .work, let index = path.entry,
                parsed.resume.work.indices.contains(index)
            else { continue }
            if mentions.contains(where: { item.range.contains($0.range.lowerBound) }) { jobs.insert(index) }
        }
        return jobs.sorted()
    }

    /// "9 yrs 3 mos across 4 roles, last used Jul 2025".
    private static func experience(_ evidence: SkillEvidence) -> String? {
        guard !evidence.jobs.isEmpty else { return nil }
        let count = evidence.jobs.count
        let roles = "\(count) role\(count == 1 ? "" : "s")"
        var text = evidence.total.map { "\($0) across \(roles)" } ?? "In \(roles)"
        if evidence.isCurrent {
            text += ", in use today"
        } else if let last = evidence.lastEnd {
            text += ", last used \(last.wording)"
        }
        return text
    }
}
