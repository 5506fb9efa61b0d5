/// What an earlier version of a document spares the reader: the blocks before a change, and those from some block behind
/// it on.
struct KnownMarkup {
    let earlier: MarkdownReading
    let change: SourceChange
    /// Where reading sets in; `nil` for the top of the document.
    let start: Checkpoint?
    private let first: Int

    init(_ earlier: MarkdownReading, _ change: SourceChange) {
        self.earlier = earlier
        self.change = change
        // What a block is may depend on the one before it: as a table's caption, as a term.
        let unchanged = earlier.checkpoints.partitioningIndex { $0.line.upperBound >= change.before }
        let last = earlier.checkpoints[..<unchanged].lastIndex { $0.seen <= change.before }
        first = max(0, (last ?? 0) - 1)
        start = first > 0 ? earlier.checkpoints[first] : nil
    }

    /// The checkpoints that stay as they are.
    var before: ArraySlice<Checkpoint> { earlier.checkpoints[..<first] }

    /// The earlier block from which on everything is the same, where the line at an offset begins it.
    func landing(at offset: Int) -> Checkpoint? {
        let known = offset - change.distance
        guard known >= change.earlierEnd, let index = self.index(at: known) else { return nil }
        return earlier.checkpoints[index]
    }

    private func index(at offset: Int) -> Int? {
        earlier.checkpoints.index(of: offset) { $0.line.lowerBound }
    }

    /// A checkpoint and those behind it, as they stand now.
    ///
    /// - Parameter seen: up to where lines before them look ahead.
    func checkpoints(
        from landing: Checkpoint, node: Int, pieces: Int, seen: Int
    ) -> some Sequence<Checkpoint> {
        let index = self.index(at: landing.line.lowerBound) ?? earlier.checkpoints.count
        return earlier.checkpoints[index...].lazy.map { [change] known in
            var moved = known
            moved.line = known.line.shifted(by: change.distance)
            moved.seen = max(
                seen, known.seen <= Limits.bytes ? Int(change.moved(Int32(known.seen))) : known.seen)
            moved.index = known.index - landing.index + node
            moved.pieces = known.pieces - landing.pieces + pieces
            return moved
        }
    }

    /// Whether definitions stand in what is read again: they may change links anywhere.
    func definesLabels(before landing: Checkpoint?) -> Bool {
        let nodes = earlier.tree.nodes
        return nodes[(start?.index ?? 0)..<(landing?.index ?? nodes.count)].contains {
            $0.kind == .linkReferenceDefinition || $0.kind == .footnoteDefinition
        }
    }
}
