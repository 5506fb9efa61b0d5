import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct DateCompletionTests {
    private static let jobs = """
        # Ada Byron

        ## Experience

        ### Engineer, Acme (Jan 2019 – Present)

        - Built engines.

        ### Analyst, Babbage (Oct 2015 – Dec 2018)

        - Counted.


        """

    private static func texts(_ marked: String) throws -> [String] {
        let text = try MarkedText(marked)
        return DateCompletion.suggestions(at: text.caret, in: text.document.parsed).map(\.text)
    }

    @Test(arguments: [
        // Behind a date and a dash, or its word.
        ("### Clerk, Initech (Feb 2014 – ‸", ["Present", "Jan", "Feb", "Mar"]),
        ("### Clerk, Initech (Feb 2014 – P‸)", ["Present"]),
        ("### Clerk, Initech (Feb 2014 - S‸", ["Sep"]),
        ("### Clerk, Initech (2014-07 -- no‸", ["Nov"]),
        ("### Clerk, Initech (2014—pre‸", ["Present"]),
        ("### Clerk, Initech (Feb 2014 to ‸", ["Present", "Jan", "Feb", "Mar"]),
        // Where the others have theirs.
        ("### Clerk, Initech (Ja‸", ["Jan"]), ("### Clerk, Initech (Ju‸", ["Jun", "Jul"]),
    ])
    func offersMonthsAsTheOthersAreWritten(line: String, months: [String]) throws {
        #expect(try Array(Self.texts(Self.jobs + line).prefix(4)) == months)
    }

    @Test(arguments: [
        (
            "## Berufserfahrung\n\n### Rechnerin, Acme (März 2019 – heute)\n\n### Leiterin, Babbage (Mai 2015 – ‸",
            ["heute", "Januar"]
        ),
        (
            "## Experience\n\n### Engineer, Acme Ltd\n\n*January 2019 – now*\n\n- Built.\n\n### Analyst, Babbage Inc\n\n*March 2015 – ‸*",
            ["now", "January"]
        ),
        (
            "## Experience\n\n### Engineer, Acme Ltd (JAN 2019 – DEC 2020)\n\n### Analyst, Babbage Inc (FEB 2015 – ‸",
            ["Present", "JAN"]
        ),
        (
            "## Experience\n\n### Engineer, Acme Ltd (Jan. 2019 – Dec. 2020)\n\n### Analyst, Babbage Inc (Feb. 2015 – ‸",
            ["Present", "Jan."]
        ),
        // Where months are numbers there are no names to offer.
        (
            "## Experience\n\n### Engineer, Acme Ltd (01/2019 – 12/2020)\n\n### Analyst, Babbage Inc (02/2015 – ‸",
            ["Present"]
        ),
    ])
    func writesAsTheRésuméDoes(marked: String, months: [String]) throws {
        #expect(try Array(Self.texts(marked).prefix(2)) == months)
    }

    @Test(arguments: [
        "- Led Ma‸", "- Counted, ma‸", "Ma‸", "### Ma‸", "### Clerk, Ma‸", "In 2019 I ma‸", "`2019 – P‸`",
        "+44 1234 2019 555 – ‸", "see https://example.com/2019-‸", "- well-ma‸",
    ])
    func staysOutOfProse(line: String) throws {
        #expect(try Self.texts(Self.jobs + line) == [])
    }
}
