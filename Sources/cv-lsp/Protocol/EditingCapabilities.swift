import CVModel

extension LSP {
    /// What the client can do with changes of the text.
    struct EditingCapabilities: Sendable {
        /// `WorkspaceEdit.documentChanges`.
        var hasDocumentChanges: Bool
        /// Whether an edit may create files.
        var createsFiles: Bool
        /// Whether the client asks for the edit of an action once it is chosen.
        var resolvesActionEdits: Bool
        var hasPreferredActions: Bool

        init(_ json: JSONValue) {
            let edit = json["workspace"]?["workspaceEdit"]
            hasDocumentChanges = edit?["documentChanges"]?.bool ?? false
            createsFiles =
                hasDocumentChanges && edit?["resourceOperations"]?.array?.contains("create") ?? false
            let action = json["textDocument"]?["codeAction"]
            let resolved = action?["resolveSupport"]?["properties"]?.array ?? []
            resolvesActionEdits = action?["dataSupport"]?.bool ?? false && resolved.contains("edit")
            hasPreferredActions = action?["isPreferredSupport"]?.bool ?? false
        }
    }
}
