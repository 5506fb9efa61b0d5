/// The keys of JSON Resume 1.0.0, and those that `Schemas/resume.schema.json` adds to it
/// (`duration`, `current`; `keywords` on a work entry), each spelled as in the JSON.
public enum ResumeKey: String, Hashable, Sendable, CaseIterable {
    // The top level.
    case basics, work, volunteer, education, awards, certificates, publications, skills, languages
    case interests, references, projects, meta
    // `basics`.
    case name, label, image, email, phone, url, summary, location, profiles
    case address, postalCode, city, countryCode, region, network, username
    // Entries.
    case position, description, startDate, endDate, highlights, organization
    case institution, area, studyType, score, courses, title, date, awarder, issuer, publisher, releaseDate
    case level, keywords, language, fluency, reference, roles, entity, type
    case canonical, version, lastModified
    // What JSON Resume lacks.
    case duration, current
}

extension ResumeKey {
    /// Which case it is; not stable from one version to the next.
    var ordinal: UInt8 { unsafeBitCast(self, to: UInt8.self) }

    /// Hashes the case, and not its spelling as an enumeration of strings does.
    public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }
}
