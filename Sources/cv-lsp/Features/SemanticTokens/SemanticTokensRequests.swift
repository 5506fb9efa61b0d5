import CVModel

/// `textDocument/semanticTokens/full`: what each stretch of the text means.
enum SemanticTokensFull: DocumentFeature {
    typealias Parameters = LSP.TextDocumentParams

    static let method = "textDocument/semanticTokens/full"
    static let capability: (key: String, value: JSONValue) =
        ("semanticTokensProvider", ["legend": TokenLegend.json, "full": [:]])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        let tokens = SemanticTokens(of: document, in: document.source.bytes.indices).data
        let (resultID, _) = document.tokenMemory.replace(with: tokens, after: nil)
        return ["resultId": resultID.json, "data": tokens.json]
    }
}

/// `textDocument/semanticTokens/full/delta`: how they differ from those that the client has.
enum SemanticTokensDelta: DocumentFeature {
    struct Parameters: LSP.DocumentParameters {
        let uri: DocumentURI
        let previousResultID: String

        init(json: JSONValue) throws(ParameterError) {
            uri = try LSP.TextDocumentParams(json: json).uri
            previousResultID = try json.decode("previousResultId")
        }
    }

    static let method = "textDocument/semanticTokens/full/delta"
    static let capability: (key: String, value: JSONValue) =
        ("semanticTokensProvider", ["full": ["delta": true]])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        let tokens = SemanticTokens(of: document, in: document.source.bytes.indices).data
        let (resultID, previous) = document.tokenMemory.replace(
            with: tokens, after: parameters.previousResultID)
        guard let previous else { return ["resultId": resultID.json, "data": tokens.json] }
        return ["resultId": resultID.json, "edits": TokenEdit.edits(from: previous, to: tokens).json]
    }
}

/// `textDocument/semanticTokens/range`: those of what an editor shows.
enum SemanticTokensRange: DocumentFeature {
    typealias Parameters = LSP.DocumentRangeParams

    static let method = "textDocument/semanticTokens/range"
    static let capability: (key: String, value: JSONValue) = ("semanticTokensProvider", ["range": true])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> JSONValue {
        let range = document.utf8Range(of: parameters.range)
        return ["data": SemanticTokens(of: document, in: range).data.json]
    }
}
