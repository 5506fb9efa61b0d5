import CVModel
import CVParse

/// What is wrong or doubtful in a document, as `textDocument/publishDiagnostics` has it.
enum Diagnostics {
    static func diagnostics(of document: Document, _ settings: Settings) -> [LSP.Diagnostic] {
        document.parsed.findings.compactMap { finding in
            guard let severity = settings.severity(of: finding.problem) else { return nil }
            return LSP.Diagnostic(
                range: document.range(ofUTF8Range: finding.range), severity: severity,
                code: finding.problem.code, message: finding.problem.message)
        }
    }

    static func publication(of document: Document, _ settings: Settings) -> OutgoingMessage {
        publish(
            LSP.PublishDiagnosticsParams(
                uri: document.uri, version: document.version,
                diagnostics: diagnostics(of: document, settings)))
    }

    /// A document that is no longer open has none.
    static func clearing(_ uri: DocumentURI) -> OutgoingMessage {
        publish(LSP.PublishDiagnosticsParams(uri: uri, version: nil, diagnostics: []))
    }

    private static func publish(_ parameters: LSP.PublishDiagnosticsParams) -> OutgoingMessage {
        .notification(method: "textDocument/publishDiagnostics", parameters: parameters.json)
    }
}
