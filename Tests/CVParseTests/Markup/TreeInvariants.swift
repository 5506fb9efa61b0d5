@testable import CVParse

/// What holds of every tree, whatever the text: see `MarkupTree`.
enum TreeInvariants {
    /// The first few things that are wrong; empty for a right tree.
    static func violations(_ tree: MarkupTree) -> [String] {
        var violations: [String] = []
        let bytes = tree.source.bytes
        var pieces: [Range<Int>] = []
        if tree.range(tree.root) != 0..<bytes.count {
            violations.append("the document does not cover the source")
        }

        for node in tree.subtree(tree.root) where violations.count < 5 {
            let range = tree.range(node)
            let name = "\(tree.kind(node)) \(range)"
            if let parent = tree.parent(node) {
                let outer = tree.range(parent)
                if range.lowerBound < outer.lowerBound || range.upperBound > outer.upperBound {
                    violations.append("\(name) is not inside \(tree.kind(parent)) \(outer)")
                }
            }
            if let next = tree.nextSibling(node), tree.kind(node) != .tableCell,
                tree.range(next).lowerBound < range.upperBound
            {
                violations.append("\(name) overlaps \(tree.kind(next)) \(tree.range(next))")
            }
            guard tree.kind(node).isLeaf else { continue }
            if tree.firstChild(node) != nil { violations.append("the leaf \(name) has children") }
            let own = tree.pieces(node)
            for piece in own where piece.lowerBound < range.lowerBound || piece.upperBound > range.upperBound
            {
                violations.append("the piece \(piece) is not inside \(name)")
            }
            pieces += own
            if let violation = textViolation(tree, node, own) { violations.append("\(name): \(violation)") }
        }

        // Printing leaves and gaps in order gives back the source where no two pieces overlap.
        var printed: [UInt8] = []
        for piece in pieces.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
        where !piece.isEmpty {
            guard piece.lowerBound >= printed.count else {
                violations.append("the piece \(piece) overlaps the one before it")
                break
            }
            printed += bytes[printed.count..<piece.lowerBound]
            printed += bytes[piece]
        }
        printed += bytes[min(printed.count, bytes.count)...]
        if printed != bytes { violations.append("the tree does not print as its source") }
        return violations
    }

    private static func textViolation(_ tree: MarkupTree, _ node: MarkupTree.NodeID, _ pieces: [Range<Int>])
        -> String?
    {
        let text = tree.text(node)
        let source = String(decoding: tree.source.bytes[tree.range(node)], as: UTF8.self)
        switch tree.kind(node) {
        case .text:
            return text == source && !text.isEmpty ? nil : "text “\(text)” is not the source “\(source)”"
        case .softBreak, .hardBreak, .entity:
            return nil
        default:
            let joined = pieces.map { String(decoding: tree.source.bytes[$0], as: UTF8.self) }.joined(
                separator: " ")
            return folded(text) == folded(joined) ? nil : "text “\(text)” is not its pieces “\(joined)”"
        }
    }

    /// Without white space: line ends and indentation are markup.
    private static func folded(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}
