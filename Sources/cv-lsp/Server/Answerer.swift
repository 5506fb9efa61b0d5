import CVModel
import CVParse

/// The thread that answers: does one job after the other.
struct Answerer: Sendable {
    let queue: WorkQueue
    let output: Output
    let progress: Progress
    let trace: Trace

    func run() -> Never {
        while true {
            switch queue.next() {
            case .send(let message): output.send(message)
            case .answer(let request): answer(request)
            case .read(let document): read(document)
            case .check(let document, let audience): check(document, audience)
            case .end(let code): _exit(code)
            }
        }
    }

    private func answer(_ request: WorkQueue.PendingRequest) {
        progress.begin(request.method, token: request.progressToken)
        let start = MonotonicTime.now
        var result: Result<any JSONEncodable, ResponseError>
        if let refusal = queue.refusal(of: request) {
            result = .failure(refusal)
        } else {
            result = request.answer()
        }
        if let cancelled = queue.close(request.id) { result = .failure(cancelled) }
        progress.end()
        let time = start.milliseconds(until: .now)
        if let message = trace.message(
            "answer to \(request.method) (\(request.id)) after \(time) ms", detail: result.told)
        {
            output.send(message)
        }
        output.send(.response(request.id, result))
        request.document?.giveUpOutdated()
    }

    private func read(_ document: Document) {
        guard !document.isSuperseded else { return }
        progress.begin("Reading \(document.uri.fileName)", token: nil)
        _ = document.parsed
        progress.end()
    }

    private func check(_ document: Document, _ audience: DiagnosticAudience) {
        // A newer version is due by itself, and a client that asks is not told besides.
        guard !document.isSuperseded, !audience.client.pulls else { return }
        progress.begin("Checking \(document.uri.fileName)", token: nil)
        let publication = Diagnostics.publication(of: document, for: audience)
        progress.end()
        output.send(publication)
        document.giveUpOutdated()
    }
}

extension Result<any JSONEncodable, ResponseError> {
    fileprivate var told: any JSONEncodable {
        switch self {
        case .success(let value): value
        case .failure(let error): error
        }
    }
}
