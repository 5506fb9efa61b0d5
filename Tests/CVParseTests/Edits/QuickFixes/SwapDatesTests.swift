import CVModel
import Testing

@testable import CVParse

@Suite struct SwapDatesTests {
    @Test func theEarlierComesFirst() throws {
        let place = try Rewriting(
            "# Ada Byron\n\n## Experience\n\n### Engineer, Acme GmbH\n\n‸May 2019 – March 2018\n\n- Built engines\n"
        )
        let fixes = place.parsed.findings(asOf: PartialDate(clamping: 2026, month: 1, day: 1)).flatMap {
            QuickFixes.fixes(for: $0, in: place.parsed)
        }
        #expect(
            place.text(after: "Swap start and end", among: fixes)
                == "# Ada Byron\n\n## Experience\n\n### Engineer, Acme GmbH\n\nMarch 2018 – May 2019\n\n- Built engines\n"
        )
    }
}
