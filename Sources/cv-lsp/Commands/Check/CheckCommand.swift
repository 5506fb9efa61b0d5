import CVModel
import CVParse

/// `cv-lsp check`: the findings that an editor underlines.
struct CheckCommand: Command {
    static let form = CommandForm(
        name: "check",
        abstract: "Report what is wrong or doubtful in résumés.",
        discussion: """
            One finding a line: FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE]
            Lines and columns count from 1, columns in characters. The nearest .cv/settings.json, in the folder of \
            a file or one above it, says how much each code matters, and .cv/skills.json which skills are known \
            besides; docs/findings.md says what each code means.

            Exit codes: 0 nothing found that matters as much as --fail-on says, 1 something found, 64 called in \
            a way that the command does not have, 66 a file could not be read (the others are checked).
            """,
        operand: .init(name: "file", help: "The résumés to check; - is standard input.", count: .oneOrMore),
        options: ReadingOptions.options + [format, failOn])

    private static let format = CommandOption(
        name: "format", value: "format",
        help: "How to report: " + CheckFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    private static let failOn = CommandOption(
        name: "fail-on", value: "severity",
        help: "From which severity on a finding is a failure: "
            + FailureThreshold.allCases.map(\.rawValue).joined(separator: ", ") + "; error if not given.")

    private let files: [String]
    private let reading: ReadingOptions
    private let format: CheckFormat
    private let threshold: FailureThreshold

    init(_ arguments: Arguments) throws(UsageError) {
        files = arguments.operands
        reading = try ReadingOptions(arguments)
        format = try arguments.value(of: Self.format, as: CheckFormat.self) ?? .text
        threshold = try arguments.value(of: Self.failOn, as: FailureThreshold.self) ?? .error
    }

    func run() throws(ExitStatus) {
        var settings = CheckSettings()
        var found: [CheckedFinding] = []
        let allRead = try reading.read(files) { file throws(ExitStatus) in
            let (criteria, vocabulary) = settings.rules(for: file)
            for finding in file.parsed(knowing: vocabulary).findings(by: criteria, asOf: .today) {
                guard let severity = criteria.severity(of: finding.problem) else { continue }
                found.append(CheckedFinding(file: file, finding: finding, severity: severity))
            }
        }
        try CommandOutput.write(format.report(of: found))
        if !allRead { throw ExitStatus(ProcessExit.noInput) }
        if found.contains(where: { $0.severity <= threshold.severity }) {
            throw ExitStatus(ProcessExit.foundErrors)
        }
    }
}

/// From which severity on the command fails.
private enum FailureThreshold: String, CaseIterable {
    case error, warning, information, hint

    var severity: Finding.Severity {
        switch self {
        case .error: .error
        case .warning: .warning
        case .information: .information
        case .hint: .hint
        }
    }
}
