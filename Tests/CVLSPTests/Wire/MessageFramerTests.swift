import Testing

@testable import cv_lsp

@Suite struct MessageFramerTests {
    private static func frames(_ packets: [[UInt8]]) -> [MessageFramer.Frame] {
        var framer = MessageFramer()
        var frames: [MessageFramer.Frame] = []
        for packet in packets {
            framer.append(packet)
            while let frame = framer.next() { frames.append(frame) }
        }
        return frames
    }

    private static func message(_ text: String) -> MessageFramer.Frame { .message(Array(text.utf8)) }

    @Test(arguments: [
        "Content-Length: 2\r\n\r\n{}",
        "content-length:2\r\n\r\n{}",
        "CONTENT-LENGTH : 2 \r\n\r\n{}",
        "Content-Length: 2\n\n{}",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
        "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{}",
        "X-Content-Length: 9\r\nContent-Length: 2\r\nX-Content-Length: 9\r\n\r\n{}",
        "\r\n\r\nContent-Length: 002\r\n\r\n{}",
        "Content-Length: 77\r\nContent-Length: 2\r\n\r\n{}",
        // Garbage before the header, with and without a line end.
        "warning: starting\r\nContent-Length: 2\r\n\r\n{}",
        "{\"jsonrpc\":\"2.0\"}Content-Length: 2\r\n\r\n{}",
        "\u{0}\u{1}\u{FFFD}Content-Length: 2\r\n\r\n{}",
    ])
    func readsTheHeader(wire: String) {
        #expect(Self.frames([Array(wire.utf8)]) == [Self.message("{}")])
    }

    @Test func splitAndJoinedPacketsAreTheSame() {
        let text = "Content-Length: 4\r\n\r\n\"é\"Content-Length: 0\r\n\r\nContent-Length: 4\n\nnull"
        let wire = Array(text.utf8)
        let whole = [Self.message("\"é\""), Self.message(""), Self.message("null")]
        #expect(Self.frames([wire]) == whole)
        #expect(Self.frames(wire.map { [$0] }) == whole)
        for cut in wire.indices {
            #expect(Self.frames([Array(wire[..<cut]), Array(wire[cut...])]) == whole)
        }
    }

    @Test(arguments: [
        "Content-Length: -1", "Content-Length: two", "Content-Length:", "Content-Length: 1e3",
        "Content-Length: 0x10", "Content-Length: 67108865", "Content-Length: 99999999999999999999999999",
        "Content-Type: text/plain", "nothing at all",
    ])
    func reportsAnUnusableHeaderAndReadsOn(header: String) throws {
        let frames = Self.frames([Array("\(header)\r\n\r\n{\"lost\": 1}Content-Length: 2\r\n\r\n[]".utf8)])
        try #require(frames.count == 2)
        guard case .unusable = frames[0] else {
            Issue.record("\(frames[0])")
            return
        }
        #expect(frames[1] == Self.message("[]"))
    }

    @Test func garbageWithoutEndCostsNoMemoryAndLosesNoMessage() {
        var framer = MessageFramer()
        let garbage = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
        for _ in 0..<64 {
            framer.append(garbage)
            #expect(framer.next() == nil)
        }
        framer.append(Array("\r\nContent-Length: 2\r\n\r\n{}".utf8))
        #expect(framer.next() == Self.message("{}"))
        #expect(framer.next() == nil)
    }
}
