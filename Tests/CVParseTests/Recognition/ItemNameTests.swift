import Testing

@testable import CVParse

/// The name with which an entry's line begins, before its description, place and date.
@Suite struct ItemNameTests {
    @Test(arguments: [
        ("*Your queue is a database*, Nordic Backend Days, 2023", "Your queue is a database"),
        ("Your queue is a database, 2023", "Your queue is a database, 2023"),
        ("**pgdiet**: trims a database", "pgdiet"),
        ("[Tide Clock](https://tide.example) an e-paper clock", "Tide Clock"),
        ("Tidewatch A small server that reads buoys", "Tidewatch"),
        ("Tidewatch - reads buoys", "Tidewatch"),
        ("Tidewatch (2019)", "Tidewatch"),
        ("tide-watch [GitHub](https://tide.example)", "tide-watch"),
        ("Contributor to [Tidewatch](https://tide.example)", "Contributor to Tidewatch"),
        ("[#wrap](https://wrap.example) ([GitHub](https://git.example)), for editors", "#wrap"),
        ("tidewatch, a small server that reads buoys", "tidewatch"),
        ("Tide Keeper (in progress)", "Tide Keeper"),
        ("Keeping AI (Artificial Intelligence) Anomalies", "Keeping AI (Artificial Intelligence) Anomalies"),
    ])
    func nameOfAnItem(_ text: String, _ name: String) throws {
        let source = SourceText("- " + text)
        let tree = MarkdownReader.read(source, dialect: .auto).tree
        let visible = VisibleTextBuilder.written(of: MarkdownReading(tree: tree)).text
        let line = try #require(visible.lines.indices.first)
        let range = try #require(ItemName(text: visible).name(ofLine: line))
        #expect(String(decoding: visible.bytes[range], as: UTF8.self) == name)
    }

    /// A heading of a project's link and its source's is one project, with what stands below it.
    @Test func readsHeadingsOfLinks() {
        let text = """
            ## Projects

            ### [Ledgerly](https://l.example) ([GitHub](https://github.com/a/l))
            - Built a queue in Go

            """
        let projects = ResumeParser.parse(text).resume.projects
        #expect(projects.map(\.name) == ["Ledgerly"])
        #expect(projects.first?.highlights == ["Built a queue in Go"])
    }
}
