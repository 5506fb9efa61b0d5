import CVModel

/// What a ``Finding`` is about. Code, severity and wording derive from the case.
public enum Problem: Sendable, Hashable {
    case endBeforeStart(start: PartialDate, end: PartialDate)
    case emptySection(title: String)
    case malformedEmail(String)
    case malformedURL(String)
    /// A heading that no section kind fits.
    case unknownSection(title: String)
    /// A job's title, and what another variant of the résumé calls it.
    case otherTitle(String, String, in: String)
    /// A job's start or end, and what another variant of the résumé states; `nil` where it goes on.
    case otherDate(PartialDate?, PartialDate?, isStart: Bool, in: String)
    /// A JSON résumé that is not JSON.
    case syntax(JSONSyntaxError.Problem)
    /// A value in a JSON résumé that the schema does not allow.
    case schema(JSONIssue.Problem)
    /// Text that the reader cannot read, or not all of it.
    case reading(ReadingProblem)

    /// Stable, kebab-case: the key in settings.
    public var code: String {
        switch self {
        case .endBeforeStart: "end-before-start"
        case .emptySection: "empty-section"
        case .malformedEmail: "malformed-email"
        case .malformedURL: "malformed-url"
        case .unknownSection: "unknown-section"
        case .otherTitle: "variant-title"
        case .otherDate: "variant-date"
        case .syntax: "json-syntax"
        case .schema(let problem): problem.code
        case .reading(let problem): problem.code
        }
    }

    /// The severity where no setting says otherwise.
    public var severity: Finding.Severity {
        switch self {
        case .syntax: .error
        case .endBeforeStart, .malformedEmail, .malformedURL, .schema: .warning
        case .emptySection: .information
        case .reading(let problem): problem.severity
        case .unknownSection, .otherTitle, .otherDate: .hint
        }
    }

    /// Whether nobody is told of it who has not asked: it is silent until a severity is set for its code.
    public var isOptIn: Bool { false }

    /// Whether what it is about could go, and nothing would be missing: editors fade such text.
    public var isAboutUnneededText: Bool {
        switch self {
        case .emptySection: true
        default: false
        }
    }

    /// One English sentence without a full stop.
    public var message: String {
        switch self {
        case .endBeforeStart(let start, let end): "The end, \(end), is before the start, \(start)"
        case .emptySection(let title): "The section “\(title)” is empty"
        case .malformedEmail(let text): "“\(text)” is not an e-mail address"
        case .malformedURL(let text): "“\(text)” is not a URL: expected a form such as https://example.com"
        case .unknownSection(let title): "No kind of section is known by the heading “\(title)”"
        case .otherTitle(let ours, let theirs, let variant):
            "The title, “\(ours)”, is “\(theirs)” in \(variant)"
        case .otherDate(let ours, let theirs, let isStart, let variant):
            "The \(isStart ? "start" : "end"), \(ours?.description ?? "open"), is \(theirs?.description ?? "open") in \(variant)"
        case .syntax(let problem): problem.message
        case .schema(let problem): problem.message
        case .reading(let problem): problem.message
        }
    }
}
