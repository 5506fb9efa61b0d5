import CVModel

/// A heading among jobs, courses of study or projects that says nothing but a name: no dates, no text below it.
enum EmptyEntry: Check {
    static let kinds = [FindingCode.emptyEntry]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        let headings = headingLines(of: parsed)
        guard !headings.isEmpty else { return [] }
        let entries = Dictionary(
            inspection.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var findings: [Finding] = []
        for section in parsed.outline.items where section.holdsEntries {
            for item in section.children where item.children.isEmpty && isBare(item, entries) {
                let line = parsed.source.lines.line(ofUTF8Offset: item.nameRange.lowerBound)
                guard headings.contains(line), let text = parsed.source.lines.range(ofLine: line),
                    !holdsDigit(parsed.source.bytes[text])
                else { continue }
                let body = min(text.upperBound, item.range.upperBound)..<item.range.upperBound
                guard !parsed.source.bytes[body].contains(where: \.isContent) else { continue }
                findings.append(Finding(.emptyEntry(title: item.title), at: item.nameRange))
            }
        }
        return findings
    }

    /// The lines on which headings stand.
    private static func headingLines(of parsed: ParsedResume) -> Set<Int> {
        let tree = parsed.tree
        return Set(
            tree.allNodes.lazy.filter { tree.kind($0) == .heading }
                .map { parsed.source.lines.line(ofUTF8Offset: tree.range($0).lowerBound) })
    }

    /// Whether nothing is known of it but a name.
    private static func isBare(_ item: Outline.Item, _ entries: [FactPath: InspectedEntry]) -> Bool {
        switch item.subject {
        case .group: return true
        case .entry(let path):
            guard let entry = entries[path] else { return false }
            return !entry.isDated && (entry.role == nil || entry.organization == nil)
        case .section: return false
        }
    }

    /// Dates that the reader has not understood, most likely.
    private static func holdsDigit(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(where: WordReader.isDigit)
    }
}

extension Outline.Item {
    fileprivate var holdsEntries: Bool {
        switch subject {
        case .section(.work), .section(.education), .section(.projects), .section(.volunteer): true
        default: false
        }
    }
}
