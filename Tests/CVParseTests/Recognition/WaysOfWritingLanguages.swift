@testable import CVParse

/// Whole résumés' worth of ways, in the languages that are read.
extension WaysOfWritingTests {
    static let languageWays: [Way] = [
        Way(
            name: "labels of several ideographs (Chinese)",
            text: #"""
                ## 工作经历

                - 公司名称：铜磨科技
                - 担任职务：工程师
                - 工作时间：2015.01 - 2019.12
                - 建港口
                """#,
            entries: [
                "工程师 @ 铜磨科技 [2015-01…2019-12]"
            ]),
        Way(
            name: "a heading of dates over a list that begins with the company (Japanese)",
            text: #"""
                ## 職務経歴

                ### 2016/2 - 現在

                - **銅インターネット株式会社**
                - Position: 代表取締役/CEO
                - 留守電が文字で届く

                ### 1985/11 - 1994/6

                - **株式会社東新銅**
                - Position: プログラマ
                - 開発に従事。
                """#,
            entries: [
                "代表取締役/CEO @ 銅インターネット株式会社 [2016-02…now]",
                "プログラマ @ 株式会社東新銅 [1985-11…1994-06]",
            ]),
        Way(
            name: "what somebody develops for, and no company (Polish)",
            text: #"""
                Doświadczenie zawodowe
                ----------
                04.2017 - teraz
                :   Programista aplikacji na Android - **Miedź**

                    Tworzenie

                01.2017 - 04.2017
                :   Programista aplikacji mobilnych - **Woda**

                    Praca
                """#,
            entries: [
                "Programista aplikacji na Android @ Miedź [2017-04…now]",
                "Programista aplikacji mobilnych @ Woda [2017-01…2017-04]",
            ]),
        Way(
            name: "German: a bold line an entry, with bei, in and seit",
            text: #"""
                ## Berufserfahrung

                **seit 04/2019: Senior Softwareentwickler bei Nordlicht Systems GmbH, Hamburg**

                - Entwicklung

                **Januar 2015 bis März 2019: Softwareentwickler bei der Kupfer & Söhne KG in Bremen**

                - Wartung
                """#,
            entries: [
                "Senior Softwareentwickler @ Nordlicht Systems GmbH, Hamburg [2019-04…now]",
                "Softwareentwickler @ Kupfer & Söhne KG, Bremen [2015-01…2019-03]",
            ]),
        Way(
            name: "German: a table without column names, and courses in lines",
            text: #"""
                ## Beruflicher Werdegang

                | | |
                |---|---|
                | 03/2018 – heute | **Projektleiterin**, Hellwasser GmbH, Köln |
                | 10/2014 – 02/2018 | **Sachbearbeiterin Einkauf**, Kupfermühle AG, Bonn |

                ## Studium und Ausbildung

                09/2007 – 07/2010  Ausbildung zur Bürokauffrau, Berufskolleg Riverburg

                1998 – 2007  Allgemeine Hochschulreife, Goethe-Gymnasium Aachen
                """#,
            entries: [
                "Projektleiterin @ Hellwasser GmbH, Köln [2018-03…now]",
                "Sachbearbeiterin Einkauf @ Kupfermühle AG, Bonn [2014-10…2018-02]",
                "Ausbildung in Bürokauffrau @ Berufskolleg Riverburg [2007-09…2010-07]",
                "Allgemeine Hochschulreife in - @ Goethe-Gymnasium Aachen [1998…2007]",
            ]),
        Way(
            name: "French: how somebody was employed in brackets, chez, de … à",
            text: #"""
                ## Expérience professionnelle

                ### Ingénieure DevOps — Eauclaire (CDI)
                *Mars 2020 – aujourd'hui · Lyon*

                ### Développeuse, Moulin Conseil (CDD)
                *De septembre 2016 à février 2020*

                ### Stage chez Papeterie du Nord
                *févr. 2016 – août 2016, Lille*
                """#,
            entries: [
                "Ingénieure DevOps @ Eauclaire, Lyon [2020-03…now]",
                "Développeuse @ Moulin Conseil [2016-09…2020-02]",
                "Stage @ Papeterie du Nord, Lille [2016-02…2016-08]",
            ]),
        Way(
            name: "French: courses in list items that dates begin",
            text: #"""
                ## Formation

                - **2013 – 2016** : Diplôme d'ingénieur, INSA Lyon
                - **2011 – 2013** : Licence en Informatique, Université de Nantes
                """#,
            entries: [
                "Diplôme d'ingénieur in - @ INSA Lyon [2013…2016]",
                "Licence in Informatique @ Université de Nantes [2011…2013]",
            ]),
        Way(
            name: "Spanish: company and town, position and dates below",
            text: #"""
                ## Experiencia profesional

                **Aguaclara S.L.** — Valencia
                *Desarrolladora frontend* (enero 2020 - actualidad)

                **Molino Digital** — Madrid
                *Programadora junior* (junio 2017 - diciembre 2019)

                ## Formación académica

                **Universidad Politécnica de Valencia**
                *Grado en Ingeniería Informática* (2013 - 2017)
                """#,
            entries: [
                "Desarrolladora frontend @ Aguaclara S.L., Valencia [2020-01…now]",
                "Programadora junior @ Molino Digital, Madrid [2017-06…2019-12]",
                "Grado in Ingeniería Informática @ Universidad Politécnica de Valencia [2013…2017]",
            ]),
        Way(
            name: "Portuguese: dates and company, the position behind a label",
            text: #"""
                ## Experiência Profissional

                **2021 - Atual – Água Clara Tecnologia**
                Cargo: Desenvolvedor Pleno

                **2018 - 2021 – Moinho Sistemas Ltda**
                Cargo: Analista de Suporte

                **Fev/2016 a Dez/2017 - Prefeitura de Curitiba**
                Cargo: Estagiário

                ## Formação

                - Técnico em Informática – IFPR (2013 – 2015)
                """#,
            entries: [
                "Desenvolvedor Pleno @ Água Clara Tecnologia [2021…now]",
                "Analista de Suporte @ Moinho Sistemas Ltda [2018…2021]",
                "Estagiário @ Prefeitura de Curitiba [2016-02…2017-12]",
                "Técnico in Informática @ IFPR [2013…2015]",
            ]),
        Way(
            name: "Italian: da … ad oggi, presso",
            text: #"""
                ## Esperienze lavorative

                * **Da gennaio 2019 ad oggi**
                  *Sviluppatrice software* presso **Acquachiara S.r.l.**, Milano
                * **Da marzo 2015 a dicembre 2018**
                  *Analista programmatrice* presso **Mulino S.p.A.**, Torino

                ## Istruzione e formazione

                * **2012 – 2015** Laurea triennale in Informatica, Università degli Studi di Torino
                """#,
            entries: [
                "Sviluppatrice software @ Acquachiara S.r.l., Milano [2019-01…now]",
                "Analista programmatrice @ Mulino S.p.A., Torino [2015-03…2018-12]",
                "Laurea triennale in Informatica @ Università degli Studi di Torino [2012…2015]",
            ]),
        Way(
            name: "Dutch: bars between bold and italic",
            text: #"""
                ## Werkervaring

                **Helderwater B.V., Utrecht** | *Software ontwikkelaar* | mei 2019 – heden

                **Kopermolen, Amsterdam** | *Medewerker klantenservice* | sept. 2015 – april 2019

                ## Opleidingen

                **St. Bonifatius College** | *HAVO* | 2006 – 2011
                """#,
            entries: [
                "Software ontwikkelaar @ Helderwater B.V., Utrecht [2019-05…now]",
                "Medewerker klantenservice @ Kopermolen, Amsterdam [2015-09…2019-04]",
                "HAVO in - @ St. Bonifatius College [2006…2011]",
            ]),
        Way(
            name: "Russian: с … по, and a length behind the dates",
            text: #"""
                ## Опыт работы

                **ООО «Светлая вода»** — Старший разработчик
                Май 2019 — по настоящее время

                **с 2014 по 2016** — лаборант, Казанский федеральный университет

                ## Образование

                2012–2016: Казанский федеральный университет, бакалавр, Прикладная информатика
                """#,
            entries: [
                "Старший разработчик @ ООО «Светлая вода» [2019-05…now]",
                "лаборант @ Казанский федеральный университет [2014…2016]",
                "бакалавр in Прикладная информатика @ Казанский федеральный университет [2012…2016]",
            ]),
        Way(
            name: "Chinese: blanks between the fields, a branch in brackets",
            text: #"""
                ## 教育背景

                **浙江清水大学** 计算机科学与技术 本科 2012.09 - 2016.06

                ## 工作经历

                **明水网络科技有限公司** | 高级后端工程师 | 2019年3月 - 至今

                **铜磨（杭州）软件** 前端开发 2016/07 - 2019/02
                """#,
            entries: [
                "高级后端工程师 @ 明水网络科技有限公司 [2019-03…now]",
                "前端开发 @ 铜磨（杭州）软件 [2016-07…2019-02]",
                "本科 in 计算机科学与技术 @ 浙江清水大学 [2012-09…2016-06]",
            ]),
        Way(
            name: "Japanese: dates in wide brackets, the position behind a label",
            text: #"""
                # 職務経歴書

                氏名：山田 花子

                ## 職務経歴

                ### 株式会社ミズ（2019年4月～現在）
                **役職**：シニアエンジニア

                ### ドウ製作所株式会社（2015年4月～2019年3月）
                **役職**：プログラマー
                """#,
            entries: [
                "シニアエンジニア @ 株式会社ミズ [2019-04…now]",
                "プログラマー @ ドウ製作所株式会社 [2015-04…2019-03]",
            ]),
        Way(
            name: "Korean: company and dates in the heading",
            text: #"""
                ## 경력

                ### 맑은물 주식회사 (2020.03 ~ 현재)
                **백엔드 개발자**

                ### 구리방앗간 | 웹 개발자 | 2017년 1월 ~ 2020년 2월

                ## 학력

                - 하늘고등학교 (2010 ~ 2013)
                """#,
            entries: [
                "백엔드 개발자 @ 맑은물 주식회사 [2020-03…now]",
                "웹 개발자 @ 구리방앗간 [2017-01…2020-02]",
                "- in - @ 하늘고등학교 [2010…2013]",
            ]),
    ]
}
