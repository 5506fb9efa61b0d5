/// Takes what is known from another version's tree.
extension MarkupTreeBuilder {
    /// Begins a tree with the nodes that stand before a checkpoint in an earlier version.
    ///
    /// - Parameter movesTargets: whether links may have their targets behind the change.
    mutating func take(
        before checkpoint: Checkpoint, of earlier: MarkupTree, _ change: SourceChange, movesTargets: Bool
    ) {
        tree.nodes += earlier.nodes[1..<checkpoint.index]
        tree.pieceList += earlier.pieceList[..<checkpoint.pieces]
        guard movesTargets, change.distance != 0 else { return }
        for index in tree.nodes.indices
        where tree.nodes[index].kind == .link || tree.nodes[index].kind == .image {
            tree.nodes[index].moveContent(change, pieces: 0)
        }
        for index in tree.pieceList.indices {
            tree.pieceList[index] = tree.pieceList[index].moved(by: change)
        }
    }

    /// Adds a checkpoint's node, and all behind it, as they stand in an earlier version.
    mutating func take(from checkpoint: Checkpoint, of earlier: MarkupTree, _ change: SourceChange) {
        let distance = Int32(truncatingIfNeeded: tree.nodes.count - checkpoint.index)
        let pieces = Int32(truncatingIfNeeded: tree.pieceList.count - checkpoint.pieces)
        let moved = Int32(truncatingIfNeeded: change.distance)
        tree.nodes.reserveCapacity(tree.nodes.count + earlier.nodes.count - checkpoint.index)
        for known in earlier.nodes[checkpoint.index...] {
            var node = known
            node.start += moved
            node.end += moved
            if node.parent > 0 { node.parent += distance }
            node.subtreeEnd += distance
            node.moveContent(change, pieces: pieces)
            tree.nodes.append(node)
        }
        let first = tree.pieceList.count
        tree.pieceList += earlier.pieceList[checkpoint.pieces...]
        guard change.distance != 0 else { return }
        for index in first..<tree.pieceList.count {
            tree.pieceList[index] = tree.pieceList[index].moved(by: change)
        }
    }
}

extension MarkupTree.Node {
    /// What has no content, and the number that a list begins with, has no end.
    fileprivate mutating func moveContent(_ change: SourceChange, pieces: Int32) {
        if contentStart < 0 {
            contentStart -= pieces
        } else if contentEnd > 0 {
            contentStart = change.moved(contentStart)
            contentEnd = change.moved(contentEnd)
        }
    }
}

extension MarkupTree.Piece {
    func moved(by change: SourceChange) -> MarkupTree.Piece {
        MarkupTree.Piece(start: change.moved(start), end: change.moved(end), padding: padding)
    }
}
