/// What tells of an entry beside its names: towns and campuses, tables, brackets, and headings behind a list.
extension WaysOfWritingTests {
    static let toldWays: [Way] = [
        Way(
            name: "a trade behind a school with its campus, and definitions",
            text: #"""
                ## Education

                2009-2011 - Tide Technician
                : [Instituto Federal Moinho (IFM)](https://moinho.example), Campus Rumford
                """#,
            entries: [
                "- in Tide Technician @ Instituto Federal Moinho (IFM) [2009…2011]"
            ]),
        Way(
            name:
                "towns of schools: alone on the line below, behind a full stop, behind a comma in small towns",
            text: #"""
                ## Education

                ### Hilltop Baptist University (HBU)

                Mill Quay, Hong Kong • Sep 2014 – May 2015

                - Bachelor of Science, General Studies, GPA 3.68/4.0

                ### Ledger Design

                **Universidad de Molinos. Valencia (Spain)**, 1999 – 2003
                """#,
            entries: [
                "Bachelor of Science in General Studies @ Hilltop Baptist University (HBU) [2014-09…2015-05]",
                "- in Ledger Design @ Universidad de Molinos [1999…2003]",
            ]),
        Way(
            name: "schools of a small country, each with its town",
            text: #"""
                ## Ausbildung

                8/06 – 7/09 Härtling-Grundschule, Kupferfinthen
                8/09 – 7/10 Grundschule, Hinterzinn
                8/16 – 6/19 Technisches Gymnasium, Zinnstadt-Neusee
                """#,
            entries: [
                "- in - @ Härtling-Grundschule [2006-08…2009-07]",
                "- in - @ Grundschule [2009-08…2010-07]",
                "- in - @ Technisches Gymnasium [2016-08…2019-06]",
            ]),
        Way(
            name: "faculties before their university, and the school years of some countries",
            text: #"""
                ## Education

                - PhD Student, Faculty of Engineering, University of Riverton, 2016
                - MAP Tides PhD, Fac. of Sciences, Univ. of Riverton, 2014
                - Class XII – Harbour Convent School, Rumford (91.6 %, 2010)
                """#,
            entries: [
                "PhD in - @ Faculty of Engineering, University of Riverton [2016…2016]",
                "MAP Tides PhD in - @ Fac. of Sciences, Univ. of Riverton [2014…2014]",
                "- in Class XII @ Harbour Convent School [2010…2010]",
            ]),
        Way(
            name: "what is taught, and no school's name",
            text: #"""
                ## Educación

                ##### **Educación Secundaria Obligatoria (ESO):** 2018-2022 Colegio Molino
                """#,
            entries: [
                "Educación Secundaria Obligatoria (ESO) in - @ Colegio Molino [2018…2022]"
            ]),
        Way(
            name: "a trade as all that stands below a school",
            text: #"""
                ## Education

                ##### FECAM, São Paulo
                ###### FEBRUARY 1995 - DECEMBER 1997
                * Data Processing Technician
                """#,
            entries: [
                "- in Data Processing Technician @ FECAM [1995-02…1997-12]"
            ]),
        Way(
            name: "courses as lines of a paragraph below a platform",
            text: #"""
                ## Bildung

                ### Freie Universität Kupferberg
                B. Sc. Mathematik, 2020-2023

                ### Millcamp
                Ledger Data Structures, November 2019
                Tide Libraries, September 2020
                """#,
            entries: [
                "B. Sc. in Mathematik @ Freie Universität Kupferberg [2020…2023]",
                "- in Ledger Data Structures @ Millcamp [2019-11…2019-11]",
                "- in Tide Libraries @ Millcamp [2020-09…2020-09]",
            ]),
        Way(
            name: "a school behind at, with its name in full",
            text: #"""
                ## Education

                *   2009 - **Engineer**, major in computer science, at **ESIM** (School of Advanced Mills), Riverton, France
                """#,
            entries: [
                "major in computer science @ ESIM (School of Advanced Mills) [2009…2009]"
            ]),
        Way(
            name: "names in short before those in full",
            text: #"""
                ## Formation

                ### Diplôme d'ingénieur - Icam - Institut Catholique d'Arts et Marées
                **2016 - 2019 | France**
                """#,
            entries: [
                "Diplôme d'ingénieur in - @ Icam - Institut Catholique d'Arts et Marées [2016…2019]"
            ]),
        Way(
            name: "fields in capitals, and full stops between the others",
            text: #"""
                ### EXPERIENCIA

                - MUSEO DEL MOLINO. Comunicación social. Asistente de Proyectos. *2019*.
                - ENLACE DE UNIDAD TÉCNICA. Asistente administrativo. *2018*.

                ### EDUCACIÓN

                LICENCIATURA EN CIENCIA POLÍTICA. Departamento de Estudios Políticos. Universidad de Molinos. *2015 - 2020*.
                """#,
            entries: [
                "Asistente de Proyectos @ MUSEO DEL MOLINO [2019…2019]",
                "Asistente administrativo @ ENLACE DE UNIDAD TÉCNICA [2018…2018]",
                "LICENCIATURA in CIENCIA POLÍTICA @ Universidad de Molinos [2015…2020]",
            ]),
        Way(
            name: "a heading behind a dated list, in words that companies have as well",
            text: #"""
                # Working Experience
                - **Servicio del Molino**, *External Consultant*, (Apr. 2015 - Aug 2015)
                    - Designed mills

                - **Consorcio del Golfo (CG)**. *Specialized Technician*, (Oct. 2018 - Present).
                    - Ground grain

                # International Workshops
                - **Second Workshop on Tides**, ICTP, San José, Costa Rica, 14 - 18 Nov 2016
                """#,
            entries: [
                "External Consultant @ Servicio del Molino [2015-04…2015-08]",
                "Specialized Technician @ Consorcio del Golfo (CG) [2018-10…now]",
            ]),
        Way(
            name: "countries in brackets, towns before them, and summers",
            text: #"""
                ## Experiencia

                ### Desarrollador – Zinnware Software (Argentina)
                *Mar 2020 – Ene 2024*
                - Molió

                ### **Tejas Molino S.A**, Lliría (Spain)
                *Delineante*, 2006 – 2007
                - Molió

                ### Mill Builders Inc. – Laborer *(Summer Employment, 2000–2002)*
                - Dug
                """#,
            entries: [
                "Desarrollador @ Zinnware Software, Argentina [2020-03…2024-01]",
                "Delineante @ Tejas Molino S.A, Lliría (Spain) [2006…2007]",
                "Laborer @ Mill Builders Inc. [2000…2002]",
            ]),
        Way(
            name: "tables of what is said of a job",
            text: #"""
                ## Experience

                ### Coppermill

                #### Senior Engineer (_February 2021 - Present_)

                <table>
                  <tr>
                    <td>Operating system</td>
                    <td>iOS</td>
                  </tr>
                  <tr>
                    <td>Team</td>
                    <td>3 people</td>
                  </tr>
                  <tr>
                    <td>Technology stack</td>
                    <td>Swift, Kotlin</td>
                  </tr>
                </table>
                """#,
            entries: [
                "Senior Engineer @ Coppermill [2021-02…now] 3 skills"
            ]),
        Way(
            name: "a company's figures in a table, and those of its projects",
            text: #"""
                ## 職務経歴

                ### 2021年3月〜2025年10月 株式会社銅磨

                | 項目 | 詳細 |
                |---|---|
                | 事業内容 | 潮の記録 |
                | 資本金 | 1,739百万円（2025.4.30現在） |

                #### プロジェクト1：開発
                | 項目 | 詳細 |
                |---|---|
                | 期間 | 2023年12月〜現在 |
                | 職種 | エンジニア |
                | 利用技術 | TypeScript, React |
                """#,
            entries: [
                "- @ 株式会社銅磨 [2021-03…2025-10] 2 skills"
            ]),
    ]
}
