import CVModel
import CVParse

/// `cv-lsp outline`: sections and roles for a terminal.
struct OutlineCommand: Command {
    private static let color = CommandOption(
        name: "color", value: "when", help: "Whether to use colours: auto, always or never.")

    static let form = CommandForm(
        name: "outline",
        abstract: "Print a résumé's sections, roles, dates and how long each took.",
        discussion: """
            Colours are used on a terminal, unless NO_COLOR is set.

            Exit codes: 0 read, 66 the file could not be read.
            """,
        operand: .init(name: "file", help: "The résumé to read; - is standard input.", count: .one),
        options: ReadingOptions.options + [color])

    private let files: [String]
    private let reading: ReadingOptions
    private let color: ColorChoice

    init(_ arguments: Arguments) throws(UsageError) {
        files = arguments.operands
        reading = try ReadingOptions(arguments)
        color = try arguments.value(of: Self.color, as: ColorChoice.self) ?? .auto
    }

    private enum ColorChoice: String, CaseIterable {
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

    func run() throws(ExitStatus) {
        let allRead = try reading.read(files) { file throws(ExitStatus) in
            let rows = OutlineRow.rows(of: file.parsed, asOf: .today)
            try CommandOutput.write(OutlineRow.text(rows, inColor: color.isOn))
        }
        if !allRead { throw ExitStatus(ProcessExit.noInput) }
    }
}
