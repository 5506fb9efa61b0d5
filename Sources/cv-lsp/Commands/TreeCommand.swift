import CVParse

/// `cv-lsp tree`: how a file is read, one line a node.
struct TreeCommand: Command {
    private static let json = CommandOption(name: "json", help: "Print one JSON object a line.")

    static let form = CommandForm(
        name: "tree",
        abstract: "Print the blocks and inlines of a file, each with its place.",
        discussion: """
            One node a line: its kind, its range in bytes (0-based, the end not included) and a leaf's text; with \
            --json, one object a line.
            """,
        operand: .init(name: "file", help: "The file; - is standard input.", count: .one),
        options: ReadingOptions.options + [json])

    private let files: [String]
    private let reading: ReadingOptions
    private let json: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        files = arguments.operands
        reading = try ReadingOptions(arguments)
        json = arguments.has(Self.json)
    }

    func run() throws(ExitStatus) {
        let isRead = try reading.read(files) { file throws(ExitStatus) in
            let dump = TreeDump(file.tree)
            try CommandOutput.write(json ? dump.jsonLines() : dump.text())
        }
        if !isRead { throw ExitStatus(ProcessExit.noInput) }
    }
}

extension InputFile {
    /// The file's blocks and inlines; plain text and data have readers of their own.
    var tree: MarkupTree {
        switch dialect {
        case .plainText, .json, .yaml: parsed.tree
        case .commonmark, .gfm, .pandoc, .auto: MarkdownReader.read(source, dialect: dialect).tree
        }
    }
}
