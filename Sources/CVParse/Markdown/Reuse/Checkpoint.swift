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
            guard let index = begunAnew(next) else { continue }
            if let landing = earlier?.landing(at: next.start) {
                unlinkLastChild(of: 0, blocks[index].previous)
                blocks.removeLast(blocks.count - index)
                containers = [0]
                leaf = -1
                return landing
            }
            checkpoints.append(Checkpoint(line: next.start..<next.next, seen: seenBefore, index: index))
        }
        closeAll()
        return nil
    }

    /// The index of the heading, paragraph or list that a line has begun at the top of the document, where it has nothing to
    /// do with what stands before it. Lines that begin with some signs may go on with that; what was looked for in
    /// vain is forgotten where reading sets in.
    private func begunAnew(_ line: Line) -> Int? {
        let index = containers.count == 1 ? blocks.count - 1 : Int(containers[1])
        let block = blocks[index]
        guard block.parent == 0, block.startLine == lineNumber,
            block.start >= line.start, block.start < line.end, !futile.reach(beyond: line.start)
        else { return nil }
        let previous = block.previous < 0 ? nil : blocks[Int(block.previous)]
        switch block.kind {
        case .heading: return containers.count == 1 && leaf < 0 ? index : nil
        case .paragraph:
            guard containers.count == 1, Int(leaf) == index, line.indent < 4,
                !Self.signsOfTables.contains(line.first), previous?.kind != .table,
                previous?.kind != .definitionList
            else { return nil }
            return index
        case .bulletList, .orderedList:
            // Without a blank line, what stands before it may keep it from being something else.
            guard let previous else { return index }
            let isApart = previous.kind == .heading || previous.endLine < lineNumber - 1
            return isApart && previous.kind != .table ? index : nil
        default: return nil
        }
    }

    /// A colon begins a definition.
    private static let signsOfTables: ASCIISet = "|-+:"

    private static let lastingKinds: Set<NodeKind> = [.heading, .paragraph, .bulletList, .orderedList]

    /// Those whose blocks have stayed what they were: captions and terms belong to what follows or stands before them.
    var lastingCheckpoints: [Checkpoint] {
        checkpoints.filter {
            let block = blocks[$0.index]
            return block.parent == 0 && Self.lastingKinds.contains(block.kind)
        }
    }
}
