import CVModel
import Testing

@testable import CVParse

/// One row a way of writing things of several kinds under one heading. A new way begins with a row here.
@Suite struct WaysOfMixingTests {
    struct Way: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String
        /// Jobs and courses as ``WaysOfWritingTests`` writes them, `skill: name/level: keywords`, and the rest as
        /// ``WaysOfListingTests`` does.
        var facts: [String]
        var testDescription: String { name }
    }

    @Test(arguments: ways + furtherWays + innerWays)
    func understands(_ way: Way) {
        let resume = ResumeParser.parse(way.text).resume
        let skills = SkillLevelTests.groups(of: resume).map { "skill: \($0)" }
        let facts =
            WaysOfWritingTests.entries(of: resume) + skills + WaysOfListingTests.facts(of: resume)
        #expect(facts == way.facts)
    }

    /// The text at every fact's place is the fact.
    @Test(arguments: ways + furtherWays + innerWays)
    func placesEveryFact(_ way: Way) { expectPlacedFacts(way.text) }

    static let ways: [Way] = [
        Way(
            name: "sections with numbers, none of which is a project's",
            text: #"""
                # Ada Quill

                ## 3. Projects

                ### Ledgerly

                - Keeps everything

                ## 4. Talks

                - Tides, Harbour Meetup, 2019
                """#,
            facts: ["project: Ledgerly", "publication: Tides, Harbour Meetup [2019]"]),
        Way(
            name: "jobs and projects under one heading, projects under the next",
            text: #"""
                # Ada Quill

                ## Experience & Projects

                ### Engineer, Brightwater
                *2019 – 2021*

                - Built

                ## Project Experience

                ### Ledgerly
                - A queue that never forgets
                """#,
            facts: [
                "Engineer @ Brightwater [2019…2021]",
                "project: Ledgerly",
            ]),
        Way(
            name: "projects and experience: the first of the two holds the section",
            text: #"""
                # Ada Quill

                ## Projects & Experience

                ### Ledgerly
                - A queue that never forgets
                """#,
            facts: [
                "project: Ledgerly"
            ]),
        Way(
            name: "skills and interests",
            text: #"""
                # Ada Quill

                ## Skills & Interests

                - Go, Rust
                - **Interests:** chess, rowing
                """#,
            facts: [
                "skill: -: Go, Rust",
                "interest: chess",
                "interest: rowing",
            ]),
        Way(
            name: "skills and projects, each under a label in bold",
            text: #"""
                # Ada Quill

                ## Technical Skills & Projects

                **Languages:** Go, Rust

                **Projects:**

                - Ledgerly – a queue that never forgets
                - Riverlog – logs as rivers
                """#,
            facts: [
                "skill: Languages: Go, Rust",
                "project: Ledgerly",
                "project: Riverlog",
            ]),
        Way(
            name: "labels in bold that have their list beside them",
            text: #"""
                # Ada Quill

                ## Skills

                **Projects:** Jira, Trello

                - Go
                """#,
            facts: [
                "skill: Projects: Jira, Trello",
                "skill: -: Go",
            ]),
        Way(
            name: "certificates under a label in bold among courses",
            text: #"""
                # Ada Quill

                ## Education

                **BSc Physics**, Hilltop University, 2011 – 2015

                **Certifications**

                - Certified Ledger Keeper, 2018

                ## Experience

                ### Engineer, Brightwater
                *2019 – 2021*
                """#,
            facts: [
                "Engineer @ Brightwater [2019…2021]",
                "BSc in Physics @ Hilltop University [2011…2015]",
                "certificate: Certified Ledger Keeper [2018]",
            ]),
        Way(
            name: "headings that no word tells under one about skills",
            text: #"""
                # Ada Quill

                ## Summary

                I count tides.

                # Skills

                ## Ledgers

                - PostgreSQL, Redis

                ## Experience

                ### Engineer, Brightwater
                2019 – 2021

                ## Education

                - BSc Physics, Hilltop University, 2015
                """#,
            facts: [
                "Engineer @ Brightwater [2019…2021]",
                "BSc in Physics @ Hilltop University [2015…2015]",
                "skill: Ledgers: PostgreSQL, Redis",
            ]),
        Way(
            name: "further experience among skills lists more of them",
            text: #"""
                # Ada Quill

                ## Technical Skills

                - Go, Rust

                ### Additional Experience

                - Docker, Kubernetes

                ## Experience

                ### Engineer, Brightwater
                *2019 – 2021*
                """#,
            facts: [
                "Engineer @ Brightwater [2019…2021]",
                "skill: -: Go, Rust",
                "skill: Additional Experience: Docker, Kubernetes",
            ]),
        Way(
            name: "further experience among skills, with dates",
            text: #"""
                # Ada Quill

                ## Technical Skills

                - Go, Rust

                ### Additional Experience

                - Engineer, Brightwater, 2019 – 2021
                """#,
            facts: [
                "Engineer @ Brightwater [2019…2021]",
                "skill: -: Go, Rust",
            ]),
        Way(
            name: "terms that name projects among skills",
            text: #"""
                # Ada Quill

                ## Technical Experience

                ledger-queue
                :   A queue that never forgets what anybody has put into it.

                riverlog
                :   Logs as rivers which show what flows and from where.

                Languages
                :   **Go:** Services of all kinds.

                :   Python, Rust
                """#,
            facts: [
                "skill: Go: Services of all kinds",
                "skill: Languages: Python, Rust",
                "project: ledger-queue",
                "project: riverlog",
            ]),
        Way(
            name: "qualifications that are skills, and some that are certificates",
            text: #"""
                # Ada Quill

                ## Qualifikationen

                - Go, Rust
                - Teamarbeit

                ## Qualifications

                - Certified Ledger Keeper, 2019
                - Certified Scrum Master, 2017
                """#,
            facts: [
                "skill: -: Go, Rust, Teamarbeit",
                "certificate: Certified Ledger Keeper [2019]",
                "certificate: Certified Scrum Master [2017]",
            ]),
        Way(
            name: "skills that are named after other kinds of sections",
            text: #"""
                # Ada Quill

                ## Project Management Skills

                - Go

                ## Leadership expertise

                - Python

                ## Project Experience

                - Ledgerly – a queue that never forgets
                """#,
            facts: [
                "skill: -: Go",
                "skill: -: Python",
                "project: Ledgerly",
            ]),
        Way(
            name: "awards and languages under labels in bold among courses",
            text: #"""
                # Ada Quill

                ## Education

                - BSc Physics, Hilltop University, 2015

                **Awards**

                - Best Queue Award, 2014

                **Languages**

                - English (fluent)

                ## Experience

                ### Engineer, Brightwater
                *2019 – 2021*
                """#,
            facts: [
                "Engineer @ Brightwater [2019…2021]",
                "BSc in Physics @ Hilltop University [2015…2015]",
                "award: Best Queue Award [2014]",
                "language: English [fluent]",
            ]),
        Way(
            name: "lines that end in a colon, and nothing else, are headings",
            text: #"""
                Ada Quill

                Skills:
                Go, Rust

                Experience:
                Engineer, Brightwater, 2019 – 2021

                Education:
                BSc Physics, Hilltop University, 2011 – 2015
                """#,
            facts: [
                "Engineer @ Brightwater [2019…2021]",
                "BSc in Physics @ Hilltop University [2011…2015]",
                "skill: -: Go, Rust",
            ]),
        Way(
            name: "certificates and interests behind labels among skills",
            text: #"""
                # Ada Quill

                ## Skills

                - **Languages:** Go, Rust
                - **Certifications:** Ledger Keeper, Tide Master
                - **Interests:** chess, rowing
                """#,
            facts: [
                "skill: Languages: Go, Rust",
                "certificate: Ledger Keeper",
                "certificate: Tide Master",
                "interest: chess",
                "interest: rowing",
            ]),
        Way(
            name: "headings that are misspelt",
            text: #"""
                # Ada Quill

                ## Work Experiance

                ### Engineer, Brightwater
                *2019 – 2021*

                ## Educaton

                - BSc Physics, Hilltop University, 2015

                ## Technical Skils

                - Go, Rust
                """#,
            facts: [
                "Engineer @ Brightwater [2019…2021]",
                "BSc in Physics @ Hilltop University [2015…2015]",
                "skill: -: Go, Rust",
            ]),
        Way(
            name: "languages of people as items among skills",
            text: #"""
                # Ada Quill

                ## Skills

                - Go
                - English – reading documentation
                - Polish (native)
                - German
                """#,
            facts: [
                "skill: -: Go",
                "language: English",
                "language: Polish [native]",
                "language: German",
            ]),
        Way(
            name: "contacts that close the document, below awards",
            text: #"""
                # Ada Quill

                ## Awards

                Best Queue Award, LogConf, 2018

                > <ada@quill.example> • +44 20 7946 0958 • Leeds, UK
                """#,
            facts: ["award: Best Queue Award, LogConf [2018]"]),
        Way(
            name: "contacts that close the document, below interests",
            text: #"""
                # Ada Quill

                ## Interests

                Rowing, apples

                ada@quill.example, Leeds, UK
                """#,
            facts: ["interest: Rowing", "interest: apples"]),
        Way(
            name: "a heading of two kinds keeps the first, whatever skills it ends in",
            text: #"""
                # Ada Quill

                ## Education & Skills

                - BSc Physics, Hilltop University, 2011 – 2015

                ## Interests & Skills

                - chess
                - rowing
                """#,
            facts: [
                "BSc in Physics @ Hilltop University [2011…2015]", "interest: chess", "interest: rowing",
            ]),
        Way(
            name: "groups named Code and Products among skills",
            text: #"""
                # Ada Quill

                ## Skills

                **Code**

                - Go, Rust

                **Products**

                - Figma
                """#,
            facts: ["skill: Code: Go, Rust", "skill: Products: Figma"]),
        Way(
            name: "a term of certificates behind two of courses",
            text: #"""
                # Ada Quill

                ## Summary

                I count rivers.

                ## Education

                2011 – 2015
                :   **BSc Physics**, Hilltop University

                2007 – 2011
                :   **Diploma in Hydrology**, Riverton College

                Certifications
                :   Certified Ledger Keeper, 2018
                """#,
            facts: [
                "BSc in Physics @ Hilltop University [2011…2015]",
                "Diploma in Hydrology @ Riverton College [2007…2011]",
                "certificate: Certified Ledger Keeper [2018]",
            ]),
        Way(
            name: "sentences that lead to a list, and that tell of one",
            text: #"""
                # Ada Quill

                ## Skills

                I work with Python, Go and Rust.

                Miscellaneous knowledge of **Ruby**, **Lua**, **Redis**, **DynamoDB** and **Lisp**. I worked with those at work or on open-source projects.
                """#,
            facts: [
                "skill: -: Python, Go, Rust", "skill: -/knowledge: Ruby, Lua, Redis, DynamoDB, Lisp",
            ]),
        Way(
            name: "names in bold with a grade behind them, and grades in bold over their lists",
            text: #"""
                # Ada Quill

                ## Kenntnisse

                * **Bash** ausgezeichnet
                * **Go** sehr gut

                ## Skills

                **Expert**
                Elixir, Ruby

                **Proficient**
                HTML, CSS
                """#,
            facts: [
                "skill: -/ausgezeichnet: Bash", "skill: -/sehr gut: Go", "skill: -/Expert: Elixir, Ruby",
                "skill: -/Proficient: HTML, CSS",
            ]),
        Way(
            name: "experience and practice with a tool, in German and Portuguese",
            text: #"""
                # Ada Quill

                ## Kenntnisse

                - Erfahrung mit REST API
                - Umgang mit Git

                ## Habilidades

                - Conhecimentos em Ruby
                """#,
            facts: ["skill: -: REST API, Git", "skill: -: Ruby"]),
        Way(
            name: "projects in blocks of two lines",
            text: #"""
                # Ada Quill

                ## Projects

                **Ledgerly**
                (ongoing open source, [github.com/quill](https://github.com/quill/))

                **Riverlog**
                (ongoing non-profit, [river.example](https://river.example))

                **Tides for All**
                (2021 essay, [quill.example](https://quill.example/tides))
                """#,
            facts: ["project: Ledgerly", "project: Riverlog", "project: Tides for All"]),
        Way(
            name: "a section's heading in the only filled cell of a table's header row",
            text: #"""
                # Ada Quill

                ## Education

                **BSc Physics**, Hilltop University, 2015 – 2019

                | **Skills** |     |
                | ---------- | --- |
                | Platforms: | Linux, Windows |
                | Libraries: | NumPy, SciPy |
                """#,
            facts: [
                "BSc in Physics @ Hilltop University [2015…2019]", "skill: Platforms: Linux, Windows",
                "skill: Libraries: NumPy, SciPy",
            ]),
        Way(
            name: "headings with a remark in a bracket, and projects that a dash describes",
            text: #"""
                # Ada Quill

                ## Skills (most recent first)

                - Go, Rust

                ## Projects

                ### Shop - Tide Tables

                A shop for tables.
                """#,
            facts: ["skill: -: Go, Rust", "project: Shop - Tide Tables"]),
        Way(
            name: "the only skills below the last job, and languages by rarer names behind them",
            text: #"""
                # Ada Quill

                ## Experience

                ### Engineer, Coppermill (2016 – 2018)

                - built mills

                For years I have been mending them.

                Skills:

                - Go;
                - Rust,
                - PostgreSQL

                * Languages:

                    * English (B2)
                    * Belarussian (Native)
                """#,
            facts: [
                "Engineer @ Coppermill [2016…2018]", "skill: -: Go, Rust, PostgreSQL",
                "language: English [B2]",
                "language: Belarussian [Native]",
            ]),
        Way(
            name: "a label over each job's skills",
            text: #"""
                # Ada Quill

                ## Experience

                ### Engineer, Coppermill (2016 – 2018)

                Skills:

                - Go
                - Rust

                ### Clerk, Brightwater (2014 – 2016)

                Skills:

                - SQL
                - Excel
                """#,
            facts: ["Engineer @ Coppermill [2016…2018] 2 skills", "Clerk @ Brightwater [2014…2016] 2 skills"]),
        Way(
            name: "projects in bold, and what was done for each in a list of its own",
            text: #"""
                # Ada Quill

                ## Projects

                - **Ledgerly**

                  *Go - PostgreSQL*

                1. Keeps the books of three mills
                2. Saves an hour a day

                - **Riverlog**

                  *Rust*

                1. Counts boats
                """#,
            facts: ["project: Ledgerly", "project: Riverlog"]),
        Way(
            name: "a company's word behind a blank",
            text: #"""
                # 墨羽

                ## 工作经历

                - **铜磨 公司，工程师，2018.9~至今**
                - **Tinworks 公司，开发工程师，2015.8~2018.4**
                """#,
            facts: ["工程师 @ 铜磨 公司 [2018-09…now]", "开发工程师 @ Tinworks 公司 [2015-08…2018-04]"]),
        Way(
            name: "a job's projects in text that was pasted, and the jobs that go on behind them",
            text: #"""
                ADA QUILL

                Career History
                Coppermill – Leeds, UK Oct 2022 - now
                Software Developer
                ▪ Counted tins in two mills.
                Projects
                ▪ Ledgerly - a ledger that a team of three wrote.
                ▪ Riverlog - a guide to the tides.
                Brightwater – Hull, UK May 2019 – Oct 2022
                Network Technician
                ▪ Laid cables along the river.
                Tinworks – York, UK Dec 2016 – Apr 2019
                Delivery Driver
                ▪ Drove tins.
                """#,
            facts: [
                "Software Developer @ Coppermill, Leeds, UK [2022-10…now]",
                "Network Technician @ Brightwater, Hull, UK [2019-05…2022-10]",
                "Delivery Driver @ Tinworks, York, UK [2016-12…2019-04]",
                "project: Ledgerly", "project: Riverlog",
            ]),
        Way(
            name: "qualifications in Portuguese, of skills and of courses",
            text: #"""
                # Ada Quill

                ## Qualificações

                - Noções em Kotlin
                - Domínio em Rust
                """#,
            facts: ["skill: -: Kotlin, Rust"]),
        Way(
            name: "certificates among courses, called so behind who gave them",
            text: #"""
                ## Education

                - MSc Software Engineering, *Hilltop University*, Oct 2022
                - Tide Tables in Ledgers, *Harbour Online – Certificate*, 2018
                - Introduction to Mills, *Millcamp – Certificate*, May 2019
                """#,
            facts: [
                "MSc in Software Engineering @ Hilltop University [2022-10…2022-10]",
                "certificate: Tide Tables in Ledgers [2018]", "certificate: Introduction to Mills [2019-05]",
            ]),
        Way(
            name: "what somebody attended beside what was learnt",
            text: #"""
                # Ada Quill

                ### Cursos de Perfeccionamiento

                - 2013: Curso de Molinos, Universidad de Riverton
                - 2015: Curso de Mareas, Universidad de Riverton

                #### Asistencia a Cursos y Congresos

                - 2008: IV Jornadas del Sur, Universidad de Riverton
                - 2009: II Simposio de Molinos, Universidad de Riverton
                """#,
            facts: [
                "Curso de Molinos in - @ Universidad de Riverton [2013…2013]",
                "Curso de Mareas in - @ Universidad de Riverton [2015…2015]",
            ]),
        Way(
            name: "offices in a community, dated and not, before a department's",
            text: #"""
                # Community Service

                ▪ Tide Day 2018 - 2023
                ▪ Harbour Preview
                ▪ Judge, Coppermill Data Challenge (2026)
                ▪ Advisor to the Ledger Club

                # Department Service

                ▪ Tide Committee Chair
                """#,
            facts: [
                "volunteer: - @ Tide Day [2018]", "volunteer: - @ Harbour Preview",
                "volunteer: Judge @ Coppermill Data Challenge [2026]", "volunteer: Advisor @ Ledger Club",
            ]),
        Way(
            name: "communities as definitions of when",
            text: #"""
                ## Comunidades

                desde 2020
                : [Tidelatinas](https://tides.example/)

                desde 2016
                : [Molinos a Terra](https://mills.example/)
                """#,
            facts: ["volunteer: - @ Tidelatinas [2020]", "volunteer: - @ Molinos a Terra [2016]"]),
    ]
}
