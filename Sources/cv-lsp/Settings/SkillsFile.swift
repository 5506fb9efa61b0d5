import CVModel
import CVParse

/// A file `.cv/skills.json`: skills that the résumés name that it is for, in the form of `Schemas/skills.json`.
struct SkillsFile: WorkspaceFile {
    static let name = ".cv/skills.json"
    static let code = "skills"

    let path: String
    let source: SourceText
    let problems: [FileProblem]
    /// Those that could be read.
    let skills: [SkillDefinition]

    init(path: String, source: SourceText) {
        self.path = path
        self.source = source
        var skills: [SkillDefinition] = []
        (_, problems) = Self.read(source) { json, problems in
            skills = Self.skills(json, &problems)
        }
        self.skills = skills
    }

    private static func skills(_ json: JSONValue, _ problems: inout [SettingsProblem]) -> [SkillDefinition] {
        let place = JSONPointer()
        guard let members = json.object?.members else {
            problems.append(SettingsProblem(.unexpected(json, expected: "an object"), at: place))
            return []
        }
        for member in members where !["$schema", "sources", "skills"].contains(member.key) {
            problems.append(
                SettingsProblem(
                    .unknownMember(member.key, known: ["skills", "sources"]), at: place.appending(member.key))
            )
        }
        guard let skills = json["skills"] else {
            problems.append(SettingsProblem(.unexpected(json, expected: "a member “skills”"), at: place))
            return []
        }
        return [SkillDefinition].read(skills, at: place.appending("skills"), &problems) ?? []
    }
}
