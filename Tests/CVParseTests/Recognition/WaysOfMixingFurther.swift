/// Further ways of writing things of several kinds: offices, forms, papers and prizes beside jobs and courses.
extension WaysOfMixingTests {
    static let furtherWays: [Way] = [
        Way(
            name: "a position and its department, and the company beside how the work was done",
            text: #"""
                ## Experience

                #### **VP, Platform Engineering (Nov 2021 – Present)**
                **Coppermill | Remote**

                *Coppermill, the largest mill, grinds grain.*

                - **Lead:** mills
                """#,
            facts: [
                "VP, Platform Engineering @ Coppermill, Remote [2021-11…now]"
            ]),
        Way(
            name: "a faculty of an employer, and its university",
            text: #"""
                ## Experience

                #### Faculty of Engineering - Hilltop University
                Youth Programs Lead | *Sept 2018 - Aug 2019*
                - Led

                Venture Program Director | *Sept 2017 - Aug 2018*
                - Directed
                """#,
            facts: [
                "Youth Programs Lead @ Faculty of Engineering - Hilltop University [2018-09…2019-08]",
                "Venture Program Director @ Faculty of Engineering - Hilltop University [2017-09…2018-08]",
            ]),
        Way(
            name: "a form filled in, each label in a paragraph of its own",
            text: #"""
                Ada Quill

                Employment History

                Company Name:         Tin Delivery
                        
                Position:            Telephone Operator.

                Period:            25th March 2016 – March 2017

                Company name:            Mill Group


                Position:              General Assistant

                Period:             1st August 2018 - 6th April 2019
                """#,
            facts: [
                "Telephone Operator @ Tin Delivery [2016-03-25…2017-03]",
                "General Assistant @ Mill Group [2018-08-01…2019-04-06]",
            ]),
        Way(
            name: "positions and companies on either side of a colon, with the dates behind a dash",
            text: #"""
                ## Experiência

                **Desenvolvedor de Software: GFT Moinhos** - *abr de 2019 - jun de 2021*

                Moeu grãos.

                **Desenvolvedor de Software: ZAM** - *mar de 2017 - set de 2018*

                Moeu trigo.
                """#,
            facts: [
                "Desenvolvedor de Software @ GFT Moinhos [2019-04…2021-06]",
                "Desenvolvedor de Software @ ZAM [2017-03…2018-09]",
            ]),
        Way(
            name: "positions at employers in Spanish, by a preposition alone",
            text: #"""
                ## Experiencia

                ### Consultor EDI en DERWIM (Villach, Austria)
                **Periodo:** JUL 2017 – SEP 2018

                - Molió

                ### Médico en Hospital del Molino
                **Periodo:** JUL 2014 – SEP 2016

                - Curó
                """#,
            facts: [
                "Consultor EDI @ DERWIM, Villach, Austria [2017-07…2018-09]",
                "Médico @ Hospital del Molino [2014-07…2016-09]",
            ]),
        Way(
            name: "companies whose name has ended in the word for one, and positions by a label below",
            text: #"""
                ## 工作经历

                ### 2015.02-2016.02 深圳市铜磨科技有限公司 .net 开发

                * 负责接口的开发工作。

                ### 2017.02-2018.02 广州市锡磨科技有限公司

                职务: 软件工程师

                * 负责
                """#,
            facts: [
                ".net 开发 @ 深圳市铜磨科技有限公司 [2015-02…2016-02]",
                "软件工程师 @ 广州市锡磨科技有限公司 [2017-02…2018-02]",
            ]),
        Way(
            name: "degrees below a school with dates of their own",
            text: #"""
                ## Education

                **Hilltop University**
                _Riverton, Arizona (2001 - May 2005)_
                _Bachelor of Science, Tide Engineering 2001-2005_
                _Magna Cum Laude_

                2010-2014
                :   Quill College, Provo, UT

                    Bachelor of Science, Ledger Science, April 2014
                """#,
            facts: [
                "Bachelor of Science in Tide Engineering @ Hilltop University [2001…2005-05]",
                "Bachelor of Science in Ledger Science @ Quill College [2010…2014]",
            ]),
        Way(
            name: "skills in italics, and behind a break what was done with them",
            text: #"""
                Experiencia
                ===========
                **Ingeniero**-*[Moinhos Instruments](http://moinho.example)* (2003-2007)  
                *plc, matlab, rs232, ethernet, java*  
                Múltiples tareas, desde el desarrollo de aplicaciones.
                """#,
            facts: [
                "Ingeniero @ Moinhos Instruments [2003…2007] 5 skills"
            ]),
        Way(
            name: "offices in clubs among courses, and a course behind them",
            text: #"""
                **EDUCATION**

                **BSc Computing** | National College of Riverton | *2019 – 2023*
                *Relevant Modules:* Tides

                **Leadership & Extracurricular Achievements:**
                • **Tide Society President** - Led events
                • **Class Representative** - Bridged communication
                • **Student Council Member** - Led discussions

                **QQI Level 6 Software Development** | Millmines College | *2017 – 2018*
                *Achievement:* Nine distinctions
                """#,
            facts: [
                "BSc in Computing @ National College of Riverton [2019…2023]",
                "- in QQI Level 6 Software Development @ Millmines College [2017…2018]",
                "volunteer: President @ Tide Society",
                "volunteer: Class Representative @ -",
                "volunteer: Member @ Student Council",
            ]),
        Way(
            name: "papers whose authors' year goes on with a month, and those under review",
            text: #"""
                ## Publications

                ### Under review

                - Ortega, B., & **Quill, A.** The role of tides in ledgers: Findings from the Harbour Survey 2019. *Journal of Tides*.

                ### Conference presentations

                - **Quill, A.**, & Ortega, B. (2021, September). What a ledger costs: A harbour's view. *Harbour Conference 2021*, Riverton, UK.
                - **Quill, A.** (2020, October). Predicting the next tide. *Tide Conference*, Sydney, Australia.
                """#,
            facts: [
                "publication: The role of tides in ledgers: Findings from the Harbour Survey 2019",
                "publication: What a ledger costs: A harbour's view [2021-09]",
                "publication: Predicting the next tide [2020-10]",
            ]),
        Way(
            name: "what somebody's share of a paper was, and titles behind a label",
            text: #"""
                ## Publications

                * [Tides and their ledgers, co-author, Tide Research, AACR](https://doi.example/1)
                * [Ledgers in harbours, First-author - Tide Research, AACR](https://doi.example/2)

                ## Presentations

                - Title: *Mills and their grain*, Mill Congress, USA, September 2024
                - Title: *Grain and its mills*, Mill Congress, USA, September 2023
                """#,
            facts: [
                "publication: Tides and their ledgers",
                "publication: Ledgers in harbours",
                "publication: Mills and their grain [2024-09]",
                "publication: Grain and its mills [2023-09]",
            ]),
        Way(
            name: "patents with what is said of each",
            text: #"""
                ## Patents

                ### Input method for tides

                - Country: Harbour Patent Office
                - Release Date: 2013.3.4
                - Applicant: Coppermill, Inc.

                ### Order interface for mills

                - Country: Harbour Patent Office
                - Release Date: 2014.3.4
                - Applicant: Coppermill, Inc.
                """#,
            facts: [
                "publication: Input method for tides [2013-03-04]",
                "publication: Order interface for mills [2014-03-04]",
            ]),
        Way(
            name: "ranks in contests, and prizes in Chinese",
            text: #"""
                ## Hackathons & Competitions

                3rd Place – Tide Hackathon – a platform.

                Finalist – Ledger Series (Dec 2023).

                ## 获奖经历

                - 2023年优秀学生二等奖奖学金
                - 2024年广东省大学生数学建模竞赛三等奖
                """#,
            facts: [
                "award: 3rd Place – Tide Hackathon",
                "award: Finalist – Ledger Series [2023-12]",
                "award: 优秀学生二等奖奖学金 [2023]",
                "award: 广东省大学生数学建模竞赛三等奖 [2024]",
            ]),
        Way(
            name: "qualifications beside prizes in Japanese, and one in short and in full",
            text: #"""
                ## 資格・受賞歴

                - 2011年11月 基本情報技術者試験 合格

                ## Certificaciones

                **LMCS: Linux Mill Certified Systems Administrator**
                *The Linux Mill*
                """#,
            facts: [
                "certificate: 基本情報技術者試験 [2011-11]",
                "certificate: LMCS: Linux Mill Certified Systems Administrator",
            ]),
    ]
}
