import CVModel
import Synchronization

/// Tells the client what keeps it waiting: whatever takes longer than ``patience``, from then until it is done (LSP,
/// "Work Done Progress").
///
/// A thread of its own sleeps until then, for the one that answers is busy. It is woken only when work begins after
/// it has gone to sleep without end: as a rule it sees what was done meanwhile when it wakes by itself.
final class Progress: Sendable {
    /// In milliseconds: half a second is where waiting is felt.
    static let patience = 500

    fileprivate struct Work {
        let number: Int
        let title: String
        let due: MonotonicTime
        /// By which the client knows it.
        var token: JSONValue?
        var state = State.silent
    }

    fileprivate enum State {
        case silent
        /// The client has been asked for a place to show it.
        case asked
        /// It has been asked for, and is there.
        case granted
        /// The client has been told that it began.
        case begun
    }

    fileprivate struct Contents {
        var work: Work?
        var count = 0
        var sleepsWithoutEnd = false
        /// Once the client has said that it shows progress.
        var requests: ClientRequests?
    }

    private let contents = Mutex(Contents())
    private let wakeUp: WakeUp
    private let output: Output

    init(output: Output) throws(SystemError) {
        self.output = output
        wakeUp = try WakeUp()
    }

    /// From now on the client may be asked to show progress.
    func enable(asking requests: ClientRequests) { contents.withLock { $0.requests = requests } }

    /// Work begins.
    ///
    /// - Parameter token: where the client itself asked to be told of it.
    func begin(_ title: @autoclosure () -> String, token: JSONValue?) {
        let mustWake = contents.withLock { contents in
            guard contents.requests != nil || token != nil else { return false }
            contents.count += 1
            contents.work = Work(
                number: contents.count, title: title(),
                due: MonotonicTime.now.advanced(byMilliseconds: Self.patience), token: token,
                state: token == nil ? .silent : .granted)
            defer { contents.sleepsWithoutEnd = false }
            return contents.sleepsWithoutEnd
        }
        if mustWake { wakeUp.wake() }
    }

    /// The work that began last is done.
    func end() {
        let work = contents.withLock { contents in
            defer { contents.work = nil }
            return contents.work
        }
        if let work, work.state == .begun, let token = work.token { tell(token, ["kind": "end"]) }
    }

    func run() -> Never {
        while true {
            switch contents.withLock({ $0.next(at: .now) }) {
            case .sleep(let until): wakeUp.sleep(until: until)
            case .ask(let token, let number, let requests):
                requests.ask(
                    "window/workDoneProgress/create", ["token": token], through: output.send
                ) { answer, _ in
                    if case .success = answer { self.grant(number) }
                }
            case .tell(let token, let title):
                tell(token, ["kind": "begin", "title": .string(title), "cancellable": false])
            }
        }
    }

    private func grant(_ number: Int) {
        contents.withLock { contents in
            if contents.work?.number == number { contents.work?.state = .granted }
            contents.sleepsWithoutEnd = false
        }
        wakeUp.wake()
    }

    private func tell(_ token: JSONValue, _ value: JSONValue) {
        let parameters: JSONValue = ["token": token, "value": value]
        output.send(.notification(method: "$/progress", parameters: parameters))
    }

    fileprivate enum Step {
        case sleep(until: MonotonicTime?)
        case ask(token: JSONValue, number: Int, ClientRequests)
        case tell(token: JSONValue, title: String)
    }
}

extension Progress.Contents {
    fileprivate mutating func next(at now: MonotonicTime) -> Progress.Step {
        guard let work else {
            sleepsWithoutEnd = true
            return .sleep(until: nil)
        }
        guard work.due <= now else { return .sleep(until: work.due) }
        switch (work.state, work.token, requests) {
        case (.granted, let token?, _):
            self.work?.state = .begun
            return .tell(token: token, title: work.title)
        case (.silent, _, let requests?):
            let token: JSONValue = .string("cv-lsp/\(work.number)")
            self.work?.token = token
            self.work?.state = .asked
            return .ask(token: token, number: work.number, requests)
        default:
            sleepsWithoutEnd = true
            return .sleep(until: nil)
        }
    }
}
