import CVModel

/// A long time between two jobs in which the résumé places nothing.
///
/// Where a job has no dates, or only one, it may have been then.
enum EmploymentGap: Check {
    static let kinds = [FindingCode.employmentGap]
    /// What a degree of which only the end is stated is taken to have lasted, in months.
    private static let usualStudy = 60

    static func findings(in inspection: Inspection) -> [Finding] {
        let jobs = inspection.entries(of: .work)
        guard jobs.count > 1, jobs.allSatisfy({ $0.span.start != nil && !$0.hasOneDate }) else { return [] }
        var covered = inspection.entries.compactMap { entry in
            months(of: entry, asOf: inspection.today).map { (entry: entry, months: $0) }
        }
        covered.sort { $0.months.lowerBound < $1.months.lowerBound }
        guard var last = covered.first else { return [] }
        var statedYears: Set<Int>?
        func stated() -> Set<Int> {
            let years = statedYears ?? Self.statedYears(in: inspection.parsed.source.bytes)
            statedYears = years
            return years
        }
        var findings: [Finding] = []
        var hasWorked = last.entry.path.section == .work
        for next in covered.dropFirst() {
            let gap = next.months.lowerBound - last.months.upperBound
            if gap > inspection.criteria.longestGap, hasWorked, next.entry.path.section == .work,
                years(inside: last.months.upperBound..<next.months.lowerBound).isDisjoint(with: stated())
            {
                findings.append(
                    Finding(
                        .employmentGap(months: gap), at: next.entry.dateRange,
                        related: [Finding.Related("What was before", at: last.entry.dateRange)]))
            }
            hasWorked = hasWorked || next.entry.path.section == .work
            if next.months.upperBound > last.months.upperBound { last = next }
        }
        return findings
    }

    /// The years that lie in a gap from January to December.
    private static func years(inside gap: Range<Int>) -> Set<Int> {
        let first = (gap.lowerBound + 11) / 12
        return Set(first..<max(first, gap.upperBound / 12))
    }

    /// All years that the text names: in one that is named something was, though it was not understood what.
    private static func statedYears(in bytes: [UInt8]) -> Set<Int> {
        var years: Set<Int> = []
        var at = 0
        while at < bytes.count {
            guard WordReader.isDigit(bytes[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < bytes.count, WordReader.isDigit(bytes[at]) { at += 1 }
            if at - start == 4 { years.insert(bytes[start..<at].reduce(0) { $0 * 10 + Int($1 & 0x0F) }) }
        }
        return years
    }

    private static func months(of entry: InspectedEntry, asOf today: PartialDate) -> Range<Int>? {
        var span = entry.span
        if span.end == nil, !span.isOngoing { span.end = span.start }
        guard let months = span.possibleMonths(asOf: today) else {
            guard let end = span.end, span.start == nil else { return nil }
            let until = DateSpan(start: end, end: end).possibleMonths(asOf: today)
            return until.map { $0.upperBound - usualStudy..<$0.upperBound }
        }
        guard entry.path.section == .education, span.start == span.end else { return months }
        return months.upperBound - usualStudy..<months.upperBound
    }
}
