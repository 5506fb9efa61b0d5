/// The positions of a résumé as a course of time, as of a day: how long each took, what lies between them, how
/// long a person was with an organisation or worked with a skill. Jobs are named by their index in
/// `resume.work`.
public struct Career: Sendable {
    /// The day on which positions that go on are measured.
    public let today: PartialDate
    /// As in `resume.work`.
    public let jobs: [Job]
    /// How positions follow on each other: for each dated one but the first, in the order of their starts, what
    /// lies between it and the one before that ended last.
    public let transitions: [Transition]
    /// In the order in which the résumé names them first.
    public let organizations: [Organization]

    private let skills: SkillEvidenceIndex
    /// By job: where in `transitions` the one to it stands.
    private let transitionIndices: [Int?]

    /// One position and how long it took.
    public struct Job: Hashable, Sendable {
        public let span: DateSpan
        /// `nil` where the résumé does not say.
        public let elapsed: ElapsedTime?
        /// Index into `organizations`; `nil` where the résumé names none.
        public let organization: Int?
    }

    /// Reads the career out of a résumé; linear in its size, apart from sorting.
    public init(
        _ resume: Resume, asOf today: PartialDate, vocabulary: SkillVocabulary = .standard
    ) {
        self.today = today
        let spans = resume.work.map(\.span)
        var grouping = OrganizationGrouping()
        jobs = zip(resume.work, spans).enumerated().map { index, pair in
            Job(
                span: pair.1, elapsed: pair.1.elapsed(asOf: today),
                organization: grouping.add(pair.0.name, job: index))
        }
        transitions = Transition.between(spans, asOf: today)
        var indices = [Int?](repeating: nil, count: spans.count)
        for (index, transition) in transitions.enumerated() { indices[transition.later] = index }
        transitionIndices = indices
        organizations = grouping.organizations(spans: spans, asOf: today)
        skills = SkillEvidenceIndex(resume.work, vocabulary)
    }

    /// The time worked in all, overlaps counted once; `nil` where no position says how long it took.
    public var total: ElapsedTime? { total(of: jobs.indices) }

    /// The time that some positions took together, overlaps counted once. Indices beyond the last are left out.
    public func total(of indices: some Sequence<Int>) -> ElapsedTime? {
        indices.lazy.compactMap { jobs.indices.contains($0) ? jobs[$0].span : nil }.total(asOf: today)
    }

    /// What lies between a position and the one before it.
    public func transition(to job: Int) -> Transition? {
        transitionIndices.indices.contains(job) ? transitionIndices[job].map { transitions[$0] } : nil
    }

    /// What lies before each of some positions, the earliest first.
    public func transitions(to jobs: [Int]) -> [Transition] {
        jobs.filter(transitionIndices.indices.contains).compactMap { transitionIndices[$0] }.sorted()
            .map { transitions[$0] }
    }

    /// What lies between a position and those that follow on it.
    public func transitions(from job: Int) -> [Transition] { transitions.filter { $0.earlier == job } }

    /// Which positions list a skill, by whatever spelling, and how long they took.
    public func evidence(of skill: some StringProtocol) -> SkillEvidence {
        evidence(inJobs: skills.jobs(of: skill))
    }

    /// What some positions say of a skill that is known to stand in them.
    public func evidence(inJobs indices: [Int]) -> SkillEvidence {
        let spans = indices.compactMap { jobs.indices.contains($0) ? jobs[$0].span : nil }
        return SkillEvidence(
            jobs: indices, total: total(of: indices),
            isCurrent: spans.contains { $0.isOngoing && $0.end == nil },
            lastEnd: spans.compactMap(\.end).max())
    }
}
