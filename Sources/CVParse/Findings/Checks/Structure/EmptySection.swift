/// A section heading with nothing below it.
enum EmptySection: Check {
    static let kinds = [FindingCode.emptySection]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        // An empty list in data is just an empty list.
        guard parsed.tree.nodeCount > 1 else { return [] }
        // Entries may stand under headings of the section's own level.
        let stated = Set(parsed.sourceMap.places.lazy.map(\.path.section.rawValue))
        // A heading above all known sections may be a line of contacts.
        return parsed.outline.items.drop { !$0.isKnownSection }.flatMap { empty($0, stated, parsed.source) }
    }

    private static func empty(
        _ item: Outline.Item, _ stated: Set<String>, _ source: SourceText
    ) -> [Finding] {
        guard item.children.isEmpty else { return item.children.flatMap { empty($0, stated, source) } }
        guard case .section(let kind) = item.subject, !stated.contains(kind.rawValue) else { return [] }
        let headingLine = source.lines.line(
            ofUTF8Offset: max(item.nameRange.lowerBound, item.nameRange.upperBound - 1))
        let afterHeading = source.lines.range(ofLine: headingLine)?.upperBound ?? item.nameRange.upperBound
        let body = min(afterHeading, item.range.upperBound)..<item.range.upperBound
        guard !source.bytes[body.clamped(to: 0..<source.bytes.count)].contains(where: \.isContent) else {
            return []
        }
        return [Finding(.emptySection(title: item.title), at: item.nameRange)]
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
