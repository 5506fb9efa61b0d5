/// A link as it is written: `[text](address)`, or `[text][label]` with its definition elsewhere.
struct WrittenLink {
    let node: MarkupTree.NodeID
    /// All of it.
    let range: Range<Int>
    /// What stands behind the bracket that closes the text: `(address)`, `[label]`, or nothing.
    let tail: Range<Int>
    /// The address as it is written; for a reference, in the definition.
    let address: Range<Int>

    /// Whether the address stands in the link itself.
    var isInline: Bool { range.contains(address.lowerBound) }
}

extension ParsedResume {
    /// The link at a range of bytes, if it has no title.
    func writtenLink(at range: Range<Int>) -> WrittenLink? {
        writtenLinks.last {
            $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
        }
    }

    /// The links with text and without titles, in source order.
    var writtenLinks: [WrittenLink] {
        tree.subtree(tree.root).lazy.filter { tree.kind($0) == .link }.compactMap { node in
            let range = tree.range(node)
            guard tree.title(node)?.isEmpty ?? true, let address = tree.destinationRange(node),
                !address.isEmpty,
                let last = tree.lastChild(node), source.bytes[range.lowerBound] == UInt8(ascii: "["),
                case let end = tree.range(last).upperBound, end < range.upperBound,
                source.bytes[end] == UInt8(ascii: "]")
            else { return nil }
            return WrittenLink(node: node, range: range, tail: end + 1..<range.upperBound, address: address)
        }
    }
}
