import CVModel
import CVParse

/// The files in `.cv` of the files that are checked; what is wrong in one is said once.
struct CheckSettings {
    /// What files are checked by.
    typealias Rules = (criteria: Criteria, vocabulary: SkillVocabulary)

    private var known: [String: Rules] = [:]
    private var reported: Set<String> = []

    /// What the nearest `.cv/settings.json` and `.cv/skills.json` say; for the standard input those of the current
    /// folder.
    mutating func rules(for file: InputFile) -> Rules {
        let folder = File.absolute(file.path.map(File.folder(of:)) ?? ".")
        if let rules = known[folder] { return rules }
        var settings = Settings()
        if let nearest = SettingsFile.nearest(to: folder) {
            var problems: [SettingsProblem] = []
            settings.take(nearest.json, &problems)
            report(nearest)
        }
        if let nearest = SkillsFile.nearest(to: folder) {
            settings.skills += nearest.skills
            report(nearest)
        }
        let rules = (settings.criteria, SkillVocabulary.standard.extended(by: settings.skills))
        known[folder] = rules
        return rules
    }

    private mutating func report(_ file: some WorkspaceFile) {
        guard reported.insert(file.path).inserted else { return }
        for problem in file.problems { CommandOutput.warn(problem.description(in: file).printable) }
    }
}
