/// Which positions of two résumés of one person are the same job, and in what they disagree.
public enum JobComparison {
    /// A job that both tell of, by its indices in the two lists.
    public struct Pair: Hashable, Sendable {
        public var job: Int
        public var other: Int
    }

    /// What two positions may disagree in.
    public enum Fact: Hashable, Sendable {
        case title, start, end
    }

    /// The jobs that both lists have, in the order of the first. Positions with one organisation belong together by
    /// title and start, or else by either of them, or else where only one is left on each side.
    public static func pairs(_ jobs: [Work], _ others: [Work]) -> [Pair] {
        var left = Side(jobs)
        var right = Side(others)
        var pairs: [Pair] = []
        for form in Form.allCases {
            let ours = left.open(by: form)
            let theirs = right.open(by: form)
            for (key, candidates) in ours {
                let counterparts = theirs[key] ?? []
                // The last form says nothing of the job: it must be the only one.
                if form == .organization, candidates.count != 1 || counterparts.count != 1 { continue }
                for (job, other) in zip(candidates, counterparts) {
                    left.isOpen[job] = false
                    right.isOpen[other] = false
                    pairs.append(Pair(job: job, other: other))
                }
            }
        }
        return pairs.sorted { $0.job < $1.job }
    }

    /// In what two tellings of one job disagree. What only one of them says is no disagreement, nor is a date that is
    /// less exact than the other.
    public static func disagreements(_ work: Work, _ other: Work) -> [Fact] {
        var facts: [Fact] = []
        if let title = work.position, let otherTitle = other.position,
            SkillKey(title) != SkillKey(otherTitle)
        {
            facts.append(.title)
        }
        if let start = work.startDate, let otherStart = other.startDate, start.contradicts(otherStart) {
            facts.append(.start)
        }
        let (span, otherSpan) = (work.span, other.span)
        switch (span.end, otherSpan.end) {
        case (let end?, let otherEnd?): if end.contradicts(otherEnd) { facts.append(.end) }
        case (nil, _?): if span.isOngoing { facts.append(.end) }
        case (_?, nil): if otherSpan.isOngoing { facts.append(.end) }
        case (nil, nil): break
        }
        return facts
    }

    /// By what positions are brought together, the surest first.
    private enum Form: CaseIterable {
        case titleAndStart, start, title, organization
    }

    private struct Key: Hashable {
        var organization: String
        var title: String?
        var start: PartialDate?
    }

    /// The positions of one résumé that have no counterpart yet.
    private struct Side {
        let keys: [Key?]
        var isOpen: [Bool]

        init(_ jobs: [Work]) {
            keys = jobs.map { work in
                guard let name = work.name, case let key = SkillKey(name), !key.isEmpty else { return nil }
                return Key(
                    organization: key.text, title: work.position.map { SkillKey($0).text },
                    start: work.startDate)
            }
            isOpen = keys.map { $0 != nil }
        }

        /// The open ones that say what the form asks for, by that.
        func open(by form: Form) -> [Key: [Int]] {
            var open: [Key: [Int]] = [:]
            for (index, key) in keys.enumerated() where isOpen[index] {
                guard var key else { continue }
                if form == .start || form == .organization {
                    key.title = nil
                } else if key.title == nil {
                    continue
                }
                if form == .title || form == .organization {
                    key.start = nil
                } else if key.start == nil {
                    continue
                }
                open[key, default: []].append(index)
            }
            return open
        }
    }
}

extension PartialDate {
    /// Whether two dates cannot both be right: they differ in what both of them say.
    fileprivate func contradicts(_ other: PartialDate) -> Bool {
        if year != other.year { return true }
        guard let month, let otherMonth = other.month else { return false }
        if month != otherMonth { return true }
        guard let day, let otherDay = other.day else { return false }
        return day != otherDay
    }
}
