import CVModel

/// A heading among jobs or courses of study that says nothing but a name: no dates, no text below it.
enum EmptyEntry: Check {
    static let kinds = [FindingCode.emptyEntry]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        let headings = Set(
            parsed.tree.children(parsed.tree.root).filter { parsed.tree.kind($0) == .heading }
                .map { parsed.source.lines.line(ofUTF8Offset: parsed.tree.range($0).lowerBound) })
        return inspection.entries.filter { entry in
            guard [.work, .education].contains(entry.path.section), !entry.isDated,
                entry.role == nil || entry.organization == nil,
                let item = parsed.item(named: entry.nameRange), item.children.isEmpty
            else { return false }
            let line = parsed.source.lines.line(ofUTF8Offset: entry.nameRange.lowerBound)
            guard headings.contains(line), let end = parsed.source.lines.range(ofLine: line)?.upperBound
            else {
                return false
            }
            let body = min(end, item.range.upperBound)..<item.range.upperBound
            return !parsed.source.bytes[body].contains(where: \.isContent)
        }
        .map { Finding(.emptyEntry(title: $0.title), at: $0.nameRange) }
    }
}
