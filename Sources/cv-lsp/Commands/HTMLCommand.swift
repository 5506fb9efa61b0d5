import ArgumentParser
import CVParse

/// `cv-lsp html`: a file as HTML.
struct HTMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "html",
        abstract: "Write a file as HTML.",
        discussion: "Raw HTML is left out, for it may hold scripts, unless --unsafe passes it through.")

    @Argument(help: "The file; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Pass raw HTML through.")
    var unsafe = false

    func run() throws {
        let isRead = try reading.read([file]) { file in
            let html = HTMLRenderer.html(file.tree, unsafe: unsafe, filtersTags: file.dialect == .gfm)
            try CommandOutput.write(html)
        }
        if !isRead { throw ExitCode(ProcessExit.noInput) }
    }
}
