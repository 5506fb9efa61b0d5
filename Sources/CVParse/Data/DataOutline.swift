import CVModel

/// The outline of a résumé that is data: its top-level keys, and the elements of those that are lists.
struct DataOutline<Places: DataPlaces> {
    let places: Places
    let sourceMap: SourceMap

    func outline() -> Outline {
        Outline(items: places.children(of: places.root).compactMap(section))
    }

    private func section(_ node: Places.NodeID) -> Outline.Item? {
        guard let key = places.key(of: node), let nameRange = places.keyRange(of: node),
            places.isContainer(node)
        else { return nil }
        let section = ResumeKey(rawValue: key)
        let range = places.memberRange(of: node)
        let children = section.map { section in
            places.children(of: node).enumerated().compactMap {
                entry($0.element, FactPath(section, $0.offset))
            }
            // An alias stands for what is written elsewhere.
            .filter { range.contains($0.range) }
        }
        return Outline.Item(
            subject: .section(section?.sectionKind ?? .other), title: key, nameRange: nameRange,
            range: range, children: children ?? [])
    }

    private func entry(_ node: Places.NodeID, _ path: FactPath) -> Outline.Item? {
        guard places.keyRange(of: node) == nil else { return nil }
        let range = places.range(of: node)
        for key in path.section.namingKeys {
            let naming = FactPath(path.section, path.entry, key)
            if let place = sourceMap.ranges(of: naming).first, range.contains(place),
                let title = text(of: node, key)
            {
                return Outline.Item(
                    subject: .entry(path), title: title, nameRange: place, range: range, children: [])
            }
        }
        return nil
    }

    private func text(of node: Places.NodeID, _ key: ResumeKey) -> String? {
        places.children(of: node).filter { places.key(of: $0) == key.rawValue }.last.flatMap {
            places.text(of: $0)
        }
    }
}

extension ResumeKey {
    fileprivate var sectionKind: SectionKind? { self == .basics ? .contact : SectionKind(rawValue: rawValue) }

    /// Which members name an entry of this section, the best first.
    fileprivate var namingKeys: [ResumeKey] {
        switch self {
        case .work: [.position, .name]
        case .volunteer: [.position, .organization]
        case .education: [.studyType, .area, .institution]
        case .awards: [.title]
        case .languages: [.language]
        case .certificates, .publications, .skills, .interests, .references, .projects: [.name]
        default: []
        }
    }
}
