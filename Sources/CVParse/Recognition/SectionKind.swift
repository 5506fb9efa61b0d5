/// What a section of a résumé is about; the names are those of JSON Resume's keys where it has one.
public enum SectionKind: String, Hashable, Sendable, CaseIterable {
    case summary, contact, work, volunteer, education, projects, skills, awards, certificates
    case publications, languages, interests, references
    /// A heading that no kind fits.
    case other
}

extension SectionKind {
    /// Whether its entries are positions that somebody has held.
    var holdsPositions: Bool { self == .work || self == .volunteer }
}
