import CVModel
import CVParse

/// What is wrong in a settings file, for the editor to underline in it, whether it is open or not.
enum SettingsDiagnostics {
    static func publication(of file: SettingsFile, _ unit: ColumnUnit) -> OutgoingMessage {
        func position(_ offset: Int) -> LSP.Position {
            let position = file.source.position(ofUTF8Offset: offset, in: unit)
            return LSP.Position(line: position.line, character: position.column)
        }
        let diagnostics: [JSONValue] = file.problems.map { problem in
            let range = LSP.Range(
                start: position(problem.range.lowerBound), end: position(problem.range.upperBound))
            return [
                "range": range.json, "severity": Finding.Severity.warning.rawValue.json, "source": "cv-lsp",
                "code": "settings", "message": problem.message.json,
            ]
        }
        return .notification(
            method: "textDocument/publishDiagnostics",
            parameters: ["uri": DocumentURI(path: file.path).json, "diagnostics": .array(diagnostics)])
    }

    /// For the person: the first problem, with its place.
    static func message(about file: SettingsFile) -> OutgoingMessage? {
        guard let problem = file.problems.first else { return nil }
        let more = file.problems.count > 1 ? " (and \(file.problems.count - 1) more)" : ""
        return .show(.warning, problem.description(in: file) + more)
    }
}
