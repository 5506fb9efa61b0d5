import Testing

@testable import CVParse

/// Past a limit, text stays text, a finding says so, and nothing is lost.
struct LimitTests {
    @Test(arguments: [
        (String(repeating: ">", count: 300) + " a", "limit-reached"),
        (String(repeating: "- ", count: 300) + "a", "limit-reached"),
        (String(repeating: "::: a\n", count: 300), "limit-reached"),
        (
            String(repeating: "|a", count: 300) + "|\n" + String(repeating: "|-", count: 300) + "|\n",
            "limit-reached"
        ),
        (
            String(repeating: "-- ", count: 300) + "\na\n" + String(repeating: "-- ", count: 300) + "\n",
            "limit-reached"
        ),
        ("+" + String(repeating: "-+", count: 300) + "\n|a|\n", "limit-reached"),
    ])
    func findings(_ text: String, _ code: String) {
        let reading = MarkdownReader.read(SourceText(text))
        #expect(reading.findings.map(\.problem.code) == [code])
        #expect(TreeInvariants.violations(reading.tree).isEmpty)
        #expect(reading.tree.source.bytes == Array(text.utf8))
    }

    @Test func whatResumesNestIsFarFromTheLimits() {
        let text = "> - a\n>   1. b\n>      - c\n>        > d\n"
        #expect(MarkdownReader.read(SourceText(text)).findings.isEmpty)
    }
}
