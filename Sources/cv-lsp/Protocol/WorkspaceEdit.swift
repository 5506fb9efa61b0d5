import CVModel

extension LSP {
    /// Edits of one version of one document.
    struct WorkspaceEdit: Hashable, Sendable {
        var uri: DocumentURI
        var version: Int
        var edits: [TextEdit]
        /// Whether the client reads `documentChanges`, which say of what version they are.
        var isVersioned: Bool
    }
}

extension LSP.WorkspaceEdit: JSONRepresentable {
    var json: JSONValue {
        guard isVersioned else {
            return ["changes": .object(JSONObject([JSONObject.Member(key: uri.text, value: edits.json)]))]
        }
        return [
            "documentChanges": [
                ["textDocument": ["uri": uri.json, "version": version.json], "edits": edits.json]
            ]
        ]
    }
}
