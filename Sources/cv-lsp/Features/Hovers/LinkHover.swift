import CVModel
import CVParse

/// A link, a reference to one, its definition, or a footnote: where it leads. On the part that says so; the text of a
/// link is first of all what else it may be.
enum LinkHover: HoverProvider {
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        guard let node = LinkTextHover.node(at: offset, in: parsed.tree),
            let range = parsed.tree.destinationRange(node) ?? parsed.tree.labelRange(node)
        else { return nil }
        let isOnTarget = range.touches(offset) || parsed.tree.labelRange(node)?.touches(offset) ?? false
        return isOnTarget ? LinkTextHover.hover(at: offset, in: parsed, asOf: today) : nil
    }
}

/// The same anywhere on the link.
enum LinkTextHover: HoverProvider {
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        let tree = parsed.tree
        guard let node = node(at: offset, in: tree) else { return nil }
        switch tree.kind(node) {
        case .footnoteReference:
            let name = tree.normalizedLabel(node)
            let definition = tree.allNodes.first {
                tree.kind($0) == .footnoteDefinition && tree.normalizedLabel($0) == name
            }
            guard let definition else { return nil }
            return (HoverText(title: tree.words(of: definition)), tree.range(node))
        default:
            guard let target = tree.destination(node), !target.isEmpty else { return nil }
            var text = HoverText(title: target)
            if target.hasPrefix("#") { text.facts += heading(of: node, in: tree) }
            if let title = tree.title(node), !title.isEmpty { text.facts.append(title) }
            return (text, tree.range(node))
        }
    }

    fileprivate static func node(at offset: Int, in tree: MarkupTree) -> MarkupTree.NodeID? {
        tree.node(at: offset, of: [.link, .image, .autolink, .linkReferenceDefinition, .footnoteReference])
    }

    private static func heading(of node: MarkupTree.NodeID, in tree: MarkupTree) -> [String] {
        let index = HeadingAnchors(tree)
        guard let link = index.links.first(where: { $0.node == node }) else { return [] }
        return [
            index.target(of: link).map { "Leads to “\(index.anchors[$0].text)”" }
                ?? "No heading has this name"
        ]
    }
}

extension MarkupTree {
    /// What a reader sees of a node, on one line.
    fileprivate func words(of node: NodeID) -> String {
        var words = ""
        for part in subtree(node) {
            switch kind(part) {
            case .text, .code, .entity, .math, .autolink: words += text(part)
            case .softBreak, .hardBreak: words += " "
            default: break
            }
        }
        return words
    }
}
