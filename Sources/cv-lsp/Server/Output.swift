import Synchronization

/// The way to the client: whole messages, one after the other, from the thread that answers and from the one that
/// tells of progress. The thread that reads never writes: a client that does not listen must not keep it waiting.
final class Output: Sendable {
    private let descriptor: FileDescriptor
    private let turn = Mutex(())

    init(_ descriptor: FileDescriptor) { self.descriptor = descriptor }

    func send(_ message: OutgoingMessage) {
        let bytes = message.framed
        turn.withLock { _ in
            do {
                try descriptor.write(bytes)
            } catch {
                // The client does not listen any more: there is no one to tell.
                _exit(ProcessExit.endedWithoutShutdown)
            }
        }
    }
}
