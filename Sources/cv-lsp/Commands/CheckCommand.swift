import CVParse

/// `cv-lsp check`: the findings that an editor underlines, one a line.
struct CheckCommand: Command {
    static let form = CommandForm(
        name: "check",
        abstract: "Report what is wrong or doubtful in résumés.",
        discussion: """
            One finding a line: FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE]
            Lines and columns count from 1, columns in characters.

            Exit codes: 0 no errors found, 1 errors found, 66 a file could not be read (the others are checked).
            """,
        operand: .init(name: "file", help: "The résumés to check; - is standard input.", count: .oneOrMore),
        options: ReadingOptions.options)

    private let files: [String]
    private let reading: ReadingOptions

    init(_ arguments: Arguments) throws(UsageError) {
        files = arguments.operands
        reading = try ReadingOptions(arguments)
    }

    func run() throws(ExitStatus) {
        var hasErrors = false
        let allRead = try reading.read(files) { file throws(ExitStatus) in
            var lines = ""
            for finding in file.parsed.findings(asOf: .today) {
                let problem = finding.problem
                let place = file.place(ofUTF8Offset: finding.range.lowerBound)
                lines +=
                    "\(place): \(problem.severity.name): \(problem.message.printable) [\(problem.code)]\n"
                hasErrors = hasErrors || problem.severity == .error
            }
            try CommandOutput.write(lines)
        }
        if !allRead { throw ExitStatus(ProcessExit.noInput) }
        if hasErrors { throw ExitStatus(ProcessExit.foundErrors) }
    }
}
