@testable import CVParse

/// Ways of writing courses: degrees beside their subjects, schools with branches and towns.
extension WaysOfWritingTests {
    static let courseWays: [Way] = [
        Way(
            name: "a school named in words that sections have",
            text: #"""
                ## Education

                ### The Open University
                **BSc in Tides**, 2014 - 2018

                ### Language School
                **Diploma in Ledgers**, 2012 - 2014
                """#,
            entries: [
                "BSc in Tides @ The Open University [2014…2018]",
                "Diploma in Ledgers @ Language School [2012…2014]",
            ]),
        Way(
            name: "a school called as a preposition is",
            text: #"""
                ## Education

                ### BSc in Tides
                MIT, 2014 - 2018

                ### BA (Hons) in Graphic Design
                *General Assembly* | 2010 - 2014
                """#,
            entries: [
                "BSc in Tides @ MIT [2014…2018]",
                "BA (Hons) in Graphic Design @ General Assembly [2010…2014]",
            ]),
        Way(
            name: "a degree with full stops behind its dates, and a school without a word of one",
            text: #"""
                ## Education

                - 2014-2018: M.Sc. Data Science at Hilltop
                - 2010-2014: Diploma in Nursing, Riverton College
                """#,
            entries: [
                "M.Sc. in Data Science @ Hilltop [2014…2018]",
                "Diploma in Nursing @ Riverton College [2010…2014]",
            ]),
        Way(
            name: "courses whose fields are labelled items of one list",
            text: #"""
                ## Education

                - **Degree:** BSc in Tides
                - **School:** Hilltop University
                - **Years:** 2014 - 2018

                - **Degree:** Diploma in Nursing
                - **School:** Riverton College
                - **Years:** 2010 - 2014
                """#,
            entries: [
                "BSc in Tides @ Hilltop University [2014…2018]",
                "Diploma in Nursing @ Riverton College [2010…2014]",
            ]),
        Way(
            name: "branches and school leaving in the item below",
            text: #"""
                ## Education

                - **BSc in Tides** (2014 - 2018)
                  - University of California, Riverton
                - **Hilltop College** (2010 - 2014)
                  - High School Diploma
                """#,
            entries: [
                "BSc in Tides @ University of California, Riverton [2014…2018]",
                "High School Diploma in - @ Hilltop College [2010…2014]",
            ]),
        Way(
            name: "a student among the jobs",
            text: #"""
                ## Experience

                ### Engineer at Brightwater
                2010 - 2011

                ### Master Student at Technical University of Riverton
                2003 - 2009
                """#,
            entries: [
                "Engineer @ Brightwater [2010…2011]",
                "Master in - @ Technical University of Riverton [2003…2009]",
            ]),
        Way(
            name: "a school's courses, each with its date at the end",
            text: #"""
                ## Education

                ### Hilltop Online

                - Developing Ledgers with .NET 4, Aug 2013
                - Querying Tide Tables, Feb 2013

                ### Riverton College

                - Certificate of Technology, Software Development, 2009 to 2010, 91%
                - Part-Time Studies, 2008, 96%

                ### Brightwater University

                - Bachelor of Arts, 2003 to 2007
                - Member of the rowing club, 2005
                """#,
            entries: [
                "- in Developing Ledgers with .NET 4 @ Hilltop Online [2013-08…2013-08]",
                "- in Querying Tide Tables @ Hilltop Online [2013-02…2013-02]",
                "Certificate of Technology in Software Development @ Riverton College [2009…2010]",
                "- in Part-Time Studies @ Riverton College [2008…2008]",
                "Bachelor of Arts in - @ Brightwater University [2003…2007]",
            ]),
        Way(
            name: "a second degree of the school above, behind what is said of the first",
            text: #"""
                ## Education

                [**Hilltop University**](https://hilltop.example/)
                *Master of Arts in Teaching* (2009)
                + Teaching Credential
                + Language Development

                *Bachelor of Science in Tides* (2005)
                """#,
            entries: [
                "Master of Arts in Teaching @ Hilltop University [2009…2009]",
                "Bachelor of Science in Tides @ Hilltop University [2005…2005]",
            ]),
        Way(
            name: "a school's name that goes on in the next line",
            text: #"""
                ## Education

                2010
                :   *Degree in Web Development*; University of
                    Perpignan (France)
                """#,
            entries: [
                "Degree in Web Development @ University of Perpignan [2010…2010]"
            ]),
        Way(
            name: "a degree behind its subject, and a minor",
            text: #"""
                ## Education

                ### Hilltop University
                Computer Science, M.S. | Minor in Tides
                *2011 – 2015*
                """#,
            entries: [
                "M.S. in Computer Science @ Hilltop University [2011…2015]"
            ]),
        Way(
            name: "lines that end in a degree's own full stop",
            text: #"""
                ## Education

                Electronics and Communication of Tides, B.E.
                Fall 2004 - Summer 2008
                Riverton College of Engineering, Hull

                Oceanography and the Study of Tides, M.S.
                2008 – 2010
                Hilltop University, Leeds
                """#,
            entries: [
                "B.E. in Electronics and Communication of Tides @ Riverton College of Engineering [2004-09…2008-06]",
                "M.S. in Oceanography and the Study of Tides @ Hilltop University [2008…2010]",
            ]),
        Way(
            name: "what leads to a degree",
            text: #"""
                ## Education

                ### Hilltop University
                *2011 – 2015*

                Received B.S. in Oceanography

                ### Riverton College
                *2009 – 2011*

                Graduated with a Diploma in Hydrology
                """#,
            entries: [
                "B.S. in Oceanography @ Hilltop University [2011…2015]",
                "Diploma in Hydrology @ Riverton College [2009…2011]",
            ]),
        Way(
            name: "honours in brackets behind a degree",
            text: #"""
                ## Education

                ### MBA (Hons.), Hilltop University
                *2011 – 2015*

                ### BA (Honours) in History, Riverton College
                *2007 – 2011*
                """#,
            entries: [
                "MBA (Hons.) in - @ Hilltop University [2011…2015]",
                "BA (Honours) in History @ Riverton College [2007…2011]",
            ]),
        Way(
            name: "a campus behind “at”",
            text: #"""
                ## Education

                ### State University of New York at Binghamton
                *B.A. in History*, 2011 – 2015

                ### Hilltop University
                *B.Sc. in Physics*, 2007 – 2011
                """#,
            entries: [
                "B.A. in History @ State University of New York at Binghamton [2011…2015]",
                "B.Sc. in Physics @ Hilltop University [2007…2011]",
            ]),
        Way(
            name: "a degree at a school",
            text: #"""
                ## Education

                - Diploma at Hilltop School, 2011
                - BSc in Physics at Riverton College, 2009
                """#,
            entries: [
                "Diploma in - @ Hilltop School [2011…2011]",
                "BSc in Physics @ Riverton College [2009…2009]",
            ]),
        Way(
            name: "the acronym of a school behind a dash",
            text: #"""
                ## Education

                ### Institute of Tides - IOT
                *BSc in Physics*, 2011 – 2015

                ### Riverton College – RC
                *Diploma in Hydrology*, 2007 – 2011
                """#,
            entries: [
                "BSc in Physics @ Institute of Tides - IOT [2011…2015]",
                "Diploma in Hydrology @ Riverton College – RC [2007…2011]",
            ]),
        Way(
            name: "a school below the heading of what was learnt",
            text: #"""
                ## Education

                ### Ledger Keeping (2005 – 2007)

                - Riverton College, Hull
                - Focus on mathematics
                """#,
            entries: [
                "- in Ledger Keeping @ Riverton College [2005…2007]"
            ]),
        Way(
            name: "bold schools over items that tell the degree and when it ends",
            text: #"""
                ## Education

                **Hilltop University**, Leeds

                - BSc in Physics
                - Expected graduation: May 2026

                **Riverton College**, Hull

                - Diploma in Design
                - Won the prize of 2019
                """#,
            entries: [
                "BSc in Physics @ Hilltop University […2026-05]",
                "Diploma in Design @ Riverton College […]",
            ]),
        Way(
            name: "a university that is one of a kind has its town behind it",
            text: #"""
                ## Education

                ### BSc Physics
                University of Southern California, Los Angeles  
                *2011 – 2015*
                """#,
            entries: [
                "BSc in Physics @ University of Southern California [2011…2015]"
            ]),
        Way(
            name: "a town in brackets behind a school, and an acronym",
            text: #"""
                ## Education

                ### BSc Physics, Hilltop University (Riverton)
                *2011 – 2015*

                ### Diploma in Hydrology, Institute of Tides (IOT)
                *2007 – 2011*
                """#,
            entries: [
                "BSc in Physics @ Hilltop University [2011…2015]",
                "Diploma in Hydrology @ Institute of Tides (IOT) [2007…2011]",
            ]),
        Way(
            name: "a remark in Russian that a degree was taken with distinction",
            text: #"""
                ## Образование

                ### Речной университет (красный диплом)
                *Физика*, 2011 – 2015
                """#,
            entries: [
                "- in Физика @ Речной университет [2011…2015]"
            ]),
        Way(
            name: "a branch of a school in brackets behind it, and a degree",
            text: #"""
                ## Educação

                - Bacharelado em Física, Universidade do Moinho (Unimoinho MS), 2011 - 2015
                - Técnico em Hidrologia, Colégio Água Clara (BSc), 2007 - 2009
                """#,
            entries: [
                "Bacharelado in Física @ Universidade do Moinho (Unimoinho MS) [2011…2015]",
                "Técnico in Hidrologia @ Colégio Água Clara [2007…2009]",
            ]),
        Way(
            name: "German schools in compound words",
            text: #"""
                ## Ausbildung

                - Hügelschule, 2011
                - Goethe-Gymnasium, 2009
                """#,
            entries: [
                "- in - @ Hügelschule [2011…2011]",
                "- in - @ Goethe-Gymnasium [2009…2009]",
            ]),
        Way(
            name: "the German word for a degree",
            text: #"""
                ## Ausbildung

                **2007 – 2011** Hellwasser-Schule, Bonn, Abschluss Wasserbauer

                **2003 – 2007** Kupfer-Schule, Köln, Abschluss Mittlere Reife
                """#,
            entries: [
                "Abschluss Wasserbauer in - @ Hellwasser-Schule [2007…2011]",
                "Abschluss Mittlere Reife in - @ Kupfer-Schule [2003…2007]",
            ]),
        Way(
            name: "schools of India",
            text: #"""
                ## Education

                - Kendriya Vidyalaya, 2011
                - Riverton Mahavidyalaya, B.Sc. in Physics, 2015
                """#,
            entries: [
                "- in - @ Kendriya Vidyalaya [2011…2011]",
                "B.Sc. in Physics @ Riverton Mahavidyalaya [2015…2015]",
            ]),
        Way(
            name: "a school as the term over its dated courses",
            text: #"""
                ## Education

                Riverton College
                :   MSc in Physics, 2012.

                :   BSc in Physics, 2010.
                """#,
            entries: [
                "MSc in Physics @ Riverton College [2012…2012]",
                "BSc in Physics @ Riverton College [2010…2010]",
            ]),
        Way(
            name: "a span below the year in which it ends",
            text: #"""
                ## Education

                ### BSc Ecology, Hilltop University (2012)
                *2010 – 2012*

                ### Diploma in Hydrology, Riverton College (2009)
                *2007 – 2009*
                """#,
            entries: [
                "BSc in Ecology @ Hilltop University [2010…2012]",
                "Diploma in Hydrology @ Riverton College [2007…2009]",
            ]),
        Way(
            name: "a campus of a state university, and a town behind another",
            text: #"""
                ## Education

                ### BSc Physics
                California State University, Northridge  
                *2011 – 2015*

                ### BA History
                Hilltop State University, Riverton  
                *2007 – 2011*
                """#,
            entries: [
                "BSc in Physics @ California State University, Northridge [2011…2015]",
                "BA in History @ Hilltop State University [2007…2011]",
            ]),
        Way(
            name: "a school that bears a doctor's name",
            text: #"""
                ## Education

                ### Dr. Quill School of Tides
                *BSc Physics*, 2011 – 2015
                """#,
            entries: [
                "BSc in Physics @ Dr. Quill School of Tides [2011…2015]"
            ]),
        Way(
            name: "a part of the school, honours and terms beside the degree",
            text: #"""
                ## Education

                **Hilltop University**, Business School, 2018 - 2022  
                Bachelor of Science in Physics

                ### Riverton College
                B.Sc. Ecology - 4th Year, 2017 - 2018

                ### Quill College
                BA (Hons) with First Class Honours in Applied History, 2010 - 2013
                """#,
            entries: [
                "Bachelor of Science in Physics @ Hilltop University [2018…2022]",
                "B.Sc. in Ecology @ Riverton College [2017…2018]",
                "BA (Hons) in Applied History @ Quill College [2010…2013]",
            ]),
        Way(
            name: "a subject directly behind a degree's full name, and what leads to it",
            text: #"""
                ## Education

                - 2016 - 2020 Bachelor of Science Informatics, Hilltop University. Major in Robotics
                - 2012 - 2015 Bachelor degree, majoring in Forestry, Riverton College
                - 2009 - 2011 Master of Science, spécialité Acoustique, Université de Quill
                """#,
            entries: [
                "Bachelor of Science in Informatics @ Hilltop University [2016…2020]",
                "Bachelor degree in Forestry @ Riverton College [2012…2015]",
                "Master of Science in Acoustique @ Université de Quill [2009…2011]",
            ]),
        Way(
            name: "subjects and a school without a school's word, told by the bold",
            text: #"""
                ## Education

                2019 - 2020
                :   **Post Graduate Diploma, Tide Security**; TIGNO

                2015 - 2017
                :   **M.Sc., Forestry, Ecology, Tides**, *Hilltop University*
                """#,
            entries: [
                "Post Graduate Diploma in Tide Security @ TIGNO [2019…2020]",
                "M.Sc. in Forestry, Ecology, Tides @ Hilltop University [2015…2017]",
            ]),
        Way(
            name: "a class and its year, a slash, and a school behind by",
            text: #"""
                ## Education

                ### Hilltop University; BASc Computer Engineering Class of 2016

                ### 2002 - 2006: Bachelor in Physics by Faculdades Associadas

                ### Quill Academy / Tide Tables: May 2021
                """#,
            entries: [
                "BASc in Computer Engineering @ Hilltop University […2016]",
                "Bachelor in Physics @ Faculdades Associadas [2002…2006]",
                "- in Tide Tables @ Quill Academy [2021-05…2021-05]",
            ]),
        Way(
            name: "a course and a school with one date, without any word of theirs",
            text: #"""
                ## Courses

                - Brightwater Academy *(2021)*<br/> **Ledger Architecture**
                - QRT-DGTIC *(September 2010)*<br/> **OpenTide Workshop**
                """#,
            entries: [
                "- in Ledger Architecture @ Brightwater Academy [2021…2021]",
                "- in OpenTide Workshop @ QRT-DGTIC [2010-09…2010-09]",
            ]),
        Way(
            name: "a branch behind a dash inside the bold, and an acronym spelt out",
            text: #"""
                ## Education

                **Riverton University - Hillside School of Art**, 2006 - 2008  
                Bachelor of Fine Arts in Web Design

                `1992-1994` __TREFI - Grande école du numérique__
                """#,
            entries: [
                "Bachelor of Fine Arts in Web Design @ Riverton University - Hillside School of Art [2006…2008]",
                "- in - @ TREFI - Grande école du numérique [1992…1994]",
            ]),
        Way(
            name: "years of long ago, set as code",
            text: #"""
                ## Education

                `1654-1660`
                __The King's School__

                `June 1661 - now`
                __Riverton College__

                `1667 - death`
                __Riverton College__
                """#,
            entries: [
                "- in - @ The King's School [1654…1660]",
                "- in - @ Riverton College [1661-06…]",
                "- in - @ Riverton College [1667…]",
            ]),
        Way(
            name: "a degree below a school among jobs",
            text: #"""
                ## Work and Education

                - **Coppermill Ltd** (2018–2020)<br />
                  Software Engineer

                - **Hilltop University** (2011–2014)<br />
                  Master of Science in Tides
                """#,
            entries: [
                "Software Engineer @ Coppermill Ltd [2018…2020]",
                "Master of Science in Tides @ Hilltop University [2011…2014]",
            ]),
        Way(
            name: "a year before a degree in italics, and one in brackets behind it",
            text: #"""
                ### Education
                * 2020 _Master in Food Engineering_ (EQF L7), Polytechnical University of Hilltop
                * 2018 _Doctor of Philosophy (PhD) in Forestry_, Riverton University
                """#,
            entries: [
                "Master in Food Engineering @ Polytechnical University of Hilltop [2020…2020]",
                "Doctor of Philosophy (PhD) in Forestry @ Riverton University [2018…2018]",
            ]),
        Way(
            name: "who taught in brackets, some with the town or with how",
            text: #"""
                # Ada Quill

                ## Weiterbildung

                - Februar 2026: Grundlagen der Gezeiten (Tidewell, e-Learning)
                - Dezember 2024: Kupfer im Handwerk (Quillmark GmbH, Bonn)
                - August 2024: Ledgers for All (Udemy, e-Learning)
                - Mai 2020: Mills and Tins (Udemy, e-Learning)
                """#,
            entries: [
                "- in Grundlagen der Gezeiten @ Tidewell [2026-02…2026-02]",
                "- in Kupfer im Handwerk @ Quillmark GmbH [2024-12…2024-12]",
                "- in Ledgers for All @ Udemy [2024-08…2024-08]",
                "- in Mills and Tins @ Udemy [2020-05…2020-05]",
            ]),
        Way(
            name: "schools in brackets, and one of a nation's institutes with its town",
            text: #"""
                ## Education

                **Doctor of Philosophy, Forestry** (University of Hilltop)
                : 2018 to 2021

                **BTech Mechanical Engineering** (Indian Institute of Technology, Kharagpur)
                : 2012 to 2014
                """#,
            entries: [
                "Doctor of Philosophy in Forestry @ University of Hilltop [2018…2021]",
                "BTech in Mechanical Engineering @ Indian Institute of Technology, Kharagpur [2012…2014]",
            ]),
        Way(
            name: "subjects behind a slash, a trade behind a school, and a remark behind a dash",
            text: #"""
                ## Education

                - BA English / History, 2009
                - Nursing / Midwifery, Hilltop College, 2010 – 2012
                - Hilltop College, Hairdressing, 2006 – 2008
                - Diploma in Option Pricing, Quill College, 2004
                """#,
            entries: [
                "BA in English / History @ - [2009…2009]",
                "- in Nursing / Midwifery @ Hilltop College [2010…2012]",
                "- in Hairdressing @ Hilltop College [2006…2008]",
                "Diploma in Option Pricing @ Quill College [2004…2004]",
            ]),
    ]
}
