import Testing

@testable import CVParse

/// What an outline calls an entry.
@Suite struct OutlineTitleTests {
    @Test func anEntryInATableIsNamedByItsPositionWhereverTheDateStands() {
        let parsed = ResumeParser.parse(
            """
            # Ada Brook

            ## Experience

            | Period            | Position      | Company      |
            |-------------------|---------------|--------------|
            | 02/2022 – present | Lead Engineer | Farol Ltd    |
            | 09/2018 – 01/2022 | Engineer      | Botica GmbH  |
            """)
        let jobs = parsed.outline.items.flatMap { $0.children.isEmpty ? [$0] : $0.children }
        #expect(jobs.map(\.title) == ["Lead Engineer", "Engineer"])
        #expect(jobs.map { parsed.source.string(in: $0.nameRange) } == ["Lead Engineer", "Engineer"])
    }
}
