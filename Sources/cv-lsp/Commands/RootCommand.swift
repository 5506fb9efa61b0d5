import ArgumentParser

/// `cv-lsp`: the language server with `--stdio`, else one of the subcommands.
@main
struct RootCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cv-lsp",
        abstract: "Understands résumés kept as text: for editors, and at the command line.",
        discussion: """
            Reads Markdown of any dialect, plain text, and JSON Resume. Editors start the server with --stdio; \
            editors/ in the source has the set-up for each.
            """,
        version: version,
        subcommands: [
            ParseCommand.self, OutlineCommand.self, CheckCommand.self, TreeCommand.self, HTMLCommand.self,
        ])

    @Flag(help: "Serve an editor: the Language Server Protocol on standard input and output.")
    var stdio = false

    // vscode-languageclient passes it; `initialize` says the same.
    @Option(name: .customLong("clientProcessId"), help: .hidden)
    var clientProcessID: String?

    func run() throws {
        guard stdio else { throw CleanExit.helpRequest() }
        do throws(SystemError) {
            try Server.run(input: .standardInput, output: .standardOutput)
        } catch {
            CommandOutput.report("cannot start: \(error)")
            throw ExitCode(ProcessExit.noResources)
        }
    }
}
