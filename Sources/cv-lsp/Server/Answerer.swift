import CVModel
import CVParse

/// The thread that answers: does one job after the other, and is the only one to write to the client.
struct Answerer: Sendable {
    let queue: WorkQueue
    let output: FileDescriptor

    func run() -> Never {
        while true {
            switch queue.next() {
            case .send(let message): send(message)
            case .answer(let request): answer(request)
            case .check(let document, let audience): check(document, audience)
            case .end(let code): _exit(code)
            }
        }
    }

    private func answer(_ request: WorkQueue.PendingRequest) {
        var result: Result<JSONValue, ResponseError>
        if let refusal = queue.refusal(of: request) {
            result = .failure(refusal)
        } else {
            result = request.answer()
        }
        if let cancelled = queue.close(request.id) { result = .failure(cancelled) }
        send(.response(request.id, result))
    }

    private func check(_ document: Document, _ audience: DiagnosticAudience) {
        // A newer version is due by itself.
        guard !document.isSuperseded else { return }
        send(Diagnostics.publication(of: document, for: audience))
    }

    private func send(_ message: OutgoingMessage) {
        do {
            try output.write(message.framed)
        } catch {
            // The client does not listen any more: there is no one to tell.
            _exit(ProcessExit.endedWithoutShutdown)
        }
    }
}
