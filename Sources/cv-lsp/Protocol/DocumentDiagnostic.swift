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
    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("kind", diagnostics == nil ? "unchanged" : "full")
            $0.member("resultId", resultID)
            $0.member("items", ifPresent: diagnostics)
        }
    }
}
