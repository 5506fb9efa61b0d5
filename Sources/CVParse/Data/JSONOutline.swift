import CVModel

/// The outline of a JSON résumé: its top-level keys, and the elements of those that are lists.
struct JSONOutline {
    let resume: Resume
    let places: JSONPlaces
    let sourceMap: SourceMap

    func outline() -> Outline {
        Outline(items: places.children(of: places.root).compactMap(section))
    }

    private func section(_ node: JSONPlaces.NodeID) -> Outline.Item? {
        guard let key = places.key(of: node), let nameRange = places.keyRange(of: node),
            places.isContainer(node)
        else { return nil }
        let section = ResumeKey(rawValue: key)
        let children = section.map { section in
            places.children(of: node).enumerated().compactMap {
                entry($0.element, FactPath(section, $0.offset))
            }
        }
        return Outline.Item(
            subject: .section(section.flatMap(Self.kind) ?? .other), title: key, nameRange: nameRange,
            range: (nameRange.lowerBound - 1)..<places.range(of: node).upperBound, children: children ?? [])
    }

    private func entry(_ node: JSONPlaces.NodeID, _ path: FactPath) -> Outline.Item? {
        guard places.keyRange(of: node) == nil else { return nil }
        let range = places.range(of: node)
        for key in Self.naming[path.section] ?? [] {
            let naming = FactPath(path.section, path.entry, key)
            if let place = sourceMap.ranges(of: naming).first, range.contains(place.lowerBound),
                let title = text(of: node, key)
            {
                return Outline.Item(
                    subject: .entry(path), title: title, nameRange: place, range: range, children: [])
            }
        }
        return nil
    }

    private func text(of node: JSONPlaces.NodeID, _ key: ResumeKey) -> String? {
        places.children(of: node).filter { places.key(of: $0) == key.rawValue }.last.flatMap {
            places.text(of: $0)
        }
    }

    private static func kind(_ section: ResumeKey) -> SectionKind? {
        section == .basics ? .contact : SectionKind(rawValue: section.rawValue)
    }

    /// Which members name an entry, the best first.
    private static let naming: [ResumeKey: [ResumeKey]] = [
        .work: [.position, .name], .volunteer: [.position, .organization],
        .education: [.studyType, .area, .institution], .awards: [.title], .certificates: [.name],
        .publications: [.name], .skills: [.name], .languages: [.language], .interests: [.name],
        .references: [.name], .projects: [.name],
    ]
}
