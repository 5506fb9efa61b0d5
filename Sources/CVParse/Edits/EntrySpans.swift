import CVModel

extension Resume {
    /// When an entry of any section was, by its path (`/work/2`): one date alone is the end. `nil` where the path
    /// names no entry, or one that states no date.
    func span(of entry: FactPath) -> DateSpan? {
        guard let index = entry.entry else { return nil }
        func at<Entry>(_ entries: [Entry]) -> Entry? {
            entries.indices.contains(index) ? entries[index] : nil
        }
        let span: DateSpan? =
            switch entry.section {
            case .work: at(work)?.span
            case .volunteer: at(volunteer).map { DateSpan(start: $0.startDate, end: $0.endDate) }
            case .education: at(education).map { DateSpan(start: $0.startDate, end: $0.endDate) }
            case .projects: at(projects).map { DateSpan(start: $0.startDate, end: $0.endDate) }
            case .awards: at(awards).map { DateSpan(end: $0.date) }
            case .certificates: at(certificates).map { DateSpan(end: $0.date) }
            case .publications: at(publications).map { DateSpan(end: $0.releaseDate) }
            default: nil
            }
        guard let span, span.start != nil || span.end != nil else { return nil }
        return span
    }
}
