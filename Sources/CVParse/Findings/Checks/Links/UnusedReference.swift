/// The definition of a link's target or of a footnote that nothing refers to.
enum UnusedReference: Check {
    static let kinds = [FindingCode.unusedReference]

    static func findings(in inspection: Inspection) -> [Finding] {
        let tree = inspection.parsed.tree
        var targets: Set<Range<Int>> = []
        var footnotes: Set<String> = []
        var definitions: [MarkupTree.NodeID] = []
        for node in tree.allNodes {
            switch tree.kind(node) {
            case .link, .image: if let target = tree.destinationRange(node) { targets.insert(target) }
            case .footnoteReference:
                if let label = tree.normalizedLabel(node) { footnotes.insert(label) }
            case .linkReferenceDefinition, .footnoteDefinition: definitions.append(node)
            default: break
            }
        }
        return definitions.compactMap { node in
            guard let label = tree.labelRange(node), let name = tree.normalizedLabel(node) else { return nil }
            let isFootnote = tree.kind(node) == .footnoteDefinition
            if isFootnote {
                guard !footnotes.contains(name) else { return nil }
            } else {
                guard let target = tree.destinationRange(node), !targets.contains(target),
                    !isComment(label, target, inspection.parsed.source.bytes)
                else { return nil }
            }
            let text = inspection.parsed.source.string(in: label)
            return Finding(.unusedReference(label: text, isFootnote: isFootnote), at: tree.range(node))
        }
    }

    /// `[//]: # (This is a comment)` and its like.
    private static func isComment(_ label: Range<Int>, _ target: Range<Int>, _ bytes: [UInt8]) -> Bool {
        target.isEmpty || bytes[target].elementsEqual("#".utf8) || bytes[target].elementsEqual("<>".utf8)
            || bytes[label].elementsEqual("//".utf8)
    }
}
