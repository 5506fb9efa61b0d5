import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct EntryNameCompletionTests {
    private static let jobs = """
        # Ada Byron

        ## Experience

        ### Senior Engineer at Acme Engines (Jan 2019 – Present)

        - Built engines.

        ### Analyst at Babbage & Sons (Oct 2015 – Dec 2018)

        - Counted.


        """

    @Test(arguments: [
        ("### Sen‸", ["Senior Engineer"]), ("### Senior E‸", ["Senior Engineer"]), ("### An‸", ["Analyst"]),
        ("### Clerk at Ac‸", ["Acme Engines"]), ("### Clerk at Bab‸", ["Babbage & Sons"]),
        // A position is no company; what stands there is offered to no one; prose is no header.
        ("### Clerk at Sen‸", []), ("### Acm‸", []), ("### Xy‸", []), ("- Met Acm‸", []), ("Sen‸", []),
        ("### sen‸", []), ("`### Sen‸`", []),
    ])
    func offersWhatOtherHeadersName(line: String, names: [String]) throws {
        let text = try MarkedText(Self.jobs + line)
        let found = EntryNameCompletion.suggestions(at: text.caret, in: text.document.parsed)
        #expect(found.map(\.text) == names)
        #expect(found.allSatisfy { $0.replaced.upperBound == text.caret })
    }

    /// A list of skills may begin where the lines of headers do.
    @Test(arguments: [
        "## Skills\n\n- Go\n- Acme‸\n", "- Built engines.\n\nSkills: Go, Rust, Acme‸, SQL\n",
    ])
    func listsOfSkillsAreNoHeaders(end: String) throws {
        let jobs = "# Ada\n\n## Work\n\n- Acme Engines, Analyst, 2019 – 2020\n- Acme Mills, Clerk, 2015\n\n"
        let text = try MarkedText(jobs + end)
        #expect(EntryNameCompletion.suggestions(at: text.caret, in: text.document.parsed).isEmpty)
    }
}
