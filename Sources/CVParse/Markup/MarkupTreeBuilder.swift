/// Puts a tree together in source order: parents are opened before their children, and closed after them.
struct MarkupTreeBuilder {
    var tree: MarkupTree
    private var open: [Int32] = [0]

    init(source: SourceText) {
        tree = MarkupTree(source: source)
        // Real résumés have a node in sixty bytes.
        tree.nodes.reserveCapacity(source.bytes.count / 48 + 16)
    }

    private var parent: Int32 { open.last ?? 0 }

    mutating func begin(_ kind: NodeKind, at start: Int, detail: UInt8 = 0) {
        let index = Int32(truncatingIfNeeded: tree.nodes.count)
        tree.nodes.append(
            MarkupTree.Node(
                kind: kind, detail: detail, start: Int32(truncatingIfNeeded: start),
                end: Int32(truncatingIfNeeded: start), parent: parent, subtreeEnd: index + 1))
        open.append(index)
    }

    /// Closes the node that was opened last; `end` is brought forward to where its last child ends.
    mutating func end(at end: Int) {
        guard open.count > 1, let index = open.popLast() else { return }
        tree.nodes[Int(index)].end = Int32(truncatingIfNeeded: end)
        tree.nodes[Int(index)].subtreeEnd = Int32(truncatingIfNeeded: tree.nodes.count)
    }

    /// Sets the content of the node that was opened last.
    mutating func setContent(_ start: Int, _ end: Int) {
        tree.nodes[Int(parent)].contentStart = Int32(truncatingIfNeeded: start)
        tree.nodes[Int(parent)].contentEnd = Int32(truncatingIfNeeded: end)
    }

    mutating func setContent(pieces: [MarkupTree.Piece]) {
        tree.nodes[Int(parent)].contentStart = ~Int32(truncatingIfNeeded: tree.pieceList.count)
        tree.nodes[Int(parent)].contentEnd = Int32(truncatingIfNeeded: pieces.count)
        tree.pieceList += pieces
    }

    mutating func leaf(
        _ kind: NodeKind, _ start: Int, _ end: Int, content contentStart: Int, _ contentEnd: Int,
        detail: UInt8 = 0
    ) {
        tree.nodes.append(
            MarkupTree.Node(
                kind: kind, detail: detail, start: Int32(truncatingIfNeeded: start),
                end: Int32(truncatingIfNeeded: end), parent: parent,
                subtreeEnd: Int32(truncatingIfNeeded: tree.nodes.count) + 1,
                contentStart: Int32(truncatingIfNeeded: contentStart),
                contentEnd: Int32(truncatingIfNeeded: contentEnd)))
    }

    mutating func setFrontMatter(_ document: YAMLDocument?) { tree.frontMatter = document }

    mutating func finish() -> MarkupTree {
        tree.nodes[0].subtreeEnd = Int32(truncatingIfNeeded: tree.nodes.count)
        return tree
    }
}
