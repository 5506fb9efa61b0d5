import CVModel

/// `workspace/symbol`: the sections and entries of every open document whose name holds what is looked for.
enum WorkspaceSymbols: WorkspaceFeature {
    struct Parameters: JSONDecodable {
        let query: String

        init(json: JSONValue) throws(ParameterError) { query = try json.decodeIfPresent("query") ?? "" }
    }

    static let method = "workspace/symbol"
    static let capability: (key: String, value: JSONValue) = ("workspaceSymbolProvider", true)

    static func answer(_ parameters: Parameters, in workspace: Workspace) -> [LSP.SymbolInformation] {
        let wanted = Array(parameters.query.lowercased().unicodeScalars.filter { $0 != " " })
        let documents = workspace.documents.values.sorted { $0.uri.text < $1.uri.text }
        return documents.flatMap { document in
            DocumentSymbols.flattened(DocumentSymbols.symbols(of: document), uri: document.uri)
                .filter { $0.name.holds(inOrder: wanted) }
        }
    }
}

extension String {
    /// Whether the characters stand in the text in this order, whatever stands between them: so LSP has it, and the
    /// client ranks.
    fileprivate func holds(inOrder wanted: [Unicode.Scalar]) -> Bool {
        var rest = wanted[...]
        for scalar in lowercased().unicodeScalars where scalar == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
