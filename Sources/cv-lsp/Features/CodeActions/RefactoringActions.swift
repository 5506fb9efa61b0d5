import CVParse

/// Other forms in which what stands at the place may be said.
enum RefactoringActions: CodeActionProvider {
    static let kind = CodeActionKind.rewrite

    static func actions(at place: CodeActionPlace) -> [OfferedAction] {
        Refactorings.rewrites(at: place.range, in: place.parsed).map { OfferedAction(rewrite: $0) }
    }
}
