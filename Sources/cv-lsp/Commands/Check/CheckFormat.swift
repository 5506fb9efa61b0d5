import CVModel
import CVParse

/// A finding in one of the files that are checked.
struct CheckedFinding {
    let file: InputFile
    let finding: Finding
    let severity: Finding.Severity

    var code: String { finding.problem.code }
}

/// How findings are reported.
enum CheckFormat: String, CaseIterable {
    case text, json, sarif, github

    func report(of findings: [CheckedFinding]) -> String {
        switch self {
        case .text: findings.map(TextReport.line).joined()
        case .json: JSONReport.json(of: findings).document
        case .sarif: SARIFReport.json(of: findings).document
        case .github: findings.map(GitHubReport.line).joined()
        }
    }
}

/// One a line, as compilers write it.
enum TextReport {
    static func line(_ finding: CheckedFinding) -> String {
        let place = finding.file.place(ofUTF8Offset: finding.finding.range.lowerBound)
        let message = finding.finding.problem.message.printable
        return "\(place): \(finding.severity.name): \(message) [\(finding.code)]\n"
    }
}

extension JSONValue {
    fileprivate var document: String { String(decoding: serialized(pretty: true), as: UTF8.self) + "\n" }
}
