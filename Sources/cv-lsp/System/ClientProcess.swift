/// The process that started the server, which must not be outlived (LSP, `InitializeParams.processId`).
struct ClientProcess: Sendable {
    private let identifier: pid_t
    private let isParent: Bool

    init?(identifier: Int64) {
        guard let identifier = pid_t(exactly: identifier), identifier > 0 else { return nil }
        self.identifier = identifier
        isParent = getppid() == identifier
    }

    var isAlive: Bool {
        // A parent that died has been replaced, even where its number still names a zombie.
        if isParent, getppid() != identifier { return false }
        // EPERM: it is there and belongs to someone else.
        if kill(identifier, 0) != 0, errno == ESRCH { return false }
        return !isZombie
    }

    /// Whether it has ended and only waits to be asked for by its parent. Where /proc is missing: no.
    private var isZombie: Bool {
        guard let status = try? File.read("/proc/\(identifier)/stat") else { return false }
        // proc(5): `pid (name) state …`; the name may hold anything, also parentheses.
        let afterName = status.lastIndex(of: UInt8(ascii: ")")).map { status[$0...].dropFirst(2) }
        return afterName?.first == UInt8(ascii: "Z")
    }
}
