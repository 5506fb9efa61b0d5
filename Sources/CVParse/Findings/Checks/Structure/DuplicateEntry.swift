import CVModel

/// An entry that stands twice: the same title, organisation and dates.
enum DuplicateEntry: Check {
    static let kinds = [FindingCode.duplicateEntry]

    private struct Content: Hashable {
        let section: ResumeKey
        let role: String
        let organization: String
        let span: DateSpan
    }

    static func findings(in inspection: Inspection) -> [Finding] {
        var first: [Content: InspectedEntry] = [:]
        return inspection.entries.compactMap { entry in
            guard let role = entry.role, entry.span.start != nil || entry.span.end != nil else { return nil }
            let content = Content(
                section: entry.path.section, role: role.lowercased(),
                organization: entry.organization?.lowercased() ?? "", span: entry.span)
            guard let earlier = first[content] else {
                first[content] = entry
                return nil
            }
            // A part of the entry that the outline does not have apart.
            guard earlier.nameRange != entry.nameRange else { return nil }
            return Finding(
                .duplicateEntry(title: entry.title), at: entry.nameRange,
                related: [Finding.Related("The first one", at: earlier.nameRange)])
        }
    }
}
