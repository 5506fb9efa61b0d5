/// Where and how long a person worked with a skill.
public struct SkillEvidence: Hashable, Sendable {
    /// Indices into `resume.work`, in the résumé's order.
    public let jobs: [Int]
    /// The time of these positions, overlaps counted once; `nil` where none says how long it took.
    public let total: ElapsedTime?
    /// Whether one of them goes on.
    public let isCurrent: Bool
    /// The latest end among those that ended.
    public let lastEnd: PartialDate?
}

/// Which positions list which skills.
struct SkillEvidenceIndex: Sendable {
    /// A skill is one whatever its spelling, if the vocabulary knows it; otherwise by its key.
    private enum Identity: Hashable { case known(Int), key(SkillKey) }

    private let vocabulary: SkillVocabulary
    private var jobs: [Identity: [Int]] = [:]

    init(_ work: [Work], _ vocabulary: SkillVocabulary) {
        self.vocabulary = vocabulary
        for (index, entry) in work.enumerated() {
            for keyword in entry.keywords {
                guard let skill = identity(keyword), jobs[skill]?.last != index else { continue }
                jobs[skill, default: []].append(index)
            }
        }
    }

    func jobs(of skill: some StringProtocol) -> [Int] { identity(skill).flatMap { jobs[$0] } ?? [] }

    private func identity(_ spelling: some StringProtocol) -> Identity? {
        if let known = vocabulary.skill(named: spelling) { return .known(known.rank) }
        let key = SkillKey(spelling)
        return key.isEmpty ? nil : .key(key)
    }
}
