/// Bullet and ordered list items (CommonMark 5.2 and 5.3).
extension BlockReader {
    /// A list marker as it is written.
    struct ListMarker: Equatable {
        /// `-`, `+`, `*`, or the character behind a number.
        var sign: UInt8
        var isOrdered: Bool
        var number: Int32 = 0
        /// Fancy lists: how they count (decimal, letters, Roman numerals) and whether a parenthesis opens.
        var style: UInt8 = 0
        var length: Int

        func continues(_ list: Block) -> Bool {
            list.kind == (isOrdered ? .orderedList : .bulletList) && list.marker == sign
                && list.indent == Int32(style)
        }
    }

    mutating func beginListItem() -> Start {
        guard let marker = listMarker() else { return .none }
        return beginListItem(marker)
    }

    mutating func beginListItem(_ marker: ListMarker) -> Start {
        let behind = line.nonspace + marker.length
        guard behind == line.end || bytes[behind].isSpaceOrTab else { return .none }
        let isEmpty = bytes.skip(from: behind, to: line.end, while: { $0.isSpaceOrTab }) == line.end
        if isInParagraph {
            // An item may interrupt a paragraph if it has text and, in an ordered list, begins at 1.
            guard !isEmpty, !marker.isOrdered || marker.number == 1 else { return .none }
            if syntax.contains(.blankBeforeBlocks), !containers[..<matched].contains(where: isList) {
                return .none
            }
        }
        guard allowsNesting(of: 2) else { return .none }

        let markerIndent = line.indent
        let start = line.nonspace
        line.advance(pastIndentAnd: marker.length)
        let contentIndent = line.indent
        var padding = 1
        if !isEmpty, contentIndent <= 4 {
            padding = contentIndent
            line.advance(columns: contentIndent)
        } else {
            line.advanceOptionalSpace()
        }

        closeUnmatched()
        closeLeaf()
        if !marker.continues(blocks[Int(container)]) {
            let list = Int(begin(marker.isOrdered ? .orderedList : .bulletList, at: start))
            blocks[list].marker = marker.sign
            blocks[list].number = marker.number
            blocks[list].indent = Int32(marker.style)
        }
        let item = Int(begin(.listItem, at: start))
        blocks[item].indent = Int32(truncatingIfNeeded: markerIndent + marker.length + padding)
        if syntax.contains(.taskLists) { readTaskState(of: item) }
        return .container
    }

    private func isList(_ index: Int32) -> Bool {
        blocks[Int(index)].kind == .bulletList || blocks[Int(index)].kind == .orderedList
    }

    private func listMarker() -> ListMarker? {
        let start = line.nonspace
        let first = line.first
        if !first.isDigit { return ListMarker(sign: first, isOrdered: false, length: 1) }
        let end = bytes.skip(from: start, to: min(line.end, start + Limits.listNumberDigits)) { $0.isDigit }
        guard end < line.end, bytes[end] == "." || bytes[end] == ")" else { return nil }
        let number = bytes[start..<end].reduce(Int32(0)) { $0 &* 10 &+ Int32($1 &- 0x30) }
        return ListMarker(sign: bytes[end], isOrdered: true, number: number, length: end + 1 - start)
    }

    /// `[ ]` and `[x]` at the start of an item (GFM, "Task list items").
    private mutating func readTaskState(of item: Int) {
        let position = line.nonspace
        guard line.indent < 4, position + 3 < line.end, bytes[position] == "[", bytes[position + 2] == "]",
            bytes[position + 3].isSpaceOrTab
        else { return }
        switch bytes[position + 1] {
        case " ", "\t": blocks[item].detail |= 0b010
        case "x", "X": blocks[item].detail |= 0b110
        default: return
        }
        blocks[item].extra = Int32(truncatingIfNeeded: position)..<Int32(truncatingIfNeeded: position + 3)
        line.advance(pastIndentAnd: 3)
    }

    /// Whether no blank line stands between the items of a list, or between the blocks of an item.
    func isTight(_ list: Int) -> Bool {
        var item = blocks[list].firstChild
        while item >= 0 {
            bytes.tally(1)
            if isFollowedByGap(item) { return false }
            var child = blocks[Int(item)].firstChild
            while child >= 0 {
                bytes.tally(1)
                if isFollowedByGap(child) { return false }
                child = blocks[Int(child)].next
            }
            item = blocks[Int(item)].next
        }
        return true
    }

    private func isFollowedByGap(_ block: Int32) -> Bool {
        let next = blocks[Int(block)].next
        return next >= 0 && blocks[Int(next)].startLine > blocks[Int(block)].endLine + 1
    }
}
