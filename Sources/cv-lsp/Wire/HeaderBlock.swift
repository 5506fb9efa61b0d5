/// The header lines before a message.
struct HeaderBlock {
    private let lines: [ArraySlice<UInt8>]

    struct Problem: Error, Equatable {
        let message: String
    }

    /// - Parameter block: the lines, each with its line end.
    init(_ block: ArraySlice<UInt8>) {
        lines = block.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }

    /// The length that the block gives, 0 up to `limit`.
    func contentLength(atMost limit: Int) -> Result<Int, Problem> {
        guard let written = value(of: "content-length") else {
            return .failure(Problem(message: "expected a Content-Length header"))
        }
        let text = String(decoding: written.prefix(40), as: UTF8.self)
        guard !written.isEmpty, written.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else {
            return .failure(Problem(message: "Content-Length is not a number of bytes: \(text)"))
        }
        // More digits than any length has: also what Int cannot hold.
        guard let length = Int(text), length <= limit else {
            return .failure(Problem(message: "Content-Length is over the limit of \(limit) bytes: \(text)"))
        }
        return .success(length)
    }

    /// What stands behind `name:` in the block; the last counts where a header was broken off and sent anew. Only
    /// where no line begins with the name, one will do that has garbage before it.
    private func value(of name: String) -> ArraySlice<UInt8>? {
        let found: [(isWholeName: Bool, value: ArraySlice<UInt8>)] = lines.compactMap { line in
            let lowercased = line.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            guard let nameEnd = lowercased.endOfLast(name) else { return nil }
            let rest = line.dropFirst(nameEnd).trimmingBlanks()
            guard rest.first == UInt8(ascii: ":") else { return nil }
            return (nameEnd == name.utf8.count, rest.dropFirst().trimmingBlanks())
        }
        return (found.last(where: \.isWholeName) ?? found.last)?.value
    }
}

extension [UInt8] {
    /// Where the last occurrence of `text` ends.
    fileprivate func endOfLast(_ text: String) -> Int? {
        let wanted = Array(text.utf8)
        guard count >= wanted.count else { return nil }
        return (0...count - wanted.count).last { self[$0..<$0 + wanted.count].elementsEqual(wanted) }
            .map { $0 + wanted.count }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func trimmingBlanks() -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let start = drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return [] }
        return start[...last]
    }
}
