import CVModel

/// `textDocument/diagnostic`: the same findings for clients that ask; to those nothing is published.
enum PulledDiagnostics: DocumentFeature {
    typealias Parameters = LSP.DocumentDiagnosticParams

    static let method = "textDocument/diagnostic"
    static let capability: (key: String, value: JSONValue) =
        (
            "diagnosticProvider",
            // What variants of a résumé say stands in each of them. What is not open is nobody's business.
            ["identifier": "cv-lsp", "interFileDependencies": true, "workspaceDiagnostics": false]
        )

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> LSP.DocumentDiagnosticReport {
        let diagnostics = Diagnostics.diagnostics(of: document, for: workspace.audience(for: document))
        // Seeded anew in each process, as identifiers of results are good for one.
        let identifier = String(UInt(bitPattern: diagnostics.hashValue), radix: 36)
        return LSP.DocumentDiagnosticReport(
            resultID: identifier,
            diagnostics: identifier == parameters.previousResultID ? nil : diagnostics)
    }
}
