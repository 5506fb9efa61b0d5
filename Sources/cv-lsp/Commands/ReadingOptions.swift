import CVParse

/// Which files a command reads, and how.
struct ReadingOptions {
    private static let dialect = CommandOption(
        name: "dialect", value: "dialect",
        help: "How to read the files, instead of by their ending: "
            + Dialect.allCases.map(\.rawValue).joined(separator: ", ") + ".")

    static let options = [dialect]

    private let dialect: Dialect?

    init(_ arguments: Arguments) throws(UsageError) {
        dialect = try arguments.value(of: Self.dialect, as: Dialect.self)
    }

    /// Reads the files one after the other; one that cannot be read is reported and does not keep the others
    /// from it.
    ///
    /// - Returns: whether all of them could be read.
    func read(
        _ paths: [String], _ body: (InputFile) throws(ExitStatus) -> Void
    ) throws(ExitStatus) -> Bool {
        var allRead = true
        for path in paths {
            let file: InputFile
            do throws(SystemError) {
                file = try InputFile(path: path, dialect: dialect)
            } catch {
                CommandOutput.report("\(path): \(error)")
                allRead = false
                continue
            }
            try body(file)
        }
        return allRead
    }
}
