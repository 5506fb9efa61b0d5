/// Writes a tree as HTML, as the CommonMark and GFM specifications do in their examples.
public struct HTMLRenderer {
    private let tree: MarkupTree
    private let passesRawHTML: Bool
    private var output: [UInt8] = []
    /// What closes the open nodes, the innermost last, and where each ends.
    private var open: [(end: Int32, closing: String, ownLine: Bool)] = []
    /// Nodes up to here are inside an image: only their text counts.
    private var plainUntil: Int32 = 0

    /// Raw HTML is passed through only where `unsafe` says so.
    public static func html(_ tree: MarkupTree, unsafe: Bool = false) -> String {
        var renderer = HTMLRenderer(tree: tree, passesRawHTML: unsafe)
        renderer.render()
        return String(decoding: renderer.output, as: UTF8.self)
    }

    private init(tree: MarkupTree, passesRawHTML: Bool) {
        self.tree = tree
        self.passesRawHTML = passesRawHTML
    }

    private mutating func render() {
        var index: Int32 = 1
        while Int(index) < tree.nodeCount {
            close(upTo: index)
            index = write(MarkupTree.NodeID(index), index)
        }
        close(upTo: Int32.max)
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
                write(
                    isDone
                        ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                        : "<input disabled=\"\" type=\"checkbox\"> ")
            }
            if let child = tree.firstChild(node), tree.kind(child) != .paragraph || !isTight(child) {
                write("\n")
            }
        case .indentedCode, .fencedCode:
            startLine()
            let language = tree.destination(node)?.split(whereSeparator: \.isWhitespace).first
            write(language.map { "<pre><code class=\"language-\(Self.escaped($0))\">" } ?? "<pre><code>")
            writeText(tree.text(node))
            if let last = output.last, last != 0x0A, !tree.text(node).isEmpty { write("\n") }
            write("</code></pre>\n")
        case .htmlBlock:
            startLine()
            if passesRawHTML { output += tree.contentBytes(node) } else { write("<!-- raw HTML omitted -->") }
            startLine()
            return end
        case .thematicBreak:
            startLine()
            write("<hr />\n")
        case .table: beginTable(node, end)
        case .tableRow:
            let isHeader = tree.isHeader(node)
            if isHeader { write("<thead>\n") }
            begin("<tr>\n", isHeader ? "</tr>\n</thead>\n" : "</tr>\n", end)
        case .tableCell: beginCell(node, end)
        case .tableCaption: begin("<caption>", "</caption>\n", end)
        case .lineBlock: begin("<div class=\"line-block\">", "</div>\n", end)
        case .line: begin("", tree.nextSibling(node) == nil ? "" : "<br />\n", end)
        case .definitionList: begin("<dl>\n", "</dl>\n", end)
        case .definitionTerm: begin("<dt>", "</dt>\n", end)
        case .definition: begin("<dd>\n", "</dd>\n", end, ownLine: true)
        case .fencedDiv: begin("<div>\n", "</div>\n", end, ownLine: true)
        case .footnoteDefinition: begin("<section class=\"footnote\">\n", "</section>\n", end)
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
            if passesRawHTML { output += source(node) } else { write("<!-- raw HTML omitted -->") }
        case .footnoteReference:
            write("<sup>")
            writeText(tree.text(node))
            write("</sup>")
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

    private mutating func beginTable(_ node: MarkupTree.NodeID, _ end: Int32) {
        begin("<table>\n", "</table>\n", end)
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

    private mutating func writeText(_ text: String) { output += Self.escaped(text).utf8 }

    private func source(_ node: MarkupTree.NodeID) -> [UInt8] { tree.contentBytes(node) }

    private func target(_ node: MarkupTree.NodeID) -> String { Self.encodedURL(tree.destination(node) ?? "") }

    private func title(_ node: MarkupTree.NodeID) -> String {
        tree.title(node).map { " title=\"\(Self.escaped($0))\"" } ?? ""
    }

    private static func escaped(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\0": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Percent-encodes what cmark does, and leaves what is encoded already.
    private static func encodedURL(_ url: String) -> String {
        var result: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in url.utf8 {
            switch byte {
            case "&": result += "&amp;".utf8
            case "'": result += "&#x27;".utf8
            case "-", "_", ".", "+", "!", "*", "(", ")", ",", "%", "#", "@", "?", "=", ";", ":", "/", "$",
                "~":
                result.append(byte)
            case _ where byte.isAlphanumeric: result.append(byte)
            default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
