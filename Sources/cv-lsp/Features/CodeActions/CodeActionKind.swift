/// The kinds of action that the server offers (LSP, `CodeActionKind`): parts separated by dots, the more general
/// first.
enum CodeActionKind: String, CaseIterable, Sendable {
    case quickFix = "quickfix"
    case rewrite = "refactor.rewrite"
    case fixAll = "source.fixAll.cv-lsp"
    case organize = "source.organize.cv-lsp"

    /// Whether a client that wants these kinds wants this one: each stands for all that is below it.
    func isWanted(by only: [String]?) -> Bool {
        guard let only else { return true }
        return only.contains { rawValue == $0 || rawValue.hasPrefix($0 + ".") || $0.isEmpty }
    }
}
