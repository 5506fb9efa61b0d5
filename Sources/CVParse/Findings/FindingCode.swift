import CVModel

/// The kinds of finding. Each has a section in `docs/findings.md` under its code, and is what settings and comments
/// switch on and off.
public enum FindingCode: String, Sendable, Hashable, CaseIterable {
    // Dates.
    case endBeforeStart = "end-before-start"
    case futureDate = "future-date"
    case overlappingJobs = "overlapping-jobs"
    case employmentGap = "employment-gap"
    case entryOrder = "entry-order"
    case mixedDates = "mixed-dates"
    case ambiguousDate = "ambiguous-date"
    case undatedEntry = "undated-entry"
    // Contacts.
    case missingName = "missing-name"
    case missingContact = "missing-contact"
    case malformedEmail = "malformed-email"
    case malformedURL = "malformed-url"
    case malformedPhone = "malformed-phone"
    // Links.
    case undefinedReference = "undefined-reference"
    case unusedReference = "unused-reference"
    case brokenAnchor = "broken-anchor"
    // Sections and entries.
    case duplicateSection = "duplicate-section"
    case duplicateEntry = "duplicate-entry"
    case unknownSection = "unknown-section"
    case emptySection = "empty-section"
    case emptyEntry = "empty-entry"
    // Variants of one résumé.
    case variantTitle = "variant-title"
    case variantDate = "variant-date"
    // Words.
    case placeholderText = "placeholder-text"
    case longHighlight = "long-highlight"
    // Skills.
    case skillSpelling = "skill-spelling"
    case mixedSkillSpellings = "mixed-skill-spellings"
    case skillWithoutEvidence = "skill-without-evidence"
    case skillNotListed = "skill-not-listed"
    // What applicant-tracking systems lose.
    case trackedTable = "ats-table"
    case trackedImage = "ats-image"
    case trackedTextBox = "ats-text-box"
    // Reading.
    case jsonSyntax = "json-syntax"
    case wrongType = "wrong-type"
    case malformedDate = "malformed-date"
    case impossibleDate = "impossible-date"
    case malformedDuration = "malformed-duration"
    case limitReached = "limit-reached"
    case brokenFrontMatter = "broken-front-matter"
    case tomlFrontMatter = "toml-front-matter"
}

extension FindingCode {
    /// The severity where no setting says otherwise. Warnings are of what is surely wrong; what is a matter of taste
    /// is an information or a hint.
    public var severity: Finding.Severity {
        switch self {
        case .jsonSyntax, .brokenFrontMatter: .error
        case .endBeforeStart, .malformedEmail, .malformedURL, .malformedPhone, .undefinedReference,
            .brokenAnchor, .duplicateEntry, .placeholderText, .wrongType, .malformedDate, .impossibleDate,
            .malformedDuration:
            .warning
        case .futureDate, .overlappingJobs, .employmentGap, .entryOrder, .mixedDates, .ambiguousDate,
            .undatedEntry, .missingName, .missingContact, .duplicateSection, .emptySection, .emptyEntry,
            .limitReached, .tomlFrontMatter:
            .information
        case .skillSpelling, .mixedSkillSpellings, .skillWithoutEvidence, .skillNotListed, .unusedReference,
            .unknownSection, .variantTitle, .variantDate, .longHighlight, .trackedTable,
            .trackedImage,
            .trackedTextBox:
            .hint
        }
    }

    /// Whether nobody is told of it who has not asked: it is silent until a severity is set for it.
    public var isOptIn: Bool {
        switch self {
        case .trackedTable, .trackedImage, .trackedTextBox: true
        default: false
        }
    }

    /// Whether what it is about could go, and nothing would be missing: editors fade such text.
    public var isAboutUnneededText: Bool {
        switch self {
        case .emptySection, .unusedReference: true
        default: false
        }
    }

    /// What it says in general, without a full stop.
    public var summary: String {
        switch self {
        case .endBeforeStart: "An entry ends before it starts"
        case .futureDate: "A date lies in the future"
        case .overlappingJobs: "Two full-time jobs overlap"
        case .employmentGap: "A long time between two jobs"
        case .entryOrder: "An entry is out of the order of its section"
        case .mixedDates: "A section writes dates in several forms"
        case .ambiguousDate: "A date of which day and month cannot be told apart"
        case .undatedEntry: "An entry without dates among others that have them"
        case .missingName: "The résumé names nobody"
        case .missingContact: "The résumé says nothing of how to reach the person"
        case .malformedEmail: "An e-mail address that is none"
        case .malformedURL: "A web address that leads nowhere"
        case .malformedPhone: "A telephone number that nobody can call"
        case .undefinedReference: "A link or footnote whose label is defined nowhere"
        case .unusedReference: "A definition that nothing refers to"
        case .brokenAnchor: "A link to a heading that is not there"
        case .duplicateSection: "Two sections of one name"
        case .duplicateEntry: "An entry that stands twice"
        case .unknownSection: "A section that no kind is known for"
        case .emptySection: "A section with nothing in it"
        case .emptyEntry: "An entry that says nothing but its name"
        case .variantTitle: "A job has another title in another variant of the résumé"
        case .variantDate: "A job has other dates in another variant of the résumé"
        case .placeholderText: "Text that was to be replaced"
        case .longHighlight: "A list item that is too long to be read at a glance"
        case .skillSpelling: "A skill that is spelled otherwise than its makers do"
        case .mixedSkillSpellings: "A skill that is spelled in two ways"
        case .skillWithoutEvidence: "A skill of the list that no job or project shows"
        case .skillNotListed: "A skill that several jobs show and no list has"
        case .trackedTable: "A table, which applicant-tracking systems read in the wrong order"
        case .trackedImage: "An image, whose text applicant-tracking systems do not see"
        case .trackedTextBox: "A text box in HTML, which applicant-tracking systems pass over"
        case .jsonSyntax: "A JSON résumé that is not JSON"
        case .wrongType: "A value of another type than the schema's"
        case .malformedDate: "A text where the schema wants a date"
        case .impossibleDate: "A date that no calendar has"
        case .malformedDuration: "A text where the schema wants a duration"
        case .limitReached: "Text that is deeper, wider or longer than is read"
        case .brokenFrontMatter: "Front matter that is not YAML"
        case .tomlFrontMatter: "Front matter in TOML, which is not read"
        }
    }
}
