/// Lets one thread sleep until another wakes it or a moment comes. A pipe, for its waiting uses the clock that
/// no one sets, on every system.
struct WakeUp: Sendable {
    private let reading: FileDescriptor
    private let writing: FileDescriptor

    init() throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemError(code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reading = FileDescriptor(rawValue: ends[0])
        writing = FileDescriptor(rawValue: ends[1])
    }

    /// Ends the present or the next sleep.
    func wake() {
        // A pipe of one's own that is never full fails only when the process is ending.
        try? writing.write([0])
    }

    /// Sleeps until woken, or until `deadline` where there is one.
    func sleep(until deadline: MonotonicTime?) {
        let wait = deadline.map { Int32(clamping: MonotonicTime.now.milliseconds(until: $0)) } ?? -1
        if reading.wait(for: Int16(POLLIN), milliseconds: wait) { _ = try? reading.read(upTo: 64) }
    }
}
