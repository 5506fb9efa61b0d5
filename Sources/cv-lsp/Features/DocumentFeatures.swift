import CVModel

/// The requests about documents that the server answers.
enum DocumentFeatures {
    static let all: [any DocumentFeature.Type] = [
        DocumentSymbols.self,
        Hovers.self,
        Completions.self,
        PulledDiagnostics.self,
        CodeActions.self,
        SemanticTokensFull.self,
        SemanticTokensDelta.self,
        SemanticTokensRange.self,
        InlayHints.self,
        CodeLenses.self,
        FoldingRanges.self,
        SelectionRanges.self,
        DocumentLinks.self,
        Definitions.self,
        References.self,
        DocumentHighlights.self,
        RenamePreparation.self,
        Renames.self,
        LinkedEditing.self,
        DocumentFormatting.self,
        RangeFormatting.self,
        OnTypeFormatting.self,
    ]

    private static let byMethod: [String: any DocumentFeature.Type] = Dictionary(
        all.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })

    static func named(_ method: String) -> (any DocumentFeature.Type)? { byMethod[method] }
}
