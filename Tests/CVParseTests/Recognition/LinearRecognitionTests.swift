import Testing

@testable import CVParse

/// Hostile text costs the recogniser no more than in proportion to its length: four times the text, at most about
/// four times the processor time (six, for what a busy machine adds).
@Suite(.serialized) struct LinearRecognitionTests {
    struct Shape: CustomTestStringConvertible, Sendable {
        var name: String
        var dialect = Dialect.auto
        var text: @Sendable (Int) -> String
        var testDescription: String { name }
    }

    static let shapes: [Shape] = [
        Shape(name: "jobs in one line") { "# Work\n\n" + repeated("Engineer, Acme, 2019 - 2020 | ", $0) },
        Shape(name: "dates in a cell") {
            "# Work\n\n| a | b |\n|---|---|\n| " + repeated("2010-2012 x ", $0) + "| Engineer |"
        },
        Shape(name: "commas") { "# Work\n\n**" + repeated("Engineer, ", $0) + "2019**" },
        Shape(name: "brackets") { "# Work\n\n" + repeated("(x) ", $0) + "2019 – 2020" },
        Shape(name: "headings on one line") { "Engineer, 2019 – 2020<br>" + repeated("Skills<br>", $0) },
        Shape(name: "conjunctions") { "# Skills\n\n- " + repeated("a and ", $0) },
        Shape(name: "sentences") { "# Work\n\n## Engineer\n2019 – 2020\n\n" + repeated("Did it. ", $0) },
        Shape(name: "addresses") { repeated("a@b.org https://c.org [d](https://e.org) ", $0) },
        Shape(name: "bold jobs") { "# Work\n\n" + repeated("**Engineer** 2019 - 2020\n\n", $0) },
        Shape(name: "headings") { "# Work\n\n" + repeated("## X\n### Y 2019\n", $0) },
        Shape(name: "publications") {
            "# Publications\n\n" + repeated("- [a b](https://c.org) (2019). D.\n", $0)
        },
        Shape(name: "skill cells") { "# Skills\n\n|a|b|\n|-|-|\n" + repeated("|c|d, e|\n", $0) },
        Shape(name: "styles in a line") { "# Work\n\n" + repeated("*a* **b** ", $0) + "2019 – 2020" },
        Shape(name: "character references") { "# Work\n\n- " + repeated("a &amp; b&nbsp;", $0) },
        Shape(name: "accounts and addresses in disguise") {
            repeated("GitHub: ada, GitHub ada(at)quill(dot)example ", $0)
        },
        Shape(name: "shortcodes") { "# Ada :a: " + repeated(":a:b :c: ", $0) },
        Shape(name: "profiles between slashes") { "# 林文\n\n- 林文" + repeated("/男/本科", $0) },
        Shape(name: "signs of addresses") { "# Ada\n\n" + repeated("a@ b\n\n", $0) },
        Shape(name: "a host of many labels") { "[a](https://" + repeated("a.", $0) + "org/b)\n" },
        Shape(name: "profiles") { "# Ada\n\n" + repeated("[GitHub](https://github.com/ada) ", $0) },
        Shape(name: "keys of front matter") { "---\n" + repeated("name: [a]\n", $0) + "---\n\n# Work\n" },
        Shape(name: "plain lines", dialect: .plainText) { repeated("Engineer at Acme\n", $0) },
        Shape(name: "plain dates", dialect: .plainText) {
            "WORK\n\n" + repeated("2019 - 2020\nEngineer\n", $0)
        },
        Shape(name: "bullets on one line") { "# Work\n\n" + repeated("• a b<br>", $0) },
        Shape(name: "filled lines") {
            "# Work\n\n" + repeated("a word and another, and what follows it, go\n", $0)
        },
        Shape(name: "titles of tables") {
            repeated("| Skills |  |\n|---|---|\n| Go | Rust |\n\n# Projects\n\n", $0)
        },
        Shape(name: "statements of skills") {
            "# Skills\n\n" + repeated("- worked with Go in Rust on Linux\n", $0)
        },
        Shape(name: "titles below items") {
            "# Work\n\n- Engineer, 2019 - 2020\n" + repeated("**Clerk**, 2015 - 2019\n", $0)
        },
        Shape(name: "positions below a company") {
            "# Work\n\n**Acme** | 2010 - 2020\n\n" + repeated("*Engineer* | 2015 - 2019\n\n", $0)
        },
        Shape(name: "links in an item") { "# Talks\n\n- " + repeated("[a b](https://c.org), ", $0) },
        Shape(name: "paragraphs of projects", dialect: .plainText) {
            "PROJECTS\n\n" + repeated("Ledger: keeps the books of a bank.\n\n", $0)
        },
        Shape(name: "links alone on lines of an item") {
            "# Certificates\n\n- [a](b)\n" + repeated("  [a](b)\n", $0)
        },
        Shape(name: "lines of two links") {
            "# Projects\n\n" + repeated("[Tides](a) [Mills](b)\\\n", $0)
        },
        Shape(name: "bracket and nouns of companies") {
            "# Projects\n\n- Tide (TR) " + repeated("**Lab** *Lab* ", $0)
        },
        Shape(name: "links of a header and below it") {
            "# Projects\n\n- x " + repeated("[a](b) ", $0) + "\n\nx y\\\n" + repeated("[a](b) x\\\n", $0)
        },
        Shape(name: "blocks of code") { "# Skills\n\n" + repeated("```\nTools: Go, Rust,\nSQL\n```\n", $0) },
        Shape(name: "dated companies") {
            "# Work\n\n" + repeated("**Acme** | 2010 - 2020\n\n**Engineer** | 2015 - 2019\n\n", $0)
        },
    ]

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    private func cost(_ shape: Shape, _ count: Int) -> Double {
        let source = SourceText(shape.text(count))
        return (0..<3).map { _ in processorTime { _ = ResumeParser.parse(source, dialect: shape.dialect) } }
            .min() ?? 0
    }

    @Test(arguments: shapes)
    func isLinear(_ shape: Shape) {
        var costs: [String] = []
        // What else the machine does may spoil a measurement; what is not linear fails each.
        for _ in 0..<3 {
            let small = cost(shape, 1000)
            let large = cost(shape, 4000)
            // Below a millisecond the clock says nothing.
            if large < max(small, 0.001) * 6 { return }
            costs.append("\(small) s, then \(large) s")
        }
        Issue.record("\(shape.name): \(costs.joined(separator: "; "))")
    }
}
