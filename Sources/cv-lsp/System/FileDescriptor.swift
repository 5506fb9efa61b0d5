/// An open file of the process, read and written with the bare system calls.
struct FileDescriptor: Sendable {
    let rawValue: Int32

    static let standardInput = FileDescriptor(rawValue: STDIN_FILENO)
    static let standardOutput = FileDescriptor(rawValue: STDOUT_FILENO)
    static let standardError = FileDescriptor(rawValue: STDERR_FILENO)

    /// Writes all of `bytes`, however many calls that takes.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { systemWrite(rawValue, $0.baseAddress, $0.count) }
            if count >= 0 {
                written += count
            } else if errno == EAGAIN {
                // Someone made the pipe non-blocking: wait until it takes more.
                _ = wait(for: Int16(POLLOUT), milliseconds: -1)
            } else if errno != EINTR {
                throw SystemError(code: errno)
            }
        }
    }

    /// Reads what is there, at most `limit` bytes, and waits only where there is nothing; empty at the end.
    func read(upTo limit: Int) throws(SystemError) -> [UInt8] {
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
                let result = systemRead(rawValue, buffer.baseAddress, buffer.count)
                count = max(0, result)
                failure = result < 0 ? errno : 0
            }
            switch failure {
            case 0: return bytes
            case EINTR: continue
            case EAGAIN: _ = wait(for: Int16(POLLIN), milliseconds: -1)
            default: throw SystemError(code: failure)
            }
        }
    }

    /// Reads to the end.
    func readAll() throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let more = try read(upTo: 1 << 16)
            guard !more.isEmpty else { return bytes }
            bytes += more
        }
    }

    /// Waits until the events of poll(2) happen, or an error or end of input, or the time is up.
    ///
    /// - Parameter milliseconds: negative to wait without end.
    /// - Returns: whether something happened in that time.
    func wait(for events: Int16, milliseconds: Int32) -> Bool {
        var request = pollfd(fd: rawValue, events: events, revents: 0)
        let count = poll(&request, 1, milliseconds)
        return count > 0 || (count < 0 && errno != EINTR)
    }

    var isTerminal: Bool { isatty(rawValue) == 1 }
}

/// Why a system call failed.
struct SystemError: Error, CustomStringConvertible {
    /// The value of `errno`.
    let code: Int32

    var description: String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}
