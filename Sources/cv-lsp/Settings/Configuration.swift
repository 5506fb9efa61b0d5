import CVModel
import CVParse

/// Where settings come from, and which hold for a document. The skills of the nearest `.cv/skills.json` come on top.
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
    /// The nearest files of each folder that has an open document.
    private var files: [String: Files] = [:]
    /// What holds for each open document.
    private var settings: [DocumentURI: Settings] = [:]

    /// The vocabularies in use, by what they add: one that is the same is not made anew.
    private var vocabularies: [[SkillDefinition]: SkillVocabulary] = [:]

    /// What has been said to be wrong, by the paths of the files.
    private var reported: [String: [FileProblem]] = [:]

    /// The files in `.cv` that hold for the documents of a folder.
    private struct Files {
        let settings: SettingsFile?
        let skills: SkillsFile?

        init(nearestTo folder: String) {
            settings = SettingsFile.nearest(to: folder)
            skills = SkillsFile.nearest(to: folder)
        }

        var all: [any WorkspaceFile] {
            [settings as (any WorkspaceFile)?, skills].compactMap { $0 }
        }
    }

    init(options: JSONValue) { self.options = options }

    /// What holds for a document; for one that is not open, what holds for any.
    subscript(_ document: DocumentURI) -> Settings { settings[document] ?? composed(for: nil, files: nil) }

    /// The files in `.cv` that are in use.
    var filesInUse: [any WorkspaceFile] {
        Dictionary(files.values.flatMap(\.all).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
            .values.sorted { $0.path < $1.path }
    }

    /// The skills that are known in a document.
    mutating func vocabulary(for document: DocumentURI) -> SkillVocabulary {
        let own = self[document].skills
        if let known = vocabularies[own] { return known }
        let inUse = Set(settings.values.map(\.skills))
        vocabularies = vocabularies.filter { inUse.contains($0.key) }
        let vocabulary = SkillVocabulary.standard.extended(by: own)
        vocabularies[own] = vocabulary
        return vocabulary
    }

    mutating func open(_ document: DocumentURI, in folders: [WorkspaceFolder]) {
        let folder = Self.folder(of: document, in: folders)
        if let folder, files[folder] == nil { files[folder] = Files(nearestTo: folder) }
        settings[document] = composed(for: document, files: folder.flatMap { files[$0] })
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

    /// The files in `.cv` of which something else is wrong than was said last; one that has gone has nothing wrong.
    mutating func takeReports() -> [any WorkspaceFile] {
        let current = filesInUse
        let gone: [any WorkspaceFile] = reported.keys
            .filter { path in !current.contains { $0.path == path } }.sorted()
            .map { SettingsFile(path: $0, source: SourceText("{}")) }
        let reports = (current + gone).filter { $0.problems != reported[$0.path] ?? [] }
        reported = Dictionary(current.map { ($0.path, $0.problems) }, uniquingKeysWith: { first, _ in first })
        return reports
    }

    private func composed(for document: DocumentURI?, files: Files?) -> Settings {
        let file = files?.settings
        var settings = Settings()
        var problems: [SettingsProblem] = []
        for json in [options, pushed, pulled[nil], document.flatMap { pulled[$0] }, file?.json] {
            settings.take(json ?? .null, &problems)
        }
        settings.skills += files?.skills?.skills ?? []
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
