/// One kind of thing to look for in a résumé that has been read. A check is one file and one line of ``Checks/all``.
protocol Check: Sendable {
    /// What it may find; where all of it is switched off the check is not asked.
    static var kinds: [FindingCode] { get }
    /// In any order.
    static func findings(in inspection: Inspection) -> [Finding]
}

enum Checks {
    static let all: [any Check.Type] = [
        EndBeforeStart.self,
        FutureDate.self,
        OverlappingJobs.self,
        EmploymentGap.self,
        EntryOrder.self,
        MixedDates.self,
        AmbiguousDate.self,
        UndatedEntry.self,
        MissingBasics.self,
        MalformedAddress.self,
        MalformedContact.self,
        MalformedPhone.self,
        UndefinedReference.self,
        UnusedReference.self,
        BrokenAnchor.self,
        DuplicateSection.self,
        DuplicateEntry.self,
        UnknownSection.self,
        EmptySection.self,
        EmptyEntry.self,
        PlaceholderText.self,
        LongHighlight.self,
        SkillSpelling.self,
        SkillEvidenceCheck.self,
        UntrackedMarkup.self,
    ]

    /// What all of them find, and what reading has found before, in source order; without what is switched off, by
    /// the criteria or in the text.
    static func findings(in inspection: Inspection) -> [Finding] {
        let criteria = inspection.criteria
        let reading = inspection.parsed.readingFindings
        // What a reader says of a place it says with more knowledge of its form than a check has.
        let known = Set(reading.map { Reported(kind: $0.problem.kind, range: $0.range) })
        var found = reading.filter { criteria.severity(of: $0.problem) != nil }
        for check in all where check.kinds.contains(where: { criteria.severity(of: $0) != nil }) {
            found += check.findings(in: inspection).filter {
                criteria.severity(of: $0.problem) != nil
                    && !known.contains(Reported(kind: $0.problem.kind, range: $0.range))
            }
        }
        if !found.isEmpty {
            let suppressions = Suppressions(in: inspection.parsed)
            found.removeAll { suppressions.silence($0) }
        }
        return found.enumerated()
            .sorted { a, b in
                (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
            }
            .map(\.element)
    }

    private struct Reported: Hashable {
        let kind: FindingCode
        let range: Range<Int>
    }
}
