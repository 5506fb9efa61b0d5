import CVParse

/// Workflow commands of GitHub Actions, which annotate the lines of a change.
enum GitHubReport {
    static func line(_ finding: CheckedFinding) -> String {
        let start = finding.file.position(ofUTF8Offset: finding.finding.range.lowerBound)
        let end = finding.file.position(ofUTF8Offset: finding.finding.range.upperBound)
        var properties =
            "file=\(escaped(finding.file.name, in: "%\r\n:,")),line=\(start.line),endLine=\(end.line)"
        // Columns are taken only where the range stays on one line.
        if start.line == end.line { properties += ",col=\(start.column),endColumn=\(end.column)" }
        let message = escaped(finding.finding.problem.message, in: "%\r\n")
        return "::\(level(finding.severity)) \(properties),title=\(finding.code)::\(message)\n"
    }

    private static func level(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .information, .hint: "notice"
        }
    }

    private static func escaped(_ text: String, in special: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if special.unicodeScalars.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                escaped += ("%" + (digits.utf8.count < 2 ? "0" : "") + digits).unicodeScalars
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
