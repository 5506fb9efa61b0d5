import CVParse

extension MarkupTree {
    /// Whether what is typed at a byte offset is text for a reader: not code, not markup, not an address.
    func takesProse(at offset: Int) -> Bool {
        var node = root
        while true {
            switch kind(node) {
            case .indentedCode, .fencedCode, .code, .math, .tex, .texBlock, .autolink, .htmlTag, .htmlComment,
                .linkReferenceDefinition, .footnoteReference, .attributes, .attributeBlock, .templateTag,
                .templateBlock:
                return false
            default: break
            }
            // The address of a link is what no child of it covers; an end of a child is still the child's.
            let child = children(node).first {
                range($0).lowerBound < offset && offset <= range($0).upperBound
            }
            guard let child else {
                let isLink = kind(node) == .link || kind(node) == .image
                return !isLink || firstChild(node).map { offset <= range($0).lowerBound } ?? false
            }
            node = child
        }
    }
}

extension SourceText {
    /// Whether the characters around a byte offset, up to the next blank or bracket, are a URL or an e-mail
    /// address.
    func isInAddress(_ offset: Int) -> Bool {
        let line = lines.range(ofLineAt: offset)
        let offset = min(max(offset, line.lowerBound), line.upperBound)
        func isBoundary(_ byte: UInt8) -> Bool { " \t()[]<>|\"'`".utf8.contains(byte) }
        let before = bytes[line.lowerBound..<offset].lastIndex(where: isBoundary)
        let after = bytes[offset..<line.upperBound].firstIndex(where: isBoundary)
        let text = string(in: (before.map { $0 + 1 } ?? line.lowerBound)..<(after ?? line.upperBound))
        return text.utf8.holds("://") || text.utf8.holds("@") || text.hasPrefix("www.")
    }
}
