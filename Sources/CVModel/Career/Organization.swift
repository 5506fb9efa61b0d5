/// All that a résumé says of the time with one organisation.
public struct Organization: Hashable, Sendable {
    /// As the résumé spells it first.
    public let name: String
    /// Indices into `resume.work`, in the résumé's order.
    public let jobs: [Int]
    /// The time there in all, overlaps counted once; `nil` where no position says how long it took.
    public let total: ElapsedTime?
}

/// Which positions name the same organisation: those whose spellings differ in case, spaces and punctuation alone.
struct OrganizationGrouping {
    private var groups: [(name: String, jobs: [Int])] = []
    private var indices: [SkillKey: Int] = [:]

    /// The group's index; `nil` where `name` names nothing.
    mutating func add(_ name: String?, job: Int) -> Int? {
        guard let name else { return nil }
        let key = SkillKey(name)
        guard !key.isEmpty else { return nil }
        let group = indices[key, default: groups.count]
        if group == groups.count {
            indices[key] = group
            groups.append((name, []))
        }
        groups[group].jobs.append(job)
        return group
    }

    func organizations(spans: [DateSpan], asOf today: PartialDate) -> [Organization] {
        groups.map { group in
            Organization(
                name: group.name, jobs: group.jobs,
                total: group.jobs.lazy.map { spans[$0] }.total(asOf: today))
        }
    }
}
