/// A section heading with nothing below it.
enum EmptySection: Check {
    static let kinds = [FindingCode.emptySection]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        // An empty list in data is just an empty list.
        guard parsed.tree.nodeCount > 1 else { return [] }
        // A heading above all known sections may be a line of contacts.
        let empty = parsed.outline.items.drop { !$0.isKnownSection }.flatMap {
            emptySections(of: $0, in: parsed.source)
        }
        guard !empty.isEmpty else { return [] }
        // Entries may stand under headings of the section's own level.
        let stated = Set(parsed.sourceMap.places.lazy.map(\.path.section.rawValue))
        return empty.filter { !stated.contains($0.kind.rawValue) }.map { item, _ in
            Finding(.emptySection(title: item.title), at: item.nameRange)
        }
    }

    private static func emptySections(
        of item: Outline.Item, in source: SourceText
    ) -> [(item: Outline.Item, kind: SectionKind)] {
        guard item.children.isEmpty else {
            return item.children.flatMap { emptySections(of: $0, in: source) }
        }
        guard case .section(let kind) = item.subject else { return [] }
        let headingLine = source.lines.line(
            ofUTF8Offset: max(item.nameRange.lowerBound, item.nameRange.upperBound - 1))
        let afterHeading = source.lines.range(ofLine: headingLine)?.upperBound ?? item.nameRange.upperBound
        let body = min(afterHeading, item.range.upperBound)..<item.range.upperBound
        guard !source.bytes[body.clamped(to: 0..<source.bytes.count)].contains(where: \.isContent) else {
            return []
        }
        return [(item, kind)]
    }
}

extension UInt8 {
    /// Letters, digits and everything that is not ASCII: not rules, bullets or the line under a heading.
    var isContent: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}
