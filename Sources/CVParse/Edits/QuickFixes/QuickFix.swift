/// Mends one kind of finding. A quick fix is one file beside this one and one line of ``QuickFixes/all``.
///
/// It looks at `finding.problem` and gives nothing for problems that are not its own. Each rewrite must be sure to
/// be what the finding asks for; one that is right without a look at it `isPreferred`. What it leads to is checked
/// by reading the text again before it is offered, so it names in `about` which facts it changes:
///
/// ```swift
/// enum CloseBracket: QuickFix {
///     static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
///         guard case .openBracket = finding.problem,
///             let change = TextChange([.insertion(of: ")", at: finding.range.upperBound)], in: parsed.source)
///         else { return [] }
///         return [Rewrite("Close the bracket", .quickFix, change, isPreferred: true)]
///     }
/// }
/// ```
protocol QuickFix: Sendable {
    /// What may be done about a finding, the likeliest first.
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite]
}

/// All that may be done about findings.
public enum QuickFixes {
    private static let all: [any QuickFix.Type] = [
        RemoveEmptySection.self,
        RemoveUnusedReference.self,
        RemoveDuplicateEntry.self,
        CompleteAddress.self,
        SwapDates.self,
        UnifyDates.self,
        RestoreOrder.self,
        SpellSkill.self,
        ListSkill.self,
    ]

    /// What may be done about a finding, the likeliest first. Whether it is safe is still to be asked.
    public static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        all.flatMap { $0.fixes(for: finding, in: parsed) }
    }
}
