import CVModel

/// The language server on a pair of file descriptors.
enum Server {
    /// How often to look whether the client's process is still there, in milliseconds.
    private static let clientCheckInterval: Int32 = 1000
    /// How long the last answers may take to be written once the client has gone, in seconds.
    private static let lastAnswersLimit: UInt32 = 5

    /// Serves until the client ends it; then the process ends.
    static func run(input: FileDescriptor, output: FileDescriptor) throws(SystemError) -> Never {
        // A client that goes away is seen where the write fails.
        signal(SIGPIPE, SIG_IGN)
        let queue = try WorkQueue()
        let output = Output(output)
        let progress = try Progress(output: output)
        let trace = Trace()
        let answerer = Answerer(queue: queue, output: output, progress: progress, trace: trace)
        try Thread.start { answerer.run() }
        try Thread.start { progress.run() }

        var session = Session(queue: queue, progress: progress, trace: trace)
        var framer = MessageFramer()
        while !session.hasExited {
            if let client = session.clientProcess {
                while !input.wait(for: Int16(POLLIN), milliseconds: clientCheckInterval) {
                    guard client.isAlive else { _exit(session.exitCode) }
                }
            }
            guard let bytes = try? input.read(upTo: 1 << 16), !bytes.isEmpty else { break }
            framer.append(bytes)
            while !session.hasExited, let frame = framer.next() {
                switch frame {
                case .message(let content):
                    session.handle(IncomingMessage(content: content))
                case .unusable(let problem):
                    session.handle(.invalid(nil, ResponseError(.parseError, problem)))
                }
            }
        }
        // What was asked is still answered, if the client takes the answers.
        queue.add(.end(session.exitCode))
        sleep(lastAnswersLimit)
        _exit(session.exitCode)
    }
}
