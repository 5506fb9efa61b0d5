import CVModel

/// Writes the dates of a section that are written otherwise than most of them as most of them are.
enum UnifyDates: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .mixedDates(let usual, _) = finding.problem else { return [] }
        let section = parsed.sourceMap.places.first { $0.ranges.contains(finding.range) }?.path.section
        let ofSection = Set(parsed.statedDates.filter { $0.path.section == section }.map(\.range))
        let months = parsed.statedMonths.filter { ofSection.contains($0.range) }
        guard var rewrite = ConvertDates.rewrite(months, to: usual, in: parsed) else { return [] }
        rewrite.title = "Write the dates of this section like “\(usual.written(year: 2019, month: 9))”"
        rewrite.purpose = .quickFix
        rewrite.isPreferred = true
        return [rewrite]
    }
}
