import CVModel
import Synchronization

/// What the thread that reads hands to the thread that answers.
final class WorkQueue: Sendable {
    /// Something to answer or to send.
    enum Job: Sendable {
        case send(OutgoingMessage)
        case answer(PendingRequest)
        /// The document has changed, and questions about it are sure to come: it is to be read before they do.
        case read(Document)
        /// The document is to be checked and what is found to be published.
        case check(Document, DiagnosticAudience)
        /// The process is to end with this code.
        case end(Int32)
    }

    /// A request that waits for its answer.
    struct PendingRequest: Sendable {
        let id: RequestID
        let method: String
        /// By which the client wants to be told of progress (`workDoneToken`).
        let progressToken: JSONValue?
        /// The document that it is about, as it stood then.
        let document: Document?
        let answer: @Sendable () -> Result<any JSONEncodable, ResponseError>
    }

    /// How much text waiting requests may hold on to, in bytes. While it is more, those about a text that has
    /// changed since are refused: the client types faster than the server answers.
    static let mostTextHeld = 64 << 20
    /// How long after a first change a document is checked, in milliseconds: long enough to finish a word.
    /// Further changes do not put it off.
    static let checkDelay = 200
    /// How long nothing must have come in before a check that is due begins, in milliseconds: whoever types on is
    /// answered first.
    static let checkPause = 10
    /// How much later than it is due a check begins at the latest, in milliseconds: steady typing cannot starve it.
    static let checkPatience = 1000

    fileprivate struct Contents {
        var jobs = Fifo<Job>()
        var textHeld = 0
        /// Requests that wait or are being answered, and those among them that the client no longer wants.
        var open: Set<RequestID> = []
        var cancelled: Set<RequestID> = []
        /// When a check is due, in order of time, and the newest version of each document that awaits one.
        var dueChecks = Fifo<(uri: DocumentURI, due: MonotonicTime)>()
        var unchecked: [DocumentURI: (document: Document, audience: DiagnosticAudience)] = [:]
        var answererSleeps = false
        /// When the last job was taken.
        var lastJob = MonotonicTime.now
    }

    private let contents = Mutex(Contents())
    private let wakeUp: WakeUp

    init() throws(SystemError) { wakeUp = try WakeUp() }
}

// MARK: - For the thread that reads

extension WorkQueue {
    func add(_ job: Job) {
        change { contents in
            if case .answer(let request) = job {
                contents.open.insert(request.id)
                contents.textHeld += request.textHeld
            }
            contents.jobs.append(job)
        }
    }

    /// Turns the answer to a request into an error, unless it has been given already.
    func cancel(_ id: RequestID) {
        contents.withLock { contents in
            if contents.open.contains(id) { _ = contents.cancelled.insert(id) }
        }
    }

    /// Has the document checked in ``checkDelay``, or when an earlier version of it is due.
    func checkSoon(_ document: Document, _ audience: DiagnosticAudience) {
        change { contents in
            let isNew = contents.unchecked.updateValue((document, audience), forKey: document.uri) == nil
            guard isNew else { return }
            let due = MonotonicTime.now.advanced(byMilliseconds: Self.checkDelay)
            contents.dueChecks.append((document.uri, due))
        }
    }

    /// Has the document checked without delay if a check of it is due.
    func checkNow(_ document: Document, _ audience: DiagnosticAudience) {
        change { contents in
            if contents.unchecked.removeValue(forKey: document.uri) != nil {
                contents.jobs.append(.check(document, audience))
            }
        }
    }

    /// Drops the check that is due of a document, if any.
    func dropCheck(of uri: DocumentURI) {
        contents.withLock { _ = $0.unchecked.removeValue(forKey: uri) }
    }

    private func change(_ body: (inout Contents) -> Void) {
        let mustWake = contents.withLock { contents in
            body(&contents)
            defer { contents.answererSleeps = false }
            return contents.answererSleeps
        }
        if mustWake { wakeUp.wake() }
    }
}

// MARK: - For the thread that answers

extension WorkQueue {
    /// The next thing to do, waited for: the oldest job, or a check that is due where none has come for a while.
    func next() -> Job {
        while true {
            let deadline: MonotonicTime?
            switch contents.withLock({ $0.next(at: .now) }) {
            case .job(let job): return job
            case .nothing(let until): deadline = until
            }
            wakeUp.sleep(until: deadline)
        }
    }

    /// Why a request that has been taken is not worth answering; `nil` where it is.
    func refusal(of request: PendingRequest) -> ResponseError? {
        contents.withLock { contents in
            contents.textHeld -= request.textHeld
            if contents.cancelled.contains(request.id) { return .cancelled }
            let isStale = request.document?.isSuperseded ?? false
            guard isStale, contents.textHeld > Self.mostTextHeld else { return nil }
            return ResponseError(.contentModified, "the document has changed since")
        }
    }

    /// Takes note that a request is being answered now; an error where the client cancelled it meanwhile.
    func close(_ id: RequestID) -> ResponseError? {
        contents.withLock { contents in
            contents.open.remove(id)
            return contents.cancelled.remove(id) == nil ? nil : .cancelled
        }
    }
}

extension WorkQueue.PendingRequest {
    fileprivate var textHeld: Int { document?.source.bytes.count ?? 0 }
}

extension WorkQueue.Contents {
    fileprivate enum Next {
        case job(WorkQueue.Job)
        /// There is nothing to do until then.
        case nothing(until: MonotonicTime?)
    }

    fileprivate mutating func next(at now: MonotonicTime) -> Next {
        while let (uri, due) = dueChecks.first, begins(checkDue: due, at: now) {
            _ = dueChecks.popFirst()
            if let (document, audience) = unchecked.removeValue(forKey: uri) {
                return .job(.check(document, audience))
            }
        }
        if let job = jobs.popFirst() {
            lastJob = now
            return .job(job)
        }
        answererSleeps = true
        return .nothing(until: dueChecks.first.map { start(ofCheckDue: $0.due) })
    }

    private func begins(checkDue due: MonotonicTime, at now: MonotonicTime) -> Bool {
        (jobs.first == nil ? start(ofCheckDue: due) : due.advanced(byMilliseconds: WorkQueue.checkPatience))
            <= now
    }

    /// When a check begins, as long as no job comes.
    private func start(ofCheckDue due: MonotonicTime) -> MonotonicTime {
        min(
            max(due, lastJob.advanced(byMilliseconds: WorkQueue.checkPause)),
            due.advanced(byMilliseconds: WorkQueue.checkPatience))
    }
}

extension ResponseError {
    fileprivate static let cancelled = ResponseError(.requestCancelled, "cancelled")
}
