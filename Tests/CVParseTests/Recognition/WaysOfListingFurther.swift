@testable import CVParse

/// Further ways of writing publications, distinctions and projects, and what is none of them.
extension WaysOfListingTests {
    static let furtherWays: [Way] = furtherPublications + furtherDistinctions + furtherProjects

    static let furtherPublications: [Way] = [
        Way(
            name: "references' numbers in brackets",
            text: #"""
                ## Selected Publications

                [1] Ada Quill, Ben Ortega, and Chiara Neri. Topology of tides in small harbours. In IEEE Workshop on Tides (WOT), pages 84–91, 2015.

                [2] Ben Ortega and Ada Quill. Ledgers of the north. Harbour Journal, 25, 2014.

                ## Talks

                [1] Project Heron: a queue that never forgets. Harbour Conference. Leeds. September 2019.
                """#,
            facts: [
                "publication: Topology of tides in small harbours [2015]",
                "publication: Ledgers of the north [2014]",
                "publication: Project Heron: a queue that never forgets [2019-09]",
            ]),
        Way(
            name: "definitions without a term below headings",
            text: #"""
                ## Publications

                #### Edited Volumes

                : Quill, A., Ortega, B. (Eds.) (2019). Queues that
                  forget. *Ledger Press*.

                : Quill, A. (2017). Small logs of
                  rivers. *Ledger Press*.

                #### Articles

                : Quill, A. et al. (2015). Tides in
                  ledgers. *Ledger Letters* 3.

                : Ortega, B., Quill, A. (2014). Rivers in
                  ledgers. *Ledger Letters* 2.
                """#,
            facts: [
                "publication: Queues that forget [2019]",
                "publication: Small logs of rivers [2017]",
                "publication: Tides in ledgers [2015]",
                "publication: Rivers in ledgers [2014]",
            ]),
        Way(
            name: "et al., editors, an article that begins the title",
            text: #"""
                ## Publications

                - Quill, A. et al. 2019. Queues that forget. *Journal of Ledgers* 12.
                - Quill, A., Ortega, B. (Eds.). Small logs of rivers. *Ledger Press*, 2017.
                - Quill, A. & Neri, C. (chair). Rivers and logs. *LogConf*, 2016.
                - Quill, B. A queue that forgets in the cold. *Ledger Letters*, 2015.
                """#,
            facts: [
                "publication: Queues that forget [2019]",
                "publication: Small logs of rivers [2017]",
                "publication: Rivers and logs [2016]",
                "publication: A queue that forgets in the cold [2015]",
            ]),
        Way(
            name: "titles up to a change of style, and up to a full stop before a blank that does not break",
            text: #"""
                ## Publications

                - Small logs! *Ledger Letters*, 2017.
                - Quill, A.\#u{A0}Queues that forget in the cold.\#u{A0}*Journal of Ledgers*, 2016.
                - Quill, A. Rivers of all kinds.\#u{A0}Ledger Letters, 2015.
                """#,
            facts: [
                "publication: Small logs! [2017]",
                "publication: Queues that forget in the cold [2016]",
                "publication: Rivers of all kinds [2015]",
            ]),
        Way(
            name: "links beside titles that lead to services",
            text: #"""
                ## Publications

                - Quill, A. (2019). Queues that forget. *Journal of Ledgers*. [Google Scholar](https://scholar.google.com/x) [PDF file](https://quill.example/q.pdf)
                - Quill, A. [Small logs of rivers](https://quill.example/s). *Ledger Letters*, 2017.
                - Rivers in ledgers, Ledger Letters, 2015. [DOI 10.1109/5.771073](https://doi.org/10.1109/5.771073)
                """#,
            facts: [
                "publication: Queues that forget [2019]",
                "publication: Small logs of rivers [2017]",
                "publication: Rivers in ledgers, Ledger Letters [2015]",
            ]),
        Way(
            name: "words in quotes within a title",
            text: #"""
                ## Publications

                - Quill, A. (2019). On "small" logs and what they keep. *Journal of Ledgers*, 12(3).
                - Quill, A., & Ortega, B. "Queues that forget". *LogConf*, 2017.
                """#,
            facts: [
                "publication: On \"small\" logs and what they keep [2019]",
                "publication: Queues that forget [2017]",
            ]),
        Way(
            name: "a date below an event that has its year",
            text: #"""
                ## Talks

                [Queues that forget](https://quill.example/q), OpenConf 2015
                *May 2015*

                [Small logs](https://quill.example/s), Riverside 2014
                *June 2014*
                """#,
            facts: [
                "publication: Queues that forget [2015-05]",
                "publication: Small logs [2014-06]",
            ]),
        Way(
            name: "what the press says",
            text: #"""
                ## Press

                - "The woman who counts tides", Riverside Times, 2019
                """#,
            facts: [
                "publication: The woman who counts tides [2019]"
            ]),
        Way(
            name: "an author alone, as others name theirs",
            text: #"""
                ## Publications

                - Ada Quill, Ben Ortega. *Tides and Ledgers*. Harbour Journal, 2019.
                - Ada Quill. *Teaching tides with paper: a field report*. Harbour Notes, 2017.

                ## Papers

                - Quill A, Ortega B. Queues that forget. Harbour Journal. 2015;12:1-10.
                - Quill A. Logs that last. Harbour Journal. 2014;11:1-10.
                """#,
            facts: [
                "publication: Tides and Ledgers [2019]",
                "publication: Teaching tides with paper: a field report [2017]",
                "publication: Queues that forget [2015]",
                "publication: Logs that last [2014]",
            ]),
        Way(
            name: "venues behind a title's comma, and titles that begin with a question",
            text: #"""
                ## Publications

                - 2019: Tides under Heavy Noise, Journal of Applied Harbours
                - 2017: What a small tide costs, Proceedings of the 12th Conference on Tides

                ## Talks

                - Making slow tides fast, HarbourConf, Stockholm, May 2016
                - What a tide costs @ TideCon 2015
                - HarbourConf Sweden 2014, Stockholm: Lessons from ten floods
                - HarbourConf (Oslo, 2013): *Logs as rivers*
                """#,
            facts: [
                "publication: Tides under Heavy Noise [2019]",
                "publication: What a small tide costs [2017]",
                "publication: Making slow tides fast [2016-05]",
                "publication: What a tide costs [2015]",
                "publication: Lessons from ten floods [2014]",
                "publication: Logs as rivers [2013]",
            ]),
        Way(
            name: "titles over lines of authors and venues",
            text: #"""
                ## Publications

                **Tides under Heavy Noise** (2019)  
                Ada Quill, Ben Ortega  
                *Harbour Journal*

                **Teaching tides** (2017)  
                Ada Quill  
                *Harbour Notes*

                ## Papers

                - Small indexes for tides  
                  Ada Quill, Ben Ortega  
                  Harbour Notes, 2016
                """#,
            facts: [
                "publication: Tides under Heavy Noise [2019]",
                "publication: Teaching tides [2017]",
                "publication: Small indexes for tides [2016]",
            ]),
    ]

    static let furtherDistinctions: [Way] = [
        Way(
            name: "awards, and who gave them",
            text: #"""
                ## Awards

                - Best Ledger Award, Tide Society of Hilltop, 2015
                - Dean's List (Hilltop University, 2014)
                - **Mill Prize** by the Royal Institute of Mills, 2013
                - Harbour Fellowship from the National Harbour Institute (2012)
                - Tide Society of Hilltop: Young Scholar Award, 2011
                - Hill College, Mill Scholarship, 2010
                - 2009: Silver Oar, Rowing Club of Riverton, Sweden
                - Third Place, District Round, Ledger Olympiad
                - Vice Captain, Rowing Team
                """#,
            facts: [
                "award: Best Ledger Award ← Tide Society of Hilltop [2015]",
                "award: Dean's List ← Hilltop University [2014]",
                "award: Mill Prize ← Royal Institute of Mills [2013]",
                "award: Harbour Fellowship ← National Harbour Institute [2012]",
                "award: Young Scholar Award ← Tide Society of Hilltop [2011]",
                "award: Mill Scholarship ← Hill College [2010]",
                "award: Silver Oar ← Rowing Club of Riverton [2009]",
                "award: Third Place, District Round, Ledger Olympiad",
                "award: Vice Captain, Rowing Team",
            ]),
        Way(
            name: "certificates, and who issued them",
            text: #"""
                ## Certifications

                - CCNA, Cisco, 2019
                - Certified Solutions Architect, Amazon Web Services | 2018
                - Machine Learning Specialization by Coursera, 2017
                - Ledger Design @ Hill Academy (2016)
                - LFCS, Ledger Foundation Certified Scribe
                - Teaching License, Secondary Mathematics
                """#,
            facts: [
                "certificate: CCNA ← Cisco [2019]",
                "certificate: Certified Solutions Architect ← Amazon Web Services [2018]",
                "certificate: Machine Learning Specialization ← Coursera [2017]",
                "certificate: Ledger Design ← Hill Academy [2016]",
                "certificate: LFCS, Ledger Foundation Certified Scribe",
                "certificate: Teaching License, Secondary Mathematics",
            ]),
        Way(
            name: "several certificates behind labels, parted by bars",
            text: #"""
                ## Certificações

                * **Segurança:** Tide Certified Associate (TCA) | Tide Certified Fundamentals (TCF)
                * **Cloud:** Ledger Foundations Associate
                """#,
            facts: [
                "certificate: Tide Certified Associate (TCA)",
                "certificate: Tide Certified Fundamentals (TCF)",
                "certificate: Ledger Foundations Associate",
            ]),
        Way(
            name: "qualifications below the education's heading",
            text: #"""
                ## Education

                ### Industry Qualifications

                * Tide 5 Practitioner
                * ISO 27001:2013 Lead Auditor
                """#,
            facts: [
                "certificate: Tide 5 Practitioner",
                "certificate: ISO 27001:2013 Lead Auditor",
            ]),
        Way(
            name: "certificates among the courses",
            text: #"""
                ## Education

                - BSc in Tides, Hilltop University, 2010
                - Ledger Foundation Professional Certificate, 2016
                """#,
            facts: [
                "certificate: Ledger Foundation Professional Certificate [2016]"
            ]),
        Way(
            name: "deeds under a heading of achievements, which nobody awarded",
            text: #"""
                ## Selected Achievements

                - Designed and built the queue that all harbours use for their ledgers
                - Led the teams of two mills, and grew them from five to thirty people
                - Winner of the Tide Prize, 2019
                """#,
            facts: [
                "award: Winner of the Tide Prize [2019]"
            ]),
        Way(
            name: "years that Markdown takes for the numbers of a list",
            text: #"""
                ## Awards

                2019. Winner of the Tide Prize
                2018. Second at the Ledger Games
                """#,
            facts: [
                "award: Winner of the Tide Prize [2019]",
                "award: Second at the Ledger Games [2018]",
            ]),
        Way(
            name: "levels behind a dash, in bold",
            text: #"""
                ## Certifications

                - **Ledger Architect – Associate** (2022)
                - **Tide Clerk** – Coppermill, 2020
                """#,
            facts: [
                "certificate: Ledger Architect – Associate [2022]",
                "certificate: Tide Clerk [2020]",
            ]),
        Way(
            name: "linked certificates in one item, the first with its year",
            text: #"""
                ## Certificates

                - [Tide Associate 2019](https://a.example), [Ledger Basics](https://b.example), [Mill Safety](https://c.example)
                """#,
            facts: [
                "certificate: Tide Associate [2019]",
                "certificate: Ledger Basics",
                "certificate: Mill Safety",
            ]),
        Way(
            name: "awards that begin with a rank",
            text: #"""
                ## Awards

                - 2015: 1. Platz, Jugend rechnet
                - 2014: **2. Preis** im Wettbewerb
                """#,
            facts: [
                "award: 1. Platz, Jugend rechnet [2015]",
                "award: 2. Preis [2014]",
            ]),
        Way(
            name: "several awards behind a label",
            text: #"""
                ## Awards

                - High school: Mill Book Award, Best Essay Award, Tide Scholarship
                - Winner: Riverside Hackathon, Leeds, 2018
                """#,
            facts: [
                "award: Mill Book Award",
                "award: Best Essay Award",
                "award: Tide Scholarship",
                "award: Winner: Riverside Hackathon [2018]",
            ]),
        Way(
            name: "where an award was given",
            text: #"""
                ## Awards

                - Fellow, Royal Society of Tides, London, UK
                - Freedom of the City of Leeds, 2015
                """#,
            facts: [
                "award: Fellow, Royal Society of Tides",
                "award: Freedom of the City of Leeds [2015]",
            ]),
        Way(
            name: "a colon, a bracket and how far it has come in the names of certificates",
            text: #"""
                ## Certifications

                - Ledger Cloud: Solutions Architect (in progress)
                - Ledger Board: Certified Keeper, 2019
                - Applications of AI (Artificial Intelligence) Anomaly Detection
                - Scrum Master (Scrum Board)
                """#,
            facts: [
                "certificate: Ledger Cloud: Solutions Architect",
                "certificate: Ledger Board: Certified Keeper [2019]",
                "certificate: Applications of AI (Artificial Intelligence) Anomaly Detection",
                "certificate: Scrum Master (Scrum Board)",
            ]),
        Way(
            name: "qualifications with dates that are certificates",
            text: #"""
                ## Qualifikationen

                - Zertifikat Wasserkunde, 2019
                - Zertifizierter Ledgerhalter, 2017
                """#,
            facts: [
                "certificate: Zertifikat Wasserkunde [2019]",
                "certificate: Zertifizierter Ledgerhalter [2017]",
            ]),
        Way(
            name: "qualifications in a table with a column of certificates",
            text: #"""
                ## Qualifikationen

                | Jahr | Zertifikat |
                |---|---|
                | 2019 | Wasserkunde |
                | 2017 | Ledgerhalter |
                """#,
            facts: [
                "certificate: Wasserkunde [2019]",
                "certificate: Ledgerhalter [2017]",
            ]),
        Way(
            name: "qualifications without dates",
            text: #"""
                ## Qualifications

                - Certified in listening
                - Go, Rust
                """#,
            facts: []),
    ]

    static let furtherProjects: [Way] = [
        Way(
            name: "linked projects in a list, a sentence above and one below",
            text: #"""
                ## Open Source Projects

                ...because code says more than a thousand words!

                - [tide-stats](https://tides.example): A library for statistics of tides
                - [ledgerly](https://ledgerly.example): A queue that never forgets

                Please see [github.com/adaquill](https://github.com/adaquill) for additional code
                """#,
            facts: [
                "project: tide-stats",
                "project: ledgerly",
            ]),
        Way(
            name: "numbered headings at the level of the sections",
            text: #"""
                ### TECHNICAL PROJECTS
                ### 1. Tide Tracker([Demo](https://tides.example))
                #### Want to see the latest tides?
                * Integrated five harbours
                ### 2. Ledgerly([Demo](https://ledgerly.example))
                #### Books for everybody
                * Kept books
                ### SKILLS
                - Go
                """#,
            facts: [
                "project: Tide Tracker",
                "project: Ledgerly",
            ]),
        Way(
            name: "headings of a portfolio",
            text: #"""
                # Portfolio

                ## `Ledgerly` – Open Source Ledgers

                **GitHub:** [https://github.com/ada/ledgerly](https://github.com/ada/ledgerly)

                - Role: founder

                ## Tide Store by Cloud Delegation

                **Coppermill Technologies** | **2023 Hackathon**

                - Role: lead
                """#,
            facts: [
                "project: Ledgerly – Open Source Ledgers",
                "project: Tide Store by Cloud Delegation",
            ]),
        Way(
            name: "offices in associations, awards and certificates behind who gave them",
            text: #"""
                ### Associations

                _July 2010 - Present_ **Volunteer** Montana Mill Project

                _September 2009 - Present_ **Delegate at Large** Grace Administrative Council

                ### Scholarships

                `2017` Keble College, James Miller Graduate Scholarship

                ### Awards

                - 1st place at HackTin 2019
                - Writing Award 2014

                ### Certifications

                - Hashitin, Terraform Associate
                """#,
            facts: [
                "volunteer: Volunteer @ Montana Mill Project [2010-07]",
                "volunteer: Delegate at Large @ Grace Administrative Council [2009-09]",
                "award: James Miller Graduate Scholarship ← Keble College [2017]",
                "award: 1st place at HackTin 2019 [2019]",
                "award: Writing Award [2014]",
                "certificate: Terraform Associate ← Hashitin",
            ]),
        Way(
            name: "numbered projects in Chinese",
            text: #"""
                # 项目经历

                ## 项目一：**平方商场在线导购系统**
                主要负责页面布局

                ## 项目二：**秦淮区内网系统**
                负责系统
                """#,
            facts: [
                "project: 平方商场在线导购系统",
                "project: 秦淮区内网系统",
            ]),
        Way(
            name: "projects over their dates in plain text",
            dialect: .plainText,
            text: #"""
                Ada Quill

                Projects
                --------

                Pear
                Oct 2017 - Nov 2017
                - Progressive Web App (PWA) where users
                  matchmake their friends.

                collaborate!
                Jun 2017 - Aug 2017
                - Real-time webapp that simulates a discussion.
                """#,
            facts: [
                "project: Pear [2017-10]",
                "project: collaborate! [2017-06]",
            ]),
        Way(
            name: "linked projects in paragraphs, with what they are made of",
            text: #"""
                ### Projects

                [PatientView - Research App for Hill Clinic](http://a.example/c/) : `Django/Python` -- Work in Progress

                [Out of Office Mobile Travel App](http://a.example/t/) : `Swift`

                [MathQuest - Educational Game](http://a.example/m/) : `Unity`, `C#`
                """#,
            facts: [
                "project: PatientView - Research App for Hill Clinic",
                "project: Out of Office Mobile Travel App",
                "project: MathQuest - Educational Game",
            ]),
        Way(
            name: "certificates behind dates in code, and when the page was changed",
            text: #"""
                ## Licenses & Certifications

                `Issued 04/2024 - Expires 04/2027` __TideTIA Security+ CERTIFIED.CE__, online

                `Issued 02/2024 - Expires 02/2027` __TideTIA Data+ CERTIFIED.CE__, online

                ### Last updated
                """#,
            facts: [
                "certificate: TideTIA Security+ CERTIFIED.CE [2024-04]",
                "certificate: TideTIA Data+ CERTIFIED.CE [2024-02]",
            ]),
        Way(
            name: "awards that a course lists, below a label",
            text: #"""
                ## Education

                ### University of Riverton (2010--2013)

                *Bachelor of Engineering in Tides*

                Honours and awards:

                -   2013: Senior Scholar Award, Engineering --- Top of graduating class
                -   2011: First in Paper Awards - Achieved highest score
                """#,
            facts: [
                "award: Senior Scholar Award, Engineering --- Top of graduating class [2013]",
                "award: First in Paper Awards [2011]",
            ]),
        Way(
            name: "several linked talks and projects in one item, the issuers of certificates",
            text: #"""
                ## Certifications

                - Advanced PCB Layout, Fedelle Academy

                ## Public Speaking

                * [Euro Tin](https://s.example/a), [Remote Tin Pizza](https://s.example/b), [TinCon CA](https://s.example/c)

                ## Open Source

                * [flask](https://g.example/f), [batavia](https://g.example/b), [toga](https://g.example/t)
                """#,
            facts: [
                "project: flask",
                "project: batavia",
                "project: toga",
                "certificate: Advanced PCB Layout ← Fedelle Academy",
                "publication: Euro Tin",
                "publication: Remote Tin Pizza",
                "publication: TinCon CA",
            ]),
        Way(
            name: "awards in paragraphs that tell of them",
            text: #"""
                ## Awards

                The Brightest Mill Award: Recognized for outstanding contributions to projects at Coppermill in 2023.

                Tide Innovation: Successfully implemented an initiative that reduced annual costs by a third.
                """#,
            facts: [
                "award: The Brightest Mill Award [2023]",
                "award: Tide Innovation",
            ]),
        Way(
            name: "titles in bold behind their authors, below headings of kinds",
            text: #"""
                ### Publications

                #### Magazines

                : Ada M. Quill, **Ledgers & Tides - the outside-in approach**, Harbour Developer Journal.
                __2009__

                ### Presentations

                #### Conference Presentations

                : Ada M. Quill, **Tin - Distributed Ledger System**, Harbour Conference
                __2009__

                : Ada M. Quill, **Cucumber & Tin**, Harbour Conference
                __2011__
                """#,
            facts: [
                "publication: Ledgers & Tides - the outside-in approach [2009]",
                "publication: Tin - Distributed Ledger System [2009]",
                "publication: Cucumber & Tin [2011]",
            ]),
        Way(
            name: "projects as definitions that begin with a bold link",
            text: #"""
                Technical Experience
                --------------------

                Mathematics
                :    [**PowerMill:**](https://g.example/PowerMill) Power graph compression — Python, ASP
                :    [**tinetta:**](https://g.example/tinetta) Conversion between the encodings — Python

                Modeling
                :    [**bisou:**](https://g.example/bisou) Implementation of a model builder — Python, ASP
                """#,
            facts: [
                "project: PowerMill",
                "project: tinetta",
                "project: bisou",
            ]),
        Way(
            name: "projects as paragraphs of plain text",
            dialect: .plainText,
            text: #"""
                Ada Quill

                Class Projects:
                    Moonabotics: Senior Design project, international robotics competition, competed amongst 50 teams in Florida.

                    Robotics Class: Chosen final project involved constructing a drive.

                    Ledger Engineering Lab- Worked in teams with engineers from different branches to solve problems.
                """#,
            facts: [
                "project: Moonabotics",
                "project: Robotics Class",
                "project: Ledger Engineering Lab",
            ]),
        Way(
            name: "a letter of another script inside a name",
            text: #"""
                ## 个人荣誉

                  - 丘陵大学优秀研究生
                  - 丘陵大学A类学业奖学金
                """#,
            facts: [
                "award: 丘陵大学优秀研究生",
                "award: 丘陵大学A类学业奖学金",
            ]),
        Way(
            name: "a link behind the name, and one in what somebody is to the project",
            text: #"""
                ## Projects

                - ledger-queue [GitHub](https://github.com/quill/ledger-queue)
                - riverlog [Live demo](https://river.example)
                - Contributor to [Ledger](https://github.com/big/ledger)
                """#,
            facts: [
                "project: ledger-queue",
                "project: riverlog",
                "project: Ledger",
            ]),
        Way(
            name: "a linked name with its own signs, and another link behind it",
            text: #"""
                ## Projects

                - [#wrap](https://github.com/quill/wrap) ([GitHub](https://github.com/quill/wrap)), an extension for editors
                - [Riverlog](https://river.example) ([source](https://github.com/quill/river)): logs as rivers
                """#,
            facts: [
                "project: #wrap",
                "project: Riverlog",
            ]),
        Way(
            name: "a description that a comma and an article begin",
            text: #"""
                ## Projects

                - ledgerly, a queue that never forgets anything at all
                - Riverlog, an application that shows what flows through it
                - Your queue is a database of rivers and tides
                """#,
            facts: [
                "project: ledgerly",
                "project: Riverlog",
                "project: Your queue is a database of rivers and tides",
            ]),
        Way(
            name: "requests to projects",
            text: #"""
                ## Open Source

                - [coppermill/ledger#457](https://github.com/coppermill/ledger/pull/457)
                - [brightwater/tide#12](https://github.com/brightwater/tide/pull/12): keeps the tide
                - [Riverlog](https://github.com/quill/river)
                """#,
            facts: [
                "project: Riverlog"
            ]),
        Way(
            name: "sentences about oneself",
            text: #"""
                ## Projects

                - I wrote a pager that reads rivers aloud
                - I C the Light
                - Riverlog: logs as rivers
                """#,
            facts: [
                "project: I C the Light",
                "project: Riverlog",
            ]),
        Way(
            name: "projects that a sentence links",
            text: #"""
                ## Open Source

                - Contributed to [intake](https://github.com/x/intake) and [ledger](https://github.com/x/ledger)
                - Maintainer of [tidelib](https://github.com/x/tidelib) and [oars](https://github.com/x/oars)
                - [Riverlog](https://github.com/quill/river): logs as rivers
                """#,
            facts: [
                "project: intake",
                "project: ledger",
                "project: tidelib",
                "project: oars",
                "project: Riverlog",
            ]),
        Way(
            name: "a sentence that leads to the list",
            text: #"""
                ## Projects

                I have built a number of queues for myself, including:

                - Ledgerly – a queue that never forgets
                - Riverlog – logs as rivers
                """#,
            facts: [
                "project: Ledgerly",
                "project: Riverlog",
            ]),
        Way(
            name: "a paragraph without any mark",
            text: #"""
                ## Projects

                - Keeps the ledgers of a whole town in the order in which they were written down by those who live there
                - Riverlog: logs as rivers
                """#,
            facts: [
                "project: Riverlog"
            ]),
        Way(
            name: "projects that are listed as papers are",
            text: #"""
                ## Research Projects

                - Quill, A. & Ortega, B. Tides of the lower river and what they carry. Riverside Council, 2015–2018.
                - Quill, A. (PI), Neri, C. (2012). Ledgers of the upper river. Riverside Council.
                """#,
            facts: [
                "project: Tides of the lower river and what they carry [2015]",
                "project: Ledgers of the upper river [2012]",
            ]),
        Way(
            name: "projects that only look like the names of authors",
            text: #"""
                ## Projects

                - Ledgerly NG – a queue that never forgets what anybody has put in
                - Riverlog XT – logs as rivers, with all that flows from the hills
                """#,
            facts: [
                "project: Ledgerly NG",
                "project: Riverlog XT",
            ]),
        Way(
            name: "the year behind another label",
            text: #"""
                ## Projects

                ### Ledgerly
                **Technologies**: Go, PostgreSQL  
                **Year**: 2024

                ### Riverlog
                **Technologies**: Rust  
                **Year**: 2022
                """#,
            facts: [
                "project: Ledgerly [2024]",
                "project: Riverlog [2022]",
            ]),
        Way(
            name: "labels in bold paragraphs",
            text: #"""
                ## Projects

                **Ledgerly**

                **Technologies**: Go, PostgreSQL

                **Year**: 2024

                **Riverlog**

                **Technologies**: Rust

                **Year**: 2022
                """#,
            facts: [
                "project: Ledgerly [2024]",
                "project: Riverlog [2022]",
            ]),
        Way(
            name: "terms that name communities",
            text: #"""
                ## Community

                Code Club Leeds
                :   Teaching children to count tides.

                Riverside Food Bank
                :   Sorting apples.
                """#,
            facts: [
                "volunteer: - @ Code Club Leeds",
                "volunteer: - @ Riverside Food Bank",
            ]),
        Way(
            name: "interests behind a label among skills",
            text: #"""
                ## Skills

                - **Programming:** Go, Rust
                - **Interests:** chess, rowing
                - **Languages:** English (fluent)
                """#,
            facts: [
                "language: English [fluent]",
                "interest: chess",
                "interest: rowing",
            ]),
        Way(
            name: "a label among skills that only begins like one of interests",
            text: #"""
                ## Skills

                - Go, Rust
                - Interest rates: swaps, bonds
                """#,
            facts: []),
        Way(
            name: "what items in the first person link, and where it is published",
            text: #"""
                ## Open Source

                - I wrote [Ledgerly](https://x.example/l), a queue for [Go](https://go.example) that never forgets
                - Contributed to [intake](https://x.example/i) on [GitHub](https://github.com/x)
                """#,
            facts: [
                "project: Ledgerly",
                "project: intake",
            ]),
        Way(
            name: "projects below a heading with a clause, and a term that only seems to name a section",
            text: #"""
                ## Projects I currently work on

                - Ledgerly
                - Tidewheel

                ## Technical Experience

                Small Side Mill
                :   A wheel that grinds for all who have no clear order of things, whatever they bring along
                    to it.

                    * It turns.
                """#,
            facts: [
                "project: Ledgerly",
                "project: Tidewheel",
                "project: Small Side Mill",
            ]),
        Way(
            name:
                "the level of an examination behind a dash, its code in a bracket, and who held it behind another dash",
            text: #"""
                ## Certifications

                - Coppermill Certified Ledger Architect – Associate
                - Tinworks Certified: Kettle Fundamentals (KF-900)
                - Certified Miller - Mill Guild
                """#,
            facts: [
                "certificate: Coppermill Certified Ledger Architect – Associate",
                "certificate: Tinworks Certified: Kettle Fundamentals (KF-900)",
                "certificate: Certified Miller",
            ]),
        Way(
            name: "publications: the year closes a list of authors, one of whom is written otherwise",
            text: #"""
                # Ada Quill

                ## Publications

                - Li G, Jones KC, **Quill A**, Marsh, PE, Duong PQ, Ortega BE. (2018) Copper in Tidal Mills. *Tide Biology*.

                - Brandon AG, **Quill A** (2019). A new wheel for old mills. The Mill Journal.

                - Quill A., Ortega B. 'Tides and Their Ledgers', Journal of Tides (2020)
                """#,
            facts: [
                "publication: Copper in Tidal Mills [2018]",
                "publication: A new wheel for old mills [2019]",
                "publication: Tides and Their Ledgers [2020]",
            ]),
        Way(
            name: "achievements: bold labels begin lists of projects and of talks",
            text: #"""
                # Ada Quill

                ## Experience

                ### Engineer, Coppermill, 2019 – 2021

                ## Activities & Achievements

                **Side Projects**

                - [Ledgerly](https://ledgerly.example), a queue

                **Talks**

                - Mill Days 2021: [Wheels in the cloud](https://talks.example/1).
                """#,
            facts: [
                "project: Ledgerly",
                "publication: Wheels in the cloud [2021]",
            ]),
        Way(
            name: "what somebody was in a project, labels for its name, and names in italics",
            text: #"""
                ## Projects

                ### Tidewatch, Team Lead
                *May 2019*
                - Shows the traffic of a harbour

                ## Personal Projects

                *Night Ledger* — Bookkeeping for people who dislike spreadsheets

                *Weather Station* — Cleans the readings of forty stations

                ## Side Projects

                **Project Name:** Ledgerly  
                **Description:** A queue that never forgets
                """#,
            facts: [
                "project: Tidewatch [2019-05]",
                "project: Night Ledger",
                "project: Weather Station",
                "project: Ledgerly",
            ]),
        Way(
            name: "links alone on a line over what they are",
            text: #"""
                ## Projects

                [Tidewatch](https://a.example/tidewatch)    
                **A project of the course, that shows the traffic of a harbour.**
                * Go, SQL

                [Ledgerly](https://a.example/ledgerly)    
                **A project of the course, that lets people keep ledgers.**
                * Java
                """#,
            facts: [
                "project: Tidewatch",
                "project: Ledgerly",
            ]),
        Way(
            name: "sections that stand beside another one below activities",
            text: #"""
                ## Activities

                ##### Personal Projects

                - Tide solver,
                - Weather analyzer

                ##### Hobbies

                - Climbing
                """#,
            facts: [
                "project: Tide solver",
                "project: Weather analyzer",
                "interest: Climbing",
            ]),
        Way(
            name: "offices for and with somebody",
            text: #"""
                ## Volunteering

                - Shift Coordinator for Harbour Food Bank (May 2019 – Present)
                - Mentor with Code Club Leeds (March 2017 – June 2018)
                """#,
            facts: [
                "volunteer: Shift Coordinator @ Harbour Food Bank [2019-05]",
                "volunteer: Mentor @ Code Club Leeds [2017-03]",
            ]),
        Way(
            name: "a link that is no project, and tools that are no venue",
            text: #"""
                ## Projects

                [Tide Ledgers](https://a.example/ledgers)

                Keeps the ledgers of a harbour.

                [Live demo](https://a.example/demo)

                ## Talks

                - Building reliable pipelines with Kafka, Flink and Iceberg
                """#,
            facts: [
                "project: Tide Ledgers",
                "publication: Building reliable pipelines with Kafka, Flink and Iceberg",
            ]),
    ]
}
