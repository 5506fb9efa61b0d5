/// All that a request may be answered from, as it stood when the request came in.
struct Workspace: Sendable {
    let client: LSP.ClientCapabilities
    var settings: Settings
    var documents: [DocumentURI: Document] = [:]
}
