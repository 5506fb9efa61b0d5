import CVModel
import Testing

@testable import CVParse

@Suite struct UnifyDatesTests {
    private static func jobs(_ dates: String...) -> String {
        "# Ada Byron\n\n## Experience\n\n"
            + zip(
                ["Engineer, Acme GmbH", "Clerk, Globex Inc", "Cook, Initech Ltd", "Maid, Hooli Inc"], dates
            )
            .map { "### \($0)\n\n\($1)\n\n- Worked hard\n\n" }.joined()
    }

    private static func fixed(_ text: String, _ title: String) throws -> String? {
        let place = try Rewriting("‸" + text)
        let findings = place.parsed.findings(asOf: PartialDate(clamping: 2026, month: 1, day: 1))
        return place.text(
            after: title, among: findings.flatMap { QuickFixes.fixes(for: $0, in: place.parsed) })
    }

    @Test func datesOfASection() throws {
        let text = Self.jobs("Jan 2019 – Feb 2020", "10/2015 – Dec 2018", "Sep 2013 – Oct 2014")
        let expected = Self.jobs("Jan 2019 – Feb 2020", "Oct 2015 – Dec 2018", "Sep 2013 – Oct 2014")
        #expect(try Self.fixed(text, "Write the dates of this section") == expected)
    }

    @Test func theOrderOfASection() throws {
        let text = Self.jobs("2019 – 2020", "2012 – 2013", "2017 – 2018", "2010 – 2011")
        let fixed = try #require(try Self.fixed(text, "Sort “Experience”"))
        #expect(
            ResumeParser.parse(fixed).resume.work.map(\.startDate?.year) == [2019, 2017, 2012, 2010])
    }
}
