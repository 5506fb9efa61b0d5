import Testing

@testable import CVParse

@Suite struct VisibleTextTests {
    /// Whoever looks for the links of a line takes them to be in order.
    @Test func linksStandInTheOrderInWhichTheyBegin() {
        let source = SourceText(
            "Ada <a href=\"https://quill.example\">keeps [ledgers](https://mill.example) and books</a> here.\n"
        )
        let links = ResumeParser.parse(source).text?.links.map(\.destination)
        #expect(links == ["https://quill.example", "https://mill.example"])
    }
}
