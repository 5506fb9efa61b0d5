import CVModel

/// The requests about more than one document that the server answers.
enum WorkspaceFeatures {
    static let all: [any WorkspaceFeature.Type] = [
        DocumentLinkResolution.self,
        WorkspaceSymbols.self,
        VariantRenames.self,
        CodeActionResolution.self,
        ExecuteCommand.self,
        CompletionResolution.self,
    ]

    private static let byMethod: [String: any WorkspaceFeature.Type] = Dictionary(
        all.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })

    static func named(_ method: String) -> (any WorkspaceFeature.Type)? { byMethod[method] }
}
