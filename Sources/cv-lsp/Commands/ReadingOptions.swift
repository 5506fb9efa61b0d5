import ArgumentParser
import CVParse

/// Which files a command reads, and how.
struct ReadingOptions: ParsableArguments {
    @Option(help: "How to read the files, instead of by their ending.")
    var dialect: Dialect?

    /// Reads the files one after the other; one that cannot be read is reported and does not keep the others
    /// from it.
    ///
    /// - Returns: whether all of them could be read.
    func read(_ paths: [String], _ body: (InputFile) throws -> Void) rethrows -> Bool {
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

extension Dialect: ExpressibleByArgument {}
