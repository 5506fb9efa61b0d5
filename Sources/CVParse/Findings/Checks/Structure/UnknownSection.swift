/// A heading that no kind of section fits, so that what stands below it is not understood.
enum UnknownSection: Check {
    static let kinds = [FindingCode.unknownSection]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        // What has no career is no résumé.
        guard parsed.tree.nodeCount > 1, !inspection.entries(of: .work).isEmpty else { return [] }
        // What stands before the first section that is known is a title or the person's own words.
        return parsed.outline.items.drop { !$0.isKnownSection }.filter {
            $0.subject == .section(.other) && $0.children.isEmpty
        }
        .map { Finding(.unknownSection(title: $0.title), at: $0.nameRange) }
    }
}

extension Outline.Item {
    /// Whether it is a section of a kind.
    var isKnownSection: Bool {
        if case .section(let kind) = subject { kind != .other } else { false }
    }
}
