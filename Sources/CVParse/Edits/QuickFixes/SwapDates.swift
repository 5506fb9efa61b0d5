import CVModel

/// Puts the end of a span where its start is, and the other way round.
enum SwapDates: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .endBeforeStart = finding.problem else { return [] }
        let end = parsed.sourceMap.places.first { $0.path.field == .endDate && $0.ranges == [finding.range] }
        guard let end, let start = parsed.onlyRange(of: end.path.ofEntry, .startDate) else { return [] }
        let source = parsed.source
        let edits = [
            TextEdit(start, source.string(in: finding.range)),
            TextEdit(finding.range, source.string(in: start)),
        ]
        let scope = FactScope.facts(
            FactPath(end.path.section, end.path.entry, .startDate),
            FactPath(end.path.section, end.path.entry, .endDate))
        return TextChange(edits, in: source).map {
            [Rewrite("Swap start and end", .quickFix, $0, about: scope)]
        } ?? []
    }
}
