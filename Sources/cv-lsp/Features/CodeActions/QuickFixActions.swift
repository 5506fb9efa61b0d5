import CVParse

/// What mends the findings at the place.
enum QuickFixActions: CodeActionProvider {
    static let kind = CodeActionKind.quickFix

    static func actions(at place: CodeActionPlace) -> [OfferedAction] {
        place.findings.flatMap { finding in
            QuickFixes.fixes(for: finding, in: place.parsed).map {
                OfferedAction(rewrite: $0, finding: finding)
            }
        }
    }
}
