/// Entries set as the résumés of many people have them who had none of the commoner ways in mind: sections on the level of
/// what they hold, pasted lines, slips of the pen, courses in brackets.
extension WaysOfWritingTests {
    static let settingWays: [Way] = [
        Way(
            name: "sections and companies on one level",
            text: #"""
                Education
                ---------

                ## Hilltop Institute of Technology
                Leeds, UK

                ### Master of Engineering in Tidal Engineering
                June 2014

                Experience
                ----------

                ## Brightwater Technology
                Oslo, Norway

                ### Developer
                July 2014 – Present
                Builds ledgers on a team of seven.

                ## Coppermill
                ### Miller
                January 2012 – June 2014
                """#,
            entries: [
                "Developer @ Brightwater Technology, Oslo, Norway [2014-07…now]",
                "Miller @ Coppermill [2012-01…2014-06]",
                "Master of Engineering in Tidal Engineering @ Hilltop Institute of Technology [2014-06…2014-06]",
            ]),
        Way(
            name: "lines pasted without any mark-up, in a file that is called Markdown",
            text: #"""
                Ada Quill
                Leeds, UK ada@quill.example
                Technical Skills
                ▪ Go
                ▪ SQL
                Career History
                Brightwater – Leeds, UK Oct 2012 - Current
                Software Developer
                ▪ Built the ledgers of a harbour with two others
                ▪ Kept the tide tables
                Coppermill – Riverton, UK May 2010 – Oct 2012
                Miller
                ▪ Ground wheat
                Education
                B.S. in Tides – Hilltop College, Leeds May 2009
                """#,
            entries: [
                "Software Developer @ Brightwater, Leeds, UK [2012-10…now]",
                "Miller @ Coppermill, Riverton, UK [2010-05…2012-10]",
                "B.S. in Tides @ Hilltop College [2009-05…2009-05]",
            ]),
        Way(
            name: "one wrong letter in the sections' headings",
            text: #"""
                ## Work Expereince

                ### Freelance (2009 - present)

                - Ledgers for harbours

                ## Educaton

                - BSc Tides, Hilltop University, 2005 – 2008
                """#,
            entries: [
                "Freelance @ - [2009…now]",
                "BSc in Tides @ Hilltop University [2005…2008]",
            ]),
        Way(
            name: "places set apart by their slant, behind a position in bold",
            text: #"""
                ## Experience

                **Tide Engineer**, Augustus Harbour, *New York City* — Apr 2010 - Jul 2011
                Built models of tides.

                **Research Intern**, Brightwater, *Les Moulins-sous-Bois, France* — Apr 2009 - Sep 2009
                Wrote a compiler.

                **Officer Cadet**, Riverton Council, *Valdoro, Corsica* — Sep 2007 - Apr 2008
                """#,
            entries: [
                "Tide Engineer @ Augustus Harbour, New York City [2010-04…2011-07]",
                "Research Intern @ Brightwater, France [2009-04…2009-09]",
                "Officer Cadet @ Riverton Council, Corsica [2007-09…2008-04]",
            ]),
        Way(
            name: "a company and its street",
            text: #"""
                ## Esperienze

                #### Kupfer s.r.l, Via del Lago 104, 36015 Schio (Italia)
                2006 - 2012
                - Sviluppo di mulini.

                #### Molino s.r.l, Via Corta 2, 36010 Zanè (Italia)
                2004 - 2006
                - Manutenzione.
                """#,
            entries: [
                "- @ Kupfer s.r.l, 36015 Schio (Italia) [2006…2012]",
                "- @ Molino s.r.l, 36010 Zanè (Italia) [2004…2006]",
            ]),
        Way(
            name: "a year alone behind a position in bold, beside spans",
            text: #"""
                ## Experience

                ### Brightwater

                **Senior Developer** 1999 - 2000

                Wrote ledgers.

                **Application Developer** 1999

                Wrote more of them.

                **Engineer** 1997 - 1999

                Wrote the first.
                """#,
            entries: [
                "Senior Developer @ Brightwater [1999…2000]",
                "Application Developer @ Brightwater [1999…1999]",
                "Engineer @ Brightwater [1997…1999]",
            ]),
        Way(
            name: "courses with who taught them in brackets",
            text: #"""
                ## Courses

                | When | Course |
                | --- | --- |
                | May 2014 | Tides for Beginners (Harbour Cat, e-learning) |
                | June 2013 | Ledgers and Logs (Udemy, e-learning) |
                | March 2012 | Night Signals (Harbour Cat, Leeds) |
                """#,
            entries: [
                "- in Tides for Beginners @ Harbour Cat [2014-05…2014-05]",
                "- in Ledgers and Logs @ Udemy [2013-06…2013-06]",
                "- in Night Signals @ Harbour Cat [2012-03…2012-03]",
            ]),
        Way(
            name: "several courses below one year",
            text: #"""
                Training
                --------

                2013
                :   **Tide Tables (Harbour Cat)**
                :   **Night Signals (Harbour Cat)**

                2012
                :   **Ledgers (Lighthouse Online)**
                """#,
            entries: [
                "- in Tide Tables @ Harbour Cat [2013…2013]",
                "- in Night Signals @ Harbour Cat [2013…2013]",
                "- in Ledgers @ Lighthouse Online [2012…2012]",
            ]),
        Way(
            name: "dated positions of which not all end in a position's noun, below a dated company",
            text: #"""
                ## Employment History

                * Brightwater(2009-Present)
                    * Senior Software Developer
                * Coppermill(2003-2009)
                    * Software Consultant on loan to Tide Fleet Rental(2006-2009)
                    * Team Leader in Office(2003-2006)
                """#,
            entries: [
                "Senior Software Developer @ Brightwater [2009…now]",
                "Software Consultant on loan to Tide Fleet Rental @ Coppermill [2006…2009]",
                "Team Leader in Office @ Coppermill [2003…2006]",
            ]),
        Way(
            name: "positions in bold without dates or companies",
            text: #"""
                ## Work Experience

                **Human Intelligence Analyst**
                * Kept the records of the harbour.

                **Research Assistant**
                * Ran studies of the tides.
                """#,
            entries: [
                "Human Intelligence Analyst @ - […]",
                "Research Assistant @ - […]",
            ]),
        Way(
            name: "academic experience over positions and not courses",
            text: #"""
                ## Education

                - MSc Tides, Hilltop University, 1990 – 1992

                ## Academic Experience

                - 1995-2001: Research Scientist, Harbour Laboratory, Japan
                - 2001-2006: Visiting Associate Professor, Hilltop Institute of Technology
                """#,
            entries: [
                "Research Scientist @ Harbour Laboratory, Japan [1995…2001]",
                "Visiting Associate Professor @ Hilltop Institute of Technology [2001…2006]",
                "MSc in Tides @ Hilltop University [1990…1992]",
            ]),
        Way(
            name: "a label that announces duties and names no company",
            text: #"""
                Work experience:
                01/05/2015 - 01/07/2017 Tide Analyst
                Responsibilities:
                keeping the tables of the harbour
                02/03/2012 - 01/04/2015 Ledger Clerk
                Responsibilities:
                writing ledgers
                """#,
            entries: [
                "Tide Analyst @ - [2015…2017]",
                "Ledger Clerk @ - [2012…2015]",
            ]),
        Way(
            name: "certificates beside courses",
            text: #"""
                ## Education & Certifications

                - **BSc Tides** – Hilltop University, 2012
                - **Harbour Threat Management** – Lighthouse Networking Academy, 2015
                """#,
            entries: [
                "BSc in Tides @ Hilltop University [2012…2012]"
            ]),
        Way(
            name: "months joined to their years in small letters",
            text: #"""
                ## Experiência

                **Engenheiro** – Kupfer *- mai de 2005 - jun de 2006*

                * Desenvolveu moinhos

                **Analista** – Mühle *- fev de 2003 - abr de 2005*

                * Desenvolveu livros
                """#,
            entries: [
                "Engenheiro @ Kupfer [2005-05…2006-06]",
                "Analista @ Mühle [2003-02…2005-04]",
            ]),
        Way(
            name: "sections in bold over headings of companies",
            text: #"""
                **Experience**

                ### Brightwater — Oslo, Norway

                **Staff Engineer**  
                *October 2014 to Present*

                - Built ledgers.

                ### Playmill — Leeds, UK

                **Founder**  
                *November 2012 to October 2014*

                - Sold them.

                **Skills**

                - Go, SQL

                **Education**

                ### Hilltop College — Leeds, UK

                #### Bachelor of Science, Tides
                """#,
            entries: [
                "Staff Engineer @ Brightwater, Oslo, Norway [2014-10…now]",
                "Founder @ Playmill, Leeds, UK [2012-11…2014-10]",
                "Bachelor of Science in Tides @ Hilltop College […]",
            ]),
    ]
}
