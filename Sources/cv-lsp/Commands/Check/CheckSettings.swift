import CVModel
import CVParse

/// The settings files of the files that are checked; what is wrong in one is said once.
struct CheckSettings {
    private var known: [String: Criteria] = [:]
    private var reported: Set<String> = []

    /// What the nearest `.cv/settings.json` says; for the standard input that of the current folder.
    mutating func criteria(for file: InputFile) -> Criteria {
        let folder = File.absolute(file.path.map(File.folder(of:)) ?? ".")
        if let criteria = known[folder] { return criteria }
        var settings = Settings()
        if let nearest = SettingsFile.nearest(to: folder) {
            var problems: [SettingsProblem] = []
            settings.take(nearest.json, &problems)
            if reported.insert(nearest.path).inserted {
                for problem in nearest.problems {
                    CommandOutput.warn(problem.description(in: nearest).printable)
                }
            }
        }
        known[folder] = settings.criteria
        return settings.criteria
    }
}
