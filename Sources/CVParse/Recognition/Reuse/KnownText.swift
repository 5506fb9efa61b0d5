/// What was written of another version of a document that need not be written again.
struct KnownText {
    let written: WrittenText
    private let shared: MarkdownReading.SharedNodes
    /// Index of the mark up to which all is the same.
    private let first: Int?

    /// `nil` where lines were filled to another column, which says what their ends mean everywhere.
    init?(_ written: WrittenText, _ shared: MarkdownReading.SharedNodes, column: Int) {
        guard written.fillColumn.column == column else { return nil }
        self.written = written
        self.shared = shared
        first = shared.before > 0 ? written.mark(at: shared.before) : nil
    }

    /// A mark in what was written.
    struct Place {
        let written: WrittenText
        let index: Int
        /// Where its node is now.
        let node: Int
        var mark: WrittenText.Mark { written.marks[index] }
    }

    /// Where writing sets in; `nil` for the top.
    var start: Place? { first.map { Place(written: written, index: $0, node: shared.before) } }

    /// From where on all is the same, where a node is the first of it.
    func landing(at node: MarkupTree.NodeID, isInRun: Bool) -> Place? {
        guard let behind = shared.behind, Int(node.index) >= behind.now,
            let index = written.mark(at: Int(node.index) - behind.now + behind.earlier),
            written.marks[index].isInRun == isInRun
        else { return nil }
        return Place(written: written, index: index, node: Int(node.index))
    }
}

extension VisibleTextBuilder {
    /// Whether one block at the top of the document has ended, and nothing of it is open.
    var isBetweenBlocks: Bool {
        lineStart == bytes.count && style.isEmpty && kind == .paragraph && item < 0 && table < 0 && row < 0
            && column < 0 && listDepth == 0 && htmlLists == 0 && quoteDepth == 0 && yearOfItem == nil
            && !isWrapped && html.isSpent(at: bytes.count)
    }

    func mark(at node: MarkupTree.NodeID) -> WrittenText.Mark {
        WrittenText.Mark(
            node: Int(node.index), bytes: bytes.count, lines: lines.count, stretches: origins.stretches.count,
            runs: runs.count, runStart: runStart, links: links.count, references: references.count,
            definitions: definitions.count, block: block, item: items, table: tables)
    }

    /// Takes what stands before a mark.
    mutating func take(before place: KnownText.Place) {
        let (text, mark) = (place.written.text, place.mark)
        bytes += text.bytes[..<mark.bytes]
        lines += text.lines[..<mark.lines]
        origins.append(text.origins.stretches[..<mark.stretches], visible: 0, source: 0)
        runs += text.runs[..<mark.runs]
        runStart = mark.runStart
        links += text.links[..<mark.links]
        references += text.references[..<mark.references]
        definitions += text.definitions[..<mark.definitions]
        marks += place.written.marks[..<place.index]
        (block, items, tables) = (mark.block, mark.item, mark.table)
        lineStart = bytes.count
        known.before = mark.lines
        html = HTMLLayout()
    }

    /// Takes what stands behind a mark, and ends the text with it.
    ///
    /// - Parameter now: what has been written.
    mutating func take(from place: KnownText.Place, now: WrittenText.Mark) {
        let (text, mark) = (place.written.text, place.mark)
        let visible = now.bytes - mark.bytes
        let source = tree.source.bytes.count - text.source.bytes.count
        bytes += text.bytes[mark.bytes...]
        for known in text.lines[mark.lines...] {
            var line = known
            line.range = known.range.shifted(by: visible)
            line.block += now.block - mark.block
            if line.item >= 0 { line.item += now.item - mark.item }
            if line.table >= 0 { line.table += now.table - mark.table }
            lines.append(line)
        }
        origins.append(text.origins.stretches[mark.stretches...], visible: visible, source: source)
        for known in text.runs[mark.runs...] {
            // The one that is open goes on.
            let start =
                known.range.lowerBound == mark.runStart ? now.runStart : known.range.lowerBound + visible
            runs.append(StyledRun(range: start..<known.range.upperBound + visible, style: known.style))
        }
        for known in text.links[mark.links...] {
            links.append(
                TextLink(
                    range: known.range.shifted(by: visible), destination: known.destination,
                    source: known.source.shifted(by: source)))
        }
        for known in text.references[mark.references...] {
            references.append(
                TextReference(
                    visible: known.visible.shifted(by: visible), source: known.source.shifted(by: source)))
        }
        definitions += text.definitions[mark.definitions...].map { $0.shifted(by: source) }
        for known in place.written.marks[place.index...] {
            var moved = known
            moved.node += now.node - mark.node
            moved.bytes += visible
            moved.lines += now.lines - mark.lines
            moved.stretches += now.stretches - mark.stretches
            moved.runs += now.runs - mark.runs
            moved.runStart =
                known.runStart == mark.runStart ? now.runStart : known.runStart + visible
            moved.links += now.links - mark.links
            moved.references += now.references - mark.references
            moved.definitions += now.definitions - mark.definitions
            moved.block += now.block - mark.block
            moved.item += now.item - mark.item
            moved.table += now.table - mark.table
            marks.append(moved)
        }
        lineStart = bytes.count
        runStart = bytes.count
        known.behind = text.lines.count - mark.lines
    }
}
