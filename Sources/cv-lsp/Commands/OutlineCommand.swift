import ArgumentParser
import CVModel
import CVParse

/// `cv-lsp outline`: sections and roles for a terminal.
struct OutlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outline",
        abstract: "Print a résumé's sections, roles, dates and how long each took.",
        discussion: """
            Colours are used on a terminal, unless NO_COLOR is set.

            Exit codes: 0 read, 66 the file could not be read.
            """)

    @Argument(help: "The résumé to read; - is standard input.", completion: .file())
    var file: String

    @Option(help: "Whether to use colours.")
    var color = ColorChoice.auto

    @OptionGroup var reading: ReadingOptions

    enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never

        var isOn: Bool {
            switch self {
            case .always: true
            case .never: false
            case .auto:
                // no-color.org: set to anything but nothing.
                FileDescriptor.standardOutput.isTerminal
                    && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
            }
        }
    }

    func run() throws {
        let allRead = try reading.read([file]) { file in
            let rows = OutlineRow.rows(of: file.parsed, asOf: .today)
            try CommandOutput.write(OutlineRow.text(rows, inColor: color.isOn))
        }
        if !allRead { throw ExitCode(ProcessExit.noInput) }
    }
}
