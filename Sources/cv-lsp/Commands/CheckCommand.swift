import ArgumentParser
import CVParse

/// `cv-lsp check`: the findings that an editor underlines, one a line.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Report what is wrong or doubtful in résumés.",
        discussion: """
            One finding a line: FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE]
            Lines and columns count from 1, columns in characters.

            Exit codes: 0 no errors found, 1 errors found, 66 a file could not be read (the others are checked).
            """)

    @Argument(help: "The résumés to check; - is standard input.", completion: .file())
    var files: [String]

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        var hasErrors = false
        let allRead = try reading.read(files) { file in
            var lines = ""
            for finding in file.parsed.findings {
                let problem = finding.problem
                let place = file.place(ofUTF8Offset: finding.range.lowerBound)
                lines +=
                    "\(place): \(problem.severity.name): \(problem.message.printable) [\(problem.code)]\n"
                hasErrors = hasErrors || problem.severity == .error
            }
            try CommandOutput.write(lines)
        }
        if !allRead { throw ExitCode(ProcessExit.noInput) }
        if hasErrors { throw ExitCode(ProcessExit.foundErrors) }
    }
}
