import CVModel

/// A folder that is open in the editor.
struct WorkspaceFolder: Hashable, Sendable {
    let uri: DocumentURI
    let name: String
}

extension WorkspaceFolder: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("uri")
        name = try json.decodeIfPresent("name") ?? ""
    }
}

extension LSP {
    /// `workspace/didChangeWorkspaceFolders`.
    struct DidChangeWorkspaceFoldersParams {
        let added: [WorkspaceFolder]
        let removed: [WorkspaceFolder]
    }
}

extension LSP.DidChangeWorkspaceFoldersParams: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        let event: JSONValue = try json.decode("event")
        added = try event.decodeIfPresent("added") ?? []
        removed = try event.decodeIfPresent("removed") ?? []
    }
}
