@testable import CVParse

/// Ways of writing courses: degrees beside their subjects, schools with branches and towns.
extension WaysOfWritingTests {
    static let courseWays: [Way] = [
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
    ]
}
