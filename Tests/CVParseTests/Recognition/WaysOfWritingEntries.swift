@testable import CVParse

/// Ways of writing jobs and courses that real résumés taught, beside those of templates.
extension WaysOfWritingTests {
    static let entryWays: [Way] = [
        Way(
            name: "headings without a blank behind their signs",
            text: #"""
                ##Career##

                ###Web Developer, Brightwater Ltd 2020 - today###

                * Built

                ###Developer, Coppermill GmbH 2015 - 2019#
                * Built
                """#,
            entries: [
                "Web Developer @ Brightwater Ltd [2020…now]",
                "Developer @ Coppermill GmbH [2015…2019]",
            ]),
        Way(
            name: "an empty span between the fields",
            text: #"""
                ## Experience

                ### Brightwater <span class="spacer"></span>Jan 2020 - Present
                *Senior Engineer*

                ### Coppermill <span class="spacer"></span>2015 - 2019
                *Developer*
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020-01…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "dates in headings, position and company below",
            text: #"""
                ## Berufliche Laufbahn

                ### Januar 2020 – offen
                **Prozessfachmann Laser** | Hellwasser AG, Bonn
                - Bedienen der Anlage

                ### Februar 2015 – Juni 2019
                **Mitarbeiter Lager** | Kupfermühle AG, Köln
                - Annahme
                """#,
            entries: [
                "Prozessfachmann Laser @ Hellwasser AG, Bonn [2020-01…now]",
                "Mitarbeiter Lager @ Kupfermühle AG, Köln [2015-02…2019-06]",
            ]),
        Way(
            name: "jobs as headings at the sections' level, without a heading above them",
            text: #"""
                # Ada Quill

                I like to build things.

                ### Senior Engineer (contract)

                _Brightwater_ <br/>
                December 2020 -- Present, London, UK

                Built the whole of it.

                ### Developer

                _Coppermill_<br/>
                March 2015 -- October 2020, London, UK

                Built most of it.

                ### Education

                BSc Physics, University of Bath, 2011 - 2015
                """#,
            entries: [
                "Senior Engineer (contract) @ Brightwater, London, UK [2020-12…now]",
                "Developer @ Coppermill, London, UK [2015-03…2020-10]",
                "BSc in Physics @ University of Bath [2011…2015]",
            ]),
        Way(
            name: "departments behind the positions of one company",
            text: #"""
                ## Experience

                ### Brightwater Inc, Austin, TX `[June 2010 to Present]`

                #### Staff Engineer, Reporting and Analytics
                *2015 to Present*

                * Led

                #### Software Engineer, Ingestion and Workflows
                *2010 to 2015*

                * Built
                """#,
            entries: [
                "Staff Engineer, Reporting and Analytics @ Brightwater Inc, Austin, TX [2015…now]",
                "Software Engineer, Ingestion and Workflows @ Brightwater Inc, Austin, TX [2010…2015]",
            ]),
        Way(
            name: "bold title, date below, prose; the next bold title names no position",
            text: #"""
                ## Berufserfahrung

                **Neue Orientierung, auf Reisen**

                _Seit Mai 2021_

                **Lead Entwickler, Hellwasser GmbH**

                _Mai 2015 - April 2021_

                Die Technik und ihre Umstellung.
                """#,
            entries: [
                "- @ Neue Orientierung, auf Reisen [2021-05…now]",
                "Lead Entwickler @ Hellwasser GmbH [2015-05…2021-04]",
            ]),
        Way(
            name: "position to or for a company that is linked or bold",
            text: #"""
                ## Professional Positions

                2016–present
                :   Statistical Consultant to the [Riverside Council](https://riverside.example/).

                2014–2016
                :   Web Master for **Coppermill**
                """#,
            entries: [
                "Statistical Consultant @ Riverside Council [2016…now]",
                "Web Master @ Coppermill [2014…2016]",
            ]),
        Way(
            name: "wide brackets around the dates",
            text: #"""
                ## 工作经历

                ### 明水网络 （ 2021.07-2022.05 ）

                后端工程师

                ### 铜磨网络 （ 2019.02-2021.06 ）

                前端工程师
                """#,
            entries: [
                "后端工程师 @ 明水网络 [2021-07…2022-05]",
                "前端工程师 @ 铜磨网络 [2019-02…2021-06]",
            ]),
        Way(
            name: "a paragraph a course: subject and degree, dates, school",
            text: #"""
                ## Education

                Computer Science, M.S.
                Fall 2008 - Spring 2010
                University of Bath, Bath


                Electronics, B.E.
                Fall 2004 - Summer 2008
                R.V. College of Engineering, Bangalore (India)
                """#,
            entries: [
                "M.S. in Computer Science @ University of Bath [2008-09…2010-03]",
                "B.E. in Electronics @ R.V. College of Engineering [2004-09…2008-06]",
            ]),
        Way(
            name: "a degree of a subject, and one of its own name",
            text: #"""
                ## Education

                ### University of Bath
                *Bachelor of Computer Science*, 2011 - 2015

                ### York College
                *Bachelor of Science in Physics*, 2008 - 2011

                ### Hull College
                *Master of Information Technology*, 2006 - 2008
                """#,
            entries: [
                "Bachelor in Computer Science @ University of Bath [2011…2015]",
                "Bachelor of Science in Physics @ York College [2008…2011]",
                "Master of Information Technology in - @ Hull College [2006…2008]",
            ]),
        Way(
            name: "a school that only its subject beside it tells",
            text: #"""
                ## Education

                Engineer's degree   2009 - 2014
                Mathematics and Modelling
                ESTRAN - Riverton

                ## Training

                - Dominium Trainings, Multimedia and Web Design (2005)
                """#,
            entries: [
                "Engineer's degree in Mathematics and Modelling @ ESTRAN [2009…2014]",
                "- in Multimedia and Web Design @ Dominium Trainings [2005…2005]",
            ]),
        Way(
            name: "position and company that no list of words knows, beside siblings that are known",
            text: #"""
                ## Experience

                ### Front of House, Copper Kettle
                *Jan 2020 - Present*

                ### Sales Clerk, Tin Market
                *2015 - 2019*

                ### Software Engineer, Payments, Amber
                *2012 - 2015*
                """#,
            entries: [
                "Front of House @ Copper Kettle [2020-01…now]",
                "Sales Clerk @ Tin Market [2015…2019]",
                "Software Engineer, Payments @ Amber [2012…2015]",
            ]),
        Way(
            name: "position (company)",
            text: #"""
                ## Experience

                ### Senior Engineer (Brightwater)
                2020 – Present

                ### Developer (Copper Mill)
                2015 – 2019
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Copper Mill [2015…2019]",
            ]),
        Way(
            name: "positions as headings above the companies, one of them unknown",
            text: #"""
                ## Experience

                ### Front of House
                #### Copper Kettle, Leeds, UK
                ##### 2020 – Present

                ### Cashier
                #### Tin Market, Hull, UK
                ##### 2015 – 2019

                ### Engineer
                #### Amber, Hull, UK
                ##### 2012 – 2015
                """#,
            entries: [
                "Front of House @ Copper Kettle, Leeds, UK [2020…now]",
                "Cashier @ Tin Market, Hull, UK [2015…2019]",
                "Engineer @ Amber, Hull, UK [2012…2015]",
            ]),
        Way(
            name: "a table that lays out one entry's header",
            text: #"""
                ## Experience

                | **Brightwater** | 2020 – Present |
                |:---|---:|
                | *Senior Engineer* | Leeds, UK |

                - Built

                | **Copper Mill** | 2015 – 2019 |
                |:---|---:|
                | *Developer* | Hull, UK |

                - Built
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Leeds, UK [2020…now]",
                "Developer @ Copper Mill, Hull, UK [2015…2019]",
            ]),
        Way(
            name: "columns that their names tell apart",
            text: #"""
                ## Experience

                | Employer | Position | Period |
                |---|---|---|
                | Skunkworks | Wrangling | 2020 – now |
                | Amber | Front of House | 2015 – 2019 |
                """#,
            entries: [
                "Wrangling @ Skunkworks [2020…now]",
                "Front of House @ Amber [2015…2019]",
            ]),
        Way(
            name: "labelled list items under the company",
            text: #"""
                ## Experience

                ### Brightwater
                - **Role**: Front of House
                - **Period**: Jan 2020 – Present
                - Welcomed guests

                ### Copper Mill
                - **Role**: Developer
                - **Period**: 2015 – 2019
                """#,
            entries: [
                "Front of House @ Brightwater [2020-01…now]",
                "Developer @ Copper Mill [2015…2019]",
            ]),
        Way(
            name: "quoted lines under the position",
            text: #"""
                ## Experience

                ### Senior Engineer
                > Brightwater, Leeds, UK
                > 2020 – Present

                - Built

                ### Developer
                > Copper Mill, Hull, UK
                > 2015 – 2019
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Leeds, UK [2020…now]",
                "Developer @ Copper Mill, Hull, UK [2015…2019]",
            ]),
        Way(
            name: "positions as terms, one of them unknown",
            text: #"""
                ## Experience

                Front of House
                :   Copper Kettle, Leeds. Jan 2020 - Present

                Sales Clerk
                :   Tin Market, Hull. 2015 - 2019
                """#,
            entries: [
                "Front of House @ Copper Kettle, Leeds [2020-01…now]",
                "Sales Clerk @ Tin Market, Hull [2015…2019]",
            ]),
        Way(
            name: "towns named like their school, campuses of a state's university",
            text: #"""
                ## Education

                ### MSc Physics
                University of Bath, Bath, UK  
                *2015 – 2017*

                ### BSc Physics
                University of California, San Diego  
                *2011 – 2015*
                """#,
            entries: [
                "MSc in Physics @ University of Bath [2015…2017]",
                "BSc in Physics @ University of California, San Diego [2011…2015]",
            ]),
        Way(
            name: "remarks with labels under a course",
            text: #"""
                ## Education

                2015 – 2019
                :   **BSc Physics**, *York College*

                    *Thesis title: Boxes in motion*

                2011 – 2015
                :   **High School Diploma**, *Hilltop High School*
                """#,
            entries: [
                "BSc in Physics @ York College [2015…2019]",
                "High School Diploma in - @ Hilltop High School [2011…2015]",
            ]),
        Way(
            name: "a degree from a school",
            text: #"""
                ## Education

                - BSc in Physics from York College, 2015
                - Diploma from Hilltop School, 2011
                """#,
            entries: [
                "BSc in Physics @ York College [2015…2015]",
                "Diploma in - @ Hilltop School [2011…2011]",
            ]),
        Way(
            name: "bold company, several bold positions below",
            text: #"""
                ## Experience

                **Brightwater**

                **Senior Engineer** | 2020 - Present

                - Built

                **Engineer** | 2017 - 2020

                - Built

                **Copper Mill**

                **Store Clerk** | 2014 - 2017

                - Sold
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Engineer @ Brightwater [2017…2020]",
                "Store Clerk @ Copper Mill [2014…2017]",
            ]),
        Way(
            name: "bold company, several italic positions below",
            text: #"""
                ## Experience

                **Brightwater**, Leeds, UK  
                *Senior Engineer* | 2020 - Present

                - Built

                *Engineer* | 2017 - 2020

                - Built

                **Copper Mill**, Hull, UK  
                *Store Clerk* | 2014 - 2017

                - Sold
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Leeds, UK [2020…now]",
                "Engineer @ Brightwater, Leeds, UK [2017…2020]",
                "Store Clerk @ Copper Mill, Hull, UK [2014…2017]",
            ]),
        Way(
            name: "two positions that a dash joins in one run of bold, a standard's year, a sentence behind",
            text: #"""
                ## Experience

                ### 2018 – 2020
                **Mechanic – Deputy Lead** | Brightwater, Leeds

                ### 2015 – 2018
                **Quality Manager – ISO 9001:2015** | Copper Mill, Hull

                ### 2012 – 2015
                Tinworks, developer; developed and supported the shop of a whole town
                """#,
            entries: [
                "Mechanic – Deputy Lead @ Brightwater, Leeds [2018…2020]",
                "Quality Manager – ISO 9001:2015 @ Copper Mill, Hull [2015…2018]",
                "developer @ Tinworks [2012…2015]",
            ]),
        Way(
            name: "company and dates in the heading, the position in a deeper one",
            text: #"""
                ## Experience

                ### Tidelab, Hilltop University, Leeds `[July 2009 to May 2010]`

                #### Graduate Assistant

                Worked as an administrator of the network.

                ### amber.example and tin.example, Mountain View, CA `[2005 to 2008]`

                #### Chief Technology Officer

                Took all decisions.
                """#,
            entries: [
                "Graduate Assistant @ Tidelab, Hilltop University, Leeds [2009-07…2010-05]",
                "Chief Technology Officer @ amber.example and tin.example, Mountain View, CA [2005…2008]",
            ]),
        Way(
            name: "rows of an HTML table",
            text: #"""
                ## Experience

                <table>
                <tr><th>Period</th><th>Company</th><th>Role</th></tr>
                <tr><td>2020 – now</td><td>Brightwater</td><td>Senior Engineer</td></tr>
                <tr><td>2015 – 2019</td><td>Coppermill</td><td>Developer</td></tr>
                </table>
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "skills in brackets behind each thing done",
            text: #"""
                ## Work Experience

                2018-2021
                :   **Software Engineer** at **Brightwater**

                * Rewrote the service that tells the tide at every pier of the river, with
                  all that it needs. (*Python*, *Flask*)
                * Measured how long the ferries wait before each lock of the river. (*Lua*)
                * Taught three apprentices (two of them for a year).
                * Keeps the ledger of tickets in one place. (*PostgreSQL*, *Quillbase*, *python*)

                ## Education

                2014-2018
                :   **BSc Physics**, Hilltop University
                """#,
            entries: [
                "Software Engineer @ Brightwater [2018…2021] 5 skills",
                "BSc in Physics @ Hilltop University [2014…2018]",
            ]),
        Way(
            name: "qualifications that are courses",
            text: #"""
                ## Qualifications

                - MSc Oceanography at Hilltop University (2009)
                - BSc at Riverton College (2006)
                - Certified Ledger Keeper
                """#,
            entries: [
                "MSc in Oceanography @ Hilltop University [2009…2009]",
                "BSc in - @ Riverton College [2006…2006]",
            ]),
        Way(
            name: "headings that are nothing but the years of a course",
            text: #"""
                ## Education

                ### From 2013 to 2018

                **B.Sc., Oceanography**, Hilltop University, Leeds

                - Internship: the tides of the lower river

                ### From 2004 to 2008

                **Diploma in Hydrology**, Riverton College, Bath

                - Interrupted

                > references available upon request
                """#,
            entries: [
                "B.Sc. in Oceanography @ Hilltop University [2013…2018]",
                "Diploma in Hydrology @ Riverton College [2004…2008]",
            ]),
    ]
}
