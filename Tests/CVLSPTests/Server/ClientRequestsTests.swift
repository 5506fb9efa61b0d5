import CVModel
import Synchronization
import Testing

@testable import cv_lsp

@Suite struct ClientRequestsTests {
    @Test func eachAnswerGoesToItsRequestOnce() throws {
        let sent = Mutex<[OutgoingMessage]>([])
        let requests = ClientRequests { message in sent.withLock { $0.append(message) } }
        let answers = Mutex<[String]>([])
        for name in ["a", "b"] {
            requests.ask(name, .null) { answer, _ in
                answers.withLock { $0.append("\(name) \((try? answer.get())?.string ?? "none")") }
            }
        }
        var session = Session(queue: try WorkQueue())
        requests.takeReaction(to: .number(2))?(.success("2"), &session)
        requests.takeReaction(to: .number(1))?(.success("1"), &session)
        #expect(requests.takeReaction(to: .number(1)) == nil)
        #expect(requests.takeReaction(to: .number(3)) == nil)
        #expect(requests.takeReaction(to: .string("1")) == nil)
        #expect(answers.withLock { $0 } == ["b 2", "a 1"])
        let ids = sent.withLock { $0 }.compactMap { message in
            if case .request(let id, let method, _) = message { "\(method) \(id.json)" } else { nil }
        }
        #expect(ids == ["a \(RequestID.number(1).json)", "b \(RequestID.number(2).json)"])
    }

    @Test func ofAClientThatNeverAnswersTheOldestAreGivenUp() {
        let requests = ClientRequests { _ in }
        for _ in 0..<ClientRequests.mostAwaited + 2 { requests.ask("x", .null) }
        #expect(requests.takeReaction(to: .number(2)) == nil)
        #expect(requests.takeReaction(to: .number(3)) != nil)
    }

    @Test func afterTheEndNothingIsAskedAndNothingAwaited() {
        let count = Mutex(0)
        let requests = ClientRequests { _ in count.withLock { $0 += 1 } }
        requests.ask("x", .null)
        requests.end()
        requests.ask("x", .null)
        requests.notify("x", .null)
        #expect(count.withLock { $0 } == 1)
        #expect(requests.takeReaction(to: .number(1)) == nil)
    }
}
