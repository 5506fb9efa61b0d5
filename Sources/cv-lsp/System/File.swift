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

    /// What follows the last dot of a path's last part; empty where there is none.
    static func fileExtension(of path: some StringProtocol) -> String {
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return String(name[name.index(after: dot)...])
    }
}
