import Testing

@testable import CVParse

/// Each refactoring before and after: `‸` marks the caret.
@Suite struct RefactoringsTests {
    private func expect(_ title: String, _ marked: String, _ expected: String?) throws {
        #expect(try Rewriting.refactored(marked, title) == expected)
    }

    private static let twoJobs = """
        # Ada Byron

        ## Experience

        ### Engineer, Acme GmbH

        %1

        - Built engines

        ### Clerk, Globex Inc

        %2

        - Kept books
        """

    private static func jobs(_ first: String, _ second: String) -> String {
        twoJobs.split(separator: "%1", omittingEmptySubsequences: false).joined(separator: first)
            .split(separator: "%2", omittingEmptySubsequences: false).joined(separator: second)
    }

    @Test(arguments: [
        // As most of them are; June is as right beside Jan as it is.
        (
            "Write all dates like “Sep 2019”", "‸Jan 2019 – June 2020", "01/2015 – Feb 2016",
            "Jan 2019 – June 2020",
            "Jan 2015 – Feb 2016"
        ),
        (
            "Write all dates like “2019-09”", "‸Mar 2019 – May 2020", "Jan 2015 – Feb 2019",
            "2019-03 – 2020-05",
            "2015-01 – 2019-02"
        ),
        (
            "Write all dates like “September 2019”", "‸Mar. 2019 – 2020", "Jan 2015 – Sept 2019",
            "March 2019 – 2020",
            "January 2015 – September 2019"
        ),
    ])
    func datesInOneForm(title: String, first: String, second: String, newFirst: String, newSecond: String)
        throws
    {
        try expect(title, Self.jobs(first, second), Self.jobs(newFirst, newSecond))
    }

    @Test(arguments: [
        // A season is no month, and a year stays a year.
        ("‸Summer 2019 – 2020", "2015 – 2019"),
        // Months in another language are not put into English.
        ("‸März 2019 – Mai 2020", "Januar 2015 – Februar 2019"),
    ])
    func datesThatStayAsTheyAre(first: String, second: String) throws {
        try expect("Write all dates like “September 2019”", Self.jobs(first, second), nil)
    }

    @Test(arguments: [
        ("## Skills\n\n- Languages: Swift, ‸Go, C\n", "## Skills\n\n- Languages: C, Go, Swift\n"),
        ("## Skills\n\n‸- Swift\n- **Go**\n- C\n", "## Skills\n\n- C\n- **Go**\n- Swift\n"),
        ("## Skills\n\nC, ‸Go, Swift\n", nil),
    ])
    func skillsFromAToZ(marked: String, expected: String?) throws {
        try expect("Sort these", marked, expected)
    }

    @Test(arguments: [
        ("## Skills\n\nGo, ‸JavaScript, C, JS, Go\n", "## Skills\n\nGo, JavaScript, C\n"),
        ("## Skills\n\nGo, ‸JavaScript, C\n", nil),
        // The target of a link stays.
        ("## Skills\n\n- Go\n- ‸[C](https://c.example)\n- [C](https://d.example)\n", nil),
    ])
    func skillsNamedTwice(marked: String, expected: String?) throws {
        try expect("Remove the skills", marked, expected)
    }

    @Test(arguments: [
        (
            "# Ada\n\nSee [my page][‸home] and more.\n\n[home]: https://ada.example\n",
            "# Ada\n\nSee [my page](https://ada.example) and more.\n\n"
        ),
        (
            "# Ada\n\n[Home‸] and [home] again.\n\n[home]: <https://ada.example/a b>\n",
            "# Ada\n\n[Home](<https://ada.example/a b>) and [home] again.\n\n[home]: <https://ada.example/a b>\n"
        ),
    ])
    func addressesIntoLinks(marked: String, expected: String) throws {
        try expect("Write the address into", marked, expected)
    }

    @Test(arguments: [
        (
            "# Ada\n\nSee [my page](https://ada.‸example).\n",
            "# Ada\n\nSee [my page][my page].\n\n[my page]: https://ada.example\n"
        ),
        (
            "# Ada\n\n[page](‸https://ada.example), [other][1]\n\n[1]: https://ada.example\n",
            "# Ada\n\n[page][1], [other][1]\n\n[1]: https://ada.example\n"
        ),
        (
            "# Ada\n\n[the *page*](‸https://ida.example), [other][1]\n\n[1]: https://ada.example\n",
            "# Ada\n\n[the *page*][2], [other][1]\n\n[1]: https://ada.example\n[2]: https://ida.example\n"
        ),
    ])
    func addressesOutOfLinks(marked: String, expected: String) throws {
        try expect("Move the address", marked, expected)
    }

    @Test(arguments: [
        (
            "# Ada Byron\n\n## Experience\n\n### Engineer, ‸Acme GmbH\n\n2019 – 2020\n\n- Built engines\n",
            "# Ada Byron\n\n## Experience\n\n### Acme GmbH\n\n#### Engineer\n\n2019 – 2020\n\n- Built engines\n"
        ),
        // The place would be lost.
        ("# Ada Byron\n\n## Experience\n\n### Engineer, ‸Acme GmbH, Berlin\n\n2019 – 2020\n", nil),
    ])
    func companiesAboveTheirPositions(marked: String, expected: String?) throws {
        try expect("Give the company", marked, expected)
    }

    @Test func skillsOfAnEntryIntoTheirSection() throws {
        try expect(
            "Move these skills",
            """
            # Ada Byron

            ## Experience

            ### Engineer, Acme GmbH

            2019 – 2020

            - Built engines

            Technologies: Swift, ‸Go, Rust

            ## Skills

            - Languages: Swift, C
            """,
            """
            # Ada Byron

            ## Experience

            ### Engineer, Acme GmbH

            2019 – 2020

            - Built engines

            ## Skills

            - Languages: Swift, C, Go, Rust
            """)
    }

    @Test(arguments: [
        """
        | Position | Company     | Dates       |
        |----------|-------------|-------------|
        | Engineer | ‸Acme GmbH  | 2019 – 2020 |
        | Clerk    | Globex Inc  | 2015 – 2019 |
        """,
        """
        Position   Company      Dates
        ---------- ------------ --------------
        Engineer   ‸Acme GmbH    2019 – 2020
        Clerk      Globex Inc   2015 – 2019
        """,
        """
        +----------+------------+-------------+
        | Position | Company    | Dates       |
        +==========+============+=============+
        | Engineer | ‸Acme GmbH | 2019 – 2020 |
        +----------+------------+-------------+
        | Clerk    | Globex Inc | 2015 – 2019 |
        +----------+------------+-------------+
        """,
    ])
    func tablesIntoHeadings(table: String) throws {
        let expected = """
            # Ada Byron

            ## Experience

            ### Engineer, Acme GmbH

            2019 – 2020

            ### Clerk, Globex Inc

            2015 – 2019


            """
        let text = try Rewriting.refactored("# Ada Byron\n\n## Experience\n\n\(table)\n", "Convert the table")
        #expect(text.map(Self.trimmed) == Self.trimmed(expected))
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isNewline ?? false { text.removeLast() }
        return String(text)
    }

    @Test func aWholeRésumé() throws {
        let parsed = ResumeParser.parse(
            """
            # Ada Byron

            ## Experience

            ### Clerk, Globex Inc

            01/2015 - 02/2019

            * Kept books  

            ### Engineer, Acme GmbH

            03/2019 – present

            - Built engines
            - Sold them

            ## Skills

            Go, C, Golang
            """)
        let rewrite = try #require(Organizing.rewrite(of: parsed))
        #expect(rewrite.isSafe(on: parsed, dialect: .auto))
        let text = rewrite.change.apply(to: parsed.source)
        #expect(
            text.string(in: 0..<text.bytes.count) == """
                # Ada Byron

                ## Experience

                ### Engineer, Acme GmbH

                03/2019 – present

                - Built engines
                - Sold them

                ### Clerk, Globex Inc

                01/2015 – 02/2019

                - Kept books

                ## Skills

                Go, C
                """)
        #expect(Organizing.rewrite(of: ResumeParser.parse(text)) == nil)
    }
}
