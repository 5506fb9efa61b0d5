/// The block phase: one pass over the lines, with a stack of open containers (CommonMark, appendix
/// "A parsing strategy").
struct BlockReader {
    let bytes: Bytes
    let syntax: Syntax
    var blocks: [Block]
    var segments: [Segment] = []
    var references = ReferenceTable()
    var findings: [Finding] = []
    var reportedLimits: Set<ReadingProblem.ReadingLimit> = []

    /// The open containers, the document first.
    var containers: [Int32] = [0]
    /// How many of them the current line continues.
    var matched = 1
    /// The open block that is no container, or -1.
    var leaf: Int32 = -1

    var lines: LineSource
    var line: Line
    var lineNumber: Int32 = 0
    /// Memory of look-aheads that found nothing, so that none is made twice.
    var futile = FutileSearches()
    var gridDepth = 0
    /// Up to where lines have been looked at before their turn; behind the end of the source where that was seen.
    var seen: Int
    /// Where another version of the document need not be read from its top, in source order.
    var checkpoints: [Checkpoint] = []
    /// The columns of the pipe tables read so far.
    var tableColumns: [Column] = []

    /// - Parameter seen: up to where the source has been looked at.
    init(_ bytes: Bytes, from start: Int, seen: Int, syntax: Syntax, hasCarriageReturns: Bool) {
        self.bytes = bytes
        self.seen = seen
        self.syntax = syntax
        blocks = [
            Block(
                kind: .document, start: 0, end: Int32(truncatingIfNeeded: bytes.count), startLine: 0,
                endLine: 0,
                parent: -1)
        ]
        blocks.reserveCapacity(bytes.count / 64 + 16)
        segments.reserveCapacity(bytes.count / 64 + 16)
        lines = LineSource(bytes, from: start, hasCarriageReturns: hasCarriageReturns)
        line = Line(bytes: bytes, start: start, end: start, next: start)
    }

    /// Reads the lines of a table's cell.
    mutating func readAll() {
        while readNextLine() != nil {}
        closeAll()
    }

    /// The line as it stood before it was read; `nil` behind the last one.
    mutating func readNextLine() -> Line? {
        guard let next = lines.next() else { return nil }
        line = next
        lineNumber += 1
        readLine()
        return next
    }

    mutating func closeAll() {
        matched = 0
        closeLeaf()
        while containers.count > 1 { closeContainer() }
    }

    private mutating func readLine() {
        matched = matchContainers(&line)
        extendQuotes()
        if matched == containers.count, leaf >= 0, continueLeaf() { return }
        if openBlocks() { return }

        if isParagraphOpen, !line.isBlank {
            // Where containers are not matched, this is lazy continuation (CommonMark 5.1).
            addParagraphLine()
            return
        }
        closeUnmatched()
        closeLeaf()
        guard !line.isBlank else { return }
        begin(.paragraph)
        addParagraphLine()
    }

    /// A quote reaches as far as its marks, even where a mark has nothing behind it.
    private mutating func extendQuotes() {
        for index in containers[..<matched].dropFirst() where blocks[Int(index)].kind == .blockQuote {
            blocks[Int(index)].end = Int32(truncatingIfNeeded: line.end)
            blocks[Int(index)].endLine = lineNumber
        }
    }

    var isParagraphOpen: Bool { leaf >= 0 && blocks[Int(leaf)].kind == .paragraph }

    /// Whether the line continues all open containers, and with them an open paragraph.
    var isInParagraph: Bool { matched == containers.count && isParagraphOpen }

    mutating func addParagraphLine() {
        addSegment(from: line.nonspace)
    }
}

// MARK: - Opening and closing

extension BlockReader {
    var container: Int32 { containers[containers.count - 1] }

    func container(_ index: Int) -> Block { blocks[Int(containers[index])] }

    /// Opens a block in the innermost matched container, after closing what the line does not continue.
    /// Containers go on the stack; the rest becomes the open leaf.
    @discardableResult
    mutating func begin(_ kind: NodeKind, at start: Int? = nil) -> Int32 {
        closeUnmatched()
        closeLeaf()
        switch blocks[Int(container)].kind {
        case .bulletList, .orderedList: if kind != .listItem { closeContainer() }
        case .definitionList: if kind != .definition && kind != .definitionTerm { closeContainer() }
        default: break
        }
        let index = append(kind, to: container, at: start ?? line.nonspace)
        switch kind {
        case .blockQuote, .bulletList, .orderedList, .listItem, .definitionList, .definition, .fencedDiv,
            .footnoteDefinition, .indentedText:
            containers.append(index)
            matched = containers.count
        default:
            leaf = index
        }
        return index
    }

    /// Adds a block without opening it.
    @discardableResult
    mutating func append(_ kind: NodeKind, to parent: Int32, at start: Int, end: Int? = nil) -> Int32 {
        let index = Int32(truncatingIfNeeded: blocks.count)
        blocks.append(
            Block(
                kind: kind, start: Int32(truncatingIfNeeded: start),
                end: Int32(truncatingIfNeeded: end ?? line.end), startLine: lineNumber, endLine: lineNumber,
                parent: parent, previous: blocks[Int(parent)].lastChild,
                firstSegment: Int32(truncatingIfNeeded: segments.count)))
        let last = blocks[Int(parent)].lastChild
        if last >= 0 {
            blocks[Int(last)].next = index
        } else {
            blocks[Int(parent)].firstChild = index
        }
        blocks[Int(parent)].lastChild = index
        return index
    }

    mutating func closeUnmatched() {
        guard matched < containers.count else { return }
        closeLeaf()
        while containers.count > max(matched, 1) { closeContainer() }
    }

    mutating func closeContainer() {
        guard containers.count > 1, let index = containers.popLast().map(Int.init) else { return }
        matched = min(matched, containers.count)
        let last = blocks[index].lastChild
        if last >= 0 {
            // Quotes and fenced divs end with their own last mark; the others with what they hold.
            let hasOwnEnd = blocks[index].kind == .blockQuote || blocks[index].kind == .fencedDiv
            blocks[index].end = max(blocks[Int(last)].end, hasOwnEnd ? blocks[index].end : 0)
            blocks[index].endLine = max(blocks[Int(last)].endLine, hasOwnEnd ? blocks[index].endLine : 0)
        }
        switch blocks[index].kind {
        case .bulletList, .orderedList: blocks[index].detail |= isTight(index) ? 1 : 0
        default: break
        }
    }

    mutating func closeLeaf() {
        guard leaf >= 0 else { return }
        let index = leaf
        leaf = -1
        switch blocks[Int(index)].kind {
        case .paragraph: closeParagraph(index)
        case .indentedCode: closeIndentedCode(index)
        default: break
        }
    }

    /// Adds the line, from `start` on, to the open leaf.
    mutating func addSegment(from start: Int, padding: Int = 0, keepingLineEnd: Bool = false) {
        guard leaf >= 0 else { return }
        let end = keepingLineEnd ? line.next : line.end
        addSegment(
            Segment(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
                padding: UInt8(truncatingIfNeeded: padding), ownsLineEnd: line.ownsLineEnd),
            to: leaf, joinedByLineEnd: !keepingLineEnd)
        blocks[Int(leaf)].end = Int32(truncatingIfNeeded: line.end)
        blocks[Int(leaf)].endLine = lineNumber
    }

    /// Adds a segment to a block, or lengthens its last one where only a line feed stands between them.
    mutating func addSegment(_ segment: Segment, to block: Int32, joinedByLineEnd: Bool) {
        if blocks[Int(block)].segmentCount == 0 {
            blocks[Int(block)].firstSegment = Int32(truncatingIfNeeded: segments.count)
        } else if let last = segments.last, segment.padding == 0, last.ownsLineEnd,
            segment.start == last.end + (joinedByLineEnd ? 1 : 0),
            !joinedByLineEnd || bytes[Int(last.end)] == 0x0A
        {
            segments[segments.count - 1].end = segment.end
            return
        }
        segments.append(segment)
        blocks[Int(block)].segmentCount += 1
    }

    /// The rest of the line as content of code or raw HTML: a tab cut in two leaves spaces.
    mutating func addRawLine() {
        let padding = line.isInsideTab ? 4 - line.column % 4 : 0
        addSegment(
            from: min(line.offset + (line.isInsideTab ? 1 : 0), line.end), padding: padding,
            keepingLineEnd: true)
    }
}
