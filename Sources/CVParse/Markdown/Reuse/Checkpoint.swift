/// A block at the top of a document where reading can set in, as what stands before it does not matter to what follows.
struct Checkpoint: Sendable {
    /// Bytes of its first line, the line end included.
    @CompactRange var line: Range<Int>
    /// Up to where the source had been looked at when the line was reached.
    @CompactInt var seen: Int
    /// The block's index among the blocks; in a tree, its node's.
    @CompactInt var index: Int
    /// How many pieces the nodes before it have.
    @CompactInt var pieces = 0
}

extension BlockReader {
    /// Reads the lines of a document; of a version of another one up to the block from which on both are the same, and
    /// returns where that stands there.
    mutating func readDocument(after earlier: KnownMarkup? = nil) -> Checkpoint? {
        var seenBefore = seen
        while let next = readNextLine() {
            defer { seenBefore = seen }
            guard beginsAnew(next) else { continue }
            if let landing = earlier?.landing(at: next.start) {
                unlinkLastChild(of: 0, blocks[blocks.count - 1].previous)
                blocks.removeLast()
                leaf = -1
                return landing
            }
            checkpoints.append(
                Checkpoint(line: next.start..<next.next, seen: seenBefore, index: blocks.count - 1))
        }
        closeAll()
        return nil
    }

    /// Whether a line has begun a heading or a paragraph at the top of the document that has nothing to do with what stands
    /// before it. Lines that begin with some signs may go on with that; what was looked for in vain is forgotten
    /// where reading sets in.
    private func beginsAnew(_ line: Line) -> Bool {
        let block = blocks[blocks.count - 1]
        guard containers.count == 1, block.parent == 0, block.startLine == lineNumber,
            block.start >= line.start, block.start < line.end, !futile.reach(beyond: line.start)
        else { return false }
        switch block.kind {
        case .heading: return leaf < 0
        case .paragraph:
            guard Int(leaf) == blocks.count - 1, line.indent < 4 else { return false }
            guard !Self.signsOfTables.contains(line.first) else { return false }
            let previous = block.previous < 0 ? nil : blocks[Int(block.previous)].kind
            return previous != .table && previous != .definitionList
        default: return false
        }
    }

    /// A colon begins a definition.
    private static let signsOfTables: ASCIISet = "|-+:"

    /// Those whose blocks have stayed what they were: captions and terms belong to what follows or stands before them.
    var lastingCheckpoints: [Checkpoint] {
        checkpoints.filter {
            let block = blocks[$0.index]
            return block.parent == 0 && (block.kind == .heading || block.kind == .paragraph)
        }
    }
}
