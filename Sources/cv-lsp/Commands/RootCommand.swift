import ArgumentParser

/// `cv-lsp`: the language server with `--stdio`, else one of the subcommands.
@main
struct RootCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cv-lsp",
        abstract: "Understands résumés kept as text: a language server, and the same at the command line.",
        version: version)

    @Flag(help: "Serve an editor: the Language Server Protocol on standard input and output.")
    var stdio = false

    // vscode-languageclient passes it; `initialize` says the same.
    @Option(name: .customLong("clientProcessId"), help: .hidden)
    var clientProcessID: String?

    func run() throws {
        guard stdio else { throw CleanExit.helpRequest() }
        do {
            try Server.run(input: .standardInput, output: .standardOutput)
        } catch {
            throw ValidationError("cannot start: \(error)")
        }
    }
}
