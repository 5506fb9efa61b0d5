/// A link to a place in the document that is not there: `[jobs](#experiences)`.
enum BrokenAnchor: Check {
    static let kinds = [FindingCode.brokenAnchor]

    static func findings(in inspection: Inspection) -> [Finding] {
        let tree = inspection.parsed.tree
        guard tree.hasLinkWithin else { return [] }
        let index = HeadingAnchors(tree)
        return index.links.compactMap { link in
            guard index.target(of: link) == nil, !isElsewhere(link.fragment, in: tree) else { return nil }
            return Finding(.brokenAnchor(link.fragment), at: link.fragmentRange)
        }
    }

    /// The top of a page (HTML, "scroll to the fragment"), names that a generator makes, and those of elements that
    /// are no headings.
    private static func isElsewhere(_ fragment: String, in tree: MarkupTree) -> Bool {
        if fragment.lowercased() == "top" || fragment.utf8.contains(UInt8(ascii: "{")) { return true }
        // A route of a page's script: "#/about", "#!home".
        if fragment.hasPrefix("/") || fragment.hasPrefix("!") { return true }
        let name = "#" + fragment
        return tree.allNodes.contains { node in
            switch tree.kind(node) {
            case .attributes, .attributeBlock: tree.source.bytes[tree.range(node)].holds(name)
            case .fencedDiv:
                tree.source.bytes[tree.range(node)].prefix { $0 != 0x0A }.holds(name)
            case .templateTag, .templateBlock: true
            default: false
            }
        }
    }
}

extension MarkupTree {
    /// Whether a link leads to a place in the same document.
    fileprivate var hasLinkWithin: Bool {
        allNodes.contains { node in
            switch kind(node) {
            case .link:
                destinationRange(node).map { source.bytes[$0].first == UInt8(ascii: "#") } ?? false
            case .htmlTag:
                // Colours have that sign as well.
                source.bytes[range(node)].contains(UInt8(ascii: "#"))
                    && attribute("href", of: node)?.value.utf8.first == UInt8(ascii: "#")
            default: false
            }
        }
    }
}
