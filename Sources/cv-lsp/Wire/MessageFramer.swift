/// Cuts the bytes of the wire into messages (LSP, "Base Protocol").
///
/// Headers may come in any order and case, their lines may end in CRLF or LF, and a packet may hold a part of a
/// message or several. What is no header is passed over until the next `Content-Length`; a header block that
/// gives no usable length is reported, and reading goes on behind it.
struct MessageFramer {
    /// The largest message taken, in bytes: ten times the largest text that anyone would call a résumé, with
    /// every character of it escaped.
    static let longestMessage = 64 << 20
    /// The longest header block kept while its end is awaited; of what is longer only the end is kept, so that
    /// garbage costs no memory.
    static let longestHeader = 16 << 10

    enum Frame: Equatable {
        /// The content of a message.
        case message([UInt8])
        /// A header block that cannot be followed, and what is wrong with it.
        case unusable(String)
    }

    private var buffer: [UInt8] = []
    /// What of `buffer` has been taken.
    private var taken = 0
    /// How far from `taken` on the end of the header block has been looked for.
    private var searched = 0
    /// The length of the message whose header has been read.
    private var awaitedLength: Int?

    mutating func append(_ bytes: [UInt8]) {
        if taken > 0 {
            buffer.removeSubrange(..<taken)
            taken = 0
        }
        if let awaitedLength { buffer.reserveCapacity(awaitedLength) }
        buffer += bytes
    }

    /// The next frame; `nil` where more bytes are needed for it.
    mutating func next() -> Frame? {
        while true {
            if let length = awaitedLength {
                guard buffer.count - taken >= length else { return nil }
                awaitedLength = nil
                defer { taken += length }
                return .message(Array(buffer[taken..<taken + length]))
            }
            guard let block = takeHeaderBlock() else { return nil }
            guard !block.isEmpty else { continue }
            switch HeaderBlock(block).contentLength(atMost: Self.longestMessage) {
            case .success(let length): awaitedLength = length
            case .failure(let problem): return .unusable(problem.message)
            }
        }
    }

    /// The lines up to the next empty one, which is taken as well; `nil` where there is none yet.
    private mutating func takeHeaderBlock() -> ArraySlice<UInt8>? {
        var lineStart = taken + searched
        while let lineEnd = buffer[lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = buffer[lineStart..<lineEnd]
            lineStart = lineEnd + 1
            searched = lineStart - taken
            if line.isEmpty || line.elementsEqual([UInt8(ascii: "\r")]) {
                let block = buffer[taken..<lineEnd - line.count]
                taken = lineStart
                searched = 0
                return block
            }
        }
        if buffer.count - taken > Self.longestHeader {
            taken = buffer.count - Self.longestHeader / 2
            searched = 0
        }
        return nil
    }
}
