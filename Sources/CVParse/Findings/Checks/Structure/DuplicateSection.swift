/// Two sections side by side that have one name. Of kinds that are known: a heading that is none may be an entry,
/// and people hold one position twice.
enum DuplicateSection: Check {
    static let kinds = [FindingCode.duplicateSection]

    static func findings(in inspection: Inspection) -> [Finding] {
        // Of a key that stands twice in data the reader tells.
        guard inspection.parsed.tree.nodeCount > 1 else { return [] }
        var findings: [Finding] = []
        var open = [inspection.parsed.outline.items]
        while let siblings = open.popLast() {
            var first: [String: Range<Int>] = [:]
            for item in siblings {
                if !item.children.isEmpty { open.append(item.children) }
                guard item.isKnownSection else { continue }
                let name = item.title.lowercased()
                guard let earlier = first[name] else {
                    first[name] = item.nameRange
                    continue
                }
                guard !namesPosition(item.title) else { continue }
                findings.append(
                    Finding(
                        .duplicateSection(title: item.title), at: item.nameRange,
                        related: [Finding.Related("The first one", at: earlier)]))
            }
        }
        return findings
    }

    private static func namesPosition(_ title: String) -> Bool {
        WordReader.keys(of: title).contains { Lexicon.senses(of: $0).kinds.contains(.position) }
    }
}
