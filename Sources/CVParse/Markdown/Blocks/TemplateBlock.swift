/// Lines that hold nothing but attributes (kramdown's `{: .class}`) or a template's tag (Liquid, Hugo).
extension BlockReader {
    mutating func beginAttributeBlock() -> Start {
        let end = bytes.trim(back: line.end, to: line.nonspace) { $0.isSpaceOrTab }
        guard syntax.contains(.attributes), end - line.nonspace > 2, bytes[line.nonspace + 1] == ":",
            Attributes.end(bytes, at: line.nonspace, limit: end) == end
        else { return .none }
        return beginRawLine(.attributeBlock, to: end)
    }

    mutating func beginTemplateBlock() -> Start {
        let end = bytes.trim(back: line.end, to: line.nonspace) { $0.isSpaceOrTab }
        guard syntax.contains(.templates), TemplateTag.end(bytes, at: line.nonspace, limit: end) == end else {
            return .none
        }
        return beginRawLine(.templateBlock, to: end)
    }

    /// A block of this line alone, read no further.
    mutating func beginRawLine(_ kind: NodeKind, to end: Int) -> Start {
        let block = begin(kind)
        leaf = -1
        setContent(blockStart(block)..<end, of: block)
        return .done
    }

    private func blockStart(_ block: Int32) -> Int { Int(blocks[Int(block)].start) }
}
