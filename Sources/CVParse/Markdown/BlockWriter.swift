/// Walks the blocks in source order, reads the inlines of each, and writes the tree.
struct BlockWriter {
    private let blocks: [Block]
    private let segments: [Segment]
    private let bytes: Bytes
    private var inlines: InlineReader

    /// Where reading can set in; of those whose blocks are written, with their nodes.
    private(set) var checkpoints: [Checkpoint]
    private var written = 0

    init(_ reader: BlockReader, syntax: Syntax, references: ReferenceTable) {
        blocks = reader.blocks
        segments = reader.segments
        bytes = reader.bytes
        checkpoints = reader.lastingCheckpoints
        inlines = InlineReader(reader.bytes, syntax: syntax, references: references)
    }

    mutating func write(_ preamble: Preamble, into tree: inout MarkupTreeBuilder) {
        preamble.write(into: &tree, inlines: &inlines)
    }

    mutating func write(into tree: inout MarkupTreeBuilder) {
        var index = blocks[0].firstChild
        while index > 0 {
            let block = blocks[Int(index)]
            if written < checkpoints.count, checkpoints[written].index == Int(index) {
                checkpoints[written].index = tree.tree.nodes.count
                checkpoints[written].pieces = tree.tree.pieceList.count
                written += 1
            }
            begin(block, &tree)
            if block.firstChild >= 0 {
                index = block.firstChild
                continue
            }
            // Close this block, and its ancestors as long as it was their last child.
            var closing = index
            tree.end(at: Int(block.end))
            while closing > 0, blocks[Int(closing)].next < 0 {
                closing = blocks[Int(closing)].parent
                if closing > 0 { tree.end(at: Int(blocks[Int(closing)].end)) }
            }
            index = closing > 0 ? blocks[Int(closing)].next : -1
        }
    }

    private mutating func begin(_ block: Block, _ tree: inout MarkupTreeBuilder) {
        tree.begin(block.kind, at: Int(block.start), detail: block.detail)
        let own = segments[Int(block.firstSegment)..<Int(block.firstSegment + block.segmentCount)]
        switch block.kind {
        case .paragraph, .heading, .tableCell, .tableCaption, .line, .definitionTerm:
            inlines.read(own, into: &tree)
            if block.kind == .heading { writeAttributes(block, &tree) }
        case .fencedDiv:
            writeAttributes(block, &tree)
        case .indentedCode, .fencedCode, .texBlock, .attributeBlock, .templateBlock:
            var pieces = linePieces(own)
            if block.kind == .fencedCode {
                // The info string comes first: see `destinationRange`.
                pieces.insert(
                    MarkupTree.Piece(start: block.extra.lowerBound, end: block.extra.upperBound), at: 0)
            }
            tree.setContent(pieces: pieces)
        case .htmlBlock:
            tree.setContent(
                pieces: own.map { MarkupTree.Piece(start: $0.start, end: $0.end, padding: Int32($0.padding)) }
            )
            inlines.readHTML(own, into: &tree)
        case .linkReferenceDefinition, .footnoteDefinition:
            tree.setContent(Int(block.extra.lowerBound), Int(block.extra.upperBound))
        case .orderedList:
            tree.setContent(Int(block.number), 0)
        default:
            break
        }
    }

    private func writeAttributes(_ block: Block, _ tree: inout MarkupTreeBuilder) {
        guard !block.extra.isEmpty else { return }
        let start = Int(block.extra.lowerBound)
        let end = Int(block.extra.upperBound)
        tree.leaf(.attributes, start, end, content: start, end)
    }

    /// Lines of code or HTML, without the last one's line end; where lines have none of their own, as in a
    /// table's cell, one is put in.
    private func linePieces(_ lines: ArraySlice<Segment>) -> [MarkupTree.Piece] {
        var pieces: [MarkupTree.Piece] = []
        for line in lines {
            pieces.append(
                MarkupTree.Piece(
                    start: line.start, end: line.end,
                    padding: line.ownsLineEnd || pieces.isEmpty
                        ? Int32(line.padding) : MarkupTree.Piece.lineFeed))
        }
        if let last = pieces.popLast() {
            var end = last.end
            if end > last.start, bytes[Int(end) - 1] == 0x0A { end -= 1 }
            if end > last.start, bytes[Int(end) - 1] == 0x0D { end -= 1 }
            pieces.append(MarkupTree.Piece(start: last.start, end: end, padding: last.padding))
        }
        return pieces
    }
}
