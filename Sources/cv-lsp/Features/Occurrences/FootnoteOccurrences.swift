import CVParse

/// Footnotes: `[^1]` and `[^1]: …`.
enum FootnoteOccurrences: OccurrenceProvider {
    static func occurrences(at offset: Int, in parsed: ParsedResume) -> Occurrences? {
        let tree = parsed.tree
        guard let here = tree.node(at: offset, of: [.footnoteReference, .footnoteDefinition]),
            let label = tree.labelRange(here), let name = tree.normalizedLabel(here),
            // A footnote's text is no mention of it.
            label.lowerBound - 2 <= offset, offset <= label.upperBound + 1
        else { return nil }
        var places: [Occurrences.Place] = []
        for node in tree.allNodes {
            switch tree.kind(node) {
            case .footnoteReference, .footnoteDefinition:
                guard tree.normalizedLabel(node) == name, let range = tree.labelRange(node) else { continue }
                let isDefinition = tree.kind(node) == .footnoteDefinition
                places.append(Occurrences.Place(range: range, role: isDefinition ? .definition : .mention))
            default: break
            }
        }
        let text = parsed.source.string(in: label)
        let slots = places.map { Renaming.Slot(range: $0.range, form: .footnoteLabel) }
        return Occurrences(
            .footnote, name: text, at: label, places: places,
            renaming: label.touches(offset) ? Renaming(range: label, name: text, slots: slots) : nil)
    }
}
