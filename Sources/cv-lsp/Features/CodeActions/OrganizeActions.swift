import CVParse

/// What brings the whole text in order, wherever the caret is.
enum OrganizeActions: CodeActionProvider {
    static let kind = CodeActionKind.organize

    static func actions(at place: CodeActionPlace) -> [OfferedAction] {
        place.isAutomatic
            ? [] : Organizing.rewrite(of: place.parsed).map { [OfferedAction(rewrite: $0)] } ?? []
    }
}
