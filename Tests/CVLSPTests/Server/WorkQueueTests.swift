import CVModel
import Testing

@testable import cv_lsp

/// When a check that is due begins.
@Suite struct WorkQueueTests {
    /// What a queue with a check that will be due gives while something else always waits, and when the first check comes
    /// (milliseconds).
    private func jobs(for milliseconds: Int) throws -> (checks: Int, others: Int, first: Int?) {
        let queue = try WorkQueue()
        let document = Document(
            uri: DocumentURI(text: "untitled:1"), dialect: .auto, version: 1, source: .init("Ada Quill"),
            columnUnit: .utf16)
        queue.checkSoon(
            document, DiagnosticAudience(criteria: .init(), client: .init(.null)))
        let start = MonotonicTime.now
        var (checks, others) = (0, 0)
        var first: Int?
        while start.milliseconds(until: .now) < milliseconds {
            queue.add(.read(document))
            while case .check = queue.next() {
                checks += 1
                first = first ?? start.milliseconds(until: .now)
            }
            others += 1
        }
        return (checks, others, first)
    }

    @Test func whoeverTypesOnIsAnsweredFirst() throws {
        let found = try jobs(for: WorkQueue.checkDelay * 2)
        #expect(found.checks == 0)
        #expect(found.others > 10)
    }

    @Test func steadyTypingStarvesNoCheck() throws {
        let found = try jobs(for: WorkQueue.checkDelay + WorkQueue.checkPatience + 300)
        #expect(found.checks == 1)
        #expect(try #require(found.first) >= WorkQueue.checkDelay + WorkQueue.checkPatience)
    }

    @Test func aPauseIsEnough() throws {
        let queue = try WorkQueue()
        let document = Document(
            uri: DocumentURI(text: "untitled:1"), dialect: .auto, version: 1, source: .init("Ada Quill"),
            columnUnit: .utf16)
        let start = MonotonicTime.now
        queue.checkSoon(document, DiagnosticAudience(criteria: .init(), client: .init(.null)))
        guard case .check = queue.next() else {
            Issue.record("expected the check")
            return
        }
        let time = start.milliseconds(until: .now)
        #expect(time >= WorkQueue.checkDelay)
        #expect(time < WorkQueue.checkDelay + WorkQueue.checkPatience)
    }
}
