import CVModel

/// Parts of a document put together: the entries of each behind those of the parts before it.
struct JoinedParts {
    private(set) var resume = Resume()
    private(set) var sourceMap: SourceMap
    private(set) var entries: [PartReading.Entry] = []

    /// - Parameter factCount: how many facts will come together, more or less.
    init(factCount: Int) { sourceMap = SourceMap(capacity: factCount) }

    mutating func append(_ part: PartReading) {
        func inWhole(_ path: FactPath) -> FactPath {
            var path = path
            if let entry = path.entry { path.entry = entry + count(of: path.section) }
            return path
        }
        for place in part.places { sourceMap.add(inWhole(place.path), place.ranges) }
        for var entry in part.entries {
            entry.path = inWhole(entry.path)
            entries.append(entry)
        }
        if let basics = resume.basics {
            resume.basics?.summary = basics.summary ?? part.resume.basics?.summary
        } else {
            resume.basics = part.resume.basics
        }
        resume.work += part.resume.work
        resume.volunteer += part.resume.volunteer
        resume.education += part.resume.education
        resume.awards += part.resume.awards
        resume.certificates += part.resume.certificates
        resume.publications += part.resume.publications
        resume.skills += part.resume.skills
        resume.languages += part.resume.languages
        resume.interests += part.resume.interests
        resume.references += part.resume.references
        resume.projects += part.resume.projects
    }

    /// How many entries there are under a key.
    private func count(of section: ResumeKey) -> Int {
        switch section {
        case .work: resume.work.count
        case .volunteer: resume.volunteer.count
        case .education: resume.education.count
        case .awards: resume.awards.count
        case .certificates: resume.certificates.count
        case .publications: resume.publications.count
        case .skills: resume.skills.count
        case .languages: resume.languages.count
        case .interests: resume.interests.count
        case .references: resume.references.count
        case .projects: resume.projects.count
        default: 0
        }
    }
}
