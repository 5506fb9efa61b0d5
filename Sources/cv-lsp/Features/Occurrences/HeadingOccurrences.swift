import CVParse

/// Headings, and the links that lead to them: `## Projects` and `[my projects](#projects)`.
enum HeadingOccurrences: OccurrenceProvider {
    static func occurrences(at offset: Int, in parsed: ParsedResume) -> Occurrences? {
        let tree = parsed.tree
        guard let here = tree.node(at: offset, of: [.heading, .link, .htmlTag]) else { return nil }
        let index = HeadingAnchors(tree)
        let link = index.links.first { $0.node == here }
        guard
            let target = link.map({ index.target(of: $0) })
                ?? index.anchors.firstIndex(where: { $0.node == here })
        else { return nil }
        let anchor = index.anchors[target]
        let links = index.links.filter { index.target(of: $0) == target }
        let places =
            [Occurrences.Place(range: anchor.textRange, role: .definition)]
            + links.map { Occurrences.Place(range: $0.fragmentRange, role: .mention) }
        let range = link.map { $0.fragmentRange.touches(offset) ? $0.fragmentRange : tree.range($0.node) }
        return Occurrences(
            .heading, name: anchor.text, at: range ?? anchor.textRange, places: places,
            renaming: renaming(anchor, links, index, at: offset, in: tree))
    }

    private static func renaming(
        _ anchor: HeadingAnchors.Anchor, _ links: [HeadingAnchors.Link], _ index: HeadingAnchors,
        at offset: Int, in tree: MarkupTree
    ) -> Renaming? {
        let others = index.anchors.filter { $0.node != anchor.node }
        let taken = Set(others.flatMap(\.names))
        let fragments = links.map(\.fragmentRange)
        if let stated = anchor.stated {
            // The name that is stated may change, and the text stays what it is.
            let ranges = ([stated.range] + fragments).sorted { $0.lowerBound < $1.lowerBound }
            if let range = ranges.first(where: { $0.touches(offset) }) {
                return Renaming(
                    range: range, name: stated.name,
                    slots: ranges.map { Renaming.Slot(range: $0, form: .identifier(taken: taken)) })
            }
        }
        guard tree.kind(anchor.node) == .heading, anchor.textRange.touches(offset), anchor.isPlain(in: tree)
        else { return nil }
        var slots = [Renaming.Slot(range: anchor.textRange, form: .markdown)]
        if anchor.stated == nil {
            // A number that tells headings apart would pass to another one.
            let isOneOfSeveral =
                anchor.isNumbered || !taken.isDisjoint(with: anchor.names)
                || others.contains { $0.isNumbered && $0.text == anchor.text }
            guard links.isEmpty || !isOneOfSeveral else { return nil }
            for link in links {
                let style = zip(AnchorStyle.allCases, anchor.names).first {
                    $0.1 == link.fragment.lowercased()
                }
                guard let style = style?.0 else { return nil }
                slots.append(
                    Renaming.Slot(range: link.fragmentRange, form: .anchor(style, taken: taken)))
            }
        }
        slots.sort { $0.range.lowerBound < $1.range.lowerBound }
        return Renaming(range: anchor.textRange, name: anchor.text, slots: slots)
    }
}

extension HeadingAnchors.Anchor {
    /// Whether the heading is text and nothing else, so that other text can stand in its place.
    fileprivate func isPlain(in tree: MarkupTree) -> Bool {
        var parts = tree.children(node).filter { tree.kind($0) != .attributes }[...]
        guard let only = parts.popFirst() else { return false }
        return parts.isEmpty && tree.kind(only) == .text
    }
}
