import CVModel

/// A date that an entry states, and the bytes that state it.
struct StatedDate {
    let path: FactPath
    let date: PartialDate
    let range: Range<Int>
}

extension ParsedResume {
    /// The dates of entries that stand in prose, in one piece each, in the order in which they were found.
    var statedDates: [StatedDate] {
        let verbatim = tree.verbatimPlaces
        return sourceMap.places.compactMap { place in
            guard let range = place.ranges.first, place.ranges.count == 1, !verbatim.overlap(range),
                let date = resume.date(at: place.path)
            else { return nil }
            return StatedDate(path: place.path, date: date, range: range)
        }
    }
}

extension Resume {
    /// The date at a path such as `/work/0/startDate`; `nil` where it names none.
    func date(at path: FactPath) -> PartialDate? {
        guard let index = path.entry, let field = path.field else { return nil }
        func at<Entry>(_ entries: [Entry]) -> Entry? {
            entries.indices.contains(index) ? entries[index] : nil
        }
        switch (path.section, field) {
        case (.work, .startDate): return at(work)?.startDate
        case (.work, .endDate): return at(work)?.endDate
        case (.volunteer, .startDate): return at(volunteer)?.startDate
        case (.volunteer, .endDate): return at(volunteer)?.endDate
        case (.education, .startDate): return at(education)?.startDate
        case (.education, .endDate): return at(education)?.endDate
        case (.projects, .startDate): return at(projects)?.startDate
        case (.projects, .endDate): return at(projects)?.endDate
        case (.awards, .date): return at(awards)?.date
        case (.certificates, .date): return at(certificates)?.date
        case (.publications, .releaseDate): return at(publications)?.releaseDate
        default: return nil
        }
    }
}
