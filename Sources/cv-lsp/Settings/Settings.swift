import CVModel
import CVParse

/// What the user may set; described in `Schemas/settings.schema.json`.
///
/// A setting is a property here with its default, a line in ``all``, and its description in the schema. Its type says
/// what may be written (``SettingValue``).
struct Settings: Hashable, Sendable {
    /// What is looked for, and how much it matters.
    var criteria = Criteria()

    /// Whether the text shows how long each span took.
    var showsSpanHints = true
    /// Whether it shows how long one was with a company in all.
    var showsOrganizationHints = true
    /// Whether the time worked in all stands above the positions.
    var showsExperienceLens = true

    /// Skills of the person's own, beside those that are known anyhow.
    var skills: [SkillDefinition] = []

    /// Which files are variants of one résumé: each group by the paths of its files.
    var variants: [[String]] = []
    /// The folder that those paths start from: the one that holds `.cv`, or that of the document where the editor
    /// states them.
    var variantsFolder = ""

    static let all: [Setting] = [
        Setting("diagnostics.severity", \.severities),
        Setting("diagnostics.longestGap", \.criteria.longestGap),
        Setting("diagnostics.longestHighlight", \.criteria.longestHighlight),
        Setting("inlayHints.spans", \.showsSpanHints),
        Setting("inlayHints.organizations", \.showsOrganizationHints),
        Setting("skills", \.skills),
        Setting("variants", \.variants),
        Setting("codeLens.experience", \.showsExperienceLens),
    ]
}

extension Settings {
    /// The key under which editors keep the settings of this server.
    static let section = "cv-lsp"

    /// The defaults, where what is given does not say otherwise. What is not understood is passed over.
    init(json: JSONValue) {
        self.init()
        var problems: [SettingsProblem] = []
        take(json, &problems)
    }

    /// Takes the settings themselves, or an object that has them under ``section``. What is not understood
    /// leaves what held before, and is reported.
    mutating func take(_ json: JSONValue, _ problems: inout [SettingsProblem]) {
        if let section = json[Self.section] {
            take(section, under: "", at: JSONPointer([Self.section]), &problems)
        } else if json != .null {
            take(json, under: "", at: JSONPointer(), &problems)
        }
    }

    /// - Parameter name: the dotted name of what holds `json`, with a dot at its end; empty for the settings.
    private mutating func take(
        _ json: JSONValue, under name: String, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) {
        guard let members = json.object?.members else {
            problems.append(SettingsProblem(.unexpected(json, expected: "an object"), at: place))
            return
        }
        for member in members {
            let place = place.appending(member.key)
            let fullName = name + member.key
            if let setting = Self.all.first(where: { $0.name == fullName }) {
                setting.take(member.value, place, &self, &problems)
            } else if Self.all.contains(where: { $0.name.hasPrefix(fullName + ".") }) {
                take(member.value, under: fullName + ".", at: place, &problems)
            } else if fullName != "$schema" {
                let known = Self.all.lazy.filter { $0.name.hasPrefix(name) }
                    .map { $0.name.dropFirst(name.count).prefix { $0 != "." } }
                problems.append(
                    SettingsProblem(
                        .unknown(member.key, known: Set(known.map(String.init)).sorted()), at: place))
            }
        }
    }

    /// `diagnostics.severity`, by the codes of findings.
    fileprivate var severities: [String: SeveritySetting] {
        get { criteria.severities.mapValues(SeveritySetting.init) }
        set { criteria.severities = newValue.mapValues(\.severity) }
    }
}

/// How much a finding matters, or that it is not to be shown.
enum SeveritySetting: String, SettingChoice {
    case error, warning, information, hint, off

    init(_ severity: Finding.Severity?) { self = severity.flatMap { Self(rawValue: $0.name) } ?? .off }

    var severity: Finding.Severity? { Finding.Severity(name: rawValue) }
}

extension Finding.Severity {
    /// As the settings and the command line write it.
    var name: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .information: "information"
        case .hint: "hint"
        }
    }

    init?(name: String) {
        guard let severity = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = severity
    }
}
