/// The sign before the items of bullet lists: at each depth the one that most items there have.
enum ListMarkers: FormattingRule {
    static func edits(in parsed: ParsedResume, _ options: FormattingOptions) -> [TextEdit] {
        guard parsed.dialect != .plainText else { return [] }
        let markers = markers(in: parsed)
        let byDepth = Dictionary(grouping: markers) { $0.depth }
        return byDepth.values.flatMap { markers -> [TextEdit] in
            guard let usual = markers.map(\.sign).mostFrequent else { return [] }
            let text = String(decoding: [usual], as: UTF8.self)
            return markers.filter { $0.sign != usual && !$0.tellsListsApart }.map {
                TextEdit($0.offset..<$0.offset + 1, text)
            }
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private struct Marker {
        let offset: Int
        let sign: UInt8
        /// How many lists hold the item.
        let depth: Int
        /// Another bullet list stands directly beside, which only another sign keeps apart (CommonMark 5.3).
        let tellsListsApart: Bool
    }

    private static func markers(in parsed: ParsedResume) -> [Marker] {
        let tree = parsed.tree
        var markers: [Marker] = []
        /// The ends of the bullet lists that are open.
        var open: [Int] = []
        /// Of each node, the last of its children so far.
        var lastChild: [MarkupTree.NodeID: MarkupTree.NodeID] = [:]
        for node in tree.subtree(tree.root) {
            let range = tree.range(node)
            let previous = tree.parent(node).flatMap { lastChild.updateValue(node, forKey: $0) }
            while let last = open.last, last <= range.lowerBound { open.removeLast() }
            guard tree.kind(node) == .bulletList else { continue }
            open.append(range.upperBound)
            let neighbours = [previous, tree.nextSibling(node)].compactMap { $0 }
            let isBeside = neighbours.contains { tree.kind($0) == .bulletList }
            for item in tree.children(node) {
                let offset = tree.range(item).lowerBound
                guard offset < parsed.source.bytes.count, "-*+".utf8.contains(parsed.source.bytes[offset])
                else { continue }
                markers.append(
                    Marker(
                        offset: offset, sign: parsed.source.bytes[offset], depth: open.count,
                        tellsListsApart: isBeside))
            }
        }
        return markers
    }
}

extension Sequence where Element: Hashable {
    /// Of those that are equally frequent the first.
    var mostFrequent: Element? {
        var counts: [Element: Int] = [:]
        var order: [Element] = []
        for element in self {
            if counts.updateValue((counts[element] ?? 0) + 1, forKey: element) == nil {
                order.append(element)
            }
        }
        return order.reduce(nil) { best, element in
            guard let best else { return element }
            return (counts[element] ?? 0) > (counts[best] ?? 0) ? element : best
        }
    }
}
