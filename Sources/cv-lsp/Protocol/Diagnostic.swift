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

    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("range", range)
            $0.member("severity", severity.rawValue)
            $0.member("code", code)
            $0.member("source", "cv-lsp")
            $0.member("message", message)
            if let page {
                $0.key("codeDescription")
                $0.object { $0.member("href", page) }
            }
            if isUnnecessary { $0.member("tags", [Self.unnecessary]) }
            if !related.isEmpty { $0.member("relatedInformation", related) }
        }
    }
}

extension LSP.Diagnostic.RelatedInformation: JSONEncodable {
    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("location", LSP.Location(uri: uri, range: range))
            $0.member("message", message)
        }
    }
}

extension LSP.PublishDiagnosticsParams: JSONEncodable {
    func write(to text: inout JSONWriter) {
        text.object {
            $0.member("uri", uri)
            $0.member("diagnostics", diagnostics)
            $0.member("version", ifPresent: version)
        }
    }
}
