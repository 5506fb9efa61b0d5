/// Walks a tree and writes its visible text, line by line.
///
/// HTML is read here as far as it says how text is laid out: `<br>`, block elements, headings, lists, table cells,
/// bold, italic, links, and `float: right`, which is a gap.
struct VisibleTextBuilder {
    let tree: MarkupTree
    private let checkpoints: [Checkpoint]
    let hasCarriageReturns: Bool
    let fillColumn: FillColumn

    // What is written, as in ``VisibleText``.
    var bytes: [UInt8] = []
    var origins = SourceOrigins()
    var references: [TextReference] = []
    var lines: [TextLine] = []
    var runs: [StyledRun] = []
    var links: [TextLink] = []
    var definitions: [Range<Int>] = []
    var marks: [WrittenText.Mark] = []

    // The state at the point of writing.
    var style: TextStyle = []
    var html = HTMLLayout()
    var kind = TextLine.Kind.paragraph
    var block = 0
    var listDepth = 0
    var item = -1
    var items = 0
    /// Lists of raw HTML that are open; a heading of Markdown ends those that nothing else does.
    var htmlLists = 0
    var quoteDepth = 0
    var tables = 0
    var table = -1
    var row = -1
    var column = -1
    var lineStart = 0
    var isWrapped = false
    var runStart = 0
    /// What the next paragraph begins with, as the item's sign has it.
    var yearOfItem: Range<Int>?
    /// The source offset of the `<a>` that is open.
    var linkStart = 0

    /// The lines that come from another version of the text as they are, but for those between.
    var known = (before: 0, behind: 0)

    /// - Parameter earlier: what was written of another version, after which the tree was read.
    static func written(
        of markup: MarkdownReading, after earlier: (text: WrittenText, change: SourceChange)? = nil
    ) -> WrittenText {
        let fill = FillColumn(
            of: markup.tree.source, after: earlier.map { ($0.text.fillColumn, $0.change) })
        let earlier = earlier?.text
        var builder = VisibleTextBuilder(markup, fill)
        builder.walk(
            after: earlier.flatMap { KnownText($0, markup.shared, column: fill.column) })
        return builder.finished(after: earlier)
    }

    private init(_ markup: MarkdownReading, _ fillColumn: FillColumn) {
        tree = markup.tree
        checkpoints = markup.checkpoints
        bytes.reserveCapacity(tree.source.bytes.count)
        lines.reserveCapacity(tree.source.lines.count)
        origins.reserveCapacity(tree.nodeCount)
        self.fillColumn = fillColumn
        hasCarriageReturns = tree.source.bytes.withUnsafeBufferPointer { Bytes($0).hasByte(0x0D) }
    }

    // MARK: Walking

    /// What to do when a node's children are done.
    private struct Frame {
        var node: MarkupTree.NodeID
        var child: MarkupTree.NodeID?
        var style: TextStyle
        var kind: TextLine.Kind
        var item: Int
        var linkStart: Int
    }

    /// Depth first with a stack of its own, so that no nesting can overflow the call stack.
    private mutating func walk(after earlier: KnownText?) {
        var stack = [enter(tree.root)]
        if let start = earlier?.start {
            take(before: start)
            stack[0].child = tree.node(at: start.node)
        }
        while let top = stack.indices.last {
            guard let child = stack[top].child else {
                leave(stack.removeLast())
                continue
            }
            if top == 0, isCheckpoint(child), isBetweenBlocks {
                let mark = mark(at: child)
                if let landing = earlier?.landing(at: child, isInRun: mark.isInRun) {
                    return take(from: landing, now: mark)
                }
                marks.append(mark)
            }
            stack[top].child = tree.nextSibling(child)
            if tree.kind(child) == .linkReferenceDefinition { definitions.append(tree.range(child)) }
            if isLeaf(child) {
                write(leaf: child)
            } else if !isHidden(child) {
                stack.append(enter(child))
            }
        }
        endLine(isWrapped: false)
    }

    private func isCheckpoint(_ node: MarkupTree.NodeID) -> Bool {
        checkpoints.index(of: Int(node.index)) { $0.index } != nil
    }

    private func isLeaf(_ node: MarkupTree.NodeID) -> Bool {
        switch tree.kind(node) {
        case .text, .entity, .softBreak, .hardBreak, .code, .autolink, .htmlTag, .htmlComment, .tex, .math,
            .footnoteReference, .templateTag, .attributes, .frontMatterText:
            true
        case .fencedCode, .indentedCode: tree.firstChild(node) == nil
        default: false
        }
    }

    private func isHidden(_ node: MarkupTree.NodeID) -> Bool {
        switch tree.kind(node) {
        case .frontMatter, .linkReferenceDefinition, .attributeBlock, .templateBlock, .texBlock,
            .thematicBreak, .image:
            true
        case .fencedCode: !showsText(node)
        default: false
        }
    }

    private mutating func enter(_ node: MarkupTree.NodeID) -> Frame {
        let frame = Frame(
            node: node, child: tree.firstChild(node), style: style, kind: kind, item: item,
            linkStart: bytes.count)
        switch tree.kind(node) {
        case .heading:
            beginBlock(.heading(tree.level(node) ?? 1))
            htmlLists = 0
        case .paragraph:
            beginBlock(kind == .paragraph || kind == .item || kind == .definition ? kind : .paragraph)
            if let year = yearOfItem.take() { write(year) }
        case .htmlBlock:
            beginBlock(.paragraph)
            html = HTMLLayout()
        case .blockQuote: quoteDepth += 1
        case .bulletList, .orderedList: listDepth += 1
        case .listItem:
            items += 1
            item = items
            kind = .item
            beginBlock(.item)
            yearOfItem = year(before: node)
        case .table:
            tables += 1
            table = tables
            row = -1
        case .tableRow:
            row += 1
            column = -1
        case .tableCell:
            column += 1
            beginBlock(.cell(isHeader: tree.parent(node).map { tree.isHeader($0) } ?? false))
        case .tableCaption: beginBlock(.paragraph)
        case .lineBlock: beginBlock(.line)
        case .line: beginBlock(.line, isSameBlock: true)
        case .titleBlock, .titleField: beginBlock(.title)
        case .definitionTerm: beginBlock(.term)
        case .definition:
            beginBlock(.definition)
            kind = .definition
        case .footnoteDefinition: beginBlock(.paragraph)
        case .indentedCode, .fencedCode: beginBlock(.code)
        case .emphasis: set(style.union(.italic))
        case .strong: set(style.union(.bold))
        case .link: set(style.union(.link))
        default: break
        }
        return frame
    }

    /// "2019. Winner of …": Markdown counts from it, and people mean the year.
    private func year(before item: MarkupTree.NodeID) -> Range<Int>? {
        guard tree.parent(item).map({ tree.kind($0) }) == .orderedList,
            tree.firstChild(item).map({ tree.kind($0) }) == .paragraph
        else { return nil }
        let start = tree.range(item).lowerBound
        let bytes = tree.source.bytes[start...].prefix(6)
        guard bytes.count == 6, bytes.prefix(4).allSatisfy(WordReader.isDigit),
            bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8),
            ".)".utf8.contains(bytes[start + 4]),
            bytes[start + 5] == 0x20
        else { return nil }
        return start..<start + 6
    }

    private mutating func leave(_ frame: Frame) {
        switch tree.kind(frame.node) {
        case .emphasis, .strong: set(frame.style)
        case .link:
            set(frame.style)
            addLink(
                frame.linkStart..<bytes.count, tree.destination(frame.node) ?? "",
                tree.range(frame.node))
        case .blockQuote:
            endLine(isWrapped: false)
            quoteDepth -= 1
        case .bulletList, .orderedList:
            endLine(isWrapped: false)
            listDepth -= 1
        case .table:
            endLine(isWrapped: false)
            table = -1
            row = -1
            column = -1
        case .heading, .paragraph, .htmlBlock, .listItem, .tableCell, .line, .lineBlock, .titleField,
            .definitionTerm, .definition, .indentedCode, .fencedCode, .tableCaption, .footnoteDefinition,
            .fencedDiv:
            endLine(isWrapped: false)
            html.close()
        default: break
        }
        kind = frame.kind
        item = frame.item
    }

    // MARK: Lines

    mutating func beginBlock(_ kind: TextLine.Kind, isSameBlock: Bool = false) {
        endLine(isWrapped: false)
        if !isSameBlock { block += 1 }
        self.kind = kind
    }

    /// A line break inside a paragraph: the end of a line, unless the paragraph goes on there as it would anywhere.
    mutating func breakLine(at offset: Int) {
        if table < 0, fillColumn.isFilled(at: offset) {
            writeBlank(at: offset)
        } else {
            endLine(isWrapped: true)
        }
    }

    mutating func writeBlank(at offset: Int) {
        guard lineStart < bytes.count else { return }
        bytes.append(0x20)
        origins.append(count: 1, allAt: offset)
    }

    mutating func set(_ style: TextStyle) {
        guard style != self.style else { return }
        endRun()
        self.style = style
    }

    private mutating func endRun() {
        if runStart < bytes.count {
            runs.append(StyledRun(range: runStart..<bytes.count, style: style))
        }
        runStart = bytes.count
    }

    mutating func endLine(isWrapped: Bool) {
        defer { self.isWrapped = isWrapped }
        guard lineStart < bytes.count else { return }
        let range = bytes.trimmed(lineStart..<bytes.count) { $0 <= 0x20 }
        if !range.isEmpty {
            var line = TextLine(range: range, kind: kind, block: block, isWrapped: self.isWrapped)
            line.listDepth = listDepth + htmlLists
            line.item = item
            line.quoteDepth = quoteDepth
            line.table = table
            line.row = row
            line.column = column
            lines.append(line)
        }
        bytes.append(0x0A)
        origins.append(count: 1, allAt: origins.last ?? 0)
        lineStart = bytes.count
    }

    private mutating func finished(after earlier: WrittenText?) -> WrittenText {
        endRun()
        origins.finish()
        // Tags close a link behind those that begin in it.
        links.sort {
            ($0.range.lowerBound, $0.source.lowerBound) < ($1.range.lowerBound, $1.source.lowerBound)
        }
        let words = readWords(after: earlier?.text)
        let text = VisibleText(
            source: tree.source, bytes: bytes, origins: origins, references: references, lines: [],
            runs: runs, links: links, definitions: definitions, words: words)
        for index in known.before..<lines.count - known.behind {
            lines[index].style = text.style(of: lines[index].range)
            lines[index].hasBoldLead = hasBoldLead(lines[index], text)
        }
        return WrittenText(
            text: VisibleText(text, lines: lines, words: words), marks: marks, fillColumn: fillColumn)
    }

    private mutating func readWords(after earlier: VisibleText?) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 6)
        if let earlier, known.before > 0 { words += earlier.words[..<earlier.words(before: known.before)] }
        let knownWords = earlier.map { KnownWords(of: $0, for: bytes) }
        let lexicon = Lexicon.table
        bytes.withUnsafeBufferPointer { bytes in
            for index in known.before..<lines.count - known.behind {
                let first = words.count
                if knownWords?.append(in: lines[index].range, to: &words) != true {
                    WordReader.read(bytes, lines[index].range, into: &words, senses: lexicon)
                }
                lines[index].words = first..<words.count
            }
        }
        guard let earlier, known.behind > 0 else { return words }
        let first = earlier.words(before: earlier.lines.count - known.behind)
        let moved = words.count - first
        for index in lines.count - known.behind..<lines.count {
            lines[index].words = lines[index].words.shifted(by: moved)
        }
        let distance = bytes.count - earlier.bytes.count
        for word in earlier.words[first...] { words.append(word.moved(by: distance)) }
        return words
    }

    private func hasBoldLead(_ line: TextLine, _ text: VisibleText) -> Bool {
        guard !line.style.contains(.bold), let first = text.words[line.words].first else { return false }
        return text.style(of: first.range).contains(.bold)
    }
}
