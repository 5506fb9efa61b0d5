/// Sorts the entries of a section of which one is out of order.
enum RestoreOrder: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .entryOrder(.newestFirst) = finding.problem else { return [] }
        let items = parsed.items(around: finding.range)
        guard
            var rewrite = items.reversed().lazy.compactMap({ SortEntries.rewrite(of: $0, in: parsed) }).first
        else {
            return []
        }
        rewrite.purpose = .quickFix
        return [rewrite]
    }
}
