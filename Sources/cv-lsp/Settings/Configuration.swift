import CVModel
import CVParse

/// Where settings come from, and which hold for a document.
///
/// Each says only what it sets; of two that set the same, the later one in this list holds:
/// 1. the default,
/// 2. `initializationOptions`,
/// 3. what `workspace/didChangeConfiguration` brought,
/// 4. what the client answered to `workspace/configuration`: for any document, then for this one,
/// 5. the nearest `.cv/settings.json`: in the folder of the document or in one above it. It comes last so that a
///    résumé is judged alike in every editor and by `cv-lsp check`.
struct Configuration: Sendable {
    private let options: JSONValue
    /// As `workspace/didChangeConfiguration` brought it.
    var pushed = JSONValue.null
    /// As the client answered to `workspace/configuration`; under `nil` what holds for any document.
    private var pulled: [DocumentURI?: JSONValue] = [:]
    /// The nearest file of each folder that has an open document; `.some(nil)` where it has none.
    private var files: [String: SettingsFile?] = [:]
    /// What holds for each open document.
    private var settings: [DocumentURI: Settings] = [:]

    /// What has been said to be wrong, by the paths of the files.
    private var reported: [String: [SettingsFile.Problem]] = [:]

    init(options: JSONValue) { self.options = options }

    /// What holds for a document; for one that is not open, what holds for any.
    subscript(_ document: DocumentURI) -> Settings { settings[document] ?? composed(for: nil, file: nil) }

    /// The settings files that are in use.
    var filesInUse: [SettingsFile] {
        Dictionary(
            files.values.compactMap { $0 }.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }
        )
        .values.sorted { $0.path < $1.path }
    }

    mutating func open(_ document: DocumentURI, in folders: [WorkspaceFolder]) {
        let folder = Self.folder(of: document, in: folders)
        if let folder, files[folder] == nil { files[folder] = .some(SettingsFile.nearest(to: folder)) }
        settings[document] = composed(for: document, file: folder.flatMap { files[$0] ?? nil })
    }

    mutating func close(_ document: DocumentURI) {
        settings[document] = nil
        pulled[document] = nil
    }

    mutating func take(_ answer: JSONValue, for document: DocumentURI?) { pulled[document] = answer }

    /// Reads the files anew, and puts together what holds for each open document.
    ///
    /// - Returns: the documents for which that is something else than before.
    mutating func refresh(in folders: [WorkspaceFolder], readingFiles: Bool) -> [DocumentURI] {
        let before = settings
        if readingFiles { files = [:] }
        for document in before.keys { open(document, in: folders) }
        return before.keys.filter { before[$0] != settings[$0] }.sorted { $0.text < $1.text }
    }

    /// The settings files of which something else is wrong than was said last; one that has gone has nothing wrong.
    mutating func takeReports() -> [SettingsFile] {
        let current = filesInUse
        let gone = reported.keys.filter { path in !current.contains { $0.path == path } }.sorted()
            .map { SettingsFile(path: $0, source: SourceText("{}")) }
        let reports = (current + gone).filter { $0.problems != reported[$0.path] ?? [] }
        reported = Dictionary(current.map { ($0.path, $0.problems) }, uniquingKeysWith: { first, _ in first })
        return reports
    }

    private func composed(for document: DocumentURI?, file: SettingsFile?) -> Settings {
        var settings = Settings()
        var problems: [SettingsProblem] = []
        for json in [options, pushed, pulled[nil], document.flatMap { pulled[$0] }, file?.json] {
            settings.take(json ?? .null, &problems)
        }
        settings.variantsFolder =
            if let file, file.json["variants"] != nil { file.folder } else {
                document?.path.map(File.folder(of:)) ?? ""
            }
        return settings
    }

    /// The folder whose settings file holds for a document: its own; of one without a file that of the first
    /// workspace folder, if any.
    private static func folder(of document: DocumentURI, in folders: [WorkspaceFolder]) -> String? {
        document.path.map(File.folder(of:)) ?? folders.first?.uri.path
    }
}
