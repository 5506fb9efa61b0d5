import Testing

@testable import CVParse

@Suite struct RemoveEmptySectionTests {
    @Test(arguments: [
        (
            "# Ada Byron\n\n## Skills\n\n- Go\n\n## Awards\n\n## Interests\n\n- Chess\n", "Awards",
            "# Ada Byron\n\n## Skills\n\n- Go\n\n## Interests\n\n- Chess\n"
        ),
        (
            "# Ada Byron\n\n## Skills\n\n- Go\n\nAwards\n------\n", "Awards",
            "# Ada Byron\n\n## Skills\n\n- Go\n\n"
        ),
    ])
    func theHeadingGoes(text: String, title: String, expected: String) throws {
        let place = try Rewriting("‸" + text)
        let fixes = place.parsed.findings(asOf: Rewriting.today).flatMap {
            QuickFixes.fixes(for: $0, in: place.parsed)
        }
        #expect(place.text(after: "Remove the empty section “\(title)”", among: fixes) == expected)
    }
}
