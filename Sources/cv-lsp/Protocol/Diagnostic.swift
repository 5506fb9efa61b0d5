import CVModel
import CVParse

extension LSP {
    struct Diagnostic: Hashable, Sendable {
        var range: Range
        var severity: Finding.Severity
        var code: String
        /// Where the code is explained; `nil` where the client has no use for it.
        var page: String?
        var message: String
        var isUnnecessary = false
        var related: [RelatedInformation] = []

        struct RelatedInformation: Hashable, Sendable {
            var uri: DocumentURI
            var range: Range
            var message: String
        }
    }

    /// What the client shows of diagnostics.
    struct DiagnosticCapabilities: Sendable {
        var hasRelatedInformation: Bool
        var hasCodeDescriptions: Bool
        /// Whether it asks for diagnostics itself; then none are published.
        var pulls: Bool
        /// Whether it fades what could go (`DiagnosticTag.Unnecessary`).
        var fadesUnnecessary: Bool

        init(_ json: JSONValue) {
            let pulled = json["textDocument"]?["diagnostic"]
            pulls = pulled?.object != nil
            let published = pulls ? pulled : json["textDocument"]?["publishDiagnostics"]
            hasRelatedInformation = published?["relatedInformation"]?.bool ?? false
            hasCodeDescriptions = published?["codeDescriptionSupport"]?.bool ?? false
            let tags = published?["tagSupport"]?["valueSet"]?.array ?? []
            fadesUnnecessary = tags.contains(Diagnostic.unnecessary)
        }
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
    /// `DiagnosticTag.Unnecessary`.
    fileprivate static let unnecessary: JSONValue = 1

    var json: JSONValue {
        var members: JSONObject = [
            "range": range.json, "severity": severity.rawValue.json, "code": code.json,
            "source": "cv-lsp", "message": message.json,
        ]
        if let page { members["codeDescription"] = ["href": .string(page)] }
        if isUnnecessary { members["tags"] = [Self.unnecessary] }
        if !related.isEmpty {
            members["relatedInformation"] = .array(
                related.map {
                    ["location": ["uri": $0.uri.json, "range": $0.range.json], "message": $0.message.json]
                })
        }
        return .object(members)
    }
}

extension LSP.PublishDiagnosticsParams: JSONEncodable {
    var json: JSONValue {
        var members: JSONObject = ["uri": uri.json, "diagnostics": diagnostics.json]
        members["version"] = version?.json
        return .object(members)
    }
}
