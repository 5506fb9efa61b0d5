import CVModel

/// One thing to look for in a résumé that has been read. A check is one file and one line of ``Checks/all``.
protocol Check: Sendable {
    /// In any order.
    static func findings(in inspection: Inspection) -> [Finding]
}

/// A résumé that is being checked.
struct Inspection {
    let parsed: ParsedResume
    let criteria: Criteria
    let today: PartialDate
}

enum Checks {
    private static let all: [any Check.Type] = [
        EndBeforeStart.self,
        EmptySection.self,
        MalformedAddress.self,
        MalformedContact.self,
    ]

    /// What all of them find, and what reading has found before, in source order; without what is switched off.
    static func findings(in inspection: Inspection) -> [Finding] {
        let reading = inspection.parsed.readingFindings
        // What a reader says of a place it says with more knowledge of its form than a check has.
        let known = Set(reading.map { Reported(code: $0.problem.code, range: $0.range) })
        let found = all.flatMap { $0.findings(in: inspection) }
            .filter { !known.contains(Reported(code: $0.problem.code, range: $0.range)) }
        return (reading + found).filter { inspection.criteria.severity(of: $0.problem) != nil }.enumerated()
            .sorted { a, b in
                (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
            }
            .map(\.element)
    }

    private struct Reported: Hashable {
        let code: String
        let range: Range<Int>
    }
}
