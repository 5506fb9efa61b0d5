import CVModel

/// An entry that ends before it starts.
enum EndBeforeStart: Check {
    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        let resume = parsed.resume
        let dates: [(section: ResumeKey, entries: [(PartialDate?, PartialDate?)])] = [
            (.work, resume.work.map { ($0.startDate, $0.endDate) }),
            (.volunteer, resume.volunteer.map { ($0.startDate, $0.endDate) }),
            (.education, resume.education.map { ($0.startDate, $0.endDate) }),
            (.projects, resume.projects.map { ($0.startDate, $0.endDate) }),
        ]
        return dates.flatMap { section, entries in
            entries.enumerated().compactMap { index, dates in
                guard let start = dates.0, let end = dates.1, end.isSurelyBefore(start),
                    let range = parsed.sourceMap.ranges(of: FactPath(section, index, .endDate)).first
                else { return nil }
                let related = parsed.sourceMap.ranges(of: FactPath(section, index, .startDate)).first.map {
                    Finding.Related("It starts here", at: $0)
                }
                return Finding(
                    .endBeforeStart(start: start, end: end), at: range, related: related.map { [$0] } ?? [])
            }
        }
    }
}
