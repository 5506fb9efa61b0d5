import Testing

@testable import CVParse

/// YAML values, and that each stands where it is said to.
struct YAMLDocumentTests {
    private func read(_ text: String) -> (source: SourceText, document: YAMLDocument, findings: [Finding]) {
        let source = SourceText(text)
        let (document, findings) = YAMLDocument.read(source, in: 0..<source.bytes.count)
        return (source, document, findings)
    }

    /// Path, value, and the bytes at the value's place.
    @Test(arguments: [
        ("name: Ada", ["name|Ada|Ada"]),
        ("a: 'it''s'\nb: \"x\\u00e9\"", ["a|it's|it''s", "b|xé|x\\u00e9"]),
        (
            "jobs:\n  - title: Köchin 👩‍🍳\n    at: Zürich\n  - title: Müller\n",
            [
                "jobs.0.title|Köchin 👩‍🍳|Köchin 👩‍🍳", "jobs.0.at|Zürich|Zürich", "jobs.1.title|Müller|Müller",
            ]
        ),
        ("👩‍🍳: 日本 # Kommentar\nb: [ä, {c: ö}]", ["👩‍🍳|日本|日本", "b.0|ä|ä", "b.1.c|ö|ö"]),
        (
            "s: |\n  one\n  two\n\nt: >-\n  three\n  four",
            ["s|one\ntwo\n|one\n  two", "t|three four|three\n  four"]
        ),
        ("a: &x Bern\nb: *x", ["a|Bern|Bern", "b|Bern|Bern"]),
        ("a:\nb: ~\nc: 1\r\nd: ü\r\n", ["a||", "b|~|~", "c|1|1", "d|ü|ü"]),
    ])
    func values(_ text: String, _ expected: [String]) {
        let (source, document, findings) = read(text)
        #expect(findings.isEmpty)
        let values = document.leaves.map { leaf in
            let path = leaf.path.map { step in
                switch step {
                case .key(let key): key
                case .index(let index): String(index)
                }
            }
            return
                "\(path.joined(separator: "."))|\(leaf.scalar.text)|\(source.string(in: leaf.scalar.contentRange))"
        }
        #expect(values == expected)
    }

    @Test func brokenYAMLKeepsWhatStandsBefore() throws {
        let (_, document, findings) = read("name: Jürgen\nskills: [a, b\nmore: x: y\n")
        #expect(document.root?["name"]?.scalar?.text == "Jürgen")
        let finding = try #require(findings.first)
        guard case .reading(.brokenFrontMatter(let line, let column, _)) = finding.problem else {
            Issue.record("\(finding)")
            return
        }
        #expect(line == 3)
        #expect(column > 1)
    }

    @Test func linesCountFromTheStartOfTheFile() throws {
        let reading = MarkdownReader.read(SourceText("---\nä: b\nc: 'd\n---\n\n# Text\n"))
        let finding = try #require(reading.findings.first)
        guard case .reading(.brokenFrontMatter(let line, _, _)) = finding.problem else {
            Issue.record("\(finding)")
            return
        }
        #expect(line >= 3)
        #expect(reading.tree.subtree(reading.tree.root).contains { reading.tree.kind($0) == .heading })
    }

    @Test func aliasesAreBounded() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let alias = "*a\(level - 1)"
            text += "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
        }
        let (_, document, findings) = read(text)
        #expect(findings.map(\.problem.code) == ["limit-reached"])
        #expect(document.leaves.count <= Limits.frontMatterValues)
        #expect(document.root?["a0"]?.items?.count == 10)
    }

    @Test func depthIsBounded() {
        let (_, _, findings) = read(String(repeating: "[", count: 500))
        #expect(findings.map(\.problem.code).first == "limit-reached")
    }

    @Test func illFormedUTF8IsAFinding() {
        let source = SourceText(bytes: Array("name: x\nb: ".utf8) + [0xFF, 0x0A])
        let (_, findings) = YAMLDocument.read(source, in: 0..<source.bytes.count)
        #expect(findings.map(\.problem.code) == ["broken-front-matter"])
    }

    @Test(arguments: [
        ("---\nname: x\n---\ntext", true), ("---\nname: x\n...\ntext", true), ("---\n---\n# A", true),
        ("\u{FEFF}---\r\nname: x\r\n---\r\n", true), ("---\n# comment\na:\n---\n", true),
        ("---\nJust text\n---\n", false), ("---\n\nname: x\n---\n", false), ("---\nname: x\n", false),
        (" ---\nname: x\n---\n", false),
    ])
    func whatIsFrontMatter(_ text: String, _ expected: Bool) {
        let tree = MarkdownReader.read(SourceText(text)).tree
        #expect((tree.firstChild(tree.root).map(tree.kind) == .frontMatter) == expected)
        #expect((tree.frontMatter != nil) == expected)
    }

    @Test func tomlIsPassedOver() {
        let reading = MarkdownReader.read(SourceText("+++\ntitle = \"x\"\n+++\n\n# A\n"))
        #expect(reading.findings.map(\.problem.code) == ["toml-front-matter"])
        #expect(reading.tree.children(reading.tree.root).map(reading.tree.kind) == [.frontMatter, .heading])
    }
}
