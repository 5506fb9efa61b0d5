import CVModel
import CVParse

/// What an entry of any section is about, in the terms that all of them share.
struct EntrySummary {
    /// The position, degree, project, award …
    var title: String?
    /// The employer, school, issuer …
    var organization: String?
    var span: DateSpan
    /// Skills listed for it.
    var skills: [String] = []

    /// `nil` where the résumé has no such entry.
    init?(_ path: FactPath, in resume: Resume) {
        guard let index = path.entry else { return nil }
        func entry<Entry>(_ entries: [Entry]) -> Entry? {
            entries.indices.contains(index) ? entries[index] : nil
        }
        switch path.section {
        case .work:
            guard let work = entry(resume.work) else { return nil }
            self.init(work.position, work.name, work.span, skills: work.keywords)
        case .volunteer:
            guard let role = entry(resume.volunteer) else { return nil }
            self.init(role.position, role.organization, .dated(role.startDate, role.endDate, role.current))
        case .education:
            guard let education = entry(resume.education) else { return nil }
            let degree = [education.studyType, education.area].compactMap { $0 }.joined(separator: ", ")
            self.init(
                degree.isEmpty ? nil : degree, education.institution,
                .dated(education.startDate, education.endDate, education.current))
        case .projects:
            guard let project = entry(resume.projects) else { return nil }
            self.init(
                project.name, project.entity, .dated(project.startDate, project.endDate, project.current),
                skills: project.keywords)
        case .awards:
            guard let award = entry(resume.awards) else { return nil }
            self.init(award.title, award.awarder, .dated(nil, award.date))
        case .certificates:
            guard let certificate = entry(resume.certificates) else { return nil }
            self.init(certificate.name, certificate.issuer, .dated(nil, certificate.date))
        case .publications:
            guard let publication = entry(resume.publications) else { return nil }
            self.init(publication.name, publication.publisher, .dated(nil, publication.releaseDate))
        default: return nil
        }
    }

    private init(_ title: String?, _ organization: String?, _ span: DateSpan, skills: [String] = []) {
        self.title = title
        self.organization = organization
        self.span = span
        self.skills = skills
    }

    /// The title and the organisation, as far as they are stated.
    var names: [String] { [title, organization].compactMap { $0 }.filter { !$0.isEmpty } }
}

extension DateSpan {
    /// An entry that is no position: a start alone says nothing of an end.
    fileprivate static func dated(
        _ start: PartialDate?, _ end: PartialDate?, _ isOngoing: Bool? = nil
    ) -> DateSpan {
        DateSpan(start: start, end: end, isOngoing: isOngoing ?? false)
    }
}
