import CVModel
import CVParse

/// What the user may set; described in `Schemas/settings.schema.json`.
struct Settings: Hashable, Sendable {
    /// The key under which editors keep the settings of this server.
    static let section = "cv-lsp"

    /// What is looked for, and how much it matters.
    private(set) var criteria = Criteria()

    init() {}

    /// Takes the settings themselves, or an object that has them under ``section``. What is not understood
    /// leaves the default.
    init(json: JSONValue) {
        let settings = json[Self.section] ?? json
        for member in settings["diagnostics"]?["severity"]?.object?.members ?? [] {
            guard let name = member.value.string else { continue }
            if let severity = Finding.Severity(name: name) {
                criteria.severities[member.key] = .some(severity)
            } else if name == "off" {
                criteria.severities[member.key] = .some(nil)
            }
        }
    }
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
