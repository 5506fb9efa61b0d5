/// The two streams of a command.
enum CommandOutput {
    /// Writes to the standard output, all of it.
    ///
    /// - Throws: `ExitStatus` where it cannot be written; said on the standard error, unless it is only that the
    ///   reader has had enough.
    static func write(_ bytes: [UInt8]) throws(ExitStatus) {
        do throws(SystemError) {
            try FileDescriptor.standardOutput.write(bytes)
        } catch {
            if error.code != EPIPE { report("standard output: \(error)") }
            throw ExitStatus(ProcessExit.outputFailed)
        }
    }

    static func write(_ text: String) throws(ExitStatus) { try write(Array(text.utf8)) }

    /// One line on the standard error, under the program's name.
    static func report(_ message: String) {
        warn("cv-lsp: \(message.printable)")
    }

    /// One line on the standard error as it is.
    static func warn(_ line: String) {
        // Where the standard error is closed there is no one to tell.
        try? FileDescriptor.standardError.write(Array((line + "\n").utf8))
    }
}

extension String {
    /// The text on one line, and without control characters, which could make a terminal do anything.
    var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
