import Testing

@testable import CVModel

/// Skills of a person's own, beside those of the vocabulary.
@Suite struct OwnSkillsTests {
    private static let base = SkillVocabulary([
        SkillDefinition(
            name: "Go", category: "language", aliases: ["golang"], related: ["Docker"], popularity: 600,
            ambiguity: ["Go": .name]),
        SkillDefinition(name: "Docker", category: "devops", related: ["Go"], popularity: 800),
        SkillDefinition(name: "Quill", category: "library", aliases: ["quilljs", "qmk"], popularity: 100),
        SkillDefinition(name: "Python", category: "language", variants: ["python 3"], popularity: 900),
    ])

    @Test func stayAsTheyAreWhereNothingIsAdded() {
        #expect(Self.base.extended(by: []) == Self.base)
    }

    @Test func areKnownBesideTheOthers() throws {
        let vocabulary = Self.base.extended(by: [
            SkillDefinition(
                name: "Quillmark", category: "framework", aliases: ["qmk"], related: ["Go"], popularity: 600)
        ])
        #expect(vocabulary.count == Self.base.count + 1)
        let skill = try #require(vocabulary.skill(named: "quillmark"))
        #expect(skill.name == "Quillmark" && skill.category == "framework" && skill.popularity == 600)
        #expect(skill.related.map(\.name) == ["Go"])
        // A spelling that is taken no longer names the other skill.
        #expect(vocabulary.skill(named: "qmk") == skill)
        #expect(vocabulary.skill(named: "Quill")?.aliases == ["quilljs"])
        #expect(vocabulary.form(named: "Go")?.ambiguity == .name)
    }

    @Test func takeTheirNameFromThePerson() throws {
        let vocabulary = Self.base.extended(by: [
            SkillDefinition(name: "Golang", aliases: ["go-lang", "The Go Language"], popularity: 1)
        ])
        #expect(vocabulary.count == Self.base.count)
        let skill = try #require(vocabulary.skill(named: "go"))
        #expect(skill.name == "Golang" && skill.category == "language" && skill.popularity == 600)
        #expect(skill.aliases.contains("Go") && skill.aliases.contains("The Go Language"))
        #expect(skill.related.map(\.name) == ["Docker"])
        #expect(vocabulary.skill(named: "Docker")?.related == [skill])
        #expect(vocabulary.form(named: "go")?.ambiguity == .name)
    }

    @Test func areTheirOwnWhereTheySayMore() {
        let vocabulary = Self.base.extended(by: [SkillDefinition(name: "Python 3")])
        #expect(vocabulary.skill(named: "python3")?.name == "Python 3")
        #expect(vocabulary.skill(named: "python")?.name == "Python")
    }

    @Test func mayBeAbsurd() {
        let vocabulary = Self.base.extended(by: [
            SkillDefinition(name: "…"), SkillDefinition(name: "Go", aliases: ["Docker", "Go"]),
            SkillDefinition(name: "GO"), SkillDefinition(name: "Docker", aliases: ["", "golang"]),
        ])
        #expect(vocabulary.skill(named: "go")?.name.lowercased() == "go")
        #expect(vocabulary.skill(named: "docker")?.name == "Docker")
    }

    /// The whole vocabulary comes back from its table, with what else its words are.
    @Test func leaveTheRestAsItWas() throws {
        let standard = SkillVocabulary.standard
        let vocabulary = standard.extended(by: [SkillDefinition(name: "Zyxowatt Nine", popularity: 1)])
        #expect(vocabulary.count == standard.count + 1)
        for rank in stride(from: 0, to: standard.count, by: 97) {
            let skill = try #require(standard.skill(rank: rank))
            let form = try #require(standard.form(named: skill.name))
            let same = try #require(vocabulary.form(named: skill.name))
            #expect(same.skill.name == skill.name && same.skill.aliases == skill.aliases)
            #expect(same.skill.related.map(\.name) == skill.related.map(\.name))
            #expect(same.ambiguity == form.ambiguity && same.skill.popularity == skill.popularity)
        }
    }
}
