import CVModel
import Testing

@testable import CVParse

@Suite struct FactScopeTests {
    private static func resume(_ name: String, _ keywords: [[String]]) -> Resume {
        var resume = Resume()
        resume.basics = Basics()
        resume.basics?.name = name
        resume.skills = keywords.map { words in
            var skill = Skill()
            skill.keywords = words
            return skill
        }
        return resume
    }

    @Test func allOtherFactsStay() {
        let before = Self.resume("Ada", [["Go", "C"]])
        let renamed = Self.resume("Ida", [["Go", "C"]])
        #expect(FactScope.nothing.allows(before, toBecome: before))
        #expect(!FactScope.nothing.allows(before, toBecome: renamed))
        #expect(FactScope.facts(.basics(.name)).allows(before, toBecome: renamed))
        #expect(!FactScope.facts(.basics(.email)).allows(before, toBecome: renamed))
    }

    @Test func orderIsNotWhatIsInIt() {
        let before = Self.resume("Ada", [["Go", "C"]])
        let scope = FactScope.order(of: FactPath(.skills, 0, .keywords))
        #expect(scope.allows(before, toBecome: Self.resume("Ada", [["C", "Go"]])))
        #expect(!scope.allows(before, toBecome: Self.resume("Ada", [["C"]])))
        #expect(!scope.allows(before, toBecome: Self.resume("Ida", [["C", "Go"]])))
        #expect(!FactScope.nothing.allows(before, toBecome: Self.resume("Ada", [["C", "Go"]])))
    }
}
