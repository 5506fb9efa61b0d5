@testable import CVParse

/// Ways of writing jobs that templates and their users taught, and what must not be taken for one.
extension WaysOfWritingTests {
    static let jobWays: [Way] = [
        Way(
            name: "a flat list in which each item has its label",
            text: #"""
                ## Work Experience

                - **Company:** Zorvik
                - **Position:** Tidekeeper
                - **Period:** 01/2015 - 12/2019
                - Built the harbour

                - **Company:** Tinwork
                - **Position:** Clerk
                - **Period:** 01/2010 - 12/2014
                - Sold
                """#,
            entries: [
                "Tidekeeper @ Zorvik [2015-01…2019-12]",
                "Clerk @ Tinwork [2010-01…2014-12]",
            ]),
        Way(
            name: "what is taught or led is no company, and neither is a title's own 'at'",
            text: #"""
                ## Experience

                ### Coppermill Ltd

                **Teaching Assistant for Linear Algebra**, 2012 – 2013

                - Marked the papers

                ### Manager for Benelux
                2014 – 2016

                - Opened the halls

                ### Tin Market

                **At Large Fellow**, 2016 – 2017

                - Spoke at evenings
                """#,
            entries: [
                "Teaching Assistant for Linear Algebra @ Coppermill Ltd [2012…2013]",
                "Manager for Benelux @ - [2014…2016]",
                "At Large Fellow @ Tin Market [2016…2017]",
            ]),
        Way(
            name: "days before a comma, and a version that is none",
            text: #"""
                ## Experience

                ### Engineer, Coppermill
                5, Jan 2014 - 7, Mar 2015

                - Moved to .NET 4, Dec 2014 at last

                Libraries:

                - Boltwood
                """#,
            entries: ["Engineer @ Coppermill [2014-01-05…2015-03-07] 1 skills"]),
        Way(
            name: "several jobs in one line, each closed by its years",
            text: #"""
                ## Experience

                ### Brightwater &middot; Senior Applications Engineer
                *Jan 2018 &ndash; Feb 2020*

                - Migrated

                ### Earlier

                Senior Engineer, Coppermill (2016&ndash;2018) &middot; Engineer, Tinworks (2012&ndash;2016) &middot; Lead Engineer (team of 7&ndash;9), Zorvik (2008&ndash;2012).
                """#,
            entries: [
                "Senior Applications Engineer @ Brightwater [2018-01…2020-02]",
                "Senior Engineer @ Coppermill [2016…2018]",
                "Engineer @ Tinworks [2012…2016]",
                "Lead Engineer @ Zorvik [2008…2012]",
            ]),
        Way(
            name: "the company in bold above each position, and what was done behind its dates",
            text: #"""
                ## Experience

                **Brightwater**

                **Application Developer, Ledgers** *Feb 2016 - Present*

                Developed the harbour's interface.

                **Brightwater**

                **Developer** *May 2013 - Sept 2013* - Worked with the core development team for the virtual harbour to create central tools for the vast infrastructure of the ledgers, with figures like performance, health and sessions, and wrote them down.
                """#,
            entries: [
                "Application Developer, Ledgers @ Brightwater [2016-02…now]",
                "Developer @ Brightwater [2013-05…2013-09]",
            ]),
        Way(
            name: "misspelt months",
            text: #"""
                ## Experience

                ### Engineer, Brightwater
                #### March 2013 - Febuary 2018

                - Built
                """#,
            entries: [
                "Engineer @ Brightwater [2013-03…2018-02]"
            ]),
        Way(
            name: "words of positions in the names of schools and departments",
            text: #"""
                ## Experience

                ### DevOps Department, Brightwater Group, Senior Engineer

                - Oct 2016 – Mar 2019
                - Built

                ### Tide Department, Coppermill Services, Engineer

                - July 2012 – July 2014
                - Built
                """#,
            entries: [
                "Senior Engineer @ DevOps Department, Brightwater Group [2016-10…2019-03]",
                "Engineer @ Tide Department, Coppermill Services [2012-07…2014-07]",
            ]),
        Way(
            name: "dates, then the position in bold, and a full stop behind the town",
            text: #"""
                ## Professional Experience
                2019 – 2020 **Business Analyst**, Brightwater, Leeds
                - Wrote

                2018 – 2019 **Process Manager**, Coppermill, Riverton, CT.
                 - Kept the knowledge
                """#,
            entries: [
                "Business Analyst @ Brightwater, Leeds [2019…2020]",
                "Process Manager @ Coppermill, Riverton, CT [2018…2019]",
            ]),
        Way(
            name: "dates and the position in a sentence below the company in bold",
            text: #"""
                ## Work experience as a software developer

                **Coppermill***, Dubai (remote)

                March 2023 - March 2025, Leading backend engineer.

                - Understood

                **Brightwater**, Belarus

                April 2022 - December 2022, Backend engineer

                - Built
                """#,
            entries: [
                "Leading backend engineer @ Coppermill, remote [2023-03…2025-03]",
                "Backend engineer @ Brightwater, Belarus [2022-04…2022-12]",
            ]),
        Way(
            name: "position and dates in a term, the company in bold in its definition",
            text: #"""
                ## Beruflicher Werdegang

                IT-Berater und Architekt - 2013 bis 2014
                : **KUP.TEM**

                    * Umsetzung

                IT-Berater - 2001 bis 2013
                : **kupfer software GmbH**

                    * Planung
                """#,
            entries: [
                "IT-Berater und Architekt @ KUP.TEM [2013…2014]",
                "IT-Berater @ kupfer software GmbH [2001…2013]",
            ]),
        Way(
            name: "a dated company in plain letters over its positions in bold, and departments in italics",
            text: #"""
                ## Professional Experience

                Brightwater Technology | 2015-Present

                __Senior Software Engineer__ | 2018-Present

                _Cloud and Harbours_

                * Moved the ledgers

                _Portal for Operations_

                * Designed

                __Engineer__ | 2015-2018

                * Built
                """#,
            entries: [
                "Senior Software Engineer @ Brightwater Technology [2018…now]",
                "Engineer @ Brightwater Technology [2015…2018]",
            ]),
        Way(
            name: "units of organisations between commas",
            text: #"""
                ## Experience

                ### Network Assistant, Information Technology, Hilltop College

                _March 2002 - May 2003_

                ### Cluster Administrator, Tide Computing Centre, Hilltop College

                _May 2003 - May 2005_
                """#,
            entries: [
                "Network Assistant @ Information Technology, Hilltop College [2002-03…2003-05]",
                "Cluster Administrator @ Tide Computing Centre, Hilltop College [2003-05…2005-05]",
            ]),
        Way(
            name: "units of organisations before the comma, the position at the end",
            text: #"""
                # Experience

                ## Tide Department, Brightwater Group, Senior Engineer

                - Oct 2016 – Mar 2019
                - Built

                ## Ledger Department, Coppermill Services, Engineer

                - July 2012 – July 2014
                - Built
                """#,
            entries: [
                "Senior Engineer @ Tide Department, Brightwater Group [2016-10…2019-03]",
                "Engineer @ Ledger Department, Coppermill Services [2012-07…2014-07]",
            ]),
        Way(
            name: "a span that begins directly behind a word",
            text: #"""
                ### Professional Experience

                #### Systems Architect, Brightwater <span>April 2010 &mdash; Present</span>

                - Built

                #### Engineer, Coppermill LLC<span>August 2008 &mdash; May 2009</span>

                - Built
                """#,
            entries: [
                "Systems Architect @ Brightwater [2010-04…now]",
                "Engineer @ Coppermill LLC [2008-08…2009-05]",
            ]),
        Way(
            name: "a position and whom it was for, where no other sign parts them",
            text: #"""
                ## Experience

                Since 2021: Infrastructure Engineer for copperMILL

                Built the ledgers.

                2010: Consultant for Brightwater

                Kept them.

                2009 – 2010: Manager for Northern Europe

                Kept the mills in order.
                """#,
            entries: [
                "Infrastructure Engineer @ copperMILL [2021…now]",
                "Consultant @ Brightwater [2010…2010]",
                "Manager for Northern Europe @ - [2009…2010]",
            ]),
        Way(
            name: "the company below, behind a preposition",
            text: #"""
                ## Expériences

                #### Développeuse Web *de mai 2014 à décembre 2015*
                ##### Chez [Meulecuivre](https://meulecuivre.example/)

                > - Analyser les besoins

                #### Intégratrice Web *de mars 2012 à avril 2014*
                ##### Chez [Eauclaire](https://eauclaire.example/)

                > - Intégrer
                """#,
            entries: [
                "Développeuse Web @ Meulecuivre [2014-05…2015-12]",
                "Intégratrice Web @ Eauclaire [2012-03…2014-04]",
            ]),
        Way(
            name: "a comma before the company's legal form",
            text: #"""
                ## Experience

                ### Systems Administrator, Tin Market, Inc., Leeds

                _September 2016 – November 2017_

                ### Lead Administrator, Tinmill Co., Ltd.

                _December 2017 – February 2020_

                ### Engineer, Brightwater

                _2020 – 2021_
                """#,
            entries: [
                "Systems Administrator @ Tin Market, Inc., Leeds [2016-09…2017-11]",
                "Lead Administrator @ Tinmill Co., Ltd. [2017-12…2020-02]",
                "Engineer @ Brightwater [2020…2021]",
            ]),
        Way(
            name: "a town that nobody has heard of, behind a company behind \"at\"",
            text: #"""
                ## Work

                ### 2015: Summer Intern at Brightwater in Rumford

                - Built

                ### 2014: Assistant at Centre for Research in Oncology

                - Counted
                """#,
            entries: [
                "Summer Intern @ Brightwater [2015…2015]",
                "Assistant @ Centre for Research in Oncology [2014…2014]",
            ]),
        Way(
            name: "departments in headings below the company's",
            text: #"""
                ## Experience

                ### [Brightwater](https://brightwater.example) (Australia, USA)
                #### Head of Research – Options (NA) – 2024 to Present
                #### Team Lead: Core Ledgers – 2017 to 2018

                ### [Coppermill](https://coppermill.example) (Australia, India)
                #### Lead Developer – September 2011 – November 2015
                """#,
            entries: [
                "Head of Research – Options (NA) @ Brightwater, Australia, USA [2024…now]",
                "Team Lead: Core Ledgers @ Brightwater, Australia, USA [2017…2018]",
                "Lead Developer @ Coppermill, Australia, India [2011-09…2015-11]",
            ]),
        Way(
            name: "a student's job, which is read as two words",
            text: #"""
                ## Experience

                Coppermill Automation
                : *Software Engineering Co-op*
                  __January 2014 – August 2014__
                  Worked with the ledger team.

                Brightwater
                : *Co-founder*
                  __2012 – 2013__
                  Founded it.
                """#,
            entries: [
                "Software Engineering Co-op @ Coppermill Automation [2014-01…2014-08]",
                "Co-founder @ Brightwater [2012…2013]",
            ]),
        Way(
            name: "spans that only a style sheet sets apart",
            text: #"""
                ## Experience

                ### <span>Brightwater</span>

                #### <span> Food Steward</span><span>May 2018 - May 2019</span>

                - Planned

                #### <span> Outreach Chair</span><span>August 2019 - May 2020</span>

                - Organized
                """#,
            entries: [
                "Food Steward @ Brightwater [2018-05…2019-05]",
                "Outreach Chair @ Brightwater [2019-08…2020-05]",
            ]),
        Way(
            name: "years that Markdown takes for the numbers of a list",
            text: #"""
                ## Tapasztalat

                2015. október – 2019. február: Fejlesztő, Rézmalom Kft.

                ## Other

                1. One
                """#,
            entries: [
                "Fejlesztő @ Rézmalom Kft. [2015-10…2019-02]"
            ]),
        Way(
            name: "further positions in headings below a dated company",
            text: #"""
                ## Experience

                ### Brightwater Ltd (2015 – 2020)

                #### Senior Engineer, Billing

                - Built the ledger

                #### Engineer, Search

                - Built the index

                ### Coppermill (2012 – 2015)

                #### Developer

                - Built
                """#,
            entries: [
                "Senior Engineer, Billing @ Brightwater Ltd [2015…2020]",
                "Engineer, Search @ Brightwater Ltd [2015…2020]",
                "Developer @ Coppermill [2012…2015]",
            ]),
        Way(
            name: "a heading below a dated company and its position that names no position",
            text: #"""
                ## Experience

                ### Brightwater Ltd (2015 – 2020)

                #### Senior Engineer, Billing

                - Built the ledger

                #### Key achievements

                - Built the index
                """#,
            entries: [
                "Senior Engineer, Billing @ Brightwater Ltd [2015…2020]"
            ]),
        Way(
            name: "several undated headings below a dated company: what was made there, and no positions",
            text: #"""
                ## Experience

                ### Coppermill (2015 – 2020)

                #### Island Game

                - Drew the islands

                #### Tide Clock

                - Drew the tides
                """#,
            entries: [
                "- @ Coppermill [2015…2020]"
            ]),
        Way(
            name: "one undated heading below a dated company: what somebody was there",
            text: #"""
                ## Experience

                ### Coppermill (2015 – 2020)

                #### Front of House

                - Welcomed guests

                ### Brightwater (2012 – 2015)

                #### Engineer

                - Built
                """#,
            entries: [
                "Front of House @ Coppermill [2015…2020]",
                "Engineer @ Brightwater [2012…2015]",
            ]),
        Way(
            name: "a title and nothing else in the first item below a company",
            text: #"""
                ## Experience

                ### Coppermill (2019 – 2021)

                - Postdoctoral researcher
                - Built things

                ### Brightwater (2015 – 2018)

                - Measured tides
                - Led engineers
                """#,
            entries: [
                "Postdoctoral researcher @ Coppermill [2019…2021]",
                "- @ Brightwater [2015…2018]",
            ]),
        Way(
            name: "a town that nobody knows behind a legal form",
            text: #"""
                ## Berufserfahrung

                ### Softwareentwickler, Kupfermühle AG, Wil
                2019 – 2021

                ### Werkstudent, Hellwasser GmbH, Oberkupfer
                2015 – 2018
                """#,
            entries: [
                "Softwareentwickler @ Kupfermühle AG, Wil [2019…2021]",
                "Werkstudent @ Hellwasser GmbH, Oberkupfer [2015…2018]",
            ]),
        Way(
            name: "a position behind a legal form is no town",
            text: #"""
                ## Experience

                ### Coppermill GmbH, Engineer
                2019 – 2021

                ### Brightwater Ltd, Developer
                2015 – 2018
                """#,
            entries: [
                "Engineer @ Coppermill GmbH [2019…2021]",
                "Developer @ Brightwater Ltd [2015…2018]",
            ]),
        Way(
            name: "a place behind a legal form, without a comma",
            text: #"""
                ## Experience

                ### Engineer, Coppermill LLC Seattle WA
                2019 – 2021

                ### Developer, Brightwater LLC Austin, TX
                2015 – 2018
                """#,
            entries: [
                "Engineer @ Coppermill LLC, Seattle WA [2019…2021]",
                "Developer @ Brightwater LLC, Austin, TX [2015…2018]",
            ]),
        Way(
            name: "a department behind a legal form, and a town behind its preposition",
            text: #"""
                ## Experience

                ### Engineer, Coppermill AG Leeds Division
                2019 – 2021

                ### Developer at Brightwater Inc. in Seattle
                2015 – 2018
                """#,
            entries: [
                "Engineer @ Coppermill AG Leeds Division [2019…2021]",
                "Developer @ Brightwater Inc., Seattle [2015…2018]",
            ]),
        Way(
            name: "a company whose name goes on behind a bracket",
            text: #"""
                ## Experience

                ### Engineer, Coppermill (Shanghai) Co., Ltd.
                2019 – 2021

                ### Developer, Brightwater (Asia) Ltd
                2015 – 2018
                """#,
            entries: [
                "Engineer @ Coppermill (Shanghai) Co., Ltd. [2019…2021]",
                "Developer @ Brightwater (Asia) Ltd [2015…2018]",
            ]),
        Way(
            name: "the code of a country behind an unknown town",
            text: #"""
                ## Experience

                ### Engineer, Brightwater, Wil, CH
                2019 – 2021

                ### Developer, Coppermill, Oberkupfer, DE
                2015 – 2018
                """#,
            entries: [
                "Engineer @ Brightwater, Wil, CH [2019…2021]",
                "Developer @ Coppermill, Oberkupfer, DE [2015…2018]",
            ]),
        Way(
            name: "the stack and how somebody was employed, in brackets behind the position",
            text: #"""
                ## Experience

                ### Developer (full stack), Coppermill
                2019 – 2021

                ### Engineer (contract), Brightwater
                2015 – 2018
                """#,
            entries: [
                "Developer (full stack) @ Coppermill [2019…2021]",
                "Engineer (contract) @ Brightwater [2015…2018]",
            ]),
        Way(
            name: "a template's fields that nobody has filled in",
            text: #"""
                ## Experience

                ### Job Title, Company
                2019 – 2021

                - Built

                ### Job Title, Company
                2015 – 2018

                - Built
                """#,
            entries: [
                "Job Title @ Company [2019…2021]",
                "Job Title @ Company [2015…2018]",
            ]),
        Way(
            name: "freelance work for nobody in particular",
            text: #"""
                ## Experience

                ### Freelance software and design
                2019 – 2021

                - Built

                ### Developer, Coppermill
                2015 – 2018
                """#,
            entries: [
                "Freelance software and design @ - [2019…2021]",
                "Developer @ Coppermill [2015…2018]",
            ]),
        Way(
            name: "company: position, without dates",
            text: #"""
                ## Experience

                ### Brightwater: Senior Software Engineer for Ledgers and Billing

                - Built

                ### Coppermill: Developer

                - Built
                """#,
            entries: [
                "Senior Software Engineer for Ledgers and Billing @ Brightwater […]",
                "Developer @ Coppermill […]",
            ]),
        Way(
            name: "the year that ends a heading",
            text: #"""
                ## Berufserfahrung

                ### Praktikant, Kupfermühle GmbH 2008

                - Gemahlen

                ### Werkstudent, Hellwasser AG 2010

                - Gegossen
                """#,
            entries: [
                "Praktikant @ Kupfermühle GmbH [2008…2008]",
                "Werkstudent @ Hellwasser AG [2010…2010]",
            ]),
        Way(
            name: "years of two digits before months",
            text: #"""
                ## 工作经历

                ### 明水科技有限公司 | 高级工程师 | 17/9至今

                ### 铜磨公司 | 前端工程师 | 16/8 - 17/6
                """#,
            entries: [
                "高级工程师 @ 明水科技有限公司 [2017-09…now]",
                "前端工程师 @ 铜磨公司 [2016-08…2017-06]",
            ]),
        Way(
            name: "months before years of two digits",
            text: #"""
                ## Experience

                ### Engineer | Brightwater | 09/17 - 08/18

                ### Clerk | Coppermill | 2/15 - 10/15
                """#,
            entries: [
                "Engineer @ Brightwater [2017-09…2018-08]",
                "Clerk @ Coppermill [2015-02…2015-10]",
            ]),
        Way(
            name: "companies as items, years alone among the spans of the nested ones",
            text: #"""
                ## Experience

                - **Brightwater**
                  - 2017 - 2019, Engineer
                  - 2016, Intern
                - **Coppermill**
                  - 2014 - 2015, Clerk
                  - 2013, Apprentice
                """#,
            entries: [
                "Engineer @ Brightwater [2017…2019]",
                "Intern @ Brightwater [2016…2016]",
                "Clerk @ Coppermill [2014…2015]",
                "Apprentice @ Coppermill [2013…2013]",
            ]),
        Way(
            name: "a labelled year below a bold line",
            text: #"""
                ## Experience

                **Engineer, Brightwater**

                **Year**: 2024

                - Built
                """#,
            entries: [
                "Engineer @ Brightwater [2024…2024]"
            ]),
        Way(
            name: "a column that companies share with projects",
            text: #"""
                ## Experience

                | Period | Company / Project | Role |
                |---|---|---|
                | 2019 – now | Brightwater / Tideline | Engineer |
                | 2015 – 2018 | Coppermill / Ledger | Developer |
                """#,
            entries: [
                "Engineer @ Brightwater [2019…now]",
                "Developer @ Coppermill [2015…2018]",
            ]),
        Way(
            name: "a slash within the name of a company",
            text: #"""
                ## Experience

                | Period | Company | Role |
                |---|---|---|
                | 2019 – now | Brightwater/Tide | Engineer |
                | 2015 – 2018 | Coppermill | Developer |
                """#,
            entries: [
                "Engineer @ Brightwater/Tide [2019…now]",
                "Developer @ Coppermill [2015…2018]",
            ]),
        Way(
            name: "tables that lay out one entry's header under an empty header row",
            text: #"""
                ## Experience

                | | |
                |:---|---:|
                | **Brightwater** | 2020 – Present |
                | *Senior Engineer* | Leeds, UK |

                - Built

                | | |
                |:---|---:|
                | **Copper Mill** | 2015 – 2019 |
                | *Developer* | Hull, UK |

                - Built
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Leeds, UK [2020…now]",
                "Developer @ Copper Mill, Hull, UK [2015…2019]",
            ]),
        Way(
            name: "trades of all kinds",
            text: #"""
                ## Experience

                ### Marine Biologist, Brightwater
                2019 – 2021

                ### Shopkeeper, Copper Kettle
                2015 – 2018
                """#,
            entries: [
                "Marine Biologist @ Brightwater [2019…2021]",
                "Shopkeeper @ Copper Kettle [2015…2018]",
            ]),
        Way(
            name: "the lists that end a description",
            text: #"""
                ## Experience

                ### Engineer, Brightwater
                *2019 – 2021*

                Shop for the launch of a whole town. Rails 4, Postgres, Heroku. Pair programming.

                ### Developer, Coppermill
                *2015 – 2018*

                Built the mill for the whole town. It turns in Python. It stands in Leeds.
                """#,
            entries: [
                "Engineer @ Brightwater [2019…2021] 4 skills",
                "Developer @ Coppermill [2015…2018]",
            ]),
        Way(
            name: "slash lists and pairs of skills",
            text: #"""
                ## Experience

                ### Engineer, Brightwater
                *2019 – 2021*

                - Python / Django / PostgreSQL
                - Built

                ### Developer, Coppermill
                *2015 – 2018*

                - Go, Docker
                - Built

                ### Miller, Tinworks
                *2012 – 2015*

                - Ledgers, Mills
                - Python and Docker for everyone
                """#,
            entries: [
                "Engineer @ Brightwater [2019…2021] 3 skills",
                "Developer @ Coppermill [2015…2018] 2 skills",
                "Miller @ Tinworks [2012…2015]",
            ]),
        Way(
            name: "prose that ends in a list",
            text: #"""
                ## Experience

                ### Engineer, Brightwater
                *2019 – 2021*

                - Wrote test scripts – API, GUI, unit tests
                - Wrote Python, Go, Rust
                """#,
            entries: [
                "Engineer @ Brightwater [2019…2021]"
            ]),
        Way(
            name: "jobs and projects in one section",
            text: #"""
                ## Experience & Projects

                ### Engineer, Brightwater
                *2019 – 2021*

                ### Developer, Coppermill
                *2015 – 2018*
                """#,
            entries: [
                "Engineer @ Brightwater [2019…2021]",
                "Developer @ Coppermill [2015…2018]",
            ]),
        Way(
            name: "terms over dated definitions",
            text: #"""
                ## Experience

                Riverton Institute
                :   Lecturer, 2017 – 2018.

                :   Postdoctoral Researcher, 2016.

                Hilltop University
                :   Research Assistant, 2012 – 2015.
                """#,
            entries: [
                "Lecturer @ Riverton Institute [2017…2018]",
                "Postdoctoral Researcher @ Riverton Institute [2016…2016]",
                "Research Assistant @ Hilltop University [2012…2015]",
            ]),
        Way(
            name: "a term over definitions that tell one position",
            text: #"""
                ## Experience

                Engineer
                :   Brightwater, Leeds

                :   2019 – 2021
                """#,
            entries: [
                "Engineer @ Brightwater, Leeds [2019…2021]"
            ]),
        Way(
            name: "what is said of a job below its heading",
            text: #"""
                ## Experience

                ### Librarian, Hilltop Library
                Rank: Assistant Librarian
                *2019 – 2021*

                ### Engineer, Brightwater
                Supervisor: Ben Ortega
                *2015 – 2018*
                """#,
            entries: [
                "Librarian @ Hilltop Library [2019…2021]",
                "Engineer @ Brightwater [2015…2018]",
            ]),
        Way(
            name: "position: company, dates",
            text: #"""
                ## Berufserfahrung

                - Texter: Kupfertext AG, Dezember 2010 – Mai 2011
                - Gestalter: Hellwasser, Juni 2008 – Juli 2009
                """#,
            entries: [
                "Texter @ Kupfertext AG [2010-12…2011-05]",
                "Gestalter @ Hellwasser [2008-06…2009-07]",
            ]),
        Way(
            name: "paragraphs that begin with their dates",
            text: #"""
                ## Experience

                October 2021 – now: Brightwater Ltd, engineer. Develops the ledgers of a whole town, and what belongs to them.

                May 2015 – June 2018: Coppermill, developer. Developed the mill. It still turns in the river, year after year.
                """#,
            entries: [
                "engineer @ Brightwater Ltd [2021-10…now]",
                "developer @ Coppermill [2015-05…2018-06]",
            ]),
        Way(
            name: "prose with a date amid it",
            text: #"""
                ## Experience

                ### Engineer, Brightwater
                *2019 – 2021*

                In May 2020 we moved the ledgers of the town to a river that nobody had seen before.
                """#,
            entries: [
                "Engineer @ Brightwater [2019…2021]"
            ]),
        Way(
            name: "positions line by line below a company",
            text: #"""
                ## Experience

                ### Brightwater Pharmacy
                Dispenser: 2017 – now
                Assistant: 2014 – 2017
                Clerk: 2009 – 2014

                ### Coppermill
                Engineer: 2005 – 2009
                """#,
            entries: [
                "Dispenser @ Brightwater Pharmacy [2017…now]",
                "Assistant @ Brightwater Pharmacy [2014…2017]",
                "Clerk @ Brightwater Pharmacy [2009…2014]",
                "Engineer @ Coppermill [2005…2009]",
            ]),
        Way(
            name: "the Russian word for a year",
            text: #"""
                ## Опыт работы

                ### Программист, Медная мельница
                с апреля 2013 г. по май 2015 г.

                ### Инженер, ООО «Светлая вода»
                2010 г. – 2012 г.
                """#,
            entries: [
                "Программист @ Медная мельница [2013-04…2015-05]",
                "Инженер @ ООО «Светлая вода» [2010…2012]",
            ]),
        Way(
            name: "a company with its dates above its dated positions, amid prose",
            text: #"""
                ## Experience

                Brightwater: Dec 2017 – now
                Program Manager: Jan 2021 – now
                Kept the ledgers of the whole town in the order in which they were written down.
                Engineer: Dec 2017 – Dec 2020
                Built the clock that tells the tides of the river to all who live beside it.
                """#,
            entries: [
                "Program Manager @ Brightwater [2021-01…now]",
                "Engineer @ Brightwater [2017-12…2020-12]",
            ]),
        Way(
            name: "a role in a bracket behind the company, and one with which the description begins",
            text: #"""
                ## Experience

                ### **June 2023 - April 2025:** Coppermill (Contract role - Leeds, UK)

                I worked with a small team.

                ### **January 2017 - November 2018:** Tinworks Srl

                Web architect for an internal product; working with Go.

                ### **2014 - 2016:** Brightwater

                Developer writing ledgers for mills.
                """#,
            entries: [
                "Contract role @ Coppermill [2023-06…2025-04]",
                "Web architect @ Tinworks Srl [2017-01…2018-11]",
                "Developer @ Brightwater [2014…2016]",
            ]),
        Way(
            name: "places that no comma or only a state's code parts from the company",
            text: #"""
                ## Experience

                Copper Quill / Mill Partners Boston, MA
                Art Director
                July 2010 – July 2011

                Tinworks, Inc. Mound Ferry, Minnesota
                Designer
                July 2008 – July 2009
                """#,
            entries: [
                "Art Director @ Copper Quill / Mill Partners, Boston, MA [2010-07…2011-07]",
                "Designer @ Tinworks, Inc., Mound Ferry, Minnesota [2008-07…2009-07]",
            ]),
        Way(
            name: "a town of two words that names organisations elsewhere",
            text: #"""
                ## Experience

                - Senior Developer, Tin Labs, Falls Church, VA (Jan 2008 - Oct 2011)
                - Engineer, Coppermill, San Francisco, CA (Nov 2011 - Jan 2014)
                """#,
            entries: [
                "Senior Developer @ Tin Labs, Falls Church, VA [2008-01…2011-10]",
                "Engineer @ Coppermill, San Francisco, CA [2011-11…2014-01]",
            ]),
        Way(
            name: "positions with their dates behind them in the company's item",
            text: #"""
                ### Experience

                * __[Coppermill](https://coppermill.example/)__ _(August 2019 ― Now)_
                  * __Ledger developer__ _(August 2019 ― October 2020)_
                  * __Team lead__ _(October 2020 ― Now)_

                * __Clerk at Tinworks__ _(January 2017 ― July 2019)_
                """#,
            entries: [
                "Ledger developer @ Coppermill [2019-08…2020-10]",
                "Team lead @ Coppermill [2020-10…now]",
                "Clerk @ Tinworks [2017-01…2019-07]",
            ]),
        Way(
            name: "headings for the company, the position and the dates, at the sections' level",
            text: #"""
                ## Experience

                ### Tinworks - Market for Kettles
                #### Senior Engineer
                ##### May 2021 - Sep 2021

                - Wrote the ledger.

                ### Quill & Oar - Letters for Rowers
                #### Engineer
                ##### March 2019 - Apr 2021

                - Wrote letters.

                ### Education

                - BSc Physics, Hilltop University, 2010 - 2013

                ### Hobbies

                - Rowing
                """#,
            entries: [
                "Senior Engineer @ Tinworks [2021-05…2021-09]",
                "Engineer @ Quill & Oar [2019-03…2021-04]",
                "BSc in Physics @ Hilltop University [2010…2013]",
            ]),
        Way(
            name: "headings of jobs in items, below a section in bold",
            text: #"""
                # Ada Quill

                **Work Experience**

                - ### Senior Engineer — Coppermill
                  _Jan 2020 – Present_

                - ### Engineer — Tinworks
                  _Jun 2017 – Dec 2019_

                **Education**

                - BSc Physics, Hilltop University, 2013 – 2016
                """#,
            entries: [
                "Senior Engineer @ Coppermill [2020-01…now]",
                "Engineer @ Tinworks [2017-06…2019-12]",
                "BSc in Physics @ Hilltop University [2013…2016]",
            ]),
        Way(
            name: "a department before the company and its country, and dated deeds in a company's item",
            text: #"""
                ## Experience

                - Software Engineer, Data Platform, Coppermill Labs, UK, 2015 – 2018
                - Engineer, Hardware, Tinworks Ltd, UK, 2010 – 2014
                """#,
            entries: [
                "Software Engineer @ Data Platform, Coppermill Labs, UK [2015…2018]",
                "Engineer, Hardware @ Tinworks Ltd, UK [2010…2014]",
            ]),
        Way(
            name: "what a company is called, and a grade before an office, are no positions of their own",
            text: #"""
                ## Experience

                ### Stone Ltd, 2000 – 2002

                World leader in stone cutting.

                ### Interim CEO, 2015 – 2018

                - Led the mill through two hard winters and sold its wheel.
                """#,
            entries: [
                "- @ Stone Ltd [2000…2002]",
                "Interim CEO @ - [2015…2018]",
            ]),
    ]
}
