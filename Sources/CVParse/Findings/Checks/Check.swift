/// One thing to look for in a résumé that has been read. A check is one file and one line of ``Checks/all``.
protocol Check: Sendable {
    /// In any order.
    static func findings(in parsed: ParsedResume) -> [Finding]
}

enum Checks {
    private static let all: [any Check.Type] = [
        EndBeforeStart.self,
        EmptySection.self,
        MalformedAddress.self,
        MalformedContact.self,
    ]

    /// What all of them find, and what reading has found before, in source order.
    static func findings(in parsed: ParsedResume) -> [Finding] {
        // What a reader says of a place it says with more knowledge of its form than a check has.
        let known = Set(parsed.findings.map { Reported(code: $0.problem.code, range: $0.range) })
        let found = all.flatMap { $0.findings(in: parsed) }
            .filter { !known.contains(Reported(code: $0.problem.code, range: $0.range)) }
        return (parsed.findings + found).enumerated()
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
