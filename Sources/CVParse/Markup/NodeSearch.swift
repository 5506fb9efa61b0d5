extension MarkupTree {
    /// The nodes that hold a byte offset, the document first and each the parent of the next. Where two siblings
    /// meet at the offset it is in the one behind it.
    public func path(to offset: Int) -> [NodeID] {
        var path = [root]
        while let parent = path.last {
            var found: NodeID?
            for child in children(parent) where range(child).upperBound >= offset {
                if range(child).lowerBound <= offset { found = child }
                // At its end the next one may begin.
                if range(child).upperBound > offset { break }
            }
            guard let found else { break }
            path.append(found)
        }
        return path
    }

    /// The innermost node of some kinds that holds a byte offset or ends at it.
    public func node(at offset: Int, of kinds: Set<NodeKind>) -> NodeID? {
        if let node = path(to: offset).last(where: { kinds.contains(kind($0)) }) { return node }
        // What ends at the caret counts where nothing of the kind begins there.
        return path(to: offset - 1).last { kinds.contains(kind($0)) && range($0).upperBound >= offset }
    }

    /// All nodes in source order, parents before their children.
    public var allNodes: some Sequence<NodeID> { subtree(root) }
}
