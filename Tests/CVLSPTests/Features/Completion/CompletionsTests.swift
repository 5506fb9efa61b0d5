import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct CompletionsTests {
    private static func suggestions(_ marked: String) throws -> [CompletionSuggestion] {
        let text = try MarkedText(marked)
        return Completions.suggestions(at: text.caret, in: text.document.parsed)
    }

    /// The line at the caret as it reads once the item has been accepted.
    private static func accepting(_ label: String, _ marked: String) throws -> String? {
        let text = try MarkedText(marked)
        let source = text.document.source
        guard
            let item = Completions.suggestions(at: text.caret, in: text.document.parsed)
                .first(where: { $0.text == label })
        else { return nil }
        let edited = source.replacing(item.replaced, with: item.text.utf8)
        let line = edited.lines.line(ofUTF8Offset: item.replaced.lowerBound)
        return edited.lines.range(ofLine: line).map(edited.string(in:))
    }

    @Test(arguments: [
        ("## Skills\n\nPyth‸", "Python", "Python"),
        ("## Skills\n\nSwift, Kuber‸, Go", "Kubernetes", "Swift, Kubernetes, Go"),
        // In the middle of a word, all of it gives way.
        ("## Skills\n\n- Pos‸tgres and more", "PostgreSQL", "- PostgreSQL and more"),
        ("## Skills\n\nNode‸.js.", "Node.js", "Node.js."),
        // Names of several words.
        ("## Skills\n\nuses Machine Le‸", "Machine Learning", "uses Machine Learning"),
        ("## Skills\n\nNLP, machine ‸", "Machine Learning", "NLP, Machine Learning"),
        // Names that are more than letters.
        ("## Skills\n\nC+‸", "C++", "C++"),
        ("## Skills\n\n.NE‸", ".NET", ".NET"),
        ("## Skills\n\nCI/C‸", "CI/CD", "CI/CD"),
        ("## Skills\n\nPython/Djan‸", "Django", "Python/Django"),
        // By another spelling.
        ("## Skills\n\nk8‸", "Kubernetes", "Kubernetes"),
        ("## Skills\n\nnodej‸", "Node.js", "Node.js"),
        // In markup, in a table, behind an emoji, in Chinese text.
        ("## Skills\n\n- **Languages:** Pyt‸", "Python", "- **Languages:** Python"),
        ("## Skills\n\n- **Pyt‸**", "Python", "- **Python**"),
        ("| Skill | Years |\n|---|---|\n| Pyt‸ | 3 |", "Python", "| Python | 3 |"),
        ("## Skills\n\n🎓 Pyt‸", "Python", "🎓 Python"),
        ("## 技能\n\n熟悉Pyt‸", "Python", "熟悉Python"),
        ("## Skills\n\n[Pyt‸](https://python.org)", "Python", "[Python](https://python.org)"),
        // Where each skill stands in code, as a tag.
        ("## Skills\n\n`Go` `Pyt‸` `Rust`", "Python", "`Go` `Python` `Rust`"),
        (
            "- Wrote it in [`Pyt‸`](https://python.org)", "Python",
            "- Wrote it in [`Python`](https://python.org)"
        ),
        ("- `Go, Pyt‸, Rust;`", "Python", "- `Go, Python, Rust;`"),
        // By signs that the name has otherwise, or elsewhere.
        ("## Skills\n\nGo, MS-‸", "SQL Server", "Go, SQL Server"),
        ("## Skills\n\nGo, py.‸", "pytest", "Go, pytest"),
        // In the lists of front matter.
        ("---\nskills:\n  - Go\n  - Pyt‸\n---\n", "Python", "  - Python"),
        ("---\nskills: [Go, Pyt‸, Rust]\n---\n", "Python", "skills: [Go, Python, Rust]"),
        ("---\nskills: [Go, \"Pyt‸\"]\n---\n", "Python", "skills: [Go, \"Python\"]"),
        (
            "---\nsummary: >\n  An analyst.\n  I wrote Go and Pyt‸\nurl: x\n---\n", "Python",
            "  I wrote Go and Python"
        ),
        ("---\njobs:\n  - technologies: [‸]\n---\n", "Python", "  - technologies: [Python]"),
    ])
    func replacesJustTheWordBeingTyped(marked: String, label: String, line: String) throws {
        #expect(try Self.accepting(label, marked) == line)
    }

    @Test(arguments: [
        "```\nPyt‸\n```", "`x = Pyt‸`", "<https://pyt‸>", "see https://example.com/pyt‸", "ada@pyt‸",
        "www.pyt‸",
        "[docs](https://pyt‸hon.org)", "[docs](pyt‸)", "<div class=\"pyt‸\">", "<!-- pyt‸ -->",
        "[a]: https://pyt‸", "2019‸", "## Skills\n\nxqzwvk‸",
        "I built it in Swift.‸",
        "---\ntitle: Pyt‸\n---\n", "---\nPyt‸: x\n---\n", "---\nauthors:\n  - Pyt‸\n---\n",
        "---\ntitle:\n  Pyt‸\n---\n",
        "Run `$ Pyt‸`.",
    ])
    func staysOutOfCodeAndAddresses(marked: String) throws {
        #expect(try Self.suggestions(marked).map(\.text) == [])
    }

    @Test func theLikeliestComesFirst() throws {
        #expect(try Self.suggestions("## Skills\n\nPy‸").first?.text == "Python")
        // Another spelling, typed in full, is meant before names that only begin with it.
        #expect(try Self.suggestions("## Skills\n\naws‸").first?.text == "Amazon Web Services")
        #expect(try Self.suggestions("## Skills\n\nj‸").prefix(3).map(\.text).contains("JavaScript"))
    }

    @Test func eachNameIsOfferedOnce() throws {
        let names = try Self.suggestions("## Skills\n\njava‸").map(\.text)
        #expect(Set(names).count == names.count)
    }

    @Test func namesOfThisResumeAreOffered() throws {
        let marked = "## Skills\n\nZyxowatt, Python, Go\n\nand Zyxowa‸"
        #expect(try Self.suggestions(marked).map(\.text) == ["Zyxowatt"])
        // Before what hardly anyone lists, which the list does not have again.
        let tools = "## Skills\n\nZyxowatt, Python, Azure Migration\n\nTools: "
        #expect(try Self.suggestions(tools + "Zyx‸").map(\.text).first == "Zyxowatt")
        let listed = "## Skills\n\nPython, Azure Migration, Go, "
        #expect(try !Self.suggestions(listed + "Azure Mig‸").map(\.text).contains("Azure Migration"))
    }

    /// What the text calls by a name, though in no list, stands behind the likeliest skills.
    @Test func namesOfTheTextAreOffered() throws {
        let prose = "# Ada\n\nWrote Zyxowatt Studio for Acme. We ran Zyxowatt daily, and Zyxander once.\n\n"
        let names = try Self.suggestions(prose + "## Skills\n\n- Go, Zyx‸").map(\.text)
        #expect(Set(names).isSuperset(of: ["Zyxowatt", "Zyxowatt Studio", "Zyxander"]))
        #expect(names.firstIndex(of: "Zyxowatt") ?? 9 < names.firstIndex(of: "Zyxander") ?? 0)
        #expect(try Self.suggestions(prose + "It was Zyx‸ ").isEmpty)
    }

    @Test func aListInFrontMatterHasEachSkillOnce() throws {
        let names = try Self.suggestions("---\nskills:\n  - Python\n  - k8s\n  - ‸\n---\n").map(\.text)
        #expect(!names.isEmpty && !names.contains("Python") && !names.contains("Kubernetes"))
    }

    /// An editor keeps an item only while its filter text begins with what is typed.
    @Test(arguments: ["k8‸", "nodej‸", "postg‸", "Machine Le‸", "js‸", "c+‸", "py‸"])
    func filterTextsBeginWithWhatIsTyped(typed: String) throws {
        let text = try MarkedText("## Skills\n\n" + typed)
        for item in Completions.suggestions(at: text.caret, in: text.document.parsed) {
            let typed = text.document.source.string(in: item.replaced.lowerBound..<text.caret)
            #expect(item.filterText.lowercased().hasPrefix(typed.lowercased()))
        }
    }

    @Test func everyEditHoldsTheCaretAndLiesInItsLine() throws {
        let text = "# Ada\n\n## Skills\n\n- Python, C++ / .NET; Node.js (k8s)\n| a | b |\n\n中文 Go🎓R&D x@y.z\n"
        for caret in text.unicodeScalars.indices {
            let marked = String(text[..<caret]) + "‸" + String(text[caret...])
            let fixture = try MarkedText(marked)
            let source = fixture.document.source
            let line = source.lines.range(ofLine: source.lines.line(ofUTF8Offset: fixture.caret))
            for item in Completions.suggestions(at: fixture.caret, in: fixture.document.parsed) {
                #expect(item.replaced.touches(fixture.caret))
                #expect(line.map { item.replaced.clamped(to: $0) == item.replaced } ?? false)
            }
        }
    }

    @Test func theServerOffersAtMostAHundredInOrder() throws {
        let client = try Client(capabilities: [:])
        try client.open("## Skills\n\n🎓 S")
        let parameters: JSONValue = [
            "textDocument": ["uri": .string(Client.uri)], "position": ["line": 2, "character": 4],
        ]
        let list = try client.result("textDocument/completion", parameters)
        let items = try #require(list["items"]?.array)
        #expect(items.count == Completions.mostItems)
        #expect(list["isIncomplete"] == true)
        let keys = items.compactMap { $0["sortText"]?.string }
        #expect(keys == keys.sorted() && Set(keys).count == items.count)
        #expect(items.first?["detail"]?.string?.isEmpty == false)
        #expect(
            items.first?["textEdit"]?["range"]
                == ["start": ["line": 2, "character": 3], "end": ["line": 2, "character": 4]])
        try client.change([["text": "## Skills\n\nKuberne"]], version: 2)
        let few = try client.result(
            "textDocument/completion",
            ["textDocument": ["uri": .string(Client.uri)], "position": ["line": 2, "character": 99]])
        #expect((few["items"]?.array?.count ?? 0) < Completions.mostItems)
        #expect(few["items"]?.array?.first?["label"] == "Kubernetes")
    }

    /// What a client reads once for all items is sent once, and what it reads in another place only there.
    @Test func whatItemsShareIsSentOnce() throws {
        let client = try Client(capabilities: [
            "textDocument": [
                "completion": [
                    "completionItem": ["labelDetailsSupport": true, "snippetSupport": true],
                    "completionList": ["itemDefaults": ["editRange", "data"]],
                ]
            ]
        ])
        try client.open("## Skills\n\nGo, Postg")
        let list = try client.result(
            "textDocument/completion",
            ["textDocument": ["uri": .string(Client.uri)], "position": ["line": 2, "character": 9]])
        #expect(
            list["itemDefaults"] == [
                "editRange": [
                    "start": ["line": 2, "character": 4], "end": ["line": 2, "character": 9],
                ],
                "data": .string(Client.uri),
            ])
        let item = try #require(list["items"]?.array?.first)
        #expect(item["label"] == "PostgreSQL")
        #expect(item["labelDetails"]?["description"]?.string?.isEmpty == false)
        for key in ["detail", "textEdit", "textEditText", "data"] { #expect(item[key] == nil) }
        #expect(try client.end() == 0)
    }

    @Test func anItemIsResolved() throws {
        let client = try Client(capabilities: [
            "textDocument": ["completion": ["completionItem": ["documentationFormat": ["markdown"]]]]
        ])
        try client.open("## Skills\n\n- Kuberne")
        let list = try client.result(
            "textDocument/completion",
            ["textDocument": ["uri": .string(Client.uri)], "position": ["line": 2, "character": 9]])
        let item = try #require(list["items"]?.array?.first)
        #expect(item["documentation"] == nil)
        let resolved = try client.result("completionItem/resolve", item)
        #expect(resolved["documentation"]?["value"]?.string?.contains("Kubernetes") ?? false)
        // All else comes back as it was.
        for key in ["label", "sortText", "textEdit", "data"] { #expect(resolved[key] == item[key]) }
        #expect(try client.end() == 0)
    }
}
