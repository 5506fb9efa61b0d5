import CVModel

/// An entry that stands twice: the same title, organisation and dates.
enum DuplicateEntry: Check {
    static let kinds = [FindingCode.duplicateEntry]

    private struct Content: Hashable {
        let section: ResumeKey
        let role: String
        let organization: String
        let span: DateSpan

        init(_ entry: InspectedEntry, _ role: String) {
            section = entry.path.section
            self.role = role.lowercased()
            organization = entry.organization?.lowercased() ?? ""
            span = entry.span
        }
    }

    static func findings(in inspection: Inspection) -> [Finding] {
        let entries = inspection.entries
        var counts: [PartialDate: Int] = [:]
        for date in entries.lazy.compactMap(\.firstDate) { counts[date, default: 0] += 1 }
        // Few begin when another does, and only they are worth comparing.
        guard counts.values.contains(where: { $0 > 1 }) else { return [] }
        var first: [Content: InspectedEntry] = [:]
        return entries.compactMap { entry in
            guard let role = entry.role, let date = entry.firstDate, counts[date, default: 0] > 1 else {
                return nil
            }
            let content = Content(entry, role)
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

extension InspectedEntry {
    fileprivate var firstDate: PartialDate? { span.start ?? span.end }
}
