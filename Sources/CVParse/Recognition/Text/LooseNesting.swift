/// Items set under an item whose text begins farther right: "*  **Coppermill**" over "  - Built mills". To Markdown they
/// are another list beside the first (CommonMark 5.2 and 5.3); to those who write so they tell of the item.
struct LooseNesting {
    /// The item under which others may stand, by its first line.
    private var holder: (depth: Int, indentation: Int, sign: UInt8)?
    /// The item that was read last, and whether it stands under the holder.
    private var last: (item: Int, isInner: Bool)?

    /// Puts such an item one deeper than Markdown has it.
    mutating func deepen(_ line: inout TextLine, in text: VisibleText) {
        guard line.isItem else {
            // A rule or a paragraph may stand between the items; a heading ends them.
            if line.isHeading { (holder, last) = (nil, nil) }
            return
        }
        if let last, last.item == line.item {
            if last.isInner { line.listDepth += 1 }
            return
        }
        var isInner = false
        guard let (indentation, sign) = mark(of: line, in: text) else {
            (holder, last) = (nil, nil)
            return
        }
        if let holder, line.listDepth == holder.depth, sign != holder.sign, indentation > holder.indentation {
            isInner = true
            line.listDepth += 1
        } else if holder.map({ line.listDepth <= $0.depth }) ?? true {
            holder = (line.listDepth, indentation, sign)
        }
        last = (line.item, isInner)
    }

    /// How far the source's line is indented, in bytes, and the bullet that begins it; `nil` for other lists and for an
    /// item in a definition's first line.
    private func mark(of line: TextLine, in text: VisibleText) -> (indentation: Int, sign: UInt8)? {
        let start = text.origins[line.range.lowerBound]
        let whole = text.source.lines.range(ofLineAt: start)
        let indentation = text.source.bytes[whole.lowerBound..<max(whole.lowerBound, start)].prefix {
            $0 <= 0x20
        }.count
        let sign = text.source.bytes[whole.lowerBound + indentation]
        return "-*+".utf8.contains(sign) ? (indentation, sign) : nil
    }
}
