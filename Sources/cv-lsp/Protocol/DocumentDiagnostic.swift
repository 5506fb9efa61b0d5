import CVModel

extension LSP {
    /// `textDocument/diagnostic`.
    struct DocumentDiagnosticParams: DocumentParameters {
        let uri: DocumentURI
        /// Of the report that the client has.
        let previousResultID: String?
    }

    struct DocumentDiagnosticReport: Hashable, Sendable {
        var resultID: String
        /// `nil` where they are those of the report that the client has.
        var diagnostics: [Diagnostic]?
    }
}

extension LSP.DocumentDiagnosticParams {
    init(json: JSONValue) throws(ParameterError) {
        uri = try json.decode("textDocument", as: LSP.TextDocumentIdentifier.self).uri
        previousResultID = try json.decodeIfPresent("previousResultId")
    }
}

extension LSP.DocumentDiagnosticReport: JSONEncodable {
    var json: JSONValue {
        guard let diagnostics else { return ["kind": "unchanged", "resultId": resultID.json] }
        return ["kind": "full", "resultId": resultID.json, "items": diagnostics.json]
    }
}
