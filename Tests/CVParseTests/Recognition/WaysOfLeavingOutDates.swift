/// Entries without dates, several under one heading, and headers whose parts are told by a neighbour.
extension WaysOfWritingTests {
    static let undatedWays: [Way] = [
        Way(
            name: "courses without dates, a paragraph each",
            text: #"""
                ## Education

                **M.S. in Tides**\
                Hilltop University

                **B.S. in Ledgers**\
                University of Bath
                """#,
            entries: [
                "M.S. in Tides @ Hilltop University […]",
                "B.S. in Ledgers @ University of Bath […]",
            ]),
        Way(
            name: "courses without dates, a line each",
            text: #"""
                ## Education

                **Master of Tides (MT)** — Tidal Engineering, University of Bath\
                **Bachelor of Ledgers (BL)** — General Science, University of Leeds
                """#,
            entries: [
                "Master of Tides (MT) in Tidal Engineering @ University of Bath […]",
                "Bachelor of Ledgers (BL) in General Science @ University of Leeds […]",
            ]),
        Way(
            name: "a heading that is no school's name, and the school below it",
            text: #"""
                ## Education

                ### Year 11
                Cedar Upper, Bedfordshire
                """#,
            entries: [
                "- in Year 11 @ Cedar Upper, Bedfordshire […]"
            ]),
        Way(
            name: "degrees and years as items below a school in bold",
            text: #"""
                ## Éducation

                **Institut de Caen**
                - Master en Génie Logiciel | 2024
                - Licence en Technologie | 2018–2022
                """#,
            entries: [
                "Master in Génie Logiciel @ Institut de Caen [2024…2024]",
                "Licence in Technologie @ Institut de Caen [2018…2022]",
            ]),
        Way(
            name: "a year before a heading's name",
            text: #"""
                ## Education

                ### 2019 Harbour School of Ledgers

                ## Experience

                ### 2022 Training centre "Tide"
                Coach
                """#,
            entries: [
                "Coach @ Training centre \"Tide\" [2022…2022]",
                "- in - @ Harbour School of Ledgers [2019…2019]",
            ]),
        Way(
            name: "degrees that a blank parts, and a candidate",
            text: #"""
                ## Education

                - **B. Tech, Electronics** – Hilltop School of Engineering, 2012
                - PG Dip, Broadcast Journalism, University of Bath, 2009
                - **PhD Candidate, Kinesiology**, *University of Leeds*, 2019 - present
                """#,
            entries: [
                "B. Tech in Electronics @ Hilltop School of Engineering [2012…2012]",
                "PG Dip in Broadcast Journalism @ University of Bath [2009…2009]",
                "PhD in Kinesiology @ University of Leeds [2019…]",
            ]),
        Way(
            name: "subjects with honours behind a comma",
            text: #"""
                ## Education

                Bachelor of Science, Tides (Cum Laude), University of Bath, 2009 - 2012

                Master of Science, Ledgers, Magna Cum Laude, University of Leeds, 2013 - 2014
                """#,
            entries: [
                "Bachelor of Science in Tides @ University of Bath [2009…2012]",
                "Master of Science in Ledgers @ University of Leeds [2013…2014]",
            ]),
        Way(
            name: "jobs without dates as items",
            text: #"""
                ## Experience

                - **Coppermill**, Milan — Senior Front End Developer
                  I built the whole front end of the mill.
                - **Brightwater**, Rome — Front End Developer
                """#,
            entries: [
                "Senior Front End Developer @ Coppermill, Milan […]",
                "Front End Developer @ Brightwater, Rome […]",
            ]),
        Way(
            name: "positions in blocks of position, dates and a town nobody knows",
            text: #"""
                ## Experience

                ### Coppermill S.A

                Head of Development\
                09/2020 to 11/2024\
                Riverton, Westmark, Brasil
                - Led the team.

                Developer\
                09/2018 to 08/2020\
                Goldfield, Westmark, Brasil
                - Wrote code.
                """#,
            entries: [
                "Head of Development @ Coppermill S.A, Riverton, Westmark, Brasil [2020-09…2024-11]",
                "Developer @ Coppermill S.A, Goldfield, Westmark, Brasil [2018-09…2020-08]",
            ]),
        Way(
            name: "dated headings below a company's",
            text: #"""
                ## Experience

                ### Coppermill

                #### January 2019 - August 2019
                - Built the first mill.

                #### September 2018 - December 2018
                - Built the second.
                """#,
            entries: [
                "- @ Coppermill [2019-01…2019-08]",
                "- @ Coppermill [2018-09…2018-12]",
            ]),
        Way(
            name: "a company behind « à »",
            text: #"""
                ## Expériences

                ### Intégrateur à Coppermill
                2008 - 2009

                ### Professeur au collège Jean Moulin
                2006 - 2007

                ### Développeur à Paris, Brightwater
                2004 - 2005
                """#,
            entries: [
                "Intégrateur @ Coppermill [2008…2009]",
                "Professeur @ collège Jean Moulin [2006…2007]",
                "Développeur à Paris @ Brightwater [2004…2005]",
            ]),
        Way(
            name: "ongoing in Portuguese, and an end whose century stands at the beginning",
            text: #"""
                ## Experiência

                ### Farol Lda
                Analista de Sistemas\
                06/2021 ate o presente

                ### Casa do Mar
                Técnico\
                2017 - em andamento

                ### Moinho
                Diretor de Arte: 02/2015 - 04/16
                """#,
            entries: [
                "Analista de Sistemas @ Farol Lda [2021-06…now]",
                "Técnico @ Casa do Mar [2017…now]",
                "Diretor de Arte @ Moinho [2015-02…2016-04]",
            ]),
        Way(
            name: "a length behind the dates in words",
            text: #"""
                ## Experience

                ### Excelsior, Web Engineer
                August 2012 – February 2015, 3 years experience
                """#,
            entries: [
                "Web Engineer @ Excelsior [2012-08…2015-02]"
            ]),
        Way(
            name: "towns called like trades, and employers called like places",
            text: #"""
                ## Experience

                **Receptionist**\
                **Quest Mills** – Point Cook, VIC\
                2019 – 2020

                **Technical Advisor**\
                Phoenix (a ledger start-up), 2017 - 2018

                ### Veneto Region - Policy Advisor
                2014 - 2015
                """#,
            entries: [
                "Receptionist @ Quest Mills, Point Cook, VIC [2019…2020]",
                "Technical Advisor @ Phoenix [2017…2018]",
                "Policy Advisor @ Veneto Region [2014…2015]",
            ]),
        Way(
            name: "a position of two trades, and one with its team",
            text: #"""
                ## Experience

                ### Designer - Developer
                2016 - 2017

                ### Software Engineer (Web App Team)
                Coppermill, 2014 - 2015
                """#,
            entries: [
                "Designer - Developer @ - [2016…2017]",
                "Software Engineer (Web App Team) @ Coppermill [2014…2015]",
            ]),
        Way(
            name: "a work section that names accomplishments as well",
            text: #"""
                ## Experience & Key Accomplishments

                ### Coppermill, Engineer
                2019 – 2020
                """#,
            entries: [
                "Engineer @ Coppermill [2019…2020]"
            ]),
        Way(
            name: "who somebody is, parted by slashes",
            text: #"""
                # 基本信息

                - 林文/女/1993
                - 本科/云山大学/计算机科学
                """#,
            entries: [
                "本科 in 计算机科学 @ 云山大学 […]"
            ]),
        Way(
            name: "a grade with the years of the course",
            text: #"""
                ## Education

                - BSc Tides, Hilltop University
                  - GPA: 8.5 out of 10 2014-2017
                """#,
            entries: [
                "BSc in Tides @ Hilltop University [2014…2017]"
            ]),
        Way(
            name: "a company, its town and a position behind wide commas",
            text: #"""
                ## 工作经历

                ### 铜磨，云山，质量技术员（2020年7月-2021年7月）

                - 测试。
                """#,
            entries: [
                "质量技术员 @ 铜磨，云山 [2020-07…2021-07]"
            ]),
        Way(
            name: "how somebody was employed, between the names and the dates",
            text: #"""
                ## Expériences

                **Coppermill - Roboticien** · Stage · 04/04/2022 – 10/06/2022

                **Brightwater - Ingénieur Réseaux** · Alternance · 01/09/2020 – 28/08/2021
                """#,
            entries: [
                "Roboticien @ Coppermill [2022-04-04…2022-06-10]",
                "Ingénieur Réseaux @ Brightwater [2020-09-01…2021-08-28]",
            ]),
        Way(
            name: "towns of several words, and of further countries",
            text: #"""
                ## Experience

                ### Tinworks — Engineer
                Cape Town | 2019 – 2020

                ### Coppermill — Engineer
                Palo Alto | 2018 – 2019

                ### Brightwater — Engineer
                Phnom Penh, Cambodia | 2017 – 2018

                ### Greenfield — Engineer
                Pristina, Kosovo | 2016 – 2017
                """#,
            entries: [
                "Engineer @ Tinworks, Cape Town [2019…2020]",
                "Engineer @ Coppermill, Palo Alto [2018…2019]",
                "Engineer @ Brightwater, Phnom Penh, Cambodia [2017…2018]",
                "Engineer @ Greenfield, Pristina, Kosovo [2016…2017]",
            ]),
        Way(
            name: "what was done behind arrows",
            text: #"""
                ## Experience

                ### Coppermill, Engineer
                2018 – 2020

                ↳ Built the mill with Go, Rust and Zig.
                → Sold it.
                """#,
            entries: [
                "Engineer @ Coppermill [2018…2020]"
            ]),
    ]
}
