/// Entries that are stated in a sentence, in a row that goes on with the one above, or beside entries of another kind.
extension WaysOfWritingTests {
    static let statedWays: [Way] = [
        Way(
            name: "jobs as items over their titles, below headings between rules",
            dialect: .plainText,
            text: #"""
                Ankit Quill
                ankit.quill@a.example

                -----------------------------------------------
                Experience
                -----------------------------------------------

                - Department of Computer Science, Hilltop Tech (Aug. 2011 - Present)
                Graduate Research Assistant

                Working with Dr. Andrea in the areas of social computing and personal information.

                - Khan Mill (May - August 2012)
                Software Developer Intern

                -----------------------------------------------
                Self-Directed Projects
                -----------------------------------------------

                - Search Tinja

                iPhone App to make searching easier.
                """#,
            entries: [
                "Graduate Research Assistant @ Department of Computer Science, Hilltop Tech [2011-08…now]",
                "Software Developer Intern @ Khan Mill [2012-05…2012-08]",
            ]),
        Way(
            name: "a legal form that ends the line with its full stop",
            text: #"""
                ### Employment

                _October 2010 - Present_ **Chief Software Architect** Design Delegates, LLC.

                Responsible for the entire technology stack.

                _September 2007 - October 2010_ **Software Developer** Entry Technology Solutions, LLC.

                Managed projects.
                """#,
            entries: [
                "Chief Software Architect @ Design Delegates, LLC. [2010-10…now]",
                "Software Developer @ Entry Technology Solutions, LLC. [2007-09…2010-10]",
            ]),
        Way(
            name: "jobs as project experience, where nothing else is called jobs",
            text: #"""
                ## Project Experience

                ### **Thoughtmill** | Senior Consultant | January 2019 – August 2025

                1. **An auctioneer** | 7 months

                ### Honomill | Full Stack Developer | October 2012 – December 2018

                Led development.
                """#,
            entries: [
                "Senior Consultant @ Thoughtmill [2019-01…2025-08]",
                "Full Stack Developer @ Honomill [2012-10…2018-12]",
            ]),
        Way(
            name: "positions in brackets with their dates, days without a year",
            text: #"""
                ## Experience

                ### May Mountains (Owner, 2021 - present)
                * My company

                ### BearingMill (Senior Business Analytics Consultant, 2018 - 2021)
                * Led

                ### Tin Lab
                July 10 – July 14, 2017
                Intern
                """#,
            entries: [
                "Owner @ May Mountains [2021…now]",
                "Senior Business Analytics Consultant @ BearingMill [2018…2021]",
                "Intern @ Tin Lab [2017-07-10…2017-07-14]",
            ]),
        Way(
            name: "linked acronyms of schools",
            text: #"""
                ## Education

                * **M.Sc.**, Geoinformation in Environmental Management, [MAICh](https://m.example), Greece, 2016
                * **Magister degree**, Applied Environmental Management, [UMMTO](https://u.example), Algeria, 2014
                """#,
            entries: [
                "M.Sc. in Geoinformation in Environmental Management @ MAICh [2016…2016]",
                "Magister degree in Applied Environmental Management @ UMMTO [2014…2014]",
            ]),
        Way(
            name: "a hyphen between names without spaces",
            text: #"""
                # 工作经历

                ## 南京平方商管公司-前端开发工程师
                ### 2018.3-2020.5
                - 完成
                """#,
            entries: [
                "前端开发工程师 @ 南京平方商管公司 [2018-03…2020-05]"
            ]),
        Way(
            name: "jobs below a heading that speaks of accomplishments",
            text: #"""
                # Professional Accomplishments {#jobs}

                ## **Lead Rails Engineer** Unsuper *Jun 2024 - Aug 2025*

                 * Worked with the team

                ## **Staff Software Engineer** HouseMill *Feb 2023 - Apr 2024*

                 * Architected
                """#,
            entries: [
                "Lead Rails Engineer @ Unsuper [2024-06…2025-08]",
                "Staff Software Engineer @ HouseMill [2023-02…2024-04]",
            ]),
        Way(
            name: "a linked company called as positions are",
            text: #"""
                ## Experience

                ### <a href="https://lead.example">Lead with Purpose</a>, Senior Software Engineer
                *April 2015 - Present*

                ### [Glass Canvas](https://glass.example), Software Developer
                *April 2013 - 2015*
                """#,
            entries: [
                "Senior Software Engineer @ Lead with Purpose [2015-04…now]",
                "Software Developer @ Glass Canvas [2013-04…2015]",
            ]),
        Way(
            name: "positions with their departments in the definition of a dated company",
            text: #"""
                ## Experience

                2014-2021
                :   **Pioneer Mill Cooperative**

                    *Department Manager - MIS, Dec 2019 - Aug 2021*

                    * Led

                    *Broadband Technician - Broadband Services, Dec 2014 - Jan 2016*

                    * Gained
                """#,
            entries: [
                "Department Manager - MIS @ Pioneer Mill Cooperative [2019-12…2021-08]",
                "Broadband Technician - Broadband Services @ Pioneer Mill Cooperative [2014-12…2016-01]",
            ]),
        Way(
            name: "a label with its list as a heading below the entry",
            text: #"""
                ## Experiencia

                `Enero 2022 - Junio 2023`
                __Coppermill, Santiago, Chile__
                <br>***Desarrollador Fullstack***
                - Formé parte del equipo.
                ##### __Tecnologías__: *Angular, Ionic, Java 11*

                `Mayo 2021 - Octubre 2021`
                __Fundación Molino, Santiago, Chile__
                <br>***Jefe de Tecnología***
                - Lideré el diseño.
                ##### *__Tecnologías__: Python, React*
                """#,
            entries: [
                "Desarrollador Fullstack @ Coppermill, Santiago, Chile [2022-01…2023-06] 3 skills",
                "Jefe de Tecnología @ Fundación Molino, Santiago, Chile [2021-05…2021-10] 2 skills",
            ]),
        Way(
            name: "dates as a heading above a title of a higher level",
            text: #"""
                ## PROFESSIONAL EXPERIENCE

                #### 2022 - Present date (_2 years_)

                ### **System Engineer**

                ##### EXMILL, Dublin, Ireland [https://www.ex.example](https://www.ex.example)

                - Installation

                #### 2020 - 2021 (_1 year_)

                ### **Linux System Administrator - Freelancer**

                ##### LAER MILL, New York (USA) [https://laer.example/](https://laer.example/)

                - Design

                ## EDUCATION

                #### 2007 - 2010 (_3 years_)

                ### **Degree in Dental Prosthesis**

                ##### Faculty of Dental Medicine, Lisbon (Portugal)
                """#,
            entries: [
                "System Engineer @ EXMILL, Dublin, Ireland [2022…now]",
                "Linux System Administrator - Freelancer @ LAER MILL, New York (USA) [2020…2021]",
                "Degree in Dental Prosthesis @ Faculty of Dental Medicine [2007…2010]",
            ]),
        Way(
            name: "a town and how the work was done behind both names",
            text: #"""
                ## Experience

                `01/2021-12/2022`
                __Tooling Engineer, ATLAS Poland R&D sp z o.o.__, Bydgoszsz, remote

                - Provided support

                `11/2014-09/2020`
                __VoIP Network Administrator, IPMill sp. z o.o.__, Radom, on-site

                - Provided support
                """#,
            entries: [
                "Tooling Engineer @ ATLAS Poland R&D sp z o.o., Bydgoszsz, remote [2021-01…2022-12]",
                "VoIP Network Administrator @ IPMill sp. z o.o., Radom, on-site [2014-11…2020-09]",
            ]),
        Way(
            name: "entries as quotes, towns with their states",
            text: #"""
                Employment History
                ---------------------
                > **Cloudone - Senior Frontend Engineer** --- Boston MA --- April 2018 - Ongoing
                >
                > **Marking - Co-Founder, Software Engineer** --- Somerville MA --- May 2017 - February 2018
                """#,
            entries: [
                "Senior Frontend Engineer @ Cloudone, Boston MA [2018-04…now]",
                "Co-Founder, Software Engineer @ Marking, Somerville MA [2017-05…2018-02]",
            ]),
        Way(
            name: "fields in tags of a template, an acronym inside a name, a part of a town",
            text: #"""
                ## Experience

                ### Berkeley Tide Research (BTIR) Lab <time> Sep 2023 – Present </time>
                <position> Undergraduate Researcher </position><location> Berkeley, CA </location>

                - Automating

                ## Education

                ### Hilltop University | <location> Istanbul, Tuzla </location> <time> Sep 2018 – Jun 2023 </time>

                - B.S. in Computer Science and Engineering
                """#,
            entries: [
                "Undergraduate Researcher @ Berkeley Tide Research (BTIR) Lab, Berkeley, CA [2023-09…now]",
                "B.S. in Computer Science and Engineering @ Hilltop University [2018-09…2023-06]",
            ]),
        Way(
            name: "degrees in the items of schools in plain text",
            dialect: .plainText,
            text: #"""
                Ada Quill
                ada@quill.example

                Education
                ---------

                National University of Hilltop
                Aug 2016 - Present
                - Bachelor of Computing in Computer Science. GPA: 4.70/5.00

                Hilltop Polytechnic
                Apr 2011 - Apr 2014
                - Diploma in Chemical Engineering. GPA: 3.67/4.00
                - Merit award
                """#,
            entries: [
                "Bachelor of Computing in Computer Science @ National University of Hilltop [2016-08…]",
                "Diploma in Chemical Engineering @ Hilltop Polytechnic [2011-04…2014-04]",
            ]),
        Way(
            name: "departments that are called as companies are",
            text: #"""
                ## Work Experience

                ### Coppermill --- Software Engineering Intern, Related Entities (2013--2014)

                Improved the quality.

                ### Coppermill --- Software Engineering Intern, Network Software (2012--2013)

                Development of a tool.
                """#,
            entries: [
                "Software Engineering Intern, Related Entities @ Coppermill [2013…2014]",
                "Software Engineering Intern, Network Software @ Coppermill [2012…2013]",
            ]),
        Way(
            name: "when it is expected to end, and when it began below",
            text: #"""
                ## Education

                ### Hilltop Institute of Technology (2014--2018 expected)

                *Ph.D. in Tides*, beginning in September 2014

                ### University of Riverton (2012 – expected 2014)

                *MSc Ledgers*
                """#,
            entries: [
                "Ph.D. in Tides @ Hilltop Institute of Technology [2014…2018]",
                "MSc in Ledgers @ University of Riverton [2012…2014]",
            ]),
        Way(
            name: "projects with dates of their own in headings below a job",
            text: #"""
                ## Experience

                ### <span>Software Engineer II, GovMill Riverton</span> <span>Apr 2021 -- present</span>

                ### <span>Software Engineer I, GovMill Riverton</span> <span>Aug 2018 -- Apr 2021</span>

                #### <span>GovPurse (Oct 2021 -- present)</span>

                GovPurse is a reusable system for agencies.

                #### <span>MyFuture (Aug 2018 -- Sep 2021)</span>

                - Technologies: Node.js, MySQL
                """#,
            entries: [
                "Software Engineer II @ GovMill Riverton [2021-04…now]",
                "Software Engineer I @ GovMill Riverton [2018-08…2021-04] 2 skills",
            ]),
        Way(
            name: "the company's address behind it",
            dialect: .plainText,
            text: #"""
                Ada Quill
                ada@quill.example

                Professional Experience

                Account Manager, Intended Tide, intended.test, San Francisco, CA            8/2013 - Current

                Partnered directly with founders.

                Creative Producer, SuperMill LLC., supermill.test, Boston, MA            11/2012 -8/2013

                Created campaigns.
                """#,
            entries: [
                "Account Manager @ Intended Tide, San Francisco, CA [2013-08…now]",
                "Creative Producer @ SuperMill LLC., Boston, MA [2012-11…2013-08]",
            ]),
        Way(
            name: "numbers before headings and bold lines, company and dates in a bracket",
            text: #"""
                # Ada Quill

                ## Experience

                ### 1. Associate Director of Technology (B&W Global, Aug 2024 - Present)

                Leads two teams.

                ### 2. Senior Engineer/Software Architect (Coppermill, Feb 2021 - Jul 2024)

                Led the design.

                ## Education

                **1.) B.Tech in Computer Science at Hilltop College of Engineering, 2015**

                **2.) M.Tech in Data Science at Hilltop College of Engineering, 2017**
                """#,
            entries: [
                "Associate Director of Technology @ B&W Global [2024-08…now]",
                "Senior Engineer/Software Architect @ Coppermill [2021-02…2024-07]",
                "B.Tech in Computer Science @ Hilltop College of Engineering [2015…2015]",
                "M.Tech in Data Science @ Hilltop College of Engineering [2017…2017]",
            ]),
        Way(
            name: "items with their dates in items inside",
            text: #"""
                # Ada Quill

                ## Work History

                Including the jobs that paid, because of [this post](https://a.example/post).

                * Farm laborer
                  * 2008
                  * Harvested and braided sweetgrass
                * Coppermart, day stocker
                  * 2008
                  * Two months during the holiday season
                * Ledger Support Inc.
                  * Jan. 2018 to April 2020
                  * Software Developer
                """#,
            entries: [
                "Farm laborer @ - [2008…2008]",
                "day stocker @ Coppermart [2008…2008]",
                "Software Developer @ Ledger Support Inc. [2018-01…2020-04]",
            ]),
        Way(
            name: "jobs and publications under one heading",
            text: #"""
                # Ada Quill

                ## Professional Experience & Publications

                **Graduate Research Assistant : 2013 - Present**

                * TinMiner is a data analysis pipeline

                **Research Engineer : 2010 - 2013**

                * Developed algorithms
                """#,
            entries: [
                "Graduate Research Assistant @ - [2013…now]",
                "Research Engineer @ - [2010…2013]",
            ]),
        Way(
            name: "towns and countries in brackets behind schools",
            text: #"""
                ## Education

                2010
                :   **BS, Computational Physics**; Hilltop University (Sri Lanka)

                2011-2014
                :   **Licence informatique**; Université du Moulin (Le Mans)
                """#,
            entries: [
                "BS in Computational Physics @ Hilltop University [2010…2010]",
                "Licence informatique in - @ Université du Moulin [2011…2014]",
            ]),
        Way(
            name: "how long it was, below the dates",
            text: #"""
                ### Опыт работы

                _май 2005 — август 2021
                Продолжительность работы 16 лет_
                **АО "Винт", инженер-технолог**

                _ноябрь 2021 — наст. время
                Продолжительность работы 2 года_
                **АО "Вал", мастер контрольный**
                """#,
            entries: [
                "инженер-технолог @ АО \"Винт\" [2005-05…2021-08]",
                "мастер контрольный @ АО \"Вал\" [2021-11…now]",
            ]),
        Way(
            name: "a trade and a service, below the company",
            dialect: .plainText,
            text: #"""
                Ada Quill

                EXPERIENCE:
                  Air Mills Inc., November 2011 - March 2014, Golden, Colorado
                    Network Administration Intern: Purchasing, setup and maintenance.

                  Copper Cottage, August 2010 - October 2011
                    Cashier and Customer Service
                """#,
            entries: [
                "Network Administration Intern @ Air Mills Inc., Golden, Colorado [2011-11…2014-03]",
                "Cashier and Customer Service @ Copper Cottage [2010-08…2011-10]",
            ]),
        Way(
            name: "a year and a dash before a sentence without a verb",
            text: #"""
                ## Previous positions

                2021 — Rapporteur on Tides, Riverton Government.

                2018–20 — Visiting lecturer, Department of Tides, Hilltop University.

                ## Degrees

                2017 — PhD in Tides, Hilltop University, *with distinction*.
                2012 — MA in Ecology, Hilltop University.
                """#,
            entries: [
                "Rapporteur on Tides @ Riverton Government [2021…2021]",
                "Visiting lecturer @ Department of Tides, Hilltop University [2018…2020]",
                "PhD in Tides @ Hilltop University [2017…2017]",
                "MA in Ecology @ Hilltop University [2012…2012]",
            ]),
        Way(
            name: "a title in bold, and below it company, place and dates up to a full stop",
            text: #"""
                ## Employment

                **Web Security Manager,**  
                Coppermill/HP, Herndon, VA, January 2013 to July 2014.

                I managed a team.

                **Security Architect,**  
                Brightwater, July 2014 to present.

                I spoke with everybody.
                """#,
            entries: [
                "Web Security Manager @ Coppermill/HP, Herndon, VA [2013-01…2014-07]",
                "Security Architect @ Brightwater [2014-07…now]",
            ]),
        Way(
            name: "jobs and courses under one heading that names both",
            text: #"""
                ## Berufserfahrung & Bildung

                ### 2023 - heute: Wissenschaftliche Assistentin, Institut Kupfer

                ### 2020 - 2023: Master in Gezeitenkunde, Hochschule Hügel

                ### 2015 - 2020: Software Architektin, Kupfermühle AG
                """#,
            entries: [
                "Wissenschaftliche Assistentin @ Institut Kupfer [2023…now]",
                "Software Architektin @ Kupfermühle AG [2015…2020]",
                "Master in Gezeitenkunde @ Hochschule Hügel [2020…2023]",
            ]),
        Way(
            name: "headings without a blank behind their signs, one directly below another",
            text: #"""
                ##EMPLOYMENT
                ###Coppermill Ltd (January '14 - Present)
                Lead Carpenter: Kept the wheel turning.

                ###Brightwater Ltd (June '09 - December '13)
                Carpenter: Turned the wheel.
                """#,
            entries: [
                "Lead Carpenter @ Coppermill Ltd [2014-01…now]",
                "Carpenter @ Brightwater Ltd [2009-06…2013-12]",
            ]),
        Way(
            name: "a table's rows of dated headings, each over a row that tells of it",
            text: #"""
                ## Employment

                <table>
                <tr><th>Coppermill, Lead Carpenter</th><th>Jan 2014 - Current</th></tr>
                <tr><td>* Kept the wheel turning through two long and hard winters, with four apprentices
                * Sold the flour that nobody wanted to buy</td><td>Go, Rust</td></tr>
                <tr><th>Brightwater, Carpenter</th><th>Feb 2012 - Dec 2013</th></tr>
                <tr><td>Turned the wheel day and night, and learned from the river what no book about mills tells.</td></tr>
                </table>
                """#,
            entries: [
                "Lead Carpenter @ Coppermill [2014-01…now] 2 skills",
                "Carpenter @ Brightwater [2012-02…2013-12]",
            ]),
        Way(
            name: "dates as a heading above that of the position",
            text: #"""
                ## Experience

                ### 2019 – 2020
                #### Engineer
                ##### Coppermill, Leeds

                - Built the wheel

                ### 2017 – 2018
                #### Analyst
                ##### Brightwater, Leeds
                """#,
            entries: [
                "Engineer @ Coppermill, Leeds [2019…2020]",
                "Analyst @ Brightwater, Leeds [2017…2018]",
            ]),
        Way(
            name: "an apprenticeship as something",
            text: #"""
                ## Ausbildung

                ### Lehre als Tischler

                Tischlerei Hügel, 2010 – 2013
                """#,
            entries: ["Lehre in Tischler @ Tischlerei Hügel [2010…2013]"]),
        Way(
            name: "prepositions with an article before the employer, in French and Portuguese",
            text: #"""
                ## Expériences

                ### **Développeuse** à la [Société du Cuivre](https://cuivre.example) (2019 – 2021)

                ### **Chargée de mission** au Conseil des Marées (2017 – 2019)

                ### **Consultante** à l'Institut du Moulin (2015 – 2017)
                """#,
            entries: [
                "Développeuse @ Société du Cuivre [2019…2021]",
                "Chargée de mission @ Conseil des Marées [2017…2019]",
                "Consultante @ Institut du Moulin [2015…2017]",
            ]),
        Way(
            name: "names of pictures before headings, schools behind a sign, with their acronyms",
            text: #"""
                ## :books: Formação

                **Letras – Português** <br>
                @UMA – Universidade das Marés <br>
                01/2016 – 12/2019 <br>

                ## :runner: Formação Complementar

                **Formação C#** <br>
                @Moinho <br>
                12/2020 - 12/2021 <br>
                """#,
            entries: [
                "- in Letras – Português @ UMA – Universidade das Marés [2016-01…2019-12]",
                "Formação C# in - @ Moinho [2020-12…2021-12]",
            ]),
        Way(
            name: "what somebody is since when, in a sentence about him, is no job",
            text: #"""
                ## About me

                * Based in Leeds.
                * Professional software engineer since 2013.
                * Open source contributor since 2011.

                ## Work

                **April 2018 to present: Web Developer, Coppermill**
                """#,
            entries: ["Web Developer @ Coppermill [2018-04…now]"]),
        Way(
            name: "an em dash without blanks, and the dates below all that the entry says",
            text: #"""
                ## Experience

                ### [Coppermill, Inc.](https://mill.example)—Graphic Designer
                Design print materials for trade shows and for conferences all over the country.
                Involved in all stages of the process.  
                *(March 2006–Current)*

                ### Tidal Farm—Apprentice
                Lived on the farm for six months, and was involved in all that grows there.  
                *(April–September 2005)*
                """#,
            entries: [
                "Graphic Designer @ Coppermill, Inc. [2006-03…now]",
                "Apprentice @ Tidal Farm [2005-04…2005-09]",
            ]),
        Way(
            name: "schools that acronyms and italics alone show, beside and above the degree",
            text: #"""
                ## Formação

                ### Automação Industrial - *MARÉ/SMO*
                *Técnico* - 2017/atual

                ### Informática - *UFXY/CTBA*
                *Mestrado* - Não finalizado

                ### Desenvolvimento de líderes - PDL - *Moinho Velho*
                *11/2016*
                """#,
            entries: [
                "Técnico in Automação Industrial @ MARÉ/SMO [2017…]",
                "Mestrado in Informática @ UFXY/CTBA […]",
                "- in Desenvolvimento de líderes - PDL @ Moinho Velho [2016-11…2016-11]",
            ]),
    ]
}
