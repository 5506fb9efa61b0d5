import Testing

@testable import CVModel

/// What completion offers for the first letters of a skill, and in which order.
@Suite struct SkillRankingTests {
    private static let vocabulary = SkillVocabulary.standard

    private static func skill(_ name: String) throws -> KnownSkill {
        try #require(vocabulary.skill(named: name), "\(name)")
    }

    private static func names(_ ranking: SkillRanking, _ typed: String, _ limit: Int = 100) -> [String] {
        ranking.candidates(typed: typed, limit: limit).map(\.skill.name)
    }

    private static func ranking(near: [String] = [], category: String? = nil) throws -> SkillRanking {
        let skills = try near.map(skill)
        return SkillRanking(
            vocabulary, present: skills.map { ($0, .listed) }, near: skills, category: category)
    }

    @Test func theMorePopularComesFirst() throws {
        let names = Self.names(try Self.ranking(), "Py")
        #expect(names.first == "Python")
        #expect(names.contains("PyTorch") && !names.contains("Ruby"))
        #expect(Set(names).count == names.count)
    }

    @Test func whatStandsAroundCounts() throws {
        func place(_ name: String, _ names: [String]) -> Int { names.firstIndex(of: name) ?? .max }
        let alone = Self.names(try Self.ranking(), "sp")
        let java = Self.names(try Self.ranking(near: ["Java", "Hibernate", "Maven"]), "sp")
        let data = Self.names(try Self.ranking(near: ["Hadoop", "Apache Kafka", "Hive"]), "sp")
        #expect(place("Spring Boot", java) <= place("Spring Boot", alone))
        #expect(place("Spring Boot", java) < place("Apache Spark", java))
        #expect(place("Apache Spark", data) < place("Spring Boot", data))
        let labelled = Self.names(try Self.ranking(category: "database"), "m")
        #expect(place("MySQL", labelled) <= 1 && place("MongoDB", labelled) <= 2)
    }

    @Test func theListHasEachSkillOnce() throws {
        func ranking(_ spelling: String) throws -> SkillRanking {
            let form = try #require(Self.vocabulary.form(named: spelling))
            return SkillRanking(Self.vocabulary, present: [(form.skill, .inList(form))], near: [])
        }
        #expect(!Self.names(try ranking("Kubernetes"), "kube").contains("Kubernetes"))
        #expect(!Self.names(try ranking("Kubernetes"), "k8s").contains("Kubernetes"))
        // Who has written only the abbreviation may write the name.
        #expect(Self.names(try ranking("k8s"), "kuber").contains("Kubernetes"))
        #expect(!Self.names(try ranking("k8s"), "k8s").contains("Kubernetes"))
        #expect(!Self.names(try ranking("Kubernetes"), "").contains("Kubernetes"))
        // In another list of the section it is seldom repeated, and not in the same letters.
        let form = try #require(Self.vocabulary.form(named: "Kubernetes"))
        let section = SkillRanking(Self.vocabulary, present: [(form.skill, .inSection(form))], near: [])
        #expect(!Self.names(section, "kuber").contains("Kubernetes"))
        #expect(Self.names(section, "k8s").contains("Kubernetes"))
    }

    /// What hardly anyone lists is no guess at two letters, and none in a sentence.
    @Test func theRareIsOfferedInListsBehindThreeLetters() throws {
        let vocabulary = SkillVocabulary([
            SkillDefinition(name: "Quillwork", popularity: 300),
            SkillDefinition(name: "Quilltide", popularity: 5),
            SkillDefinition(name: "Quarry Ledger", related: ["Quilltide"], popularity: 400),
        ])
        let ledger = try #require(vocabulary.skill(named: "quarry ledger"))
        func names(_ typed: String, isList: Bool) -> [String] {
            Self.names(
                SkillRanking(vocabulary, present: [(ledger, .listed)], near: [ledger], isList: isList), typed)
        }
        #expect(names("qui", isList: true) == ["Quillwork", "Quilltide"])
        #expect(names("qu", isList: true) == ["Quillwork", "Quarry Ledger"])
        #expect(names("quil", isList: false) == ["Quillwork"])
    }

    @Test func whatProseNamesIsLikelierInAList() throws {
        let swift = try Self.skill("Swift")
        func score(_ presence: SkillRanking.Presence, _ isList: Bool) -> Float {
            SkillRanking(Self.vocabulary, present: [(swift, presence)], near: [], isList: isList)
                .general(swift.rank)
        }
        #expect(score(.inProse, true) > score(.listed, true))
        // A sentence may name what a list has.
        #expect(score(.listed, false) == score(.inProse, false))
    }

    @Test func oneOfEachIsFoundByAnySpelling() throws {
        let candidates = try Self.ranking().candidates(typed: "k8", limit: 5)
        #expect(candidates.first?.skill.name == "Kubernetes")
        #expect(candidates.first?.spelling.lowercased().hasPrefix("k8") ?? false)
        #expect(Self.names(try Self.ranking(), ".ne").first == ".NET")
        #expect(Self.names(try Self.ranking(), "c+").first == "C++")
        #expect(Self.names(try Self.ranking(), "§").isEmpty)
    }

    @Test func fewerAreTheFirstOfAll() throws {
        let ranking = try Self.ranking(near: ["Docker"])
        for typed in ["", "a", "s", "mic"] {
            let all = Self.names(ranking, typed, 10_000)
            for limit in [1, 7, 100] {
                #expect(Self.names(ranking, typed, limit) == Array(all.prefix(limit)))
            }
        }
    }

    @Test(arguments: [
        ("vision", "Computer Vision"), ("api gate", "Amazon API Gateway"), ("kuberntes", "Kubernetes"),
        ("dokcer", "Docker"), ("postgrse", "PostgreSQL"), ("tnsrflw", "TensorFlow"),
    ])
    func whatResemblesIsFound(typed: String, name: String) throws {
        #expect(try Self.ranking().loose(typed: typed, limit: 20).contains { $0.skill.name == name })
    }

    @Test func littleResemblesNothing() throws {
        for typed in ["", "x", "zz", "§§§§"] {
            #expect(try Self.ranking().loose(typed: typed, limit: 20).isEmpty)
        }
    }
}
