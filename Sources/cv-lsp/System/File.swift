/// Files by their paths.
enum File {
    /// The bytes of the file at `path`; `-` is the standard input.
    static func read(_ path: String) throws(SystemError) -> [UInt8] {
        if path == "-" { return try FileDescriptor.standardInput.readAll() }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(code: errno) }
        defer { close(descriptor) }
        return try FileDescriptor(rawValue: descriptor).readAll()
    }
}
