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
        return (text(of: mention.name, in: parsed, asOf: today), mention.range)
    }

    /// What a résumé says of a skill, by its canonical name, whether it names it or not.
    static func text(of name: String, in parsed: ParsedResume, asOf today: PartialDate) -> HoverText {
        let career = Career(parsed.resume, asOf: today, vocabulary: parsed.vocabulary)
        let skill = parsed.vocabulary.skill(named: name)
        let evidence = career.evidence(inJobs: jobs(with: name, skill, in: parsed, career))
        var text = HoverText(title: name)
        if let category = skill?.category {
            text.facts.append(category.prefix(1).uppercased() + category.dropFirst())
        }
        if let experience = experience(evidence) { text.facts.append(experience) }
        if let skill { text.facts += facts(about: skill, in: parsed) }
        text.list = evidence.jobs.map { index in
            let job = parsed.resume.work[index]
            let names = [job.position, job.name].compactMap { $0 }.joined(separator: ", ")
            return ([names] + [job.span.wording].compactMap { $0 }).filter { !$0.isEmpty }
                .joined(separator: " · ")
        }
        return text
    }

    /// Other names, whether the skills section has it, and what goes with it and stands here.
    private static func facts(about skill: KnownSkill, in parsed: ParsedResume) -> [String] {
        var facts: [String] = []
        let others = skill.aliases.filter { SkillKey($0) != SkillKey(skill.name) }
        if !others.isEmpty { facts.append("Also called " + others.prefix(5).joined(separator: ", ")) }
        let here = parsed.skillMentions
        if here.contains(where: { $0.form?.skill == skill }), !parsed.resume.skills.isEmpty {
            let isListed = parsed.resume.skills.lazy.flatMap(\.keywords).contains {
                parsed.vocabulary.skill(named: $0) == skill
            }
            facts.append(isListed ? "In the skills section" : "Not in the skills section")
        }
        let present = Set(here.compactMap { $0.form?.skill })
        let related = skill.related.filter { present.contains($0) }
        if !related.isEmpty { facts.append("Related here: " + related.map(\.name).joined(separator: ", ")) }
        return facts
    }

    /// The positions that list the skill, or whose text mentions it, in the résumé's order.
    private static func jobs(
        with name: String, _ skill: KnownSkill?, in parsed: ParsedResume, _ career: Career
    ) -> [Int] {
        var jobs = Set(career.evidence(of: name).jobs)
        let mentions = parsed.skillMentions.filter { mention in
            skill.map { mention.form?.skill == $0 } ?? (mention.name == name)
        }
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
        var text = evidence.total.map { "\($0.atLeast) across \(roles)" } ?? "In \(roles)"
        if evidence.isCurrent {
            text += ", in use today"
        } else if let last = evidence.lastEnd {
            text += ", last used \(last.wording)"
        }
        return text
    }
}
