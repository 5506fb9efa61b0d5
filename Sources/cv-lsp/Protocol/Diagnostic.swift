import CVModel
import CVParse

extension LSP {
    struct Diagnostic: Hashable, Sendable {
        var range: Range
        var severity: Finding.Severity
        var code: String
        var message: String
    }

    /// `textDocument/publishDiagnostics`.
    struct PublishDiagnosticsParams: Hashable, Sendable {
        var uri: DocumentURI
        /// `nil` for a document that is no longer open.
        var version: Int?
        var diagnostics: [Diagnostic]
    }
}

extension LSP.Diagnostic: JSONEncodable {
    var json: JSONValue {
        [
            "range": range.json, "severity": severity.rawValue.json, "code": code.json,
            "source": "cv-lsp", "message": message.json,
        ]
    }
}

extension LSP.PublishDiagnosticsParams: JSONEncodable {
    var json: JSONValue {
        var members: JSONObject = ["uri": uri.json, "diagnostics": diagnostics.json]
        members["version"] = version?.json
        return .object(members)
    }
}
