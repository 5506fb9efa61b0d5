import CVModel

/// Writes the facts of an entry that is a name and perhaps a date.
extension NamedItemReader {
    func write(
        _ name: Range<Int>, _ date: DateMention?, _ kind: SectionKind, giver: Range<Int>? = nil,
        _ builder: inout ResumeBuilder
    ) -> FactPath? {
        switch kind {
        case .awards:
            let entry = builder.resume.awards.count
            var award = Award()
            award.title = builder.fact(FactPath(.awards, entry, .title), name)
            award.awarder = builder.fact(FactPath(.awards, entry, .awarder), giver)
            award.date = builder.date(FactPath(.awards, entry, .date), date)
            builder.edit { $0.awards.append(award) }
            return FactPath(.awards, entry)
        case .certificates:
            let entry = builder.resume.certificates.count
            var certificate = Certificate()
            certificate.name = builder.fact(FactPath(.certificates, entry, .name), name)
            certificate.issuer = builder.fact(FactPath(.certificates, entry, .issuer), giver)
            certificate.date = builder.date(FactPath(.certificates, entry, .date), date)
            builder.edit { $0.certificates.append(certificate) }
            return FactPath(.certificates, entry)
        case .publications:
            let entry = builder.resume.publications.count
            var publication = Publication()
            publication.name = builder.fact(FactPath(.publications, entry, .name), name)
            publication.releaseDate = builder.date(FactPath(.publications, entry, .releaseDate), date)
            builder.edit { $0.publications.append(publication) }
            return FactPath(.publications, entry)
        case .projects:
            let entry = builder.resume.projects.count
            var project = Project()
            project.name = builder.fact(FactPath(.projects, entry, .name), name)
            let span = builder.span(date, .projects, entry)
            project.startDate = span.start
            project.endDate = span.end
            project.current = span.isCurrent
            builder.edit { $0.projects.append(project) }
            return FactPath(.projects, entry)
        case .references:
            let entry = builder.resume.references.count
            var reference = Reference()
            reference.name = builder.fact(FactPath(.references, entry, .name), name)
            builder.edit { $0.references.append(reference) }
            return FactPath(.references, entry)
        default: return nil
        }
    }
}
