import CVParse

/// All quick fixes at once that are right without a look at them.
enum FixAllActions: CodeActionProvider {
    static let kind = CodeActionKind.fixAll

    static func actions(at place: CodeActionPlace) -> [OfferedAction] {
        guard !place.isAutomatic else { return [] }
        let fixes = place.allFindings.flatMap { finding in
            QuickFixes.fixes(for: finding, in: place.parsed).filter(\.isPreferred).prefix(1)
        }
        var edits: [TextEdit] = []
        var scope = FactScope.nothing
        for fix in fixes {
            // Of two that would change the same place, the first is made.
            guard TextChange(edits + fix.change.edits, in: place.parsed.source) != nil else { continue }
            edits += fix.change.edits
            scope = scope.union(fix.scope)
        }
        return TextChange(edits, in: place.parsed.source).map {
            [OfferedAction(rewrite: Rewrite("Fix all that is sure", .quickFix, $0, about: scope))]
        } ?? []
    }
}
