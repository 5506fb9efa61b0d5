import CVModel

/// A résumé that is being checked, and what several checks want to know of it.
struct Inspection {
    let parsed: ParsedResume
    let criteria: Criteria
    let today: PartialDate
    /// The entries of the sections that have dates, in the order of the résumé.
    let entries: [InspectedEntry]

    init(_ parsed: ParsedResume, by criteria: Criteria, asOf today: PartialDate) {
        self.parsed = parsed
        self.criteria = criteria
        self.today = today
        entries = InspectedEntry.all(in: parsed)
    }

    /// The entries of one section.
    func entries(of section: ResumeKey) -> [InspectedEntry] {
        entries.filter { $0.path.section == section }
    }
}

extension ParsedResume {
    /// Whether it is no text, but JSON Resume.
    var isData: Bool { dialect == .json || dialect == .yaml }
}

/// A job, a course of study, a project or an office, as far as the checks care.
struct InspectedEntry {
    /// Such as `/work/0`.
    let path: FactPath
    /// What an outline calls it.
    let title: String
    /// Where that stands; the whole entry where the outline does not have it.
    let nameRange: Range<Int>
    let span: DateSpan
    /// The position, or what else one did; and with whom.
    let role: String?
    let organization: String?
    /// Where the dates stand, if anywhere.
    let startRange: Range<Int>?
    let endRange: Range<Int>?

    /// Where its dates stand, else its name.
    var dateRange: Range<Int> { startRange ?? endRange ?? nameRange }
    /// Whether the text states one date and no more: of when it began, or when it was.
    var hasOneDate: Bool { startRange != nil && startRange == endRange }
    var isDated: Bool { span.start != nil || span.end != nil || span.stated != nil }
}

extension InspectedEntry {
    static func all(in parsed: ParsedResume) -> [InspectedEntry] {
        let resume = parsed.resume
        var items: [FactPath: Outline.Item] = [:]
        var open = parsed.outline.items
        while let item = open.popLast() {
            if case .entry(let path) = item.subject { items[path] = item }
            open += item.children
        }
        var entries: [InspectedEntry] = []
        func add(
            _ section: ResumeKey, _ index: Int, _ span: DateSpan, _ role: String?, _ organization: String?
        ) {
            let path = FactPath(section, index)
            let places = parsed.sourceMap
            func place(_ key: ResumeKey) -> Range<Int>? {
                places.ranges(of: FactPath(section, index, key)).first
            }
            let item = items[path]
            let named =
                item?.nameRange ?? place(.position) ?? place(.name) ?? place(.organization)
                ?? place(.institution) ?? place(.studyType)
            guard let nameRange = named ?? place(.startDate) ?? place(.endDate) else { return }
            entries.append(
                InspectedEntry(
                    path: path, title: item?.title ?? role ?? organization ?? "", nameRange: nameRange,
                    span: span, role: role, organization: organization, startRange: place(.startDate),
                    endRange: place(.endDate)))
        }
        // As JSON Resume has it, what has no end goes on.
        func span(_ start: PartialDate?, _ end: PartialDate?) -> DateSpan {
            DateSpan(start: start, end: end, isOngoing: start != nil && end == nil)
        }
        for (index, job) in resume.work.enumerated() { add(.work, index, job.span, job.position, job.name) }
        for (index, office) in resume.volunteer.enumerated() {
            add(
                .volunteer, index, span(office.startDate, office.endDate), office.position,
                office.organization)
        }
        for (index, study) in resume.education.enumerated() {
            add(
                .education, index, span(study.startDate, study.endDate),
                study.studyType ?? study.area, study.institution)
        }
        for (index, project) in resume.projects.enumerated() {
            add(
                .projects, index, span(project.startDate, project.endDate), project.name,
                project.entity)
        }
        return entries
    }
}
