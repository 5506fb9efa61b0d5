import CVParse

extension Document {
    /// The edits of a change, in the units of the client.
    func edits(of change: TextChange) -> [LSP.TextEdit] {
        change.edits.map { LSP.TextEdit(range: range(ofUTF8Range: $0.range), newText: $0.replacement) }
    }

    func workspaceEdit(_ change: TextChange, for client: LSP.EditingCapabilities) -> LSP.WorkspaceEdit {
        LSP.WorkspaceEdit(
            uri: uri, version: version, edits: edits(of: change), isVersioned: client.hasDocumentChanges)
    }
}
