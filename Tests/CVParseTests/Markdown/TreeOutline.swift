@testable import CVParse

/// A tree as nested blocks and their text, in the words of ``PandocOutline``.
struct TreeOutline {
    let tree: MarkupTree

    func text() -> String {
        metadata() + blocks(of: tree.root)
    }

    private func metadata() -> String {
        var fields: [String: String] = [:]
        for node in tree.children(tree.root) where tree.kind(node) == .titleBlock {
            for (name, field) in zip(["title", "author", "date"], tree.children(node)) {
                fields[name] = PandocOutline.folded(inlines(of: field))
            }
        }
        for leaf in tree.frontMatter?.leaves ?? [] {
            if case .key(let key)? = leaf.path.first {
                fields[key] = [fields[key], leaf.scalar.text].compactMap { $0 }.joined(separator: "; ")
            }
        }
        return fields.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map {
            "\($0.key)=\($0.value)\n"
        }.joined()
    }

    private func blocks(of parent: MarkupTree.NodeID) -> String {
        tree.children(parent).map(block).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func nested(_ name: String, _ node: MarkupTree.NodeID) -> String {
        "\(name)[\(tree.children(node).map(block).filter { !$0.isEmpty }.joined(separator: " "))]"
    }

    private func block(_ node: MarkupTree.NodeID) -> String {
        let kind = tree.kind(node)
        switch kind {
        case .paragraph: return "text(\(PandocOutline.folded(inlines(of: node))))"
        case .heading: return "heading\(tree.level(node) ?? 0)(\(PandocOutline.folded(inlines(of: node))))"
        case .blockQuote: return nested("quote", node)
        case .bulletList: return nested("bullets", node)
        case .orderedList: return nested("numbers", node)
        case .listItem: return nested("item", node)
        case .definitionList: return nested("definitions", node)
        case .definitionTerm: return "term(\(PandocOutline.folded(inlines(of: node))))"
        case .definition: return nested("definition", node)
        case .fencedDiv: return nested("div", node)
        case .indentedText: return nested("indented", node)
        case .lineBlock: return nested("lines", node)
        case .line: return "line(\(PandocOutline.folded(inlines(of: node))))"
        case .thematicBreak: return "rule"
        case .indentedCode, .fencedCode: return "code(\(PandocOutline.folded(tree.text(node))))"
        case .texBlock: return "raw(\(PandocOutline.folded(tree.text(node))))"
        case .htmlBlock:
            let children = Array(tree.children(node))
            if children.allSatisfy({ tree.kind($0) != .text }) {
                return children.map { "raw(\(PandocOutline.folded(tree.text($0))))" }.joined(separator: "\n")
            }
            return "text(\(PandocOutline.folded(inlines(of: node))))"
        case .table:
            let rows = tree.children(node).filter { tree.kind($0) == .tableRow }
            let caption = tree.children(node).filter { tree.kind($0) == .tableCaption }
                .map { "caption(\(PandocOutline.folded(inlines(of: $0)))) " }.joined()
            return caption + "table[\(rows.map(row).joined(separator: " "))]"
        default: return ""
        }
    }

    private func row(_ node: MarkupTree.NodeID) -> String {
        let cells = tree.children(node).map { cell -> String in
            let hasBlocks = tree.children(cell).contains { PandocOutline.blockKinds.contains(tree.kind($0)) }
            return hasBlocks
                ? "cell[\(tree.children(cell).map(block).joined(separator: " "))]"
                : "cell(\(PandocOutline.folded(inlines(of: cell))))"
        }
        return (tree.isHeader(node) ? "header[" : "row[") + cells.joined(separator: " ") + "]"
    }

    private func inlines(of parent: MarkupTree.NodeID) -> String {
        tree.children(parent).map(inline).joined()
    }

    private func inline(_ node: MarkupTree.NodeID) -> String {
        switch tree.kind(node) {
        case .text, .entity: tree.text(node)
        case .softBreak, .hardBreak: " "
        case .emphasis: "*\(inlines(of: node))*"
        case .strong: "**\(inlines(of: node))**"
        case .strikethrough: "~~\(inlines(of: node))~~"
        case .superscript: "^\(inlines(of: node))^"
        case .subscript: "~\(inlines(of: node))~"
        case .link, .span: "[\(inlines(of: node))]"
        case .image: "![\(inlines(of: node))]"
        case .autolink: "[\(tree.text(node))]"
        case .code: "`\(PandocOutline.folded(tree.text(node)))`"
        case .math: "$\(tree.text(node))$"
        case .htmlTag, .htmlComment, .tex: "raw(\(PandocOutline.folded(tree.text(node))))"
        case .inlineNote: "note(text(\(PandocOutline.folded(inlines(of: node)))))"
        case .footnoteReference: "note(\(footnote(tree.footnoteLabel(node))))"
        default: ""
        }
    }

    private func footnote(_ label: String?) -> String {
        let definition = tree.subtree(tree.root).first {
            tree.kind($0) == .footnoteDefinition && tree.footnoteLabel($0) == label
        }
        return definition.map { tree.children($0).map(block).joined(separator: " ") } ?? ""
    }
}
