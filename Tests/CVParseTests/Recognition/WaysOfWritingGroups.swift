@testable import CVParse

/// Teams, groups and brackets in jobs and courses: which of several names and dates an entry takes.
extension WaysOfWritingTests {
    static let groupWays: [Way] = [
        Way(
            name: "two-digit years in brackets before the line, as plain text has them",
            dialect: .plainText,
            text: #"""
                Ada Quill

                Professional Experience
                =======================

                [16-17] Consultant, Coppermill Inc.
                - Counted ledgers

                [98-01] Tide Technologies, Senior Engineer
                - Counted tides
                """#,
            entries: [
                "Consultant @ Coppermill Inc. [2016…2017]",
                "Senior Engineer @ Tide Technologies [1998…2001]",
            ]),
        Way(
            name: "headings of two levels that each name position, company and dates",
            text: #"""
                ## Experience

                ### Tech Lead, Tidemark, Leeds *(Oct 2021 - Nov 2023)*
                * Led

                #### Senior Engineer, Tidemark, Leeds *(Feb 2019 - Oct 2021)*
                * Built

                #### Engineer, Coppermill, Bonn *(Feb 2018 - Jan 2019)*
                * Built
                """#,
            entries: [
                "Tech Lead @ Tidemark, Leeds [2021-10…2023-11]",
                "Senior Engineer @ Tidemark, Leeds [2019-02…2021-10]",
                "Engineer @ Coppermill, Bonn [2018-02…2019-01]",
            ]),
        Way(
            name: "a segment in italics behind a position at its company",
            text: #"""
                ## Experience

                `Jan 2023 - present` __Senior Architect at Coppermill Web Services (CWS)__ - *Software Vendors*
                - Built

                `Jan 2021 - Dec 2022` __Engineer at Brightwater__ - *Small Businesses*
                - Built
                """#,
            entries: [
                "Senior Architect @ Coppermill Web Services (CWS) [2023-01…now]",
                "Engineer @ Brightwater [2021-01…2022-12]",
            ]),
        Way(
            name: "a position of two words in italics, and the company below it",
            text: #"""
                ## Experience

                *Software Developer - Application Owner* - January 2014 to Present

                Blue Copper of Leeds (BCL), Eagan, Minnesota
                 * Designed

                *Data Steward - IT Intern* - May 2012 to August 2013

                Tin Inc, Fridley, Minnesota
                 * Analysed
                """#,
            entries: [
                "Software Developer - Application Owner @ Blue Copper of Leeds (BCL), Eagan, Minnesota [2014-01…now]",
                "Data Steward - IT Intern @ Tin Inc, Fridley, Minnesota [2012-05…2013-08]",
            ]),
        Way(
            name: "teams with dates inside a job, and no positions",
            text: #"""
                ## Experience

                ### Senior Engineer, Maris · Nov 2021 – Present

                **Ledger platform · Mar 2024 – Present**

                - Counted

                **Tides team · Sep 2023 – Mar 2024**

                - Counted

                ### Web Developer, Babel Studio · Feb 2019 – Nov 2021

                - Counted
                """#,
            entries: [
                "Senior Engineer @ Maris [2021-11…now]",
                "Web Developer @ Babel Studio [2019-02…2021-11]",
            ]),
        Way(
            name: "dated items that end in a full stop, below an acronym spelt out",
            text: #"""
                ## Experience

                ### COPMIL – Companhia de Moinhos do Pará

                - Arquiteta de serviços de software, de 01/04/2023 - Atualmente.
                  - Lidero a arquitetura.

                - Analista, de 01/07/2021 - 01/04/2023.
                  - Atuei no time.
                """#,
            entries: [
                "Arquiteta de serviços de software @ COPMIL – Companhia de Moinhos do Pará [2023…now]",
                "Analista @ COPMIL – Companhia de Moinhos do Pará [2021…2023]",
            ]),
        Way(
            name: "dated roles as items of a company with its own dates",
            text: #"""
                ## Experience

                `1997 - 2003` __Copper Vision__
                - `2000 – 2003` Lead Software engineer - Design, coding and support
                - `1997- 1999` Software engineer - development of a player for tides
                """#,
            entries: [
                "Lead Software engineer @ Copper Vision [2000…2003]",
                "Software engineer @ Copper Vision [1997…1999]",
            ]),
        Way(
            name: "two roles of one item, below their company",
            text: #"""
                ## Experience

                ### Copper Vehicles

                - Administrative Assistant – Apprentice, 04/2017 – 08/2018
                  - Filed
                - Clerk, 2015 – 2016
                  - Filed
                """#,
            entries: [
                "Administrative Assistant – Apprentice @ Copper Vehicles [2017-04…2018-08]",
                "Clerk @ Copper Vehicles [2015…2016]",
            ]),
        Way(
            name: "an acronym with its name in brackets, and a town with its country",
            text: #"""
                ## Experience

                ### Data Analyst, INTEC (National Institute of Tides)
                2020 – 2021

                ### Engineer, Brightwater, Bolzano (Italy)
                2018 – 2019
                """#,
            entries: [
                "Data Analyst @ INTEC (National Institute of Tides) [2020…2021]",
                "Engineer @ Brightwater, Bolzano (Italy) [2018…2019]",
            ]),
        Way(
            name: "responsibilities under a job of indented plain text",
            dialect: .plainText,
            text: #"""
                Ada Quill

                Experience
                  Senior Developer, Viget Works, Leeds (Jan 2008 - Oct 2011)
                    Responsibilities
                    * Kept the queues in order

                    Projects
                    * Ledgerly, a queue

                  Developer, Coppermill, Bonn (Nov 2004 - Dec 2007)
                    * Built the mill
                """#,
            entries: [
                "Senior Developer @ Viget Works, Leeds [2008-01…2011-10]",
                "Developer @ Coppermill, Bonn [2004-11…2007-12]",
            ]),
        Way(
            name: "what was studied, and at which school, in one German phrase",
            text: #"""
                ## Ausbildung

                * 2002 - 2006
                  **Studium Informatik an der Hochschule Riverton**
                  Abschluss: Bachelor of Science

                * 1998 - 2001
                  **Studium der Rechtswissenschaften an der Universität Hilltop**
                  kein Abschluss
                """#,
            entries: [
                "Bachelor of Science in Informatik @ Hochschule Riverton [2002…2006]",
                "- in Rechtswissenschaften @ Universität Hilltop [1998…2001]",
            ]),
        Way(
            name: "degrees in headings below their school's",
            text: #"""
                ## Education

                ### Riverton Polytechnical College — Sunnyvale, CA

                #### Bachelor of Science, Software Engineering

                #### Bachelor of Science, Digital Arts Engineering

                - Graduated
                """#,
            entries: [
                "Bachelor of Science in Software Engineering @ Riverton Polytechnical College […]",
                "Bachelor of Science in Digital Arts Engineering @ Riverton Polytechnical College […]",
            ]),
        Way(
            name: "schools in bold with a department, and the degree in an item",
            text: #"""
                ## Education

                **Hilltop University**, Engineering School

                - BSc in Physics
                - Thesis on tides

                **Riverton College**, School of Design

                - Diploma in Design
                """#,
            entries: [
                "BSc in Physics @ Hilltop University […]",
                "Diploma in Design @ Riverton College […]",
            ]),
        Way(
            name: "a degree in the heading, and its school in the first item",
            text: #"""
                ## Education

                ### European Baccalaureate

                - Hilltop School, Leeds
                - Focus on mathematics
                """#,
            entries: [
                "European Baccalaureate in - @ Hilltop School […]"
            ]),
        Way(
            name: "long titles of courses that end in their date",
            dialect: .plainText,
            text: #"""
                Ada Quill

                Education
                    Riverton University, Bloomington, IN
                        Graduate course: Ledgers for Software as a Service (Part I) 4.0/4.0 March 2012
                    Bachelor of Science in Computer Science GPA since returning: 3.5/4.0 May 2003
                """#,
            entries: [
                "Graduate course in Ledgers for Software @ Riverton University [2012-03…2012-03]",
                "Bachelor of Science in Computer Science @ - [2003-05…2003-05]",
            ]),
        Way(
            name: "universities by their abbreviation",
            text: #"""
                ## Education

                🎓 **Master’s in Data Exploitation and Knowledge Management** - Univ. Austral (2020 - 2022)
                """#,
            entries: [
                "Master’s in Data Exploitation and Knowledge Management @ Univ. Austral [2020…2022]"
            ]),
        Way(
            name: "a company with its legal form's full stop before its place",
            text: #"""
                ## Experience

                ### Engineer, Coppermill Inc. Seattle WA
                2019 – 2021
                """#,
            entries: [
                "Engineer @ Coppermill Inc., Seattle WA [2019…2021]"
            ]),
        Way(
            name: "Finnish sections and Polish months",
            text: #"""
                # Ada Quill

                ## Työkokemus

                ### Engineer, Brightwater
                2019 – 2021

                ## Koulutus

                ### BSc Physics, Hilltop University
                październik 2011 – maj 2015
                """#,
            entries: [
                "Engineer @ Brightwater [2019…2021]",
                "BSc in Physics @ Hilltop University [2011-10…2015-05]",
            ]),
    ]
}
