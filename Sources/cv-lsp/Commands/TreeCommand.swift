import ArgumentParser
import CVParse

/// `cv-lsp tree`: how a file is read, one line a node.
struct TreeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tree",
        abstract: "Print the blocks and inlines of a file, each with its place.",
        discussion: """
            One node a line: its kind, its range in bytes (0-based, the end not included) and a leaf's text; with \
            --json, one object a line.
            """)

    @Argument(help: "The file; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Print one JSON object a line.")
    var json = false

    func run() throws {
        let isRead = try reading.read([file]) { file in
            let dump = TreeDump(file.tree)
            try CommandOutput.write(json ? dump.jsonLines() : dump.text())
        }
        if !isRead { throw ExitCode(ProcessExit.noInput) }
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
