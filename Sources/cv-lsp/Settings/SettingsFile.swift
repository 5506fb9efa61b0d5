import CVModel
import CVParse

/// A file `.cv/settings.json`: the settings of the résumés that it is for.
struct SettingsFile: WorkspaceFile {
    static let name = ".cv/settings.json"
    static let code = "settings"

    let path: String
    /// `null` where the file is not JSON.
    let json: JSONValue
    let source: SourceText
    let problems: [FileProblem]

    init(path: String, source: SourceText) {
        self.path = path
        self.source = source
        (json, problems) = Self.read(source) { json, problems in
            var settings = Settings()
            settings.take(json, &problems)
        }
    }
}
