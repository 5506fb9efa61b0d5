import CVParse

/// The labels of link reference definitions: `[site]: https://…`, and the links that name them.
enum ReferenceLabelOccurrences: OccurrenceProvider {
    static func occurrences(at offset: Int, in parsed: ParsedResume) -> Occurrences? {
        let tree = parsed.tree
        guard let here = tree.node(at: offset, of: [.link, .image, .linkReferenceDefinition]),
            let label = tree.labelRange(here), let name = tree.normalizedLabel(here)
        else { return nil }
        var places: [Occurrences.Place] = []
        for node in tree.allNodes {
            switch tree.kind(node) {
            case .link, .image, .linkReferenceDefinition:
                guard tree.normalizedLabel(node) == name, let range = tree.labelRange(node) else { continue }
                let isDefinition = tree.kind(node) == .linkReferenceDefinition
                places.append(Occurrences.Place(range: range, role: isDefinition ? .definition : .mention))
            default: break
            }
        }
        let isOnLabel = label.touches(offset)
        // Of a link that is its own label, the text would change.
        let slots = places.map { Renaming.Slot(range: $0.range, form: .linkLabel) }
        let text = parsed.source.string(in: label)
        return Occurrences(
            .referenceLabel, name: text, at: isOnLabel ? label : tree.range(here), places: places,
            renaming: isOnLabel ? Renaming(range: label, name: text, slots: slots) : nil)
    }
}
