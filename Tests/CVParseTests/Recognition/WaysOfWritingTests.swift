import CVModel
import Testing

@testable import CVParse

/// One row a way of writing an entry, so that it can be seen what is understood. A new way begins with a row here.
@Suite struct WaysOfWritingTests {
    struct Way: CustomTestStringConvertible, Sendable {
        var name: String
        var dialect = Dialect.auto
        var text: String
        /// `position @ company, place [start…end]`, or `degree in subject @ school [start…end]`.
        var entries: [String]
        var testDescription: String { name }
    }

    static let allWays =
        ways + entryWays + languageWays + jobWays + courseWays + groupWays + layoutWays + statedWays
        + settingWays + undatedWays + partedWays + headedWays + toldWays

    @Test(arguments: allWays)
    func understands(_ way: Way) {
        #expect(Self.entries(of: ResumeParser.parse(way.text, dialect: way.dialect).resume) == way.entries)
    }

    /// A resume's jobs and courses, a line each.
    static func entries(of resume: Resume) -> [String] {
        let work = resume.work.map { job in
            var line = "\(job.position ?? "-") @ \(job.name ?? "-")"
            if let place = job.location { line += ", \(place)" }
            line +=
                " [\(job.startDate?.description ?? "")…\(job.current == true ? "now" : job.endDate?.description ?? "")]"
            return job.keywords.isEmpty ? line : line + " \(job.keywords.count) skills"
        }
        let education = resume.education.map { course in
            "\(course.studyType ?? "-") in \(course.area ?? "-") @ \(course.institution ?? "-")"
                + " [\(course.startDate?.description ?? "")…\(course.endDate?.description ?? "")]"
        }
        return work + education
    }

    /// The text at every fact's place is the fact.
    @Test(arguments: allWays)
    func placesEveryFact(_ way: Way) { expectPlacedFacts(way.text, way.dialect) }

    static let ways: [Way] = [
        Way(
            name: "title, company and dates in one heading",
            text: #"""
                # Ada Quill
                ## Experience
                ### Senior Engineer | Brightwater Ltd | Jan 2020 - Present
                - Built things
                ### Engineer | Coppermill | 2017 - 2019
                - Built other things
                """#,
            entries: [
                "Senior Engineer @ Brightwater Ltd [2020-01…now]",
                "Engineer @ Coppermill [2017…2019]",
            ]),
        Way(
            name: "company heading, bold positions with years",
            text: #"""
                ## Experience
                ### Brightwater Ltd, London
                **Senior Engineer** (2020 - Present)
                - Built things

                **Engineer** (2017 - 2020)
                - Built

                ### Coppermill
                **Intern** (2015)
                - Learned
                """#,
            entries: [
                "Senior Engineer @ Brightwater Ltd, London [2020…now]",
                "Engineer @ Brightwater Ltd, London [2017…2020]",
                "Intern @ Coppermill [2015…2015]",
            ]),
        Way(
            name: "company heading, position headings, italic dates",
            text: #"""
                ## Work
                ### Brightwater
                #### Senior Engineer
                *Jan 2020 – Present*

                - Built

                #### Engineer
                *Mar 2017 – Dec 2019*

                - Built
                ### Coppermill Oy
                #### Data Analyst
                *2015 – 2017*
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020-01…now]",
                "Engineer @ Brightwater [2017-03…2019-12]",
                "Data Analyst @ Coppermill Oy [2015…2017]",
            ]),
        Way(
            name: "bold company, dates floated right, italic position below",
            text: #"""
                ## Professional Experience
                **Brightwater**, Berlin, Germany <span style="float:right">Jan 2020 – Present</span>
                *Senior Software Engineer*

                - Built

                **Coppermill**, Bonn, Germany <span style="float:right">2015 – 2019</span>
                *Software Engineer*
                """#,
            entries: [
                "Senior Software Engineer @ Brightwater, Berlin, Germany [2020-01…now]",
                "Software Engineer @ Coppermill, Bonn, Germany [2015…2019]",
            ]),
        Way(
            name: "bold company, italic position and dates below",
            text: #"""
                ## Experience
                **Brightwater**  
                _Senior Software Engineer, Jan 2020 - Present_

                - x

                **Coppermill**  
                _Test Lead, 2015 - 2019_
                """#,
            entries: [
                "Senior Software Engineer @ Brightwater [2020-01…now]",
                "Test Lead @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "bold position, dash, company, dates in brackets",
            text: #"""
                ## Employment
                **Senior Engineer** - Brightwater (Jan 2020 - Present)

                * Built

                **Engineer** - Coppermill (2015 - 2019)
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020-01…now]",
                "Engineer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "rows of a table",
            text: #"""
                ## Experience

                | Period | Company | Role |
                |---|---|---|
                | 2020 – now | Brightwater | Senior Engineer |
                | 2015 – 2019 | Coppermill | Developer |
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "list items with a bold position",
            text: #"""
                ## Experience

                - **Senior Engineer**, Brightwater, Berlin (2020–present)
                  - Built
                - **Developer**, Coppermill, Bonn (2015–2019)
                  - Built
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin [2020…now]",
                "Developer @ Coppermill, Bonn [2015…2019]",
            ]),
        Way(
            name: "list items that dates begin",
            text: #"""
                ## Experience

                * 2020 – present: Senior Engineer at Brightwater
                * 2015 – 2019: Developer at Coppermill
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "definition list under dates",
            text: #"""
                Experience
                ----------

                2020 – present
                :   **Senior Engineer**, *Brightwater*, Berlin

                    - Built

                2015 – 2019
                :   **Developer**, *Coppermill*, Bonn
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin [2020…now]",
                "Developer @ Coppermill, Bonn [2015…2019]",
            ]),
        Way(
            name: "plain text with a column gap",
            dialect: .plainText,
            text: #"""
                ADA QUILL

                EXPERIENCE

                Senior Engineer, Brightwater                         2020 - Present
                - Built
                - Shipped

                Developer, Coppermill                                2015 - 2019
                - Built

                EDUCATION

                BSc Computer Science, University of Bath             2011 - 2015
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
                "BSc in Computer Science @ University of Bath [2011…2015]",
            ]),
        Way(
            name: "plain text: company and place, position, dates",
            dialect: .plainText,
            text: #"""
                Experience

                Brightwater - Berlin, Germany
                Senior Engineer
                January 2020 - Present
                * Built

                Coppermill - Bonn, Germany
                Developer
                June 2015 - December 2019
                * Built
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin, Germany [2020-01…now]",
                "Developer @ Coppermill, Bonn, Germany [2015-06…2019-12]",
            ]),
        Way(
            name: "company and years in the heading, italic position",
            text: #"""
                ## Experience

                ### Brightwater (2020 – Present)
                *Senior Engineer*

                Text about the work.

                ### Coppermill (2015 – 2019)
                *Developer*
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "position, company, place in the heading",
            text: #"""
                ## Experience

                ### Senior Engineer, Brightwater, Berlin, Germany
                *January 2020 to present*

                ### Developer, Coppermill, Bonn
                *2015 to 2019*
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin, Germany [2020-01…now]",
                "Developer @ Coppermill, Bonn [2015…2019]",
            ]),
        Way(
            name: "linked company, dash, position; dates and place below",
            text: #"""
                ## Experience

                ### [Brightwater](https://brightwater.example) — Senior Engineer
                Jan 2020 — Present | Berlin, Germany

                ### [Coppermill](https://coppermill.example) — Developer
                2015 — 2019 | Bonn, Germany
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin, Germany [2020-01…now]",
                "Developer @ Coppermill, Bonn, Germany [2015…2019]",
            ]),
        Way(
            name: "position @ linked company",
            text: #"""
                ## Experience

                #### Senior Engineer @ [Brightwater](https://brightwater.example) *(2020 - Present)*

                - b

                #### Developer @ [Coppermill](https://coppermill.example) *(2015 - 2019)*
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "two lines with gaps",
            text: #"""
                ## Experience

                **Brightwater**                                   Berlin, Germany
                *Senior Engineer*                                 *Jan 2020 - Present*

                - b

                **Coppermill**                                   Bonn, Germany
                *Developer*                                 *2015 - 2019*
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin, Germany [2020-01…now]",
                "Developer @ Coppermill, Bonn, Germany [2015…2019]",
            ]),
        Way(
            name: "bold dates before position and company",
            text: #"""
                ## Experience

                **2020 - Present** Senior Engineer, Brightwater

                b b

                **2015 - 2019** Developer, Coppermill
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "German, with “seit”",
            text: #"""
                ## Berufserfahrung

                ### Softwareentwickler, Hellwasser GmbH
                seit März 2020, Berlin

                ### Werkstudent, Kupfermühle AG
                10/2015 – 12/2019, Bonn
                """#,
            entries: [
                "Softwareentwickler @ Hellwasser GmbH, Berlin [2020-03…now]",
                "Werkstudent @ Kupfermühle AG, Bonn [2015-10…2019-12]",
            ]),
        Way(
            name: "French",
            text: #"""
                ## Expériences professionnelles

                **Ingénieur logiciel** – Eauclaire, Lyon
                *janvier 2020 – aujourd'hui*

                - x

                **Développeur** – Moulin Cuivre, Paris
                *septembre 2015 – décembre 2019*
                """#,
            entries: [
                "Ingénieur logiciel @ Eauclaire, Lyon [2020-01…now]",
                "Développeur @ Moulin Cuivre, Paris [2015-09…2019-12]",
            ]),
        Way(
            name: "Spanish",
            text: #"""
                ## Experiencia laboral

                ### Aguaclara S.L.
                **Desarrolladora de software** | Enero 2020 – Actualidad

                ### Molino
                **Programadora** | Mayo 2015 – Diciembre 2019
                """#,
            entries: [
                "Desarrolladora de software @ Aguaclara S.L. [2020-01…now]",
                "Programadora @ Molino [2015-05…2019-12]",
            ]),
        Way(
            name: "company with its total, positions with their dates",
            text: #"""
                # Experience
                ## Brightwater (2015 - Present)
                ### Senior Engineer
                2020 - Present
                - x
                ### Developer
                2015 - 2020
                - y
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Brightwater [2015…2020]",
            ]),
        Way(
            name: "rules between entries, position in a paragraph of its own",
            text: #"""
                ## Work Experience

                **Brightwater Ltd.** | Berlin | *Jan 2020 - Present*

                **Senior Engineer**

                - x

                ---

                **Coppermill** | Bonn | *2015 - 2019*

                **Developer**

                - y
                """#,
            entries: [
                "Senior Engineer @ Brightwater Ltd., Berlin [2020-01…now]",
                "Developer @ Coppermill, Bonn [2015…2019]",
            ]),
        Way(
            name: "lists of technologies, labelled and not",
            text: #"""
                ## Work Experience

                ### Senior Engineer — Brightwater
                *2020 – Present*

                Built the whole platform for everyone.

                **Technologies:** Python, Django, PostgreSQL

                ### Developer — Coppermill
                *2015 – 2019*

                - Did things
                - Tech stack: `Go`, `Docker`, `Kubernetes`

                ### Tester — Tinworks
                *2013 – 2015*

                Testing of the machines. 

                _Java, Selenium, Jenkins_
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now] 3 skills",
                "Developer @ Coppermill [2015…2019] 3 skills",
                "Tester @ Tinworks [2013…2015] 3 skills",
            ]),
        Way(
            name: "position, company and dates in three headings",
            text: #"""
                # Experience

                ## Senior Engineer
                ### Brightwater | Berlin
                #### January 2020 - Present
                Some prose.

                ## Developer
                ### Coppermill | Bonn
                #### May 2015 - December 2019
                Some prose.
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin [2020-01…now]",
                "Developer @ Coppermill, Bonn [2015-05…2019-12]",
            ]),
        Way(
            name: "italic dates above",
            text: #"""
                ## Experience

                *Jan 2020 - Present*
                **Senior Engineer**, Brightwater
                - x

                *2015 - 2019*
                **Developer**, Coppermill
                - y
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020-01…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "dates above each heading",
            text: #"""
                ## Experience

                *Jan 2020 - Present*

                ### Brightwater

                **Senior Engineer**

                - Built what was asked for.

                2015 - 2019

                ### Coppermill

                **Developer**

                Some prose.
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020-01…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "company: position",
            text: #"""
                ## Experience

                ### Brightwater: Senior Engineer, 2020–present

                x

                ### Coppermill: Developer, 2015–2019
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "HTML",
            text: #"""
                <h2>Experience</h2>
                <h3>Senior Engineer</h3>
                <p><b>Brightwater</b> <i>2020 - Present</i></p>
                <ul><li>Built</li></ul>
                <h3>Developer</h3>
                <p><b>Coppermill</b> <i>2015 - 2019</i></p>
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "kramdown attributes and definitions",
            text: #"""
                ## Experience
                {: .section}

                ### Senior Engineer
                {: .role}
                Brightwater, Berlin
                : Jan 2020 -- Present

                ### Developer
                {: .role}
                Coppermill, Bonn
                : 2015 -- 2019
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin [2020-01…now]",
                "Developer @ Coppermill, Bonn [2015…2019]",
            ]),
        Way(
            name: "pagedown: a paragraph a field, newest year first",
            text: #"""
                ## Industry Experience {data-icon=suitcase}

                ### Senior Engineer

                Brightwater

                Berlin, Germany

                Present - 2020

                - x

                ### Developer

                Coppermill

                Bonn, Germany

                2019 - 2015
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin, Germany [2020…now]",
                "Developer @ Coppermill, Bonn, Germany [2019…2015]",
            ]),
        Way(
            name: "companies as list items, positions nested",
            text: #"""
                ## Experience

                - Brightwater, Berlin
                    - Senior Engineer, 2020 - Present
                        - Built
                    - Engineer, 2017 - 2020
                - Coppermill, Bonn
                    - Developer, 2015 - 2017
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin [2020…now]",
                "Engineer @ Brightwater, Berlin [2017…2020]",
                "Developer @ Coppermill, Bonn [2015…2017]",
            ]),
        Way(
            name: "company and dates, then position, then place",
            text: #"""
                ## Experience
                **Brightwater** — Jan 2020 – Present  
                Senior Engineer  
                Berlin, Germany

                - x

                **Coppermill** — 2015 – 2019  
                Developer  
                Bonn, Germany
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin, Germany [2020-01…now]",
                "Developer @ Coppermill, Bonn, Germany [2015…2019]",
            ]),
        Way(
            name: "a position that no list of words knows",
            text: #"""
                ## Experience

                ### Brightwater
                *Skunkworks Wrangler*, 2020 - Present

                ### Coppermill
                *Developer*, 2015 - 2019

                ### Tinworks
                *Engineer*, 2012 - 2015
                """#,
            entries: [
                "Skunkworks Wrangler @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
                "Engineer @ Tinworks [2012…2015]",
            ]),
        Way(
            name: "Chinese",
            text: #"""
                ## 工作经历

                ### 明水科技有限公司 | 高级工程师 | 2020.03 - 至今

                - 负责

                ### 铜磨公司 | 前端工程师 | 2015.07 - 2020.02
                """#,
            entries: [
                "高级工程师 @ 明水科技有限公司 [2020-03…now]",
                "前端工程师 @ 铜磨公司 [2015-07…2020-02]",
            ]),
        Way(
            name: "Japanese",
            text: #"""
                ## 職歴

                ### 2020年4月〜現在　株式会社ミズ　エンジニア

                - 開発

                ### 2015年4月〜2020年3月　株式会社ドウ　プログラマ
                """#,
            entries: [
                "エンジニア @ 株式会社ミズ [2020-04…now]",
                "プログラマ @ 株式会社ドウ [2015-04…2020-03]",
            ]),
        Way(
            name: "Russian",
            text: #"""
                ## Опыт работы

                ### ООО «Светлая вода», Москва
                **Ведущий разработчик**  
                Март 2020 — по настоящее время

                - x

                ### Медная мельница
                **Программист**  
                Июнь 2015 — февраль 2020
                """#,
            entries: [
                "Ведущий разработчик @ ООО «Светлая вода», Москва [2020-03…now]",
                "Программист @ Медная мельница [2015-06…2020-02]",
            ]),
        Way(
            name: "Portuguese",
            text: #"""
                ## Experiência

                **Desenvolvedora Sênior** - Água Clara (jan 2020 - atual)
                - x

                **Analista** - Moinho (mar 2015 - dez 2019)
                """#,
            entries: [
                "Desenvolvedora Sênior @ Água Clara [2020-01…now]",
                "Analista @ Moinho [2015-03…2019-12]",
            ]),
        Way(
            name: "degree in the heading, school below",
            text: #"""
                ## Education

                ### Master of Science in Computer Science
                *University of Bath, 2015 - 2017*

                ### BSc Mathematics, First Class
                University of York, York, UK | 2011 - 2015
                """#,
            entries: [
                "Master of Science in Computer Science @ University of Bath [2015…2017]",
                "BSc in Mathematics @ University of York [2011…2015]",
            ]),
        Way(
            name: "school bold, degree below",
            text: #"""
                ## Education

                **University of Bath** — Bath, UK  
                *MSc, Computer Science* | Sep 2015 – Jul 2017

                **York College**  
                A-levels in Maths, Physics | 2009 – 2011
                """#,
            entries: [
                "MSc in Computer Science @ University of Bath [2015-09…2017-07]",
                "A-levels in Maths, Physics @ York College [2009…2011]",
            ]),
        Way(
            name: "degrees and schools in list items",
            text: #"""
                ## Education

                - **BSc in Physics**, University of Bath (2011–2015)
                - Diploma in Design, York College, 2010
                - University of Hull — PhD, Chemistry, 2019
                """#,
            entries: [
                "BSc in Physics @ University of Bath [2011…2015]",
                "Diploma in Design @ York College [2010…2010]",
                "PhD in Chemistry @ University of Hull [2019…2019]",
            ]),
        Way(
            name: "a table of degrees",
            text: #"""
                ## Education

                | Degree | Institution | Year |
                |---|---|---|
                | B.Tech in Computer Science | Green Valley Institute of Technology | 2016 |
                | Higher Secondary | Hilltop School | 2012 |
                """#,
            entries: [
                "B.Tech in Computer Science @ Green Valley Institute of Technology [2016…2016]",
                "Higher Secondary in - @ Hilltop School [2012…2012]",
            ]),
        Way(
            name: "place and dates in a third heading",
            text: #"""
                ## Experience

                ### Brightwater
                #### Senior Engineer
                ##### Berlin, Germany | Jan 2020 - Present

                - x

                ### Coppermill
                #### Developer
                ##### Bonn, Germany | 2015 - 2019
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin, Germany [2020-01…now]",
                "Developer @ Coppermill, Bonn, Germany [2015…2019]",
            ]),
        Way(
            name: "everything in one bold line",
            text: #"""
                **EXPERIENCE**

                **Senior Engineer, Brightwater, Berlin, Jan 2020 – Present**

                - x

                **Developer, Coppermill, Bonn, 2015 – 2019**

                - y

                **EDUCATION**

                **BSc Physics, University of Bath, 2011 – 2015**
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin [2020-01…now]",
                "Developer @ Coppermill, Bonn [2015…2019]",
                "BSc in Physics @ University of Bath [2011…2015]",
            ]),
        Way(
            name: "hard breaks by backslash",
            text: #"""
                ## Experience

                **Senior Engineer**\
                Brightwater, Berlin\
                Jan 2020 -- Present

                - x

                **Developer**\
                Coppermill, Bonn\
                2015 -- 2019
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin [2020-01…now]",
                "Developer @ Coppermill, Bonn [2015…2019]",
            ]),
        Way(
            name: #"\hfill"#,
            text: #"""
                ## Experience

                **Brightwater** \hfill Berlin\
                *Senior Engineer* \hfill *2020 -- Present*

                - x

                **Coppermill** \hfill Bonn\
                *Developer* \hfill *2015 -- 2019*
                """#,
            entries: [
                "Senior Engineer @ Brightwater, Berlin [2020…now]",
                "Developer @ Coppermill, Bonn [2015…2019]",
            ]),
        Way(
            name: "one line an entry, open years",
            text: #"""
                # Jobs

                Senior Engineer, Brightwater (2020-)

                Developer, Coppermill (2015-19)
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "dates as code",
            text: #"""
                ## Experience

                `2020 - present`
                __Brightwater__, Senior Engineer

                - x

                `2015 - 2019`
                __Coppermill__, Developer
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
        Way(
            name: "company (years): position",
            text: #"""
                ## Experience

                * **Brightwater** *(2020 - present)*: Senior Engineer
                  Built all of it.
                * **Coppermill** *(2015 - 2019)*: Developer
                """#,
            entries: [
                "Senior Engineer @ Brightwater [2020…now]",
                "Developer @ Coppermill [2015…2019]",
            ]),
    ]
}
