/// `cv-lsp`: the language server with `--stdio`, else one of the commands.
@main
enum RootCommand {
    static let commands: [any Command.Type] = [
        ParseCommand.self, OutlineCommand.self, CheckCommand.self, TreeCommand.self, HTMLCommand.self,
    ]

    private static let stdio = CommandOption(
        name: "stdio", help: "Serve an editor: the Language Server Protocol on standard input and output.")
    // vscode-languageclient passes it; `initialize` says the same.
    private static let clientProcessID = CommandOption(name: "clientProcessId", value: "pid", help: "")
    private static let showVersion = CommandOption(name: "version", help: "Show the version.")

    private static let form = CommandForm(
        name: "cv-lsp",
        abstract: "Understands résumés kept as text: for editors, and at the command line.",
        discussion: """
            Reads Markdown of any dialect, plain text, JSON Resume and YAML. Editors start the server with \
            --stdio; editors/ in the source has the set-up for each.
            """,
        options: [stdio, clientProcessID, showVersion])

    static func main() {
        do throws(ExitStatus) {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            exit(error.code)
        }
    }

    private static func run(_ words: [String]) throws(ExitStatus) {
        guard let name = words.first, !name.hasPrefix("-") else { return try runItself(words) }
        for command in commands where command.form.name == name {
            return try run(command, Array(words.dropFirst()))
        }
        let known = commands.map { $0.form.name }.joined(separator: ", ")
        throw misused("no command “\(name)”: expected one of \(known)", in: "cv-lsp")
    }

    private static func run(_ type: any Command.Type, _ words: [String]) throws(ExitStatus) {
        let command: (any Command)?
        do throws(UsageError) {
            let arguments = try Arguments(words, for: type.form)
            command = arguments.has(.help) ? nil : try type.init(arguments)
        } catch {
            CommandOutput.report(error.message)
            CommandOutput.warn("Usage: " + HelpText.usage(of: type.form))
            throw misused(nil, in: "cv-lsp \(type.form.name)")
        }
        guard let command else { return try CommandOutput.write(HelpText.text(of: type.form)) }
        try command.run()
    }

    private static func runItself(_ words: [String]) throws(ExitStatus) {
        let arguments: Arguments
        do throws(UsageError) {
            arguments = try Arguments(words, for: form)
        } catch {
            throw misused(error.message, in: "cv-lsp")
        }
        if arguments.has(showVersion) {
            try CommandOutput.write(version + "\n")
        } else if arguments.has(stdio), !arguments.has(.help) {
            do throws(SystemError) {
                try Server.run(input: .standardInput, output: .standardOutput)
            } catch {
                CommandOutput.report("cannot start: \(error)")
                throw ExitStatus(ProcessExit.noResources)
            }
        } else {
            try CommandOutput.write(HelpText.text(of: form, commands: commands))
        }
    }

    /// Says what is wrong with the call and where its help is.
    private static func misused(_ message: String?, in command: String) -> ExitStatus {
        if let message { CommandOutput.report(message) }
        CommandOutput.warn("“\(command) --help” says more.")
        return ExitStatus(ProcessExit.usage)
    }
}
