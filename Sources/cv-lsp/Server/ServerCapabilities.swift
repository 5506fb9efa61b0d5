import CVModel

/// What the server announces in answer to `initialize`.
enum ServerCapabilities {
    static func initializeResult(for client: LSP.ClientCapabilities) -> JSONValue {
        var capabilities: JSONObject = [
            "positionEncoding": client.columnUnit.positionEncoding.json,
            // TextDocumentSyncKind.Incremental; a change without a range is taken as well.
            "textDocumentSync": ["openClose": true, "change": 2],
        ]
        for feature in DocumentFeatures.all {
            capabilities[feature.capability.key] = feature.capability.value
        }
        return [
            "capabilities": .object(capabilities),
            "serverInfo": ["name": "cv-lsp", "version": .string(version)],
        ]
    }
}
