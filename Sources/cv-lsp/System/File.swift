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

    /// The bytes of a file that no one has named on the command line: it is read only if it is an ordinary file, so
    /// that no pipe or device keeps the server waiting, and no longer than `limit` (`EFBIG`).
    static func contents(of path: String, atMost limit: Int) throws(SystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw SystemError(code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: EINVAL) }
        guard status.st_size <= limit else { throw SystemError(code: EFBIG) }
        return try FileDescriptor(rawValue: descriptor).readAll()
    }

    /// What follows the last dot of a path's last part; empty where there is none.
    static func fileExtension(of path: some StringProtocol) -> String {
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return String(name[name.index(after: dot)...])
    }

    /// The folder that holds what is at `path`, without a slash at its end; empty for what is in the root.
    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    /// The path from the root of what is at `path`, which starts from the current folder.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path.isEmpty ? "/" : path }
        defer { free(folder) }
        return File.path(path, in: String(cString: folder))
    }

    /// What a path means that is written in a file of a folder: absolute paths stay, and `.` and `..` are resolved as
    /// they are written.
    ///
    /// - Parameter folder: an absolute path.
    static func path(_ path: String, in folder: String) -> String {
        var steps: [Substring] = []
        for step in (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/") where step != "."
        {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return "/" + steps.joined(separator: "/")
    }

    /// By which one sees that a file has changed.
    struct Stamp: Hashable, Sendable {
        private let seconds: Int
        private let nanoseconds: Int
        private let size: Int
        private let number: UInt64

        /// `nil` where there is no file.
        init?(of path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
            size = Int(status.st_size)
            number = UInt64(status.st_ino)
        }
    }
}
