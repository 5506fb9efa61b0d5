import CVParse

/// `cv-lsp html`: a file as HTML.
struct HTMLCommand: Command {
    private static let unsafe = CommandOption(name: "unsafe", help: "Pass raw HTML through.")

    static let form = CommandForm(
        name: "html",
        abstract: "Write a file as HTML.",
        discussion: "Raw HTML is left out, for it may hold scripts, unless --unsafe passes it through.",
        operand: .init(name: "file", help: "The file; - is standard input.", count: .one),
        options: ReadingOptions.options + [unsafe])

    private let files: [String]
    private let reading: ReadingOptions
    private let unsafe: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        files = arguments.operands
        reading = try ReadingOptions(arguments)
        unsafe = arguments.has(Self.unsafe)
    }

    func run() throws(ExitStatus) {
        let isRead = try reading.read(files) { file throws(ExitStatus) in
            let html = HTMLRenderer.html(file.tree, unsafe: unsafe, filtersTags: file.dialect == .gfm)
            try CommandOutput.write(html)
        }
        if !isRead { throw ExitStatus(ProcessExit.noInput) }
    }
}
