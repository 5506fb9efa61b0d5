/// Ways of telling one thing inside another: projects in jobs, companies and tools in lists, certificates among awards.
extension WaysOfMixingTests {
    static let innerWays: [Way] = [
        Way(
            name: "projects inside a job, each under a heading over its description",
            text: #"""
                # 周丰

                ## 工作经历

                ### 铜坊网络（2021.07-2022.05）

                #### 潮汐系统

                **项目描述：** 记录港口的潮汐。

                **职责：**

                1. 开发

                #### 港口系统-项目

                - 主要技术：Vue.js、Redis

                #### 其他

                1. 维护
                """#,
            facts: [
                "- @ 铜坊网络 [2021-07…2022-05] 2 skills",
                "project: 潮汐系统",
                "project: 港口系统",
            ]),
        Way(
            name: "dated projects in the list of a job, where the section announces them",
            text: #"""
                # 周丰

                ## 工作和项目经历

                * 17/9至今 铜坊科技有限公司 *产品总监*

                  主导公司二十余个产品的设计工作，负责技术选型。

                  - 18/9至今 潮汐路由
                    主导设计工作。

                  - 18/6 - 18/8 港口商城
                    主要技术：Vue.js、Redis

                * 16/7 - 17/6 云山服务有限公司 *技术总监*

                  主持开发公司创业项目。
                """#,
            facts: [
                "产品总监 @ 铜坊科技有限公司 [2017-09…now] 2 skills",
                "技术总监 @ 云山服务有限公司 [2016-07…2017-06]",
                "project: 潮汐路由 [2018-09]",
                "project: 港口商城 [2018-06]",
            ]),
        Way(
            name: "a company's projects under headings called projects, however long",
            text: #"""
                # 周丰

                ## 工作经历

                ### 铜坊医疗有限公司（2016年10月 ~ 2018年1月）

                #### 潮汐医生端V3项目

                > 该项目是全新的。

                - 网络库
                - 视频
                - 分享
                - 推送
                - 图表
                - 列表
                - 其他

                ##### 额外的技术栈:

                - 支付

                #### 港口用户端V1项目

                > 维护。

                ### 云山信息有限公司（2015年11月 — 2016年9月）

                #### 商城项目

                > 维护。
                """#,
            facts: [
                "- @ 铜坊医疗有限公司 [2016-10…2018-01]",
                "- @ 云山信息有限公司 [2015-11…2016-09]",
            ]),
        Way(
            name: "the position behind a label in a bracket",
            text: #"""
                # 周丰

                ## 工作经历

                ### 铜坊科技有限公司 (职位-主理) (2023/02---N)

                信息技术咨询服务

                ### 云山网络有限公司 (职位-技术总监) (2017/02/28---2021/11)

                运维工具的搭建
                """#,
            facts: [
                "主理 @ 铜坊科技有限公司 [2023-02…now]",
                "技术总监 @ 云山网络有限公司 [2017-02-28…2021-11]",
            ]),
        Way(
            name: "founders, where the company's name stands before what they are",
            text: #"""
                ## Experience

                Ledgerly Co-Founder
                -------------------

                - Making books

                Tinmill Co-Founder: Insurance Made Better, 2020
                -----------------------------------------------

                - Accepted to a programme

                Technical Co-Founder, 2018 - 2019
                ---------------------------------

                - Built
                """#,
            facts: [
                "Co-Founder @ Ledgerly […]",
                "Co-Founder @ Tinmill [2020…2020]",
                "Technical Co-Founder @ - [2018…2019]",
            ]),
        Way(
            name: "positions told in the first sentence below a company and its dates",
            text: #"""
                # Ada Quill

                ## Experience

                #### Coppermill Srl | April 2012 - January 2014

                Back at the mill, where I took part in a project for Brightwater as a backend Java developer.

                #### Tinmill Srl | 2010 - 2012

                Recruited by Tinmill as C/Java analyst and developer.

                #### Hill Advisory | November 2017 - Now

                After the acquisition I am working as a full stack developer on customer projects.
                """#,
            facts: [
                "backend Java developer @ Coppermill Srl [2012-04…2014-01]",
                "C/Java analyst and developer @ Tinmill Srl [2010…2012]",
                "full stack developer @ Hill Advisory [2017-11…now]",
            ]),
        Way(
            name: "jobs told in sentences of a list",
            text: #"""
                # Ada Quill

                ## Work

                - Worked as a miller at Tinmill Ltd from 2010 to 2012
                - Worked for Kupfer GmbH as a clerk (2008 - 2010)
                - Employed by Hill & Co. as lead engineer, 2005 - 2008
                """#,
            facts: [
                "miller @ Tinmill Ltd [2010…2012]",
                "clerk @ Kupfer GmbH [2008…2010]",
                "lead engineer @ Hill & Co. [2005…2008]",
            ]),
        Way(
            name: "dates once more below the same title",
            text: #"""
                ## Berufserfahrung

                **Senior Consultant Java, Kupfermühle Group**

                _Seit Juni 2019_

                Nach Abschluss des Projekts folgte der nahtlose Übergang zum Nachfolger, an dem das ganze Team bis heute arbeitet.

                _Oktober 2018 - Mai 2019_

                Seit Oktober 2018 unterstütze ich die Behörde bei der Umsetzung der Kanäle für Kunden.

                **Lead Consultant Java, Zinnmarkt Group**

                _November 2016 - September 2018_

                Neben meinem Einsatz in Projekten bilde ich aus.
                """#,
            facts: [
                "Senior Consultant Java @ Kupfermühle Group [2019-06…now]",
                "Senior Consultant Java @ Kupfermühle Group [2018-10…2019-05]",
                "Lead Consultant Java @ Zinnmarkt Group [2016-11…2018-09]",
            ]),
        Way(
            name: "companies in the lists below positions and their years",
            text: #"""
                # Ada Quill

                Work experience
                ======

                * 2012-now: Professor
                  * School of Mechanical Engineering
                  * Hilltop University
                  * Promoted to full 2020

                * 2000-2012: Associate professor
                  * Department of computer science
                  * Riverton University
                  * Supervisor: Professor Hub

                * 1998-2000: Post-Doc
                  * Coppermill Corporation
                  * Facial animation
                """#,
            facts: [
                "Professor @ Hilltop University [2012…now]",
                "Associate professor @ Riverton University [2000…2012]",
                "Post-Doc @ Coppermill Corporation [1998…2000]",
            ]),
        Way(
            name:
                "headings without a blank behind their signs, and positions below them without an empty line",
            text: #"""
                #Ada Quill

                Experience
                ---
                ###Coppermill Solutions (February 2015 – present)
                **Android Developer** for *Jo Bloom*
                - Built
                ###Tide Program (May 2012 – June 2014)
                **Research Assistant** for *Dr. Rob Quay*
                ###Attic Mills (July 2010 – May 2012)
                **Web Developer** for *Mr. Zack*
                """#,
            facts: [
                "Android Developer @ Coppermill Solutions [2015-02…now]",
                "Research Assistant @ Tide Program [2012-05…2014-06]",
                "Web Developer @ Attic Mills [2010-07…2012-05]",
            ]),
        Way(
            name: "items of another sign that Markdown sets beside those they tell of",
            text: #"""
                # Ada Quill

                ### Experiência profissional

                * **Grupo MAC5 - Analista de Suporte** - Ceres, GO - Dez 2024 - Abril 2026
                  - Desenvolvimento de automações.

                *  **Grupo WK — Auxiliar Administrativo** - Ceres, GO - Ago 2022 - Nov 2024
                  - Suporte técnico interno.
                  - Fiscalização remota de processos.
                """#,
            facts: [
                "Analista de Suporte @ Grupo MAC5, Ceres, GO [2024-12…2026-04]",
                "Auxiliar Administrativo @ Grupo WK, Ceres, GO [2022-08…2024-11]",
            ]),
        Way(
            name: "tools behind a label in the item of a position",
            text: #"""
                # Ada Quill

                ## Berufserfahrung

                * 2008 – 2010
                    Praktikantin bei Kupfermühle AG
                    Technologien: `C`, `Linux`, `CAN`

                    * Der Mühlenmonitor ist ein Messsystem
                    * Oberfläche `C`, `GTK2`, `Glade`

                * 2005 - 2006
                    Wissenschaftliche Mitarbeiterin bei Zinnmarkt AG
                    Technologien: `MySQL`, `php`
                """#,
            facts: [
                "Praktikantin @ Kupfermühle AG [2008…2010] 5 skills",
                "Wissenschaftliche Mitarbeiterin @ Zinnmarkt AG [2005…2006] 2 skills",
            ]),
        Way(
            name: "tools in the bracket with which a job's line ends, and in those of its items",
            text: #"""
                # Ada Quill

                ## Experience

                - *2004* **Software Developer** *[Coppermill GmbH](https://copper.example), Cologne (PHP, ASP, Delphi)*

                - *2005 – 2006* **Web Developer** *[Tinmill GmbH](https://tin.example), Berlin*
                  - Built the shop (Django, MySQL)
                  - Built the ledger [PHP, Java and C++]
                """#,
            facts: [
                "Software Developer @ Coppermill GmbH, Cologne [2004…2004] 3 skills",
                "Web Developer @ Tinmill GmbH, Berlin [2005…2006] 5 skills",
            ]),
        Way(
            name: "courses, jobs and apprenticeships in one section",
            text: #"""
                # Ada Quill

                ## Berufserfahrung & Bildung

                ### 2019 - 2023: Bachelor in Informatik, Hochschule Riverton

                ### 2022 - 2026: Senior Engineer, Kupfermühle AG

                ### 2004 - 2008: Lehre als Informatikerin, Zinnmarkt AG
                """#,
            facts: [
                "Senior Engineer @ Kupfermühle AG [2022…2026]",
                "Bachelor in Informatik @ Hochschule Riverton [2019…2023]",
                "Lehre in Informatikerin @ Zinnmarkt AG [2004…2008]",
            ]),
        Way(
            name: "certificates, also those among what somebody achieved",
            text: #"""
                # Ada Quill

                ## Accomplishments

                - Ledger Master I Certification (2019)
                - Employee of the Year (2001)

                ## Skills

                - Languages: Go, Rust
                - CompTIA Certifications: Network+, Linux+

                ## Certificates

                - Professional Scrum Master I (scrum.org)
                """#,
            facts: [
                "skill: Languages: Go, Rust",
                "award: Employee of the Year [2001]",
                "certificate: Ledger Master I Certification [2019]",
                "certificate: Network+",
                "certificate: Linux+",
                "certificate: Professional Scrum Master I (scrum.org)",
            ]),
        Way(
            name: "talks below the conferences at which they were given",
            text: #"""
                # Ada Quill

                ## Conference Talks

                #### [TideConf](https://tide.example) (2015)

                * [Mills and Ledgers](https://tide.example/mills)

                #### Harbour Days (2014)

                * [Advanced Ledgers](https://harbour.example/ledgers)
                * [The Foundations of Tides](https://harbour.example/tides)
                """#,
            facts: [
                "publication: Mills and Ledgers [2015]",
                "publication: Advanced Ledgers [2014]",
                "publication: The Foundations of Tides [2014]",
            ]),
        Way(
            name: "projects with one name before a dash, and projects below a label",
            text: #"""
                # Ada Quill

                ## Projects

                * HTU - Thesis: *Tides in the browser*
                * HTU - Bakery (orders online)
                * [Copper Works](https://copper.example)

                ## Open Source

                - [Ledgerly](https://ledgerly.example): keeps books

                - Own projects:

                  - [Tidewatch](https://tide.example)
                    - A clock
                  - [Millstone](https://mill.example)
                """#,
            facts: [
                "project: HTU - Thesis: Tides in the browser",
                "project: HTU - Bakery",
                "project: Copper Works",
                "project: Ledgerly",
                "project: Tidewatch",
                "project: Millstone",
            ]),
        Way(
            name: "what a freelancer made for clients",
            text: #"""
                # Ada Quill

                ## Experience

                ### Engineer, Coppermill, 2018 – 2019

                ## Freelancing

                * [Tide tables for the harbour](https://tide.example)
                * [A shop for the bakery](https://bakery.example)
                """#,
            facts: [
                "Engineer @ Coppermill [2018…2019]",
                "project: Tide tables for the harbour",
                "project: A shop for the bakery",
            ]),
        Way(
            name: "offices in plenty, and a club",
            text: #"""
                # Ada Quill

                ## Volunteer

                - Scouts of Riverton, Troop Leader, Product Manager, Recognitions Manager, Unit Secretary 2015-2018
                - Instructor, Little Makers, 2016-2018
                """#,
            facts: [
                "volunteer: Troop Leader, Product Manager, Recognitions Manager, Unit Secretary @ Scouts of Riverton [2015]",
                "volunteer: Instructor @ Little Makers [2016]",
            ]),
        Way(
            name: "a college of an old university, a course's two subjects and a school with its subjects",
            text: #"""
                # Ada Quill

                ## Education

                `June 1661 - now`
                __Trinity College, Cambridge__

                - Fellow

                2008-2012
                :   **BA, Physics**; Hilltop College (Mount Vernon, IA)

                    **BA, Philosophy**; Hilltop College (Mount Vernon, IA)
                """#,
            facts: [
                "- in - @ Trinity College, Cambridge [1661-06…]",
                "BA in Physics @ Hilltop College [2008…2012]",
                "BA in Philosophy @ Hilltop College [2008…2012]",
            ]),
        Way(
            name: "school subjects behind what they are passed as",
            text: #"""
                # Ada Quill

                ## Education

                ### Hilltop School, Leeds
                **A-levels:** English, Business, History · *2022 – 2024*

                ### Bachillerato
                🏫 Aulacopa
                📅 2020 - 2022
                """#,
            facts: [
                "A-levels in English, Business, History @ Hilltop School [2022…2024]",
                "Bachillerato in - @ Aulacopa [2020…2022]",
            ]),
        Way(
            name: "a school and a subject without a sign between them, in a profile",
            text: #"""
                # 周丰

                ## 个人信息

                - 周丰/男/1990
                - 本科/云山大学环境工程专业
                - 英语水平：大学英语六级

                ## 专业技能

                - 设计模式：熟练掌握常见的设计模式，如单例模式、工厂模式，并善用设计原则构建可复用代码，具备良好的习惯
                - 数据库：熟练掌握MySQL，了解MySQL主从同步，具备一定的SQL调优能力，熟悉Redis等中间件
                - 工具：熟练使用Git、Postman等开发工具
                """#,
            facts: [
                "本科 in 环境工程 @ 云山大学 […]",
                "skill: 设计模式/熟练掌握常: 单例模式, 工厂模式",
                "skill: 数据库/熟练掌握: MySQL",
                "skill: 数据库/了解: MySQL主从同步",
                "skill: 数据库/熟悉: Redis",
                "skill: 工具/熟练使用: Git, Postman",
            ]),
        Way(
            name:
                "skills: names in bold before a bar, code in prose, code as a heading, groups in plain paragraphs",
            text: #"""
                # Ada Quill

                ## Skills

                **Front End** | React, Django, JavaScript

                **Networking** | NAT, VLAN, WAN

                ## Code

                I am proficient in the following languages (in order of confidence)

                * Python
                * Lua
                * C/C++
                * Ruby
                * PHP

                ## Tools

                - the editors `vim` and `emacs`, in which I live
                - the languages `Rust` and `Go`, for services of all kinds
                """#,
            facts: [
                "skill: Front End: React, Django, JavaScript",
                "skill: Networking: NAT, VLAN, WAN",
                "skill: -: Python, Lua, C/C++, Ruby, PHP",
                "skill: -: vim, emacs, Rust, Go",
            ]),
        Way(
            name: "contacts under a heading that may be about hobbies as well, and a greeting",
            text: #"""
                # 👋 Hola, soy Ada Quill

                ## Personal

                * [ada@quill.example](mailto:ada@quill.example)
                * [quill.example/ada](https://quill.example/ada)
                * +44 (0)113 496 0117

                ## Idiomas

                - Gallego — Nativo
                """#,
            facts: [
                "language: Gallego [Nativo]"
            ]),
    ]
}
