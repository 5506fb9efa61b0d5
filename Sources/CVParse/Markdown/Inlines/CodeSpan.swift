/// Code spans (CommonMark 6.1).
extension InlineReader {
    mutating func readCodeSpan(at position: Int) -> Int? {
        let contentStart = text.skip(from: position, to: limit) { $0 == "`" }
        let length = contentStart - position
        guard length <= Limits.backticks, let close = closingBackticks(length, from: contentStart) else {
            return contentStart
        }
        var content = contentStart..<close
        // One space (or line end) on either side goes, unless there is nothing else.
        if content.count >= 2, isSpaceOrLineEnd(content.lowerBound), isSpaceOrLineEnd(content.upperBound - 1),
            text[content].contains(where: { $0 != 0x20 && $0 != 0x0A })
        {
            content = content.lowerBound + 1..<content.upperBound - 1
        }
        return addLeaf(.code, position..<close + length, content: content)
    }

    private func isSpaceOrLineEnd(_ position: Int) -> Bool {
        text[position] == 0x20 || text[position] == 0x0A
    }

    /// Where a run of exactly `length` backticks begins at or behind `start`.
    private mutating func closingBackticks(_ length: Int, from start: Int) -> Int? {
        if futile.backticks.isEmpty {
            futile.backticks = [Int32](repeating: -1, count: Limits.backticks + 1)
        }
        if futile.scannedBackticks, Int(futile.backticks[length]) < start { return nil }
        var position = start
        while position < limit {
            position = text.skip(from: position, to: limit) { $0 != "`" }
            let end = text.skip(from: position, to: limit) { $0 == "`" }
            let run = end - position
            if run > 0, run <= Limits.backticks {
                futile.backticks[run] = Int32(truncatingIfNeeded: position)
            }
            if run == length { return position }
            position = end
        }
        // Now the last run of every length is known.
        futile.scannedBackticks = true
        return nil
    }
}
