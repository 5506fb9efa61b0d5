import CVModel

extension LSP {
    /// What the client does when the server asks for it.
    struct ClientSupport: Sendable {
        /// `workspace/configuration`.
        var answersConfiguration: Bool
        /// It says that settings have changed where that is registered.
        var registersConfiguration: Bool
        /// It watches the files that are registered.
        var watchesFiles: Bool
        /// `window/workDoneProgress/create`.
        var showsProgress: Bool
        /// `workspace/applyEdit`.
        var appliesEdits: Bool
        /// `window/showDocument`.
        var showsDocuments: Bool
        /// The requests to ask again for what an editor shows of its own accord: `workspace/codeLens/refresh` …
        var refreshes: [String]
    }
}

extension LSP.ClientSupport {
    init(_ json: JSONValue) {
        let workspace = json["workspace"]
        let window = json["window"]
        answersConfiguration = workspace?["configuration"]?.bool ?? false
        registersConfiguration = workspace?["didChangeConfiguration"]?["dynamicRegistration"]?.bool ?? false
        watchesFiles = workspace?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
        showsProgress = window?["workDoneProgress"]?.bool ?? false
        appliesEdits = workspace?["applyEdit"]?.bool ?? false
        showsDocuments = window?["showDocument"]?["support"]?.bool ?? false
        // The diagnostics' capability is in the plural, the others as in the request.
        let refreshable = [
            ("codeLens", "codeLens"), ("diagnostics", "diagnostic"), ("inlayHint", "inlayHint"),
            ("semanticTokens", "semanticTokens"),
        ]
        refreshes = refreshable.compactMap { capability, name in
            workspace?[capability]?["refreshSupport"] == true ? "workspace/\(name)/refresh" : nil
        }
    }
}
