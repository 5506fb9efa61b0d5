/// What stands at an entry's head, and what does not though it looks so: sentences, labels, terms, tables and profiles.
extension WaysOfWritingTests {
    static let headedWays: [Way] = [
        Way(
            name: "a sentence in italics below a heading",
            text: #"""
                ## Experience

                ### Avdelingsleder, Kobbermølle, Oslo 2021.9 – 2024.5

                *Kobbermølle er et selskap som tilbyr nye perspektiver på korn.*
                I min avdeling malte vi korn.

                ### Engineer, Brightwater, Leeds 2018.8 - 2021.8

                *Brightwater is a company that makes tide tables and
                sells them to harbours along the coast.*
                """#,
            entries: [
                "Avdelingsleder @ Kobbermølle, Oslo [2021-09…2024-05]",
                "Engineer @ Brightwater, Leeds [2018-08…2021-08]",
            ]),
        Way(
            name: "a town and dates in a bracket below the company",
            text: #"""
                ## Experience

                ### Coppermill Devices Corporation

                #### Quality Manager (Malaysia, Mar 2024 - Present)

                - Sieved grain

                #### Production Engineer (Rumford Bay, Apr 2023 - Feb 2024)

                - Ground it
                """#,
            entries: [
                "Quality Manager @ Coppermill Devices Corporation, Malaysia [2024-03…now]",
                "Production Engineer @ Coppermill Devices Corporation, Rumford Bay [2023-04…2024-02]",
            ]),
        Way(
            name: "positions as items over their company and dates",
            text: #"""
                ## Experience

                + Architect & DevOps
                    + [Tinmill, Taipei City, Taiwan](https://tinmill.example)
                    + Jan 2016 - Nov 2017 (1 year 11 months)
                    + Description
                        + Ground grain
                + Information Officer
                    + Open Mill, Hilltop University, Riverton, Taiwan
                    + September 2012 – May 2013

                ## Education

                BSc Physics, Hilltop College, 2009 - 2012
                """#,
            entries: [
                "Architect & DevOps @ Tinmill, Taipei City, Taiwan [2016-01…2017-11]",
                "Information Officer @ Open Mill, Hilltop University, Riverton, Taiwan [2012-09…2013-05]",
                "BSc in Physics @ Hilltop College [2009…2012]",
            ]),
        Way(
            name: "definitions of one term, the later ones without dates",
            text: #"""
                ## Experience

                Tinmill
                :   **Aug 2017 - Present** *Staff Engineer*

                    * Ground grain

                :   *Lead Engineer*

                    * Sieved it

                Coppermill, LLC
                :   **Jan 2008 - Nov 2009** *Director of Milling*

                    Tech Stack: C#, SQL
                """#,
            entries: [
                "Staff Engineer @ Tinmill [2017-08…now]",
                "Lead Engineer @ Tinmill […]",
                "Director of Milling @ Coppermill, LLC [2008-01…2009-11] 2 skills",
            ]),
        Way(
            name: "how somebody was employed behind the dates",
            text: #"""
                ## Experience

                ### Coppermill Ltd (November 2011 - February 2012) Contract Role

                #### Scrum Master:

                - Led the team

                #### Project Consultant

                - Planned it

                ### Tide Lab (June 2007 - December 2009) Own Company

                Milling Consultant: Developed courses for mills.
                """#,
            entries: [
                "Scrum Master @ Coppermill Ltd [2011-11…2012-02]",
                "Project Consultant @ Coppermill Ltd [2011-11…2012-02]",
                "Milling Consultant @ Tide Lab [2007-06…2009-12]",
            ]),
        Way(
            name: "a company in a bracket of its own line",
            text: #"""
                Octobre 2012 à Février 2015
                	Développeur et dessinateur
                	(société COPPERMILL à LYON)

                Novembre 2011 à Septembre 2012
                	Dessinateur
                	(société TINMILL)

                FORMATION

                	BTS Meunerie, Lycée Quill, 2010
                """#,
            entries: [
                "Développeur et dessinateur @ COPPERMILL, LYON [2012-10…2015-02]",
                "Dessinateur @ TINMILL [2011-11…2012-09]",
                "BTS in Meunerie @ Lycée Quill [2010…2010]",
            ]),
        Way(
            name: "companies in a bracket behind the position",
            text: #"""
                ## Experience

                #### Research intern ([Tide Lab](https://tide.example), [Coppermill](https://mill.example))

                2019

                - Measured tides

                #### Teaching assistant (Institute of Mills)

                2018

                - Taught
                """#,
            entries: [
                "Research intern @ Tide Lab, Coppermill [2019…2019]",
                "Teaching assistant @ Institute of Mills [2018…2018]",
            ]),
        Way(
            name: "a company and a position in one run of bold, before a town",
            text: #"""
                ## Experience

                * **Grupo Coppermill - Analista de Suporte** - Ceres, GO - Dez 2022 - Abril 2024
                  - Moeu grãos
                * **Grupo Tinmill - Auxiliar Administrativo** - Rio Alto - Ago 2020 - Nov 2022
                """#,
            entries: [
                "Analista de Suporte @ Grupo Coppermill, Ceres, GO [2022-12…2024-04]",
                "Auxiliar Administrativo @ Grupo Tinmill, Rio Alto [2020-08…2022-11]",
            ]),
        Way(
            name: "a position and a company around a slash, a town behind the dates",
            text: #"""
                ## Experience

                ### Chargé de Communication / URPS Pays de la Tourelle
                *Jan 2022 - Jan 2024 / Nantes (44)*

                - Écrit

                ### Social Media Manager / COPPERMILL
                *Oct 2020 - Sept 2021 / Rumford (44)*
                """#,
            entries: [
                "Chargé de Communication @ URPS Pays de la Tourelle, Nantes [2022-01…2024-01]",
                "Social Media Manager @ COPPERMILL, Rumford [2020-10…2021-09]",
            ]),
        Way(
            name: "dates below an inner heading, and further ones",
            text: #"""
                ## Experience

                ### Developer

                #### Coppermill

                ##### September 2019 - November 2019

                - Ground

                ### Miller

                #### Tinmill

                ##### January 2019 - August 2019

                - Sieved

                ##### September 2018 - December 2018

                - Baked
                """#,
            entries: [
                "Developer @ Coppermill [2019-09…2019-11]",
                "Miller @ Tinmill [2019-01…2019-08]",
                "Miller @ Tinmill [2018-09…2018-12]",
            ]),
        Way(
            name: "what was done below the position, under headings of dates",
            text: #"""
                ## Tätigkeiten

                ### Kupfermühle GmbH, Leipzig

                #### 02.2021–10.2022

                Software Entwickler
                Entwicklung einer Anwendung zum Mahlen von Korn

                #### 10.2013–02.2017

                Wissenschaftliche Hilfskraft
                Vorbereitung und Durchführung von Tutorien zur Vorlesung
                """#,
            entries: [
                "Software Entwickler @ Kupfermühle GmbH, Leipzig [2021-02…2022-10]",
                "Wissenschaftliche Hilfskraft @ Kupfermühle GmbH, Leipzig [2013-10…2017-02]",
            ]),
        Way(
            name: "headings in the items below a dated company",
            text: #"""
                ## 工作经历

                #### 云山网络科技有限公司 2017.10 - 2019.3

                * ##### 磨坊平台
                    * ###### Spring + Redis + Docker
                    * ###### 主要职责:
                        1. 负责平台的开发
                * ##### 粮仓平台
                    * ###### SpringBoot + Kafka
                """#,
            entries: [
                "- @ 云山网络科技有限公司 [2017-10…2019-03]"
            ]),
        Way(
            name: "a section by the form of the others",
            text: #"""
                **Education**

                BSc Physics, Hilltop College, 2012 - 2015

                **Retail Experience**

                Clerk, Coppermill Ltd, 2016 - 2018

                **Teaching and Mentoring Experience**

                Tutor, Hilltop College, 2015 - 2016

                **Skills**

                Go, Rust
                """#,
            entries: [
                "Clerk @ Coppermill Ltd [2016…2018]",
                "Tutor @ Hilltop College [2015…2016]",
                "BSc in Physics @ Hilltop College [2012…2015]",
            ]),
        Way(
            name: "research experience beside a course",
            text: #"""
                ## Education

                BSc Physics, Hilltop College, 2012 - 2015

                ## Academic Research Experience

                ### Project Lead
                **[Leibniz Institute of Tides (LIT)](https://lit.example), Dortmund**
                *March 2022 - Ongoing*

                - Led
                """#,
            entries: [
                "Project Lead @ Leibniz Institute of Tides (LIT), Dortmund [2022-03…now]",
                "BSc in Physics @ Hilltop College [2012…2015]",
            ]),
        Way(
            name: "a heading that lacks a letter, in Portuguese",
            text: #"""
                ## Formação

                Bacharel em Direito, Universidade Federal do Vale, 2016

                ## Experência Profissional

                ### Coppermill Ltda
                **Moleiro**, 2017 - 2019
                """#,
            entries: [
                "Moleiro @ Coppermill Ltda [2017…2019]",
                "Bacharel in Direito @ Universidade Federal do Vale [2016…2016]",
            ]),
        Way(
            name: "skills and how long among jobs",
            text: #"""
                ## 職務経験

                - 2018 年 1 月 〜 現在 株式会社カッパーミル

                | **DB** | **年数** | **言語** | **年数** |
                | --- | --- | --- | --- |
                | Oracle | 2 | Java | 8 |
                | MySQL | 12 | PHP | 4 |

                ## 学歴

                2008年4月 〜 2012年3月 銅山大学 工学部
                """#,
            entries: [
                "- @ 株式会社カッパーミル [2018-01…now]",
                "- in 工学部 @ 銅山大学 [2008-04…2012-03]",
            ]),
        Way(
            name: "a course in a profile between slashes",
            text: #"""
                # 林文

                - 本科/云山大学金陵学院-计算机科学与技术

                ## 工作经历

                ### 云山科技有限公司 2017.10 - 2019.3
                """#,
            entries: [
                "- @ 云山科技有限公司 [2017-10…2019-03]",
                "本科 in 计算机科学与技术 @ 云山大学金陵学院 […]",
            ]),
        Way(
            name: "a course in a profile behind a label",
            text: #"""
                # 林文

                ## 个人信息

                - 教育背景：云山大学-软件工程-本科（2015年毕业）
                - 电话：13800000000

                ## 工作经历

                ### 云山科技有限公司 2017.10 - 2019.3
                """#,
            entries: [
                "- @ 云山科技有限公司 [2017-10…2019-03]",
                "本科 in 软件工程 @ 云山大学 […2015]",
            ]),
        Way(
            name: "a course in a profile on lines of its own",
            text: #"""
                # 林文

                - **学历：** 本科
                - **学校：** 云山科技学院
                - **专业：** 计算机科学与技术

                ## 工作经历

                ### 云山科技有限公司 2017.10 - 2019.3
                """#,
            entries: [
                "- @ 云山科技有限公司 [2017-10…2019-03]",
                "本科 in 计算机科学与技术 @ 云山科技学院 […]",
            ]),
        Way(
            name: "a degree that closes its subject",
            text: #"""
                ## 教育经历

                2016 - 2020 云山大学 生物制药学士
                """#,
            entries: [
                "学士 in 生物制药 @ 云山大学 [2016…2020]"
            ]),
        Way(
            name: "kinds of school beside the school",
            text: #"""
                ## Bildung

                2012 - 2016 – Lehre als [Müllerin EFZ](https://lehre.example) – [Kupfermühle Production](https://mill.example)

                2010 - 2012 – Sekundarschule – [Hochalpines Institut Quill](https://quill.example)
                """#,
            entries: [
                "Lehre in Müllerin EFZ @ Kupfermühle Production [2012…2016]",
                "- in Sekundarschule @ Hochalpines Institut Quill [2010…2012]",
            ]),
        Way(
            name: "what was studied below the school",
            text: #"""
                ## Bildung

                ### Schulische Ausbildung an der Technischen Lehranstalt Rumford
                _2004 bis 2007_

                Abschluss: Technischer Assistent

                ### Studium an der Fachhochschule Rumford
                _2001 bis 2004_

                Fachrichtung Müllerei
                """#,
            entries: [
                "Schulische Ausbildung in - @ Technischen Lehranstalt Rumford [2004…2007]",
                "Studium in Müllerei @ Fachhochschule Rumford [2001…2004]",
            ]),
        Way(
            name: "how far a course has come, instead of dates",
            text: #"""
                ## Formação Acadêmica

                * **Superior de Tecnologia em Sistemas para Moinhos** - UMV (Cursando)
                * **Estácio** - Análise e Desenvolvimento de sistemas (concluido)
                * **Técnico em Informática** - Colégio Estadual Quill - Rialma, GO (Mar de 2018 - Nov 2021)
                """#,
            entries: [
                "Superior de Tecnologia in Sistemas para Moinhos @ UMV […]",
                "- in Análise e Desenvolvimento de sistemas @ Estácio […]",
                "Técnico in Informática @ Colégio Estadual Quill [2018-03…2021-11]",
            ]),
        Way(
            name: "a table of a course below its degree",
            text: #"""
                ## Formação

                ### 1. Mestrado

                |      |       |
                | ------------ | ------------- |
                | **Instituição** | Universidade Estadual do Vale |
                | **Curso** | Engenharia da Computação |
                | **Ano** | 2020 |
                """#,
            entries: [
                "Mestrado in Engenharia da Computação @ Universidade Estadual do Vale [2020…2020]"
            ]),
        Way(
            name: "a platform behind the school, and a course behind a state's",
            text: #"""
                ## Education

                - 2019: Tide Tables - *University of Rumford via Coursera*
                - University Of Michigan - Introduction to Tides
                """#,
            entries: [
                "- in Tide Tables @ University of Rumford [2019…2019]",
                "- in Introduction to Tides @ University Of Michigan […]",
            ]),
        Way(
            name: "the year of graduation behind a label",
            text: #"""
                ## Education

                ### Bachelor of Business
                **Institution:** Universiti Rumford (UR)
                **Graduation Year:** 2022
                **GPA:** 3.5
                """#,
            entries: [
                "Bachelor of Business in - @ Universiti Rumford (UR) […2022]"
            ]),
        Way(
            name: "an acronym before its Cyrillic name, and a label below",
            text: #"""
                ## Образование

                2005-2010 – МГКУ (Медный Государственный Университет Корпуса)
                Специальность: Мельник
                """#,
            entries: [
                "- in Мельник @ МГКУ (Медный Государственный Университет Корпуса) [2005…2010]"
            ]),
        Way(
            name: "a school that looks like a place, where no heading names sections",
            text: #"""
                # Ada Quill

                **Clerk** at _Copper Mill_
                May 2013 - June 2014

                - Ground

                **Mathematics Teacher** at _Woodland School_
                May 2014 - June 2015

                - Taught

                **Bachelor of Arts in Tides** from _Hilltop, The State University of New Jersey_
                September 2009 - May 2013

                - Learned
                """#,
            entries: [
                "Clerk @ Copper Mill [2013-05…2014-06]",
                "Mathematics Teacher @ Woodland School [2014-05…2015-06]",
            ]),
        Way(
            name: "the head of a department",
            text: #"""
                ## Experience

                **Head of the purchasing department**
                2019 - 2020

                - Bought grain

                **Lead miller**
                2016 - 2019

                ## Education

                BSc Physics, Hilltop College, 2009 - 2012
                """#,
            entries: [
                "Head of the purchasing department @ - [2019…2020]",
                "Lead miller @ - [2016…2019]",
                "BSc in Physics @ Hilltop College [2009…2012]",
            ]),
    ]
}
