import CVModel
import Testing

@testable import CVParse

@Suite struct VariantFindingsTests {
    private static let ours = ResumeParser.parse(
        """
        # Ada Byron

        ## Experience

        ### Engine Programmer

        Analytical Ltd, March 2019 – present

        - Wrote the tables for the engine with care and at speed

        ### Tutor

        Marcet & Sons, 2015 – 2018
        """)

    private static func findings(_ text: String) -> [String] {
        let variant = ResumeParser.parse(text)
        return ours.findings(besides: variant, named: "cv.x.md").map {
            let marked = ours.source.string(in: $0.finding.range)
            return "\(marked) / \(variant.source.string(in: $0.otherRange)): \($0.finding.problem.message)"
        }
    }

    @Test func aVariantThatSaysTheSameHasNone() {
        #expect(Self.findings("## Experience\n\n### Tutor\n\nMarcet & Sons, 2015 – 2018\n").isEmpty)
        #expect(Self.findings("").isEmpty)
    }

    @Test func otherDatesAndTitlesAreFoundOnBothSides() {
        let found = Self.findings(
            """
            ## Work

            - **Engineer**, Analytical Ltd, May 2019 – June 2024

            - **Tutor**, Marcet & Sons, 2015 – 2017

            The rest is for the reader and with the help of the others.
            """)
        #expect(
            found == [
                "Engine Programmer / Engineer: The title, “Engine Programmer”, is “Engineer” in cv.x.md",
                "March 2019 / May 2019: The start, 2019-03, is 2019-05 in cv.x.md",
                "present / June 2024: The end, open, is 2024-06 in cv.x.md",
                "2018 / 2017: The end, 2018, is 2017 in cv.x.md",
            ])
    }

    /// A title in another language is another word, and no other title.
    @Test func titlesInAnotherLanguageAreNoDisagreement() {
        let found = Self.findings(
            """
            ## Berufserfahrung

            ### Programmiererin

            Analytical Ltd, seit April 2019

            - Tabellen für die Maschine und mit der Hand von Grund auf gerechnet
            """)
        #expect(found == ["March 2019 / seit April 2019: The start, 2019-03, is 2019-04 in cv.x.md"])
    }

    @Test func aJobLeadsToTheSameOneInAVariant() throws {
        let variant = ResumeParser.parse("## Work\n\n- **Governess**, Marcet & Sons, 2015 – 2018\n")
        for words in ["Tutor", "Marcet", "2018"] {
            let text = Self.ours.source.string(in: 0..<Self.ours.source.bytes.count)
            let before = try #require(text.range(of: words)).lowerBound
            let offset = text.utf8.distance(from: text.startIndex, to: before)
            let place = try #require(Self.ours.place(ofJobAt: offset, in: variant), "\(words)")
            #expect(variant.source.string(in: place) == "Governess")
        }
        #expect(Self.ours.place(ofJobAt: 0, in: variant) == nil)
    }

    @Test(arguments: [
        ("I built the house with care and for the people of the town", TextLanguage.english),
        ("Entwicklung der Software und Betrieb für die Kunden, seit 2019", .german),
        ("Responsable des achats et de la logistique dans les agences pour le nord", .french),
        ("Разработка и поддержка систем", .russian),
        ("システムの開発 と 運用 を する", .japanese),
        ("软件 工程师 北京", .chinese),
        ("Swift, Go, SQL", nil),
        ("", nil),
    ])
    func smallWordsTellTheLanguage(text: String, language: TextLanguage?) {
        #expect(TextLanguage(of: SourceText(text)) == language)
    }
}
