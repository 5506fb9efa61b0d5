import CVModel
import CVParse

/// For whom diagnostics are: what the user wants to know, and what the client can show.
struct DiagnosticAudience: Sendable {
    let criteria: Criteria
    let client: LSP.DiagnosticCapabilities
    /// With what the document is compared.
    var variants = Variants()
}

extension Workspace {
    func audience(for document: Document) -> DiagnosticAudience {
        DiagnosticAudience(
            criteria: settings(for: document).criteria, client: client.diagnostics,
            variants: variants(of: document))
    }
}

/// What is wrong or doubtful in a document, as `textDocument/publishDiagnostics` has it.
enum Diagnostics {
    static func diagnostics(of document: Document, for audience: DiagnosticAudience) -> [LSP.Diagnostic] {
        // A settings file that is open is no résumé.
        if let diagnostics = SettingsDiagnostics.diagnostics(of: document) { return diagnostics }
        let client = audience.client
        let own = document.findings(by: audience.criteria).compactMap { finding -> LSP.Diagnostic? in
            guard let severity = audience.criteria.severity(of: finding.problem) else { return nil }
            let code = finding.problem.code
            return LSP.Diagnostic(
                range: document.range(ofUTF8Range: finding.range), severity: severity, code: code,
                page: client.hasCodeDescriptions ? FindingPage.address(of: code) : nil,
                message: finding.problem.message,
                isUnnecessary: client.fadesUnnecessary && finding.problem.kind.isAboutUnneededText,
                related: client.hasRelatedInformation
                    ? finding.related.map {
                        .init(
                            uri: document.uri, range: document.range(ofUTF8Range: $0.range),
                            message: $0.message)
                    } : [])
        }
        return own + variantDiagnostics(of: document, for: audience)
    }

    static func publication(of document: Document, for audience: DiagnosticAudience) -> OutgoingMessage {
        publish(
            LSP.PublishDiagnosticsParams(
                uri: document.uri, version: document.version,
                diagnostics: diagnostics(of: document, for: audience)))
    }

    /// A document that is no longer open has none.
    static func clearing(_ uri: DocumentURI) -> OutgoingMessage {
        publish(LSP.PublishDiagnosticsParams(uri: uri, version: nil, diagnostics: []))
    }

    private static func publish(_ parameters: LSP.PublishDiagnosticsParams) -> OutgoingMessage {
        .notification(method: "textDocument/publishDiagnostics", parameters: parameters)
    }
}
