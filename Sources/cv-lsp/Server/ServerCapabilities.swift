import CVModel

/// What the server announces in answer to `initialize`.
enum ServerCapabilities {
    static func initializeResult(for client: LSP.ClientCapabilities) -> JSONValue {
        var capabilities: JSONObject = [
            "positionEncoding": client.columnUnit.positionEncoding.json,
            // TextDocumentSyncKind.Incremental; a change without a range is taken as well.
            "textDocumentSync": ["openClose": true, "change": 2, "save": true],
            "workspace": [
                "workspaceFolders": ["supported": true, "changeNotifications": true],
                "fileOperations": ["didRename": anyFile, "didDelete": anyFile],
            ],
        ]
        let announced =
            DocumentFeatures.all.map { $0.capability } + WorkspaceFeatures.all.map { $0.capability }
        for (key, value) in announced {
            capabilities[key] = merged(capabilities[key], value)
        }
        return [
            "capabilities": .object(capabilities),
            "serverInfo": ["name": "cv-lsp", "version": .string(version)],
        ]
    }

    /// Folders too: documents and settings files stand in them.
    static let anyFile: JSONValue = [
        "filters": [["scheme": "file", "pattern": ["glob": "**/*"]]]
    ]

    /// Requests that belong together share a key: each adds its members to the options of the others.
    static func merged(_ known: JSONValue?, _ value: JSONValue) -> JSONValue {
        guard case .object(var members)? = known, case .object(let more) = value else { return value }
        for member in more.members { members[member.key] = merged(members[member.key], member.value) }
        return .object(members)
    }
}
