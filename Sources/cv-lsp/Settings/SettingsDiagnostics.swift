import CVModel
import CVParse

/// What is wrong in a file in `.cv`, for the editor to underline in it, whether it is open or not.
enum SettingsDiagnostics {
    static func publication(of file: some WorkspaceFile, _ unit: ColumnUnit) -> OutgoingMessage {
        let parameters = LSP.PublishDiagnosticsParams(
            uri: DocumentURI(path: file.path), version: nil, diagnostics: diagnostics(of: file, unit))
        return .notification(method: "textDocument/publishDiagnostics", parameters: parameters)
    }

    /// Of such a file that is open, as it stands in the editor; `nil` of any other document.
    static func diagnostics(of document: Document) -> [LSP.Diagnostic]? {
        diagnostics(of: document, as: SettingsFile.self) ?? diagnostics(of: document, as: SkillsFile.self)
    }

    private static func diagnostics<File: WorkspaceFile>(
        of document: Document, as _: File.Type
    ) -> [LSP.Diagnostic]? {
        guard let path = document.uri.path, path.hasSuffix("/" + File.name) else { return nil }
        return diagnostics(of: File(path: path, source: document.source), document.columnUnit)
    }

    private static func diagnostics<File: WorkspaceFile>(of file: File, _ unit: ColumnUnit) -> [LSP
        .Diagnostic]
    {
        file.problems.map { problem in
            LSP.Diagnostic(
                range: file.source.range(problem.range, in: unit), severity: .warning, code: File.code,
                message: problem.message)
        }
    }

    /// For the person: the first problem, with its place.
    static func message(about file: some WorkspaceFile) -> OutgoingMessage? {
        guard let problem = file.problems.first else { return nil }
        let more = file.problems.count > 1 ? " (and \(file.problems.count - 1) more)" : ""
        return .show(.warning, problem.description(in: file) + more)
    }
}

extension SourceText {
    /// Bytes as a range on the wire.
    func range(_ range: Range<Int>, in unit: ColumnUnit) -> LSP.Range {
        func position(_ offset: Int) -> LSP.Position {
            let position = self.position(ofUTF8Offset: offset, in: unit)
            return LSP.Position(line: position.line, character: position.column)
        }
        return LSP.Range(start: position(range.lowerBound), end: position(range.upperBound))
    }
}
