/// What stands between a position and its company, or a degree and its school: slashes, brackets, places and prepositions.
extension WaysOfWritingTests {
    static let partedWays: [Way] = [
        Way(
            name: "a slash between a company and a position",
            text: #"""
                ## Experience

                ### Coppermill / Lead Engineer
                June 2018 - July 2020

                ### Tidal Systems / Clerk
                June 2016 - May 2018

                ### Frontend / Backend Developer
                **Brightwater**, 2012 - 2015
                """#,
            entries: [
                "Lead Engineer @ Coppermill [2018-06…2020-07]",
                "Clerk @ Tidal Systems [2016-06…2018-05]",
                "Frontend / Backend Developer @ Brightwater [2012…2015]",
            ]),
        Way(
            name: "a position in a bracket behind the company",
            text: #"""
                ## Experience

                * Coppermill (Lead Engineer), March 2018 - May 2020
                * Brightwater (Cashier), 2015 - 2017
                """#,
            entries: [
                "Lead Engineer @ Coppermill [2018-03…2020-05]",
                "Cashier @ Brightwater [2015…2017]",
            ]),
        Way(
            name: "a company in a bracket behind the only position",
            text: #"""
                ## Experience

                * Security Analyst (Coppermill), March 2018 - May 2020
                """#,
            entries: [
                "Security Analyst @ Coppermill [2018-03…2020-05]"
            ]),
        Way(
            name: "a place between the company and the position",
            text: #"""
                ## Experience

                Coppermill, Leeds, UK, Lead Engineer, 2018 - 2020

                Tin & Daughters, Toronto, ON, Clerk, 2015 - 2017
                """#,
            entries: [
                "Lead Engineer @ Coppermill, Leeds, UK [2018…2020]",
                "Clerk @ Tin & Daughters, Toronto, ON [2015…2017]",
            ]),
        Way(
            name: "a preposition behind the dates",
            text: #"""
                ## Expérience

                ### *2017 - 2020* Chez Coppermill
                - Développement

                ### *2012 - 2017* Chez Fonderie-Services
                - Développement
                """#,
            entries: [
                "- @ Coppermill [2017…2020]",
                "- @ Fonderie-Services [2012…2017]",
            ]),
        Way(
            name: "prepositions before companies in German, Russian and Polish",
            text: #"""
                ## Berufserfahrung

                * Allrounder beim Kupferwerk Riverton AG (2012 - 2014)

                ## Опыт работы

                * Стажёр в Медная мельница (2010 - 2011)

                ## Doświadczenie

                * Kierownik projektu w Młyn Miedziany (2008 - 2009)
                """#,
            entries: [
                "Allrounder @ Kupferwerk Riverton AG [2012…2014]",
                "Стажёр @ Медная мельница [2010…2011]",
                "Kierownik projektu @ Młyn Miedziany [2008…2009]",
            ]),
        Way(
            name: "a firm of partners and a position with words of companies",
            text: #"""
                ## Experience

                ### Clerk, Copper & Partner (2018 - 2020)

                ### Director of Consulting, Brightwater (2015 - 2017)

                ### Volunteer Coordinator, Harbour Trust (2012 - 2014)
                """#,
            entries: [
                "Clerk @ Copper & Partner [2018…2020]",
                "Director of Consulting @ Brightwater [2015…2017]",
                "Volunteer Coordinator @ Harbour Trust [2012…2014]",
            ]),
        Way(
            name: "Chinese dates that are joined to what says they go on",
            text: #"""
                ## 工作经历

                ### 铜磨，工程师（2020.09至今）

                ### 锡磨，测试工程师（2018/03至2020/08）
                """#,
            entries: [
                "工程师 @ 铜磨 [2020-09…now]",
                "测试工程师 @ 锡磨 [2018-03…2020-08]",
            ]),
        Way(
            name: "what a Korean company is in law, in a bracket",
            text: #"""
                ## 경력

                ### 백엔드 개발자, (주)구리방앗간 (2020 - 2022)
                """#,
            entries: [
                "백엔드 개발자 @ (주)구리방앗간 [2020…2022]"
            ]),
        Way(
            name: "a school without a word for it behind a degree",
            text: #"""
                ## Education

                Bachelor's in Business Administration, Hilltop, 2014 - 2018

                MSc, Data Science, Rivermark, 2012 - 2014

                BSc Physics, Carnegie Mellon, 2008 - 2012
                """#,
            entries: [
                "Bachelor's in Business Administration @ Hilltop [2014…2018]",
                "MSc in Data Science @ Rivermark [2012…2014]",
                "BSc in Physics @ Carnegie Mellon [2008…2012]",
            ]),
        Way(
            name: "a school in a bracket behind a degree",
            text: #"""
                ## Education

                * BSc Physics (UC Berkeley), 2010 - 2012
                * MSc in Chemistry (Hilltop College), 2008 - 2010
                """#,
            entries: [
                "BSc in Physics @ UC Berkeley [2010…2012]",
                "MSc in Chemistry @ Hilltop College [2008…2010]",
            ]),
        Way(
            name: "a slash between a degree and its school",
            text: #"""
                ## Education

                ### M.Sc. Chemistry / Hilltop
                2010 - 2012
                """#,
            entries: [
                "M.Sc. in Chemistry @ Hilltop [2010…2012]"
            ]),
        Way(
            name: "schools that are called as degrees are, and a minor alone",
            text: #"""
                ## Education

                ### Texas A&M University, BEng Civil Engineering (2014 - 2018)

                ### Instituto Superior Técnico, Licenciatura em Física (2010 - 2014)

                ### Minor in Economics, Hilltop College (2008 - 2010)
                """#,
            entries: [
                "BEng in Civil Engineering @ Texas A&M University [2014…2018]",
                "Licenciatura in Física @ Instituto Superior Técnico [2010…2014]",
                "Minor in Economics @ Hilltop College [2008…2010]",
            ]),
        Way(
            name: "a bare year before a degree or a school",
            text: #"""
                ## Education

                2020 MSc Forestry - Hilltop College

                2018 BSc Ecology - Riverton University
                """#,
            entries: [
                "MSc in Forestry @ Hilltop College [2020…2020]",
                "BSc in Ecology @ Riverton University [2018…2018]",
            ]),
        Way(
            name: "lines of Chinese characters, as long as headers are",
            text: #"""
                ## 工作经历

                测试工程师\
                北京铜磨网络技术有限公司, 成都\
                2020年5月 – 2021年12月

                运营专员\
                上海锡磨贸易有限公司, 广州\
                2018年9月 – 2020年4月
                """#,
            entries: [
                "测试工程师 @ 北京铜磨网络技术有限公司, 成都 [2020-05…2021-12]",
                "运营专员 @ 上海锡磨贸易有限公司, 广州 [2018-09…2020-04]",
            ]),
        Way(
            name: "lines of Japanese characters, as long as headers are",
            text: #"""
                ## 職歴

                データサイエンティスト、株式会社カッパーエージェント、大阪、2017年2月～2020年4月

                - 機械学習

                インターン、楽々商店株式会社、東京、2015年2月～2016年4月

                - 販売
                """#,
            entries: [
                "インターン @ 楽々商店株式会社, 東京 [2015-02…2016-04]"
            ]),
        Way(
            name: "honours below a degree, and a list of the dean's",
            text: #"""
                ## Education

                ### Hilltop College
                **BSc in Forestry**, 2014 - 2018

                - Graduated with honors
                - Dean's List, 2016 - 2018

                ### Rivermark
                MSc Ecology, First Class Honours
                2018 - 2020
                """#,
            entries: [
                "BSc in Forestry @ Hilltop College [2014…2018]",
                "MSc in Ecology @ Rivermark [2018…2020]",
            ]),
        Way(
            name: "a school's acronym behind a comma",
            text: #"""
                ## Formação

                **Universidade Federal de Riverton, UNIFERI**
                Bacharelado em Física
                2010 - 2014
                """#,
            entries: [
                "Bacharelado in Física @ Universidade Federal de Riverton, UNIFERI [2010…2014]"
            ]),
        Way(
            name: "a bare year before what is bold",
            text: #"""
                ## Education

                - 2020 **Rivermark** MSc Forestry
                - 2018 **Hilltop** BSc Ecology
                """#,
            entries: [
                "MSc in Forestry @ Rivermark [2020…2020]",
                "BSc in Ecology @ Hilltop [2018…2018]",
            ]),
        Way(
            name: "letters for bullets in plain text",
            dialect: .plainText,
            text: #"""
                EXPERIENCE

                Engineer, Coppermill, 2018 - 2020
                o Built mills for grain and
                  for paper
                o Led a team of four

                Clerk, Brightwater, 2015 - 2017
                o Kept the ledgers
                """#,
            entries: [
                "Engineer @ Coppermill [2018…2020]",
                "Clerk @ Brightwater [2015…2017]",
            ]),
    ]
}
