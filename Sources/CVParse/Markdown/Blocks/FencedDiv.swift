/// Fenced divs: `::: name` or `::: {.class}`, to a line of colons alone (Pandoc, `fenced_divs`).
extension BlockReader {
    mutating func beginFencedDiv() -> Start {
        guard syntax.contains(.fencedDivs) else { return .none }
        let start = line.nonspace
        let fence = bytes.skip(from: start, to: line.end) { $0 == ":" }
        guard fence - start >= 3 else { return .none }
        let text = bytes.skip(from: fence, to: line.end) { $0.isSpaceOrTab }
        if text == line.end { return closeFencedDiv() }

        var end = bytes.trim(back: line.end, to: text) { $0.isSpaceOrTab }
        end = bytes.trim(back: end, to: text) { $0 == ":" }
        end = bytes.trim(back: end, to: text) { $0.isSpaceOrTab }
        let isName = bytes[text] != "{" && bytes[text..<end].allSatisfy { !$0.isSpaceOrTab }
        guard text < end, isName || Attributes.end(bytes, at: text, limit: end) == end,
            !(syntax.contains(.blankBeforeBlocks) && isInParagraph), allowsNesting()
        else { return .none }
        let block = Int(begin(.fencedDiv))
        blocks[block].extra = Int32(truncatingIfNeeded: text)..<Int32(truncatingIfNeeded: end)
        return .done
    }

    private mutating func closeFencedDiv() -> Start {
        guard let index = containers[..<matched].lastIndex(where: { blocks[Int($0)].kind == .fencedDiv })
        else {
            return .none
        }
        let block = Int(containers[index])
        matched = index
        closeUnmatched()
        blocks[block].end = Int32(truncatingIfNeeded: line.end)
        blocks[block].endLine = lineNumber
        return .done
    }
}
