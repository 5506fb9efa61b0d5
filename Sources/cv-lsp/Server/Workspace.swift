import CVModel

/// All that a request may be answered from, as it stood when the request came in.
struct Workspace: Sendable {
    let client: LSP.ClientCapabilities
    var configuration: Configuration
    var folders: [WorkspaceFolder]
    var documents: [DocumentURI: Document] = [:]
    let variantFiles = VariantFiles()
    /// For what takes more than an answer, such as `workspace/applyEdit`.
    let requests: ClientRequests

    init(
        client: LSP.ClientCapabilities, options: JSONValue = .null, folders: [WorkspaceFolder] = [],
        requests: ClientRequests = ClientRequests { _ in }
    ) {
        self.client = client
        configuration = Configuration(options: options)
        self.folders = folders
        self.requests = requests
    }

    /// What the user has set for a document.
    func settings(for document: Document) -> Settings { configuration[document.uri] }
}
