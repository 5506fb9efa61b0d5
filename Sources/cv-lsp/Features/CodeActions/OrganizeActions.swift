import CVParse

/// What brings the whole text in order, wherever the caret is.
enum OrganizeActions: CodeActionProvider {
    static let kind = CodeActionKind.organize

    static func actions(at place: CodeActionPlace) -> [OfferedAction] {
        guard place.isThorough, let rewrite = Organizing.rewrite(of: place.parsed) else { return [] }
        return [OfferedAction(rewrite: rewrite)]
    }
}
