import CVModel

/// What a ``Finding`` is about. Code, severity and wording derive from the case.
public enum Problem: Sendable, Hashable {
    case endBeforeStart(start: PartialDate, end: PartialDate)
    case futureDate(PartialDate)
    /// Whole months that both surely cover, and the other job's name.
    case overlappingJobs(months: Int, other: String)
    /// Whole months between two jobs.
    case employmentGap(months: Int)
    case entryOrder(EntryOrder.Direction)
    /// How the section writes most of its dates, and how this one is written.
    case mixedDates(usual: MonthForm, here: MonthForm)
    case ambiguousDate(String)
    case undatedEntry(title: String)
    case missingName
    case missingContact
    case malformedEmail(String)
    case malformedURL(String)
    case malformedPhone(String)
    case undefinedReference(label: String, isFootnote: Bool)
    case unusedReference(label: String, isFootnote: Bool)
    case brokenAnchor(String)
    case duplicateSection(title: String)
    case duplicateEntry(title: String)
    /// A heading that no section kind fits.
    case unknownSection(title: String)
    case emptySection(title: String)
    case emptyEntry(title: String)
    case placeholderText(String)
    /// Characters of a list item, and how many there may be.
    case longHighlight(count: Int, limit: Int)
    /// A job's title, and what another variant of the résumé calls it.
    case otherTitle(String, String, in: String)
    /// A job's start or end, and what another variant of the résumé states; `nil` where it goes on.
    case otherDate(PartialDate?, PartialDate?, isStart: Bool, in: String)
    /// As it stands there, and as it is spelled.
    case skillSpelling(written: String, name: String)
    case mixedSkillSpellings(written: String, other: String)
    case skillWithoutEvidence(name: String)
    case skillNotListed(name: String, jobs: Int)
    /// What applicant-tracking systems lose.
    case untracked(UntrackedMarkup)
    /// A JSON résumé that is not JSON.
    case syntax(JSONSyntaxError.Problem)
    /// A value in a JSON résumé that the schema does not allow.
    case schema(JSONIssue.Problem)
    /// Text that the reader cannot read, or not all of it.
    case reading(ReadingProblem)
}

extension Problem {
    /// Stable, kebab-case: the key in settings and comments.
    public var code: String { kind.rawValue }

    /// The severity where no setting says otherwise.
    public var severity: Finding.Severity { kind.severity }

    public var kind: FindingCode {
        switch self {
        case .endBeforeStart: .endBeforeStart
        case .futureDate: .futureDate
        case .overlappingJobs: .overlappingJobs
        case .employmentGap: .employmentGap
        case .entryOrder: .entryOrder
        case .mixedDates: .mixedDates
        case .ambiguousDate: .ambiguousDate
        case .undatedEntry: .undatedEntry
        case .missingName: .missingName
        case .missingContact: .missingContact
        case .malformedEmail: .malformedEmail
        case .malformedURL: .malformedURL
        case .malformedPhone: .malformedPhone
        case .undefinedReference: .undefinedReference
        case .unusedReference: .unusedReference
        case .brokenAnchor: .brokenAnchor
        case .duplicateSection: .duplicateSection
        case .duplicateEntry: .duplicateEntry
        case .unknownSection: .unknownSection
        case .emptySection: .emptySection
        case .emptyEntry: .emptyEntry
        case .placeholderText: .placeholderText
        case .longHighlight: .longHighlight
        case .otherTitle: .variantTitle
        case .otherDate: .variantDate
        case .skillSpelling: .skillSpelling
        case .mixedSkillSpellings: .mixedSkillSpellings
        case .skillWithoutEvidence: .skillWithoutEvidence
        case .skillNotListed: .skillNotListed
        case .untracked(let markup): markup.kind
        case .syntax: .jsonSyntax
        case .schema(let problem): problem.kind
        case .reading(let problem): problem.kind
        }
    }

    /// One English sentence without a full stop.
    public var message: String {
        switch self {
        case .endBeforeStart(let start, let end): "The end, \(end), is before the start, \(start)"
        case .futureDate(let date): "\(date) lies in the future"
        case .overlappingJobs(let months, let other):
            "This overlaps with “\(other)” for \(ElapsedTime(months: months))"
        case .employmentGap(let months):
            "\(ElapsedTime(months: months)) lie between this job and the one before it"
        case .entryOrder(let direction):
            "This entry is out of order: the others of the section stand \(direction.wording)"
        case .mixedDates(let usual, let here):
            "This date is written as \(here.wording), others of the section as \(usual.wording)"
        case .ambiguousDate(let text):
            "“\(text)” may be read with the day or the month first; only its year is taken"
        case .undatedEntry(let title): "“\(title)” has no dates, and the others of the section have"
        case .missingName: "The résumé does not say whose it is"
        case .missingContact: "The résumé has neither an e-mail address nor a telephone number nor a page"
        case .malformedEmail(let text): "“\(text)” is not an e-mail address"
        case .malformedURL(let text): "“\(text)” is not a URL: expected a form such as https://example.com"
        case .malformedPhone(let text): "“\(text)” is not a telephone number"
        case .undefinedReference(let label, let isFootnote):
            isFootnote ? "No footnote “\(label)” is defined" : "No link target “\(label)” is defined"
        case .unusedReference(let label, let isFootnote):
            isFootnote
                ? "Nothing refers to the footnote “\(label)”" : "Nothing refers to the link target “\(label)”"
        case .brokenAnchor(let name): "No heading is found by “#\(name)”"
        case .duplicateSection(let title): "There is another section “\(title)”"
        case .duplicateEntry(let title): "“\(title)” stands twice, with the same dates"
        case .unknownSection(let title): "No kind of section is known by the heading “\(title)”"
        case .emptySection(let title): "The section “\(title)” is empty"
        case .emptyEntry(let title): "The entry “\(title)” says nothing more"
        case .placeholderText(let text): "“\(text)” looks like text that was to be replaced"
        case .longHighlight(let count, let limit):
            "This item has \(count) characters, more than \(limit)"
        case .otherTitle(let ours, let theirs, let variant):
            "The title, “\(ours)”, is “\(theirs)” in \(variant)"
        case .otherDate(let ours, let theirs, let isStart, let variant):
            "The \(isStart ? "start" : "end"), \(ours?.description ?? "open"), is \(theirs?.description ?? "open") in \(variant)"
        case .skillSpelling(let written, let name): "“\(written)” is spelled “\(name)”"
        case .mixedSkillSpellings(let written, let other):
            "“\(written)” is “\(other)” elsewhere in this résumé"
        case .skillWithoutEvidence(let name): "No job or project shows “\(name)”"
        case .skillNotListed(let name, let jobs):
            "\(jobs) jobs show “\(name)”, and the skills section does not list it"
        case .untracked(let markup): markup.message
        case .syntax(let problem): problem.message
        case .schema(let problem): problem.message
        case .reading(let problem): problem.message
        }
    }
}

extension JSONIssue.Problem {
    fileprivate var kind: FindingCode {
        switch self {
        case .wrongType: .wrongType
        case .badDate: .malformedDate
        case .impossibleDate: .impossibleDate
        case .badDuration: .malformedDuration
        case .badEmail: .malformedEmail
        case .badURI: .malformedURL
        }
    }
}
