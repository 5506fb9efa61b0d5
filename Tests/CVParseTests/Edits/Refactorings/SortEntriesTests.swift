import Testing

@testable import CVParse

@Suite struct SortEntriesTests {
    @Test(arguments: [
        (
            """
            # Ada Byron

            ## Experience‸

            ### Junior Engineer, Acme GmbH

            2015 – 2017

            - Wrote tests

            ### Senior Engineer, Initech Ltd

            2019 – present

            - Led a team

            ### Engineer, Globex Inc

            2017 – 2019
            """,
            """
            # Ada Byron

            ## Experience

            ### Senior Engineer, Initech Ltd

            2019 – present

            - Led a team

            ### Engineer, Globex Inc

            2017 – 2019

            ### Junior Engineer, Acme GmbH

            2015 – 2017

            - Wrote tests
            """
        ),
        // List items; the caret in one of them.
        (
            """
            ## Education

            - **BSc Mathematics**, University of London, 20‸10 – 2013
            - **MSc Physics**, University of Oxford, 2013 – 2015
            """,
            """
            ## Education

            - **MSc Physics**, University of Oxford, 2013 – 2015
            - **BSc Mathematics**, University of London, 2010 – 2013
            """
        ),
    ])
    func newestFirst(marked: String, expected: String) throws {
        #expect(try Rewriting.refactored(marked, "Sort") == expected)
    }

    @Test(arguments: [
        // In order already.
        "## Experience‸\n\n### Engineer, Acme GmbH\n\n2019 – 2020\n\n### Clerk, Globex Inc\n\n2015 – 2016\n",
        // A division that begins in one entry ends in the other.
        "## Experience‸\n\n### Engineer, Acme GmbH\n\n2013 – 2014\n\n<div>\n\n### Clerk, Globex Inc\n\n2015 – 2016\n\n</div>\n",
        // One without dates.
        "## Experience‸\n\n### Engineer, Acme GmbH\n\n2013 – 2014\n\n### Clerk, Globex Inc\n\n### Cook, Initech Ltd\n\n2015 – 2016\n",
    ])
    func nothingIsOffered(marked: String) throws {
        #expect(try Rewriting.refactored(marked, "Sort") == nil)
    }
}
