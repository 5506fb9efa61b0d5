import Synchronization

@testable import cv_lsp

/// The built `cv-lsp`, run as a process of its own, with its three streams in the hands of a test. Nothing here
/// waits without end.
final class Program {
    /// How long a test waits for anything, in milliseconds; far beyond what it takes on a busy machine.
    static let patience = 20_000

    let identifier: pid_t
    private let input: FileDescriptor
    let output: FileDescriptor
    let errors: FileDescriptor
    /// Closed once each: a number closed twice may by then be the file of another test.
    private var open: Set<Int32>
    private var exitStatus: Int32?

    struct TimedOut: Error {
        let waitingFor: String
    }

    /// One process is started at a time, so that none inherits the pipes of another.
    private static let starting = Mutex(())

    init(_ arguments: [String], path: String = Program.builtBinary, environment: [String] = []) throws {
        let (identifier, ends) = try Self.starting.withLock { _ in
            try Self.spawn([path] + arguments, environment: environment)
        }
        self.identifier = identifier
        (input, output, errors) = (ends[0], ends[1], ends[2])
        open = Set(ends.map(\.rawValue))
    }

    deinit {
        if exitStatus == nil {
            kill(identifier, SIGKILL)
            waitpid(identifier, nil, 0)
        }
        for end in open { close(end) }
    }

    func write(_ bytes: some Collection<UInt8>) throws {
        // A server that has gone is seen by what it answers, not by a signal.
        signal(SIGPIPE, SIG_IGN)
        try input.write(Array(bytes))
    }

    func closeInput() { closeOurs(input) }

    /// Stops listening to what the program prints.
    func closeOutput() { closeOurs(output) }

    private func closeOurs(_ end: FileDescriptor) {
        if open.remove(end.rawValue) != nil { close(end.rawValue) }
    }

    /// The next bytes of a stream; empty at its end.
    func read(_ stream: FileDescriptor, until deadline: MonotonicTime) throws -> [UInt8] {
        let left = Int32(clamping: MonotonicTime.now.milliseconds(until: deadline))
        guard stream.wait(for: Int16(POLLIN), milliseconds: left) else {
            throw TimedOut(waitingFor: "output")
        }
        return try stream.read(upTo: 1 << 16)
    }

    /// All that a stream gives from now to its end.
    func readToEnd(_ stream: FileDescriptor) throws -> String {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: Self.patience)
        var bytes: [UInt8] = []
        while case let more = try read(stream, until: deadline), !more.isEmpty { bytes += more }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The exit code, waited for; that of a process that a signal ended is negative.
    func exitCode(within milliseconds: Int = Program.patience) throws -> Int32 {
        if let exitStatus { return exitStatus }
        let deadline = MonotonicTime.now.advanced(byMilliseconds: milliseconds)
        while MonotonicTime.now < deadline {
            var status: Int32 = 0
            if waitpid(identifier, &status, WNOHANG) == identifier {
                // wait(2): the low seven bits are the signal, the next eight the code.
                let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
                exitStatus = code
                return code
            }
            usleep(2000)
        }
        throw TimedOut(waitingFor: "the process to end")
    }

    /// Runs to the end with `input` on its standard input.
    static func run(
        _ arguments: [String], input: String = "", environment: [String] = []
    ) throws -> (output: String, errors: String, exitCode: Int32) {
        let program = try Program(arguments, environment: environment)
        try? program.write(Array(input.utf8))
        program.closeInput()
        let output = try program.readToEnd(program.output)
        let errors = try program.readToEnd(program.errors)
        return (output, errors, try program.exitCode())
    }
}

extension Program {
    /// The program that was built together with the tests: it lies beside their bundle.
    static let builtBinary: String = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        guard let bundle, let slash = bundle.lastIndex(of: "/") else { return ".build/debug/cv-lsp" }
        return bundle[...slash] + "cv-lsp"
    }()

    private static func spawn(
        _ arguments: [String], environment: [String]
    ) throws(SystemError) -> (pid_t, [FileDescriptor]) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var ours: [FileDescriptor] = []
        var theirs: [Int32] = []
        defer { for end in theirs { close(end) } }
        for stream: Int32 in 0...2 {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw SystemError(code: errno) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            let (their, our) = stream == 0 ? (ends[0], ends[1]) : (ends[1], ends[0])
            posix_spawn_file_actions_adddup2(&actions, their, stream)
            theirs.append(their)
            ours.append(FileDescriptor(rawValue: our))
        }
        var argumentPointers = arguments.map { strdup($0) } + [nil]
        var environmentPointers = environment.map { strdup($0) } + [nil]
        defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
        var identifier: pid_t = 0
        let code = posix_spawn(
            &identifier, arguments[0], &actions, nil, &argumentPointers, &environmentPointers)
        guard code == 0 else { throw SystemError(code: code) }
        return (identifier, ours)
    }
}
