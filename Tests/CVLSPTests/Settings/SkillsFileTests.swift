import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct SkillsFileTests {
    private static func file(_ text: String) -> SkillsFile {
        SkillsFile(path: "/cv/.cv/skills.json", source: SourceText(text))
    }

    @Test func areReadAsTheSchemaHasThem() {
        let file = Self.file(
            """
            {"$schema": "skills.schema.json", "sources": {}, "skills": ["Quillmark", {
              "name": "Vexel", "category": "framework", "aliases": ["vxl"], "variants": ["Vexel 3"],
              "related": ["Quillmark"], "popularity": 300, "ambiguity": {"Vexel": "word"}, "sources": ["us"]
            }]}
            """)
        #expect(file.problems.isEmpty)
        #expect(
            file.skills == [
                SkillDefinition(name: "Quillmark", popularity: 600),
                SkillDefinition(
                    name: "Vexel", category: "framework", aliases: ["vxl"], variants: ["Vexel 3"],
                    related: ["Quillmark"], popularity: 300, ambiguity: ["Vexel": .word]),
            ])
    }

    /// What is wrong, where, and what was expected; the rest counts.
    @Test(arguments: [
        ("{\"skills\": []}", [String](), 0),
        ("[]", ["1:1: Expected an object, found an array"], 0),
        ("{}", ["1:1: Expected a member “skills”, found an object"], 0),
        ("{\"skills\": [\n]", ["2:2: Expected"], 0),
        (
            "{\"skill\": [], \"skills\": [\"A\"]}",
            ["1:3: There is no “skill” here: expected “skills”, “sources”"], 1
        ),
        ("{\"skills\": {}}", ["1:12: Expected an array, found an object"], 0),
        ("{\"skills\": [\"A\", 1]}", ["1:18: Expected the name of a skill or an object, found 1"], 1),
        ("{\"skills\": [{\"aliases\": [\"é\"]}]}", ["1:13: Expected a member “name”, found an object"], 0),
        ("{\"skills\": [{\"name\": \"\"}]}", ["1:22: Expected a name, found “”"], 0),
        (
            "{\"skills\": [\n {\"name\": \"A\", \"alias\": \"b\", \"popularity\": 0}]}",
            [
                "2:17: There is no “alias” here: expected “aliases”, ",
                "2:44: Expected a whole number from 1 to 1000, found 0",
            ], 1
        ),
        (
            "{\"skills\": [{\"name\": \"A\", \"ambiguity\": {\"A\": \"noun\"}}]}",
            ["1:46: Expected one of “word”, “name”, “field”, found “noun”"], 1
        ),
    ])
    func saysWhatIsWrongAndWhere(text: String, problems: [String], count: Int) {
        let file = Self.file(text)
        let found = file.problems.map { $0.description(in: file) }
        #expect(found.count == problems.count, "\(found)")
        for (found, expected) in zip(found, problems) {
            #expect(found.hasPrefix("/cv/.cv/skills.json:" + expected), "\(found)")
        }
        #expect(file.skills.count == count)
    }

    /// The shipped vocabulary is such a file.
    @Test func theVocabularyItselfIsOne() throws {
        let steps = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        let path = steps.joined(separator: "/") + "/Schemas/skills.json"
        let file = SkillsFile(path: path, source: SourceText(bytes: try File.read(path)))
        #expect(file.problems.isEmpty)
        #expect(file.skills.count == SkillVocabulary.standard.count)
    }
}
