/// Writes a tree as HTML, as the CommonMark and GFM specifications do in their examples.
public struct HTMLRenderer {
    private let tree: MarkupTree
    private let passesRawHTML: Bool
    private let filtersTags: Bool
    private var output: [UInt8] = []
    /// What closes the open nodes, the innermost last, and where each ends.
    private var open: [(end: Int32, closing: String, ownLine: Bool)] = []
    /// Nodes up to here are inside an image: only their text counts.
    private var plainUntil: Int32 = 0
    private var definitions: [String: MarkupTree.NodeID] = [:]
    private var referenced: [MarkupTree.NodeID] = []
    private var numbers: [MarkupTree.NodeID: Int] = [:]
    private var lastRow: (table: MarkupTree.NodeID?, isHeader: Bool)?
    private var tableColumns = 0

    /// Raw HTML is passed through only where `unsafe` says so; GFM's list of tags is shown as text even then
    /// where `filtersTags` does.
    public static func html(_ tree: MarkupTree, unsafe: Bool = false, filtersTags: Bool = false) -> String {
        var renderer = HTMLRenderer(tree: tree, passesRawHTML: unsafe, filtersTags: filtersTags)
        renderer.render()
        return String(decoding: renderer.output, as: UTF8.self)
    }

    private init(tree: MarkupTree, passesRawHTML: Bool, filtersTags: Bool) {
        self.tree = tree
        self.passesRawHTML = passesRawHTML
        self.filtersTags = filtersTags
        for node in tree.subtree(tree.root) where tree.kind(node) == .footnoteDefinition {
            if let label = tree.footnoteLabel(node)?.lowercased(), definitions[label] == nil {
                definitions[label] = node
            }
        }
    }

    private mutating func render() {
        render(1..<Int32(clamping: tree.nodeCount))
        renderFootnotes()
    }

    private mutating func render(_ nodes: Range<Int32>) {
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            close(upTo: index)
            index = write(MarkupTree.NodeID(index), index)
        }
        close(upTo: nodes.upperBound)
    }

    // MARK: Footnotes

    /// The footnotes that are referred to, in the order in which they are; more may come while they are written.
    private mutating func renderFootnotes() {
        guard !referenced.isEmpty else { return }
        startLine()
        write("<section class=\"footnotes\">\n<ol>\n")
        var number = 1
        while number <= referenced.count {
            let node = referenced[number - 1]
            write("<li id=\"fn\(number)\">\n")
            render(node.index + 1..<tree.nodes[Int(node.index)].subtreeEnd)
            let back = "<a href=\"#fnref\(number)\" class=\"footnote-backref\">↩</a>"
            if output.suffix(5).elementsEqual("</p>\n".utf8) {
                output.removeLast(5)
                write(" \(back)</p>\n</li>\n")
            } else {
                write("\(back)\n</li>\n")
            }
            number += 1
        }
        write("</ol>\n</section>\n")
    }

    private mutating func writeReference(_ node: MarkupTree.NodeID) {
        guard let label = tree.footnoteLabel(node)?.lowercased(), let definition = definitions[label] else {
            writeText(tree.text(node))
            return
        }
        let number = numbers[definition] ?? referenced.count + 1
        if number > referenced.count {
            referenced.append(definition)
            numbers[definition] = number
        }
        write(
            "<sup class=\"footnote-ref\"><a href=\"#fn\(number)\" id=\"fnref\(number)\">\(number)</a></sup>")
    }

    private mutating func close(upTo index: Int32) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            if last.ownLine { startLine() }
            write(last.closing)
        }
    }

    /// Writes one node's own part; returns the node to go on with.
    private mutating func write(_ node: MarkupTree.NodeID, _ index: Int32) -> Int32 {
        let end = tree.nodes[Int(index)].subtreeEnd
        if index < plainUntil {
            switch tree.kind(node) {
            case .text, .entity, .code, .autolink, .math, .tex: writeText(tree.text(node))
            case .softBreak, .hardBreak: write("\n")
            default: break
            }
            return index + 1
        }
        switch tree.kind(node) {
        case .paragraph:
            guard !isTight(node) else { return index + 1 }
            begin("<p>", "</p>\n", end)
        case .heading:
            let level = tree.level(node) ?? 1
            begin("<h\(level)>", "</h\(level)>\n", end)
        case .blockQuote: begin("<blockquote>\n", "</blockquote>\n", end, ownLine: true)
        case .bulletList: begin("<ul>\n", "</ul>\n", end)
        case .orderedList:
            let number = tree.number(node) ?? 1
            begin(number == 1 ? "<ol>\n" : "<ol start=\"\(number)\">\n", "</ol>\n", end)
        case .listItem:
            begin("<li>", "</li>\n", end)
            if let isDone = tree.taskState(node) {
                write("<input type=\"checkbox\"\(isDone ? " checked=\"\"" : "") disabled=\"\" /> ")
            }
            if let child = tree.firstChild(node), tree.kind(child) != .paragraph || !isTight(child) {
                write("\n")
            }
        case .indentedCode, .fencedCode:
            startLine()
            let language = tree.destination(node)?.split(whereSeparator: \.isWhitespace).first
            write(
                language.map { "<pre><code class=\"language-\(HTMLEscaping.escaped($0))\">" } ?? "<pre><code>"
            )
            writeText(tree.text(node))
            if !tree.contentPieces(node).isEmpty { write("\n") }
            write("</code></pre>\n")
        case .htmlBlock:
            startLine()
            if passesRawHTML { writeRaw(tree.contentBytes(node)) } else { write("<!-- raw HTML omitted -->") }
            startLine()
            return end
        case .thematicBreak:
            startLine()
            write("<hr />\n")
        case .table: begin("<table>\n", "</table>\n", end)
        case .tableRow:
            beginRow(node, end)
        case .tableCell: beginCell(node, end)
        case .tableCaption: begin("<caption>", "</caption>\n", end)
        case .lineBlock: begin("<div class=\"line-block\">", "</div>\n", end)
        case .line: begin("", tree.nextSibling(node) == nil ? "" : "<br />\n", end)
        case .definitionList: begin("<dl>\n", "</dl>\n", end)
        case .definitionTerm: begin("<dt>", "</dt>\n", end)
        case .definition: begin("<dd>\n", "</dd>\n", end, ownLine: true)
        case .fencedDiv, .indentedText: begin("<div>\n", "</div>\n", end, ownLine: true)
        case .footnoteDefinition: return end
        case .titleField: begin("<p class=\"title\">", "</p>\n", end)
        case .emphasis: begin("<em>", "</em>", end)
        case .strong: begin("<strong>", "</strong>", end)
        case .strikethrough: begin("<del>", "</del>", end)
        case .superscript: begin("<sup>", "</sup>", end)
        case .subscript: begin("<sub>", "</sub>", end)
        case .span: begin("<span>", "</span>", end)
        case .inlineNote: begin("<span class=\"footnote\">", "</span>", end)
        case .link:
            begin("<a href=\"\(target(node))\"\(title(node))>", "</a>", end)
        case .image:
            begin("<img src=\"\(target(node))\" alt=\"", "\"\(title(node)) />", end)
            plainUntil = end
        case .text, .math, .tex: writeText(tree.text(node))
        case .entity: writeText(tree.text(node))
        case .softBreak: write("\n")
        case .hardBreak: write("<br />\n")
        case .code:
            write("<code>")
            writeText(String(tree.text(node).map { $0.isNewline ? " " : $0 }))
            write("</code>")
        case .autolink:
            write("<a href=\"\(target(node))\">")
            writeText(tree.text(node))
            write("</a>")
        case .htmlTag, .htmlComment:
            if passesRawHTML { writeRaw(tree.contentBytes(node)) } else { write("<!-- raw HTML omitted -->") }
        case .footnoteReference:
            writeReference(node)
        case .document, .frontMatter, .frontMatterText, .titleBlock, .linkReferenceDefinition, .texBlock,
            .attributeBlock, .templateBlock, .templateTag, .attributes:
            break
        }
        return index + 1
    }

    private mutating func begin(_ opening: String, _ closing: String, _ end: Int32, ownLine: Bool = false) {
        if let last = closing.last, last == "\n", opening != "<li>" || output.last != 0x0A { startLine() }
        write(opening)
        open.append((end, closing, ownLine))
    }

    /// Header rows stand in a head, the others in a body; short rows are filled up.
    private mutating func beginRow(_ row: MarkupTree.NodeID, _ end: Int32) {
        let isHeader = tree.isHeader(row)
        let cells = tree.children(row).reduce(0) { count, _ in count + 1 }
        let isFirstOfTable = lastRow?.table != tree.parent(row)
        if isFirstOfTable { tableColumns = cells }
        let isFirst = isFirstOfTable || lastRow?.isHeader != isHeader
        let next = tree.nextSibling(row)
        let isLast = next.map { tree.kind($0) != .tableRow || tree.isHeader($0) != isHeader } ?? true
        lastRow = (tree.parent(row), isHeader)

        let group = isHeader ? "thead" : "tbody"
        let filling = String(repeating: "<td></td>\n", count: max(0, tableColumns - cells))
        begin(
            (isFirst ? "<\(group)>\n" : "") + "<tr>\n",
            "\(filling)</tr>\n" + (isLast ? "</\(group)>\n" : ""), end)
    }

    private mutating func beginCell(_ node: MarkupTree.NodeID, _ end: Int32) {
        let row = tree.parent(node)
        let name = row.map(tree.isHeader) ?? false ? "th" : "td"
        let alignment =
            switch tree.alignment(node) {
            case .left: " align=\"left\""
            case .center: " align=\"center\""
            case .right: " align=\"right\""
            case nil: ""
            }
        begin("<\(name)\(alignment)>", "</\(name)>\n", end)
    }

    /// Whether a paragraph stands in an item of a tight list.
    private func isTight(_ node: MarkupTree.NodeID) -> Bool {
        guard let item = tree.parent(node), tree.kind(item) == .listItem, let list = tree.parent(item) else {
            return false
        }
        return tree.isTight(list) ?? false
    }

    // MARK: Text

    private mutating func write(_ text: String) { output += text.utf8 }

    private mutating func startLine() {
        if let last = output.last, last != 0x0A { output.append(0x0A) }
    }

    private mutating func writeText(_ text: String) { output += HTMLEscaping.escaped(text).utf8 }

    private mutating func writeRaw(_ html: [UInt8]) {
        output += filtersTags ? HTMLEscaping.filtered(html) : html
    }

    private func target(_ node: MarkupTree.NodeID) -> String {
        let url = tree.destination(node) ?? ""
        return passesRawHTML || HTMLEscaping.isHarmless(url) ? HTMLEscaping.encodedURL(url) : ""
    }

    private func title(_ node: MarkupTree.NodeID) -> String {
        tree.title(node).map { " title=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
    }
}
