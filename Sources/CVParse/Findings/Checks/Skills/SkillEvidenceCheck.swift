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
        entries.sort(byStart: \.range.lowerBound)
        var job = 0
        let listed = Self.starts(ofListedSkills: parsed.sourceMap)
        let mentions = parsed.skillMentions
        var uses: [Use] = []
        for (index, mention) in mentions.enumerated() {
            guard let skill = mention.form?.skill, !skill.isRare else { continue }
            var use = Use(
                rank: skill.rank, mention: index, isListed: listed.contains(mention.range.lowerBound))
            // Jobs and mentions stand in the order of the source.
            while job < entries.count, entries[job].range.upperBound <= mention.range.lowerBound { job += 1 }
            if !use.isListed, job < entries.count, entries[job].range.contains(mention.range.lowerBound) {
                use.job = entries[job].path.entry
            }
            uses.append(use)
        }
        uses.sort { ($0.rank, $0.mention) < ($1.rank, $1.mention) }
        var unshown: [Finding] = []
        var missing: [Finding] = []
        var listedCount = 0
        var rest = uses[...]
        while let rank = rest.first?.rank {
            let own = rest.prefix { $0.rank == rank }
            rest = rest.dropFirst(own.count)
            let first = own.first { !$0.isListed }.map { mentions[$0.mention] }
            if let inList = own.first(where: \.isListed).map({ mentions[$0.mention] }) {
                listedCount += 1
                if first == nil {
                    unshown.append(Finding(.skillWithoutEvidence(name: inList.name), at: inList.range))
                }
            } else if let first, case let jobs = Set(own.compactMap(\.job)).count, jobs >= jobsThatTell {
                missing.append(Finding(.skillNotListed(name: first.name, jobs: jobs), at: first.range))
            }
        }
        // A résumé that shows hardly any of its skills tells of its jobs in other words: that is no one skill's fault.
        return (unshown.count * 2 <= listedCount ? unshown : []) + missing
    }

    private static func starts(ofListedSkills sourceMap: SourceMap) -> Set<Int> {
        var starts: Set<Int> = []
        let places = sourceMap.places
        // By their indices: a loop over the elements would copy each of them.
        for index in places.indices
        where places[index].path.section == .skills && places[index].path.field == .keywords {
            if let range = places[index].ranges.first { starts.insert(range.lowerBound) }
        }
        return starts
    }

    /// One mention of a skill.
    private struct Use {
        let rank: Int
        let mention: Int
        let isListed: Bool
        /// In which it stands; of what is listed none.
        var job: Int?
    }
}
