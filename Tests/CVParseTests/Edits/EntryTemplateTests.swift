import CVModel
import Testing

@testable import CVParse

@Suite struct EntryTemplateTests {
    /// The template with its blanks in braces.
    private static func template(_ marked: String) throws -> String? {
        let place = try Rewriting(marked)
        let today = PartialDate(clamping: 2026, month: 11, day: 1)
        return EntryTemplate(at: place.range.lowerBound, in: place.parsed, asOf: today)?.parts.map { part in
            switch part {
            case .text(let text): text
            case .blank(let text): "{\(text)}"
            }
        }.joined()
    }

    @Test(arguments: [
        (
            "## Experience\n\n‸\n\n### Engineer, Acme GmbH\n\nSep 2019 – present\n\n- Built engines\n",
            "### {Position}, {Company}\n\n{Nov 2026} – {present}"
        ),
        (
            "## Experience\n\n**Acme GmbH** | Engineer | 2019 – 2020\n\n- Built engines\n\n‸\n",
            "**{Company}** | {Position} | {2026} – {present}"
        ),
        (
            "## Education\n\n- BSc Mathematics, University of London, 2010 – 2013\n‸",
            "- {Degree} {Subject}, {School}, {2026} – {present}"
        ),
    ])
    func theFormOfTheSection(marked: String, expected: String) throws {
        #expect(try Self.template(marked) == expected)
    }

    @Test(arguments: ["# Ada\n‸", "## Skills\n\n‸\n\nGo\n", "## Experience\n\n‸\n"])
    func nothingToTakeItFrom(marked: String) throws { #expect(try Self.template(marked) == nil) }
}
