import CVParse

/// All quick fixes at once that are right without a look at them.
enum FixAllActions: CodeActionProvider {
    static let kind = CodeActionKind.fixAll

    static func actions(at place: CodeActionPlace) -> [OfferedAction] {
        guard place.isThorough else { return [] }
        let fixes = place.allFindings.compactMap { finding in
            QuickFixes.fixes(for: finding, in: place.parsed).first(where: \.isPreferred)
        }.sorted { $0.change.start < $1.change.start }
        var edits: [TextEdit] = []
        var scope = FactScope.nothing
        var end = -1
        // Of two that would change the same place, the first is made.
        for fix in fixes where fix.change.start > end {
            edits += fix.change.edits
            scope = scope.union(fix.scope)
            end = fix.change.edits.last?.range.upperBound ?? end
        }
        return TextChange(edits, in: place.parsed.source).map {
            [OfferedAction(rewrite: Rewrite("Fix all that is sure", .quickFix, $0, about: scope))]
        } ?? []
    }
}

extension TextChange {
    fileprivate var start: Int { edits.first?.range.lowerBound ?? 0 }
}
