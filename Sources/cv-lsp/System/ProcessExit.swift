/// How the process ends.
enum ProcessExit {
    static let success: Int32 = 0
    /// The server ended without having been asked to `shutdown` first (LSP, `exit`).
    static let endedWithoutShutdown: Int32 = 1
    /// `cv-lsp check` found errors.
    static let foundErrors: Int32 = 1
    /// The command was called in a way that it does not have (sysexits.h, EX_USAGE).
    static let usage: Int32 = 64
    /// A file is not in the form that its ending says (sysexits.h, EX_DATAERR).
    static let badData: Int32 = 65
    /// A file could not be read (sysexits.h, EX_NOINPUT).
    static let noInput: Int32 = 66
    /// The system refused a thread or a pipe (sysexits.h, EX_OSERR).
    static let noResources: Int32 = 71
    /// The output could not be written (sysexits.h, EX_IOERR).
    static let outputFailed: Int32 = 74
}
