/// Takes out the heading of a section that holds nothing.
enum RemoveEmptySection: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .emptySection(let title) = finding.problem,
            let section = parsed.item(named: finding.range),
            let change = TextChange(
                [.deletion(of: parsed.source.lines(of: section))], in: parsed.source)
        else { return [] }
        return [Rewrite("Remove the empty section “\(title)”", .quickFix, change)]
    }
}
