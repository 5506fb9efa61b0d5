import CVModel
import CVParse

/// What the user may set; described in `Schemas/settings.schema.json`.
struct Settings: Hashable, Sendable {
    /// The key under which editors keep the settings of this server.
    static let section = "cv-lsp"

    /// By the code of a finding; `.some(nil)` where it is switched off.
    private var severities: [String: Finding.Severity?] = [:]

    init() {}

    /// Takes the settings themselves, or an object that has them under ``section``. What is not understood
    /// leaves the default.
    init(json: JSONValue) {
        let settings = json[Self.section] ?? json
        for member in settings["diagnostics"]?["severity"]?.object?.members ?? [] {
            guard let name = member.value.string else { continue }
            if let severity = Finding.Severity(name: name) {
                severities[member.key] = .some(severity)
            } else if name == "off" {
                severities[member.key] = .some(nil)
            }
        }
    }

    /// How much a problem matters to this user; `nil` where it is switched off.
    func severity(of problem: Problem) -> Finding.Severity? {
        severities[problem.code] ?? problem.severity
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
        let all: [Finding.Severity] = [.error, .warning, .information, .hint]
        guard let severity = all.first(where: { $0.name == name }) else { return nil }
        self = severity
    }
}
