/// Words beside a name that say that it is a skill. Data only.
enum SkillCueWords {
    /// "in Go", "using Express", "knows R".
    static let before: Set<UInt64> = keys(
        """
        in using via know knows knew learn learned learnt learning teach taught teaching wrote write writing written love \
        prefer preferred used use uses programmed coded scripted adopted adopting adopt introduced deployed automated \
        mit en em con avec in unter
        """)

    /// "years of Swift", "migrated to Go": behind another word alone.
    static let afterOf: Set<UInt64> = keys(
        """
        knowledge years year experience understanding command use users proficiency mastery basics fundamentals \
        proficient experienced fluent familiar familiarity expertise skills skilled versed worked working work programming \
        kenntnisse erfahrung expert
        """)
    static let afterTo: Set<UInt64> = keys(
        """
        migrated migrating migrate migration ported porting port rewrote rewriting rewritten rewrite moved moving move converted \
        converting convert transition transitioned transitioning switched switching switch ported introduction intro \
        javascript python java code service services backend api monolith
        """)

    /// "Swift developer", "Go services".
    static let behind: Set<UInt64> = keys(
        """
        developer developers programmer programmers engineer engineers programming code codebase codebases script scripts \
        scripting app apps application applications api apis microservice microservices backend backends \
        frontend frontends server servers framework frameworks library libraries module modules package packages \
        compiler sdk cli cluster clusters pipeline pipelines query queries macro macros endpoint \
        endpoints controllers middleware bindings runtime toolchain crate crates gem gems plugin plugins components \
        component hooks templates certification syntax bindings cookbook cookbooks playbooks notebooks \
        dashboards sdks services entwickler développeur desarrollador desenvolvedor mvc orm dsl jobs stack \
        tests specs models migrations containers image images repositories lambdas functions
        """)

    /// In front of a colon: "Languages: Go, R".
    static let labels: Set<UInt64> = keys(
        """
        skills skill technologies technology tools tool languages language stack frameworks framework environment platforms \
        platform databases database tech used libraries library software programming backend frontend devops infrastructure \
        testing build scripting kenntnisse sprachen programmiersprachen technologien werkzeuge compétences langages outils \
        lenguajes tecnologías herramientas linguagens tecnologias ferramentas cloud web mobile tooling
        """)

    /// "Python-based", "React-driven": the hyphen binds no other word's name.
    static let compounds: Set<UInt64> = keys(
        "based driven powered like specific native style compatible backed heavy centric only first to and related"
    )

    /// "spring semester", "Express delivery": what stands behind a name that is no skill.
    static let otherBehind: Set<UInt64> = keys(
        """
        semester term break quarter cohort season bank university college street road avenue club school hotel hospital \
        county city island delivery magazine festival award awards prize team's family junior championship \
        inc ltd llc gmbh corp corporation group airlines pharma holdings partners ventures studios press
        """)

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { WordReader.key($0) })
    }
}
