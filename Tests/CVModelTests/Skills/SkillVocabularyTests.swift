import Foundation
import Testing

@testable import CVModel

@Suite struct SkillVocabularyTests {
    @Test(arguments: [
        ("Python", "Python"), ("python 3", "Python"), ("JS", "JavaScript"), ("k8s", "Kubernetes"),
        ("postgres", "PostgreSQL"),
        ("nodejs", "Node.js"), ("C++", "C++"), ("c", "C"), ("C#", "C#"), (".net", ".NET"), ("R", "R"),
        ("golang", "Go"),
        ("CI / CD", "CI/CD"),
    ])
    func `knows skills by name and alias, whatever their case and punctuation`(
        _ spelling: String, _ name: String
    ) {
        #expect(SkillVocabulary.standard.skill(named: spelling)?.name == name)
    }

    @Test(arguments: ["", "  ", "…", "no such skill", "Zyzzyva Deluxe"])
    func `does not know what is no skill`(_ spelling: String) {
        #expect(SkillVocabulary.standard.skill(named: spelling) == nil)
    }

    @Test func `says of a skill what goes with it`() throws {
        let django = try #require(SkillVocabulary.standard.skill(named: "django"))
        #expect(django.category == "framework")
        #expect(django.related.contains { $0.name == "Python" })
        #expect((1...1000).contains(django.popularity))
        let python = try #require(SkillVocabulary.standard.form(named: "python 3"))
        #expect(python.isVariant && !python.isName)
        #expect(SkillVocabulary.standard.form(named: "Python")?.isName == true)
        let postgres = try #require(SkillVocabulary.standard.form(named: "Postgres"))
        #expect(!postgres.isVariant && !postgres.isName)
    }

    @Test func `finds what starts with a prefix`() {
        let forms = SkillVocabulary.standard.forms(startingWith: "kube")
        #expect(forms.contains { $0.isName && $0.skill.name == "Kubernetes" })
        #expect(forms.allSatisfy { SkillKey($0.spelling).text.hasPrefix("kube") })
        #expect(SkillVocabulary.standard.forms(startingWith: "qqqq").isEmpty)
        let all = SkillVocabulary.standard.forms(startingWith: "")
        #expect(all.count > 7000)
        let keys = all.map { Array(SkillKey($0.spelling).text.utf8) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test func `the table in the binary is that of Schemas/skills.json`() throws {
        let definitions = try Self.definitions()
        #expect(definitions.count == SkillVocabulary.standard.count)
        #expect(SkillVocabulary(definitions).table.isIdentical(to: SkillVocabulary.standard.table))
        for (rank, definition) in definitions.enumerated() {
            let skill = try #require(SkillVocabulary.standard.skill(rank: rank))
            let known = SkillDefinition(
                name: skill.name, category: skill.category, aliases: skill.aliases, variants: skill.variants,
                related: skill.related.map(\.name), popularity: skill.popularity,
                ambiguity: definition.ambiguity)
            #expect(known == definition)
        }
    }

    @Test func `each name leads to its skill, and each alias to one`() throws {
        for definition in try Self.definitions() {
            #expect(SkillVocabulary.standard.skill(named: definition.name)?.name == definition.name)
            for alias in definition.aliases + definition.variants {
                #expect(SkillVocabulary.standard.skill(named: alias) != nil, "\(alias)")
            }
        }
    }

    @Test func `what hardly anyone lists is a skill where it is listed, and mere words in a sentence`() {
        let vocabulary = SkillVocabulary([
            SkillDefinition(name: "Tide Tables", popularity: 20),
            SkillDefinition(name: "Mill Ledgers", popularity: 19),
        ])
        #expect(vocabulary.skill(named: "mill ledgers")?.isRare == true)
        #expect(vocabulary.commonSkill(named: "mill ledgers") == nil)
        #expect(vocabulary.commonSkill(named: "tide tables")?.isRare == false)
        var text = "Kept Mill Ledgers and Tide Tables"
        let hits = text.withUTF8 { bytes in
            #expect(!vocabulary.knows(UnsafeBufferPointer(rebasing: bytes[5..<17])))
            #expect(vocabulary.knows(UnsafeBufferPointer(rebasing: bytes[22...])))
            var hits: [SkillScanner.Hit] = []
            SkillScanner(vocabulary).scan(bytes, 0..<bytes.count, into: &hits)
            return hits
        }
        #expect(hits.map(\.form.skill.name) == ["Tide Tables"])
    }

    @Test func `a vocabulary of one's own may be absurd`() {
        let long = String(repeating: "é", count: 500)
        let vocabulary = SkillVocabulary([
            SkillDefinition(name: "B", aliases: ["a"], related: ["A", "C", "?"], popularity: 2),
            SkillDefinition(name: "A", category: "x", aliases: ["b", "", "a a"], popularity: -7),
            SkillDefinition(name: "A", popularity: 1), SkillDefinition(name: long, popularity: .max),
            SkillDefinition(name: "…"),
        ])
        #expect(vocabulary.skill(named: "b")?.related.map(\.name) == ["A"])
        #expect(vocabulary.skill(named: "A")?.name == "A")
        #expect(vocabulary.skill(named: long) == nil)
        #expect(vocabulary.skill(rank: 0)?.name.utf8.count == 254)
        #expect(vocabulary.skill(rank: 5) == nil)
        #expect(SkillVocabulary([]).forms(startingWith: "").isEmpty)
        #expect(SkillVocabulary([]).skill(named: "C") == nil)
    }

    private static func definitions() throws -> [SkillDefinition] {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: repository.appendingPathComponent("Schemas/skills.json"))
        let elements = try #require(JSONValue(parsing: data)["skills"]?.array)
        let definitions = elements.compactMap(SkillDefinition.init)
        #expect(definitions.count == elements.count)
        return definitions
    }
}
