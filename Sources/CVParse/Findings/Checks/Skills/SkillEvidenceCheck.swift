import CVModel

/// Skills of the skills section that no job or project shows, and skills that three jobs show and no list has.
enum SkillEvidenceCheck: Check {
    static let kinds = [FindingCode.skillWithoutEvidence, .skillNotListed]
    /// So many jobs make a skill one that belongs into the list.
    private static let jobsThatTell = 3

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        // Without jobs there is no evidence, and without a list nothing is missing from it.
        guard !parsed.resume.work.isEmpty, !parsed.resume.skills.isEmpty else { return [] }
        var entries: [(path: FactPath, range: Range<Int>)] = []
        var open = parsed.outline.items
        while let item = open.popLast() {
            if case .entry(let path) = item.subject, path.section == .work {
                entries.append((path, item.range))
            }
            open += item.children
        }
        entries.sort { $0.range.lowerBound < $1.range.lowerBound }
        var job = 0
        let lists = parsed.sourceMap.places.lazy.filter {
            $0.path.section == .skills && $0.path.field == .keywords
        }
        .compactMap(\.ranges.first)
        let listed = Set(lists.map(\.lowerBound))
        var jobs: [Int: Set<Int>] = [:]
        var isShown: Set<Int> = []
        var inList: [Int: SkillMention] = [:]
        var firsts: [Int: SkillMention] = [:]
        for mention in parsed.skillMentions {
            guard let skill = mention.form?.skill, !skill.isRare else { continue }
            let rank = skill.rank
            if listed.contains(mention.range.lowerBound) {
                if inList[rank] == nil { inList[rank] = mention }
                continue
            }
            isShown.insert(rank)
            // Jobs and mentions stand in the order of the source.
            while job < entries.count, entries[job].range.upperBound <= mention.range.lowerBound { job += 1 }
            if job < entries.count, entries[job].range.contains(mention.range.lowerBound),
                let index = entries[job].path.entry
            {
                jobs[rank, default: []].insert(index)
            }
            if firsts[rank] == nil { firsts[rank] = mention }
        }
        let unshown = inList.filter { !isShown.contains($0.key) }.values.map {
            Finding(.skillWithoutEvidence(name: $0.name), at: $0.range)
        }
        // A résumé that shows hardly any of its skills tells of its jobs in other words: that is no one skill's fault.
        let isTelling = unshown.count * 2 <= inList.count
        let missing = jobs.compactMap { rank, jobs -> Finding? in
            guard jobs.count >= jobsThatTell, inList[rank] == nil, let first = firsts[rank] else {
                return nil
            }
            return Finding(.skillNotListed(name: first.name, jobs: jobs.count), at: first.range)
        }
        return (isTelling ? unshown : []) + missing
    }
}
