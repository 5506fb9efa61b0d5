/// Says what stands at a place in another form. A refactoring is one file beside this one and one line of
/// ``Refactorings/all``.
protocol Refactoring: Sendable {
    /// What may be done at a range of bytes, which is empty for a caret; nothing where it would change nothing.
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite]
}

/// All forms in which what stands at a place may be said.
public enum Refactorings {
    private static let all: [any Refactoring.Type] = [
        SortEntries.self,
        ConvertDates.self,
        SortSkills.self,
        RemoveRepeatedSkills.self,
        InlineLink.self,
        ReferenceLink.self,
        SplitCompany.self,
        MoveSkills.self,
        TableToHeadings.self,
    ]

    /// What may be done at a range of bytes. Whether it is safe is still to be asked.
    public static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        // A résumé that is data has no form but its own.
        guard parsed.tree.nodeCount > 1 else { return [] }
        return all.flatMap { $0.rewrites(at: range, in: parsed) }
    }
}
