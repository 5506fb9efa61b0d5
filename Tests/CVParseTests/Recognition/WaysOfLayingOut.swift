@testable import CVParse

/// Where lines and blocks end: wrapped names, titles in paragraphs of their own, dates far from what they date.
extension WaysOfWritingTests {
    static let layoutWays: [Way] = [
        Way(
            name: "a title in bold directly below the list of the job above",
            text: #"""
                ## Experience

                **Senior Software Engineer**  
                *Bloom, Austin, TX*  
                **Jul 2022 - Mar 2024**  
                - Developed applications
                - Technologies used: Java, Kotlin
                **Software Engineer 2**  
                *Coppermill, Kansas City, MO*  
                **Oct 2020 - Jul 2022**  
                - Developed workflows
                - Migrated claims
                **Clerk**, Tin Bank, 2015 – 2019
                - Filed the
                **ledger** of the bank
                """#,
            entries: [
                "Senior Software Engineer @ Bloom, Austin, TX [2022-07…2024-03] 2 skills",
                "Software Engineer 2 @ Coppermill, Kansas City, MO [2020-10…2022-07]",
                "Clerk @ Tin Bank [2015…2019]",
            ]),
        Way(
            name: "Markdown directly below a division's tag, as Pandoc reads it",
            text: #"""
                <div id="jobs">
                Work Experience
                ===============

                **Clerk**, Brightwater, 2019 – 2021

                - Counted

                </div>
                <div id="school">
                Education
                =========

                **BSc Physics**, Hilltop University, 2015 – 2019

                </div>
                """#,
            entries: [
                "Clerk @ Brightwater [2019…2021]",
                "BSc in Physics @ Hilltop University [2015…2019]",
            ]),
        Way(
            name: "months and years written together",
            text: #"""
                ## Experience

                **Data Scientist at Brightwater**; Jun18 - Nov18

                - Counted

                **Clerk at Coppermill**; Oct2016-Dec2017

                - Filed
                """#,
            entries: [
                "Data Scientist @ Brightwater [2018-06…2018-11]",
                "Clerk @ Coppermill [2016-10…2017-12]",
            ]),
        Way(
            name: "lines that an editor has broken, in names as well",
            text: #"""
                ## Experience

                **Research Assistant**, Laboratory of Coastal Tides and Ledgers, Institute of
                Applied Tides, 2019 – 2021

                - Counted the ledgers of the northern coast for the yearly report of the
                  institute, and filed them by harbour
                - Wrote the tools with which the harbours of the north count their ledgers now
                  and published them

                **Clerk**, Bureau of Harbours and Inland Waterways of the Northern Counties of
                Great Riverton, 2016 – 2019

                - Filed the ledgers of all harbours of the north in the order of their years
                  and of their keepers
                - Answered the letters of those who keep ledgers in the harbours of the north,
                  day by day
                """#,
            entries: [
                "Research Assistant @ Laboratory of Coastal Tides and Ledgers, Institute of Applied Tides [2019…2021]",
                "Clerk @ Bureau of Harbours and Inland Waterways of the Northern Counties of Great Riverton [2016…2019]",
            ]),
        Way(
            name: "a position, its company and the dates in paragraphs of their own",
            dialect: .plainText,
            text: #"""
                EXPERIENCE

                Site Engineer

                Coppermill, Leeds

                2019 - 2021

                - Counted ledgers
                - Filed them

                Data Clerk

                Brightwater, Bonn

                2016 - 2019

                - Counted tides
                """#,
            entries: [
                "Site Engineer @ Coppermill, Leeds [2019…2021]",
                "Data Clerk @ Brightwater, Bonn [2016…2019]",
            ]),
        Way(
            name: "a company in bold with the dates of all its positions, each a block of its own",
            text: #"""
                ## Experience

                **[Coppermill, Inc.](https://x.example) | Aug 2014 - Sep 2025**  
                • Coppermill mills copper

                **Senior Manager, Site Reliability |** Remote **|** Jun 2020 - Sep 2025  
                • Led

                **Operations Engineer |** New York, NY **|** Aug 2014 - Jun 2020  
                • Built
                """#,
            entries: [
                "Senior Manager, Site Reliability @ Coppermill, Inc., Remote [2020-06…2025-09]",
                "Operations Engineer @ Coppermill, Inc., New York, NY [2014-08…2020-06]",
            ]),
        Way(
            name: "how somebody was employed, behind a dash or in a bracket",
            text: #"""
                ## Experience

                ### Process Engineer - Internship, Coppermill
                2019 – 2020

                - Milled

                ### Onboarding Engineer (Ledger Control Desk), Brightwater
                2018 – 2019

                - Counted
                """#,
            entries: [
                "Process Engineer - Internship @ Coppermill [2019…2020]",
                "Onboarding Engineer (Ledger Control Desk) @ Brightwater [2018…2019]",
            ]),
        Way(
            name: "a position named behind the kind of employment",
            text: #"""
                ## Berufserfahrung

                * 2018 - 2019 Praktikum als Gärtnerin bei Tidemark GmbH
                * 2016 - 2018 Mitarbeiterin bei Brightwater GmbH
                """#,
            entries: [
                "Praktikum als Gärtnerin @ Tidemark GmbH [2018…2019]",
                "Mitarbeiterin @ Brightwater GmbH [2016…2018]",
            ]),
        Way(
            name: "years in code before a linked company and a sentence",
            text: #"""
                ## Experience

                `2008-present` [Coppermill:](https://x.example) Principal Engineer in Milling.

                * Milled copper

                `2004-2008` [Brightwater:](https://y.example) Engineer in the tide room.

                * Counted tides
                """#,
            entries: [
                "Principal Engineer in Milling @ Coppermill [2008…now]",
                "Engineer in the tide room @ Brightwater [2004…2008]",
            ]),
        Way(
            name: "definitions that end in the dates of their term, behind a labelled list",
            text: #"""
                ## Experience

                **Brightwater** - Senior Web Developer
                : Built sites
                : **Skills used**
                    - Go
                    - CSS
                : *August 2025 -- March 2026*

                **Coppermill** - Engineer
                : Milled
                : *March 2024 -- April 2025*
                """#,
            entries: [
                "Senior Web Developer @ Brightwater [2025-08…2026-03] 2 skills",
                "Engineer @ Coppermill [2024-03…2025-04]",
            ]),
        Way(
            name: "a fenced division whose name and attributes touch",
            text: #"""
                :::::div{#content}

                ## Experience

                ### Brightwater
                :::div{.job-header}
                #### Senior Engineer
                ##### Nov. 2021 - Present
                :::
                - Counted

                :::::
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2021-11…now]"
            ]),
        Way(
            name: "sections in bold over entries in headings",
            text: #"""
                # Ada Quill

                **Work Experience**

                ### Coppermill | Leeds
                **Engineer** • Jul 2021 - Present

                - Milled

                ### Brightwater | Leeds
                **Clerk** • Mar 2019 - Jun 2021

                - Counted

                **Education**

                ### Hilltop University
                BSc Physics, 2015 – 2019

                **Core Skills**

                Go, Rust
                """#,
            entries: [
                "Engineer @ Coppermill, Leeds [2021-07…now]",
                "Clerk @ Brightwater, Leeds [2019-03…2021-06]",
                "BSc in Physics @ Hilltop University [2015…2019]",
            ]),
        Way(
            name: "a company that is called as a section is",
            dialect: .plainText,
            text: #"""
                EXPERIENCE

                General Manager
                Coppermill Supply
                2012 - 2018
                - Milled copper

                Independent Consultant
                Projects
                2009 - 2012
                - Counted ledgers

                Clerk
                Brightwater
                2004 - 2009
                - Filed
                """#,
            entries: [
                "General Manager @ Coppermill Supply [2012…2018]",
                "Independent Consultant @ Projects [2009…2012]",
                "Clerk @ Brightwater [2004…2009]",
            ]),
        Way(
            name: "place and dates in items inside an item, in plain text",
            dialect: .plainText,
            text: #"""
                Experience

                - Hilltop University, Teaching Assistant
                    - Leeds, UK
                    - Aug. 2021 - Present
                    - Teaches tides
                - Coppermill, Data Analyst
                    - Bonn, Germany
                    - July 2019 - June 2021
                    - Counted copper
                """#,
            entries: [
                "Teaching Assistant @ Hilltop University, Leeds, UK [2021-08…now]",
                "Data Analyst @ Coppermill, Bonn, Germany [2019-07…2021-06]",
            ]),
        Way(
            name: "courses and jobs in one list",
            text: #"""
                ## Education & Work

                - **[Coppermill](https://x.example), Remote** (2020-2022)<br />
                  Engineering manager

                - **Hilltop University** (2011–2014)<br />
                  Master of Science in Tides
                """#,
            entries: [
                "Engineering manager @ Coppermill, Remote [2020…2022]",
                "Master of Science in Tides @ Hilltop University [2011…2014]",
            ]),
        Way(
            name: "people whom somebody supervised, who hold no jobs of the author's",
            text: #"""
                # Ada Quill

                ## Experience

                **Lecturer**, Hilltop University, 2015 – 2020

                ## Supervision

                ### Postdoctoral researchers

                `2019 – 2021` **Ben Ortega**, *Institute of Tides*

                `2017 – 2019` **Cleo Marsh**, Research Assistant, *Institute of Tides*

                ## Academic service

                - Associate Editor, Journal of Tides, 2018 – 2020
                """#,
            entries: [
                "Lecturer @ Hilltop University [2015…2020]"
            ]),
        Way(
            name: "jobs before any section, by headings with dates or with dates below",
            text: #"""
                ---
                layout: page
                title: Resume
                ---

                ### Director of Tides - Coppermill

                November 2021 - Present

                * Counts

                ### Senior Clerk - Brightwater

                February 2019 - October 2021

                * Filed

                # Education

                **BSc Physics**, Hilltop University, 2015 – 2019
                """#,
            entries: [
                "Director of Tides @ Coppermill [2021-11…now]",
                "Senior Clerk @ Brightwater [2019-02…2021-10]",
                "BSc in Physics @ Hilltop University [2015…2019]",
            ]),
        Way(
            name: "a heading of dates and a company, and the position in one below it",
            text: #"""
                ### June 2022 - Present. Coppermill
                #### Software Engineer

                - Mills

                ### August 2020 - May 2022 Brightwater
                #### Clerk

                - Counted

                # Education

                **BSc Physics**, Hilltop University, 2015 – 2019
                """#,
            entries: [
                "Software Engineer @ Coppermill [2022-06…now]",
                "Clerk @ Brightwater [2020-08…2022-05]",
                "BSc in Physics @ Hilltop University [2015…2019]",
            ]),
        Way(
            name: "a company and what it is, over a position in a heading of its own",
            text: #"""
                ## Experience

                ### Coppermill - Mills for Everyone
                #### Senior Engineer
                ##### Nov. 2021 - Present

                - Milled

                ### Brightwater - Craft Tide Market
                #### Engineer
                ##### May 2019 - Sep 2021

                - Counted
                """#,
            entries: [
                "Senior Engineer @ Coppermill [2021-11…now]",
                "Engineer @ Brightwater [2019-05…2021-09]",
            ]),
        Way(
            name: "a section of dated items behind another",
            text: #"""
                # Ada Quill

                ## Education

                * 2017-2020: MSc Physics, Hilltop University
                * 2014-2017: BSc Physics, Hilltop University

                ## Fellowships & Support

                * 2020-2022: Funded by the Institute of Tides
                """#,
            entries: [
                "MSc in Physics @ Hilltop University [2017…2020]",
                "BSc in Physics @ Hilltop University [2014…2017]",
            ]),
        Way(
            name: "the rows of a table of raw HTML, with section titles and lists in it",
            text: #"""
                # Ada Quill

                <table>
                <tr>
                <td colspan="2"><strong>EDUCATION</strong></td>
                </tr>
                <tr>
                <td colspan="2"><p><strong>Hilltop University</strong> — Leeds</p>
                <p><em>BSc, Physics, May 2016</em></p></td>
                </tr>
                <tr>
                <td colspan="2"><strong>PROFESSIONAL EXPERIENCE</strong></td>
                </tr>
                <tr>
                <td><strong>Senior Engineer</strong> — Coppermill | Leeds</td>
                <td>Jun. 2020 – Current</td>
                </tr>
                <tr>
                <td colspan="2"><ul>
                <li><p>Counted copper</p></li>
                <li><p>Improved the ledgers
                by:</p>
                <ul>
                <li><p>Filing them</p></li>
                </ul></li>
                </ul></td>
                </tr>
                <tr>
                <td><strong>Engineer</strong> — Brightwater | Bonn</td>
                <td>Apr. 2018 – Jun. 2020</td>
                </tr>
                </table>
                """#,
            entries: [
                "Senior Engineer @ Coppermill, Leeds [2020-06…now]",
                "Engineer @ Brightwater, Bonn [2018-04…2020-06]",
                "BSc in Physics @ Hilltop University [2016-05…2016-05]",
            ]),
        Way(
            name: "a heading right below a picture",
            text: #"""
                # Ada Quill

                <img src="ada.png"/>
                # Work History
                ## Coppermill - Engineer
                ### 2019 - 2021
                Milled copper.
                """#,
            entries: [
                "Engineer @ Coppermill [2019…2021]"
            ]),
        Way(
            name: "degrees with grades, and the school that gave them",
            text: #"""
                ## Education

                ### 2010-2013: Master degree in Tides by Hilltop University

                ### 2006-2010: Bachelor of Science in Physics Magna Cum Laude, Riverton College
                """#,
            entries: [
                "Master degree in Tides @ Hilltop University [2010…2013]",
                "Bachelor of Science in Physics @ Riverton College [2006…2010]",
            ]),
        Way(
            name: "sections with remarks in brackets behind their names",
            dialect: .plainText,
            text: #"""
                Experience (W-2)

                Senior Engineer
                Coppermill
                2018-2020

                Milled copper for the counties of the north

                Experience (1099)

                Technical Consultant
                Brightwater
                2016-2018

                Counted tides
                """#,
            entries: [
                "Senior Engineer @ Coppermill [2018…2020]",
                "Technical Consultant @ Brightwater [2016…2018]",
            ]),
        Way(
            name: "an open end before a gap",
            dialect: .plainText,
            text: #"""
                EXPERIENCE

                2018-        Coppermill, Inc. ------------------------------------ Boston, MA
                     web application architecture and implementation.

                2016-2018    Tin Financial --------------------------------------- Boston, MA
                     web application architecture.
                """#,
            entries: [
                "- @ Coppermill, Inc., Boston, MA [2018…now]",
                "- @ Tin Financial, Boston, MA [2016…2018]",
            ]),
    ]
}
