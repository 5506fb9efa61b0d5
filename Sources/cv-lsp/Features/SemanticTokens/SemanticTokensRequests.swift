import CVModel

/// `textDocument/semanticTokens/full`: what each stretch of the text means.
enum SemanticTokensFull: DocumentFeature {
    typealias Parameters = LSP.TextDocumentParams

    static let method = "textDocument/semanticTokens/full"
    static let capability: (key: String, value: JSONValue) =
        ("semanticTokensProvider", ["legend": TokenLegend.json, "full": [:]])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> TokenAnswer {
        let tokens = SemanticTokens(of: document, in: document.source.bytes.indices).data
        let (resultID, _) = document.tokenMemory.replace(with: tokens, after: nil)
        return TokenAnswer(resultID: resultID, data: tokens)
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
    ) -> TokenAnswer {
        let tokens = SemanticTokens(of: document, in: document.source.bytes.indices).data
        let (resultID, previous) = document.tokenMemory.replace(
            with: tokens, after: parameters.previousResultID)
        guard let previous else { return TokenAnswer(resultID: resultID, data: tokens) }
        return TokenAnswer(resultID: resultID, edits: TokenEdit.edits(from: previous, to: tokens))
    }
}

/// `textDocument/semanticTokens/range`: those of what an editor shows.
enum SemanticTokensRange: DocumentFeature {
    typealias Parameters = LSP.DocumentRangeParams

    static let method = "textDocument/semanticTokens/range"
    static let capability: (key: String, value: JSONValue) = ("semanticTokensProvider", ["range": true])

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> TokenAnswer {
        TokenAnswer(data: SemanticTokens(of: document, in: document.utf8Range(of: parameters.range)).data)
    }
}

/// Tokens, or how they differ from earlier ones.
struct TokenAnswer: JSONEncodable {
    /// By which the client names them later.
    var resultID: String?
    var data: [Int]?
    var edits: [TokenEdit]?

    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("resultId", ifPresent: resultID)
            $0.member("data", ifPresent: data)
            $0.member("edits", ifPresent: edits)
        }
    }
}
