/// A subcommand: what it is for, what it takes, and what it does. One file in `Commands` and one line of
/// ``RootCommand/commands``.
protocol Command: Sendable {
    static var form: CommandForm { get }

    /// - Throws: `UsageError` where the arguments have the form, and yet mean nothing.
    init(_ arguments: Arguments) throws(UsageError)

    func run() throws(ExitStatus)
}

/// What a command takes and what its help says; the parser and the help text both draw on it.
struct CommandForm: Sendable {
    /// As it is typed: `cv-lsp parse`.
    var name: String
    /// One sentence.
    var abstract: String
    /// Paragraphs, between them an empty line.
    var discussion = ""
    var operand: Operand?
    var options: [CommandOption] = []

    /// The arguments that are no options: all mean the same.
    struct Operand: Sendable {
        /// As the help has it: `file`.
        var name: String
        var help: String
        var count: Count

        enum Count: Sendable {
            case one
            case oneOrMore
        }
    }
}

/// A long option, with or without a value.
struct CommandOption: Sendable, Hashable {
    /// Without the dashes.
    var name: String
    /// What stands for the value in the help; `nil` where the option has none.
    var value: String?
    /// Empty for one that the help leaves out.
    var help: String

    static let help = CommandOption(name: "help", help: "Show this help.")
}

/// The process is to end with this status; what there was to say of it has been said.
struct ExitStatus: Error {
    /// One of ``ProcessExit``.
    let code: Int32

    init(_ code: Int32) { self.code = code }
}

/// What is wrong with how a command was called, as a sentence without a full stop.
struct UsageError: Error {
    let message: String

    init(_ message: String) { self.message = message }
}
