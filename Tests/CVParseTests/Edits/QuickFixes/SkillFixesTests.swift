import CVModel
import Testing

@testable import CVParse

@Suite struct SkillFixesTests {
    private static let jobs = """
        # Ada Byron

        ## Experience

        ### Engineer, Acme GmbH

        2019 – 2021


        """

    /// The text after the fix of that title; `nil` where none is offered.
    private static func fixed(_ text: String, _ title: String) throws -> String? {
        let parsed = ResumeParser.parse(text)
        let fixes = parsed.findings(asOf: Rewriting.today).flatMap { QuickFixes.fixes(for: $0, in: parsed) }
        let fix = fixes.first { $0.title.hasPrefix(title) && $0.isSafe(on: parsed, dialect: .auto) }
        guard let edited = fix?.change.apply(to: parsed.source) else { return nil }
        return edited.string(in: 0..<edited.bytes.count)
    }

    /// `⟦…⟧` marks what is spelled anew where all places are; the rest stays, byte by byte.
    private static let spellings: [(String, String, String)] = [
        ("- Wrote ⟦Javascript⟧ and Python\n", "JavaScript", "Write “JavaScript”"),
        ("## Skills\n\n- ⟦sqlalchemy⟧, Python\n", "SQLAlchemy", "Write “SQLAlchemy”"),
        ("| Skill | Years |\n|---|---|\n| ⟦Javascript⟧ | 3 |\n", "JavaScript", "Write “JavaScript”"),
        ("- **⟦Javascript⟧**, *⟦Javascript⟧*, ⟦Javascript⟧'s\n", "JavaScript", "all 3"),
        ("- ⟦Javascript⟧\r\n- 🎓 ⟦Javascript⟧\r\n", "JavaScript", "all 2"),
        // Code.
        ("- ⟦Javascript⟧, `Javascript`, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧ and ⟦Javascript⟧\n\n```\nJavascript\n```\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧ and ⟦Javascript⟧\n\n      Javascript\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧ and ⟦Javascript⟧\n\n<!-- Javascript -->\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧ and ⟦Javascript⟧ <b title=\"Javascript\">x</b>\n", "JavaScript", "all 2"),
        // Addresses.
        ("- ⟦Javascript⟧ at https://example.com/Javascript, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧ at example.com/Javascript, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧ at www.example.com/a?b=Javascript, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧ <https://example.com/Javascript> ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- [⟦Javascript⟧](https://example.com/Javascript), ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- [⟦Javascript⟧](Javascript \"Javascript\"), ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- [⟦Javascript⟧][Javascript]\n- ⟦Javascript⟧\n\n[Javascript]: Javascript\n", "JavaScript", "all 2"),
        ("- [Javascript], ⟦Javascript⟧, ⟦Javascript⟧\n\n[Javascript]: a.md\n", "JavaScript", "all 2"),
        ("- ![Javascript](Javascript.png), ⟦Javascript⟧, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, Javascript@example.com, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, ada@Javascript.example, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, ~/Javascript/main.js, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        // Titles.
        ("- ⟦Javascript⟧, spoke on \"Javascript at sea\", ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, spoke on “Javascript at sea”, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, sprach über „Javascript auf See“, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, parla de «\u{A0}Javascript en mer\u{A0}», ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, spoke on ‘Javascript at sea’, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, spoke on \"Sailing\n  with Javascript\", ⟦Javascript⟧\n", "JavaScript", "all 2"),
        (
            "- ⟦Javascript⟧, ⟦Javascript⟧\n\n## Publications\n\n- Javascript at Sea, 2019\n", "JavaScript",
            "all 2"
        ),
        // What is open is no quote, and an inch is none either.
        ("- ⟦Javascript⟧, a 13\" screen, ⟦Javascript⟧, \"Javascript\"\n", "JavaScript", "all 2"),
        ("- ⟦Javascript⟧, Ada's \"mill\", the '90s, ⟦Javascript⟧\n", "JavaScript", "all 2"),
        // A name that is not the skill's.
        ("- ⟦Javascript⟧, ⟦Javascript⟧, Javascriptish\n", "JavaScript", "all 2"),
    ]

    @Test(arguments: spellings)
    func aSkillIsSpelledAsItsMakersDo(marked: String, name: String, title: String) throws {
        let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
        var parts = marked.split(separator: "⟦", omittingEmptySubsequences: false).map(String.init)[...]
        var expected = parts.popFirst() ?? ""
        for part in parts { expected += name + part.drop { $0 != "⟧" }.dropFirst() }
        let titles = title.hasPrefix("all ") ? "Write “\(name)” in \(title) places" : title
        #expect(try Self.fixed(Self.jobs + text, titles) == Self.jobs + expected)
    }

    /// Quotes, code and addresses leave nothing to mend.
    @Test(arguments: [
        "- Wrote `Javascript`\n", "- See https://example.com/Javascript\n", "- Ask Javascript@example.com\n",
        "- [x](Javascript.md)\n", "- Spoke on \"Javascript at sea\"\n", "```\nJavascript\n```\n",
    ])
    func whatIsNotTheAuthorsOwnWordIsLeft(text: String) throws {
        #expect(try Self.fixed(Self.jobs + text, "Write ") == nil)
    }

    private static let evidence = ["2019 – 2021", "2017 – 2019", "2015 – 2017"].map {
        "### Engineer, Acme GmbH\n\n\($0)\n\n- Wrote Kubernetes operators\n\n"
    }.joined()

    /// `‸` is where the skill that three jobs show goes; without it none is put anywhere.
    @Test(arguments: [
        ("- Python, Django‸\n", ", "), ("- Python\n- Django‸\n", "\n- "),
        ("Python · Django‸\n", " · "), ("- Python, [Django](https://example.com/Django)\n", nil),
        ("- Python, `Django`\n", nil), ("- Python, **Django**\n", nil),
        ("- Python (3 years), Django (2 years)\n", nil), ("- **Python**, Django\n", nil),
        ("- `Python`, `Django‸`\n", "`, `"), ("- **Python**, **Django‸**\n", "**, **"),
        ("| Python | Django |\n|---|---|\n", nil),
    ])
    func aSkillIsListedAsTheListGoesOn(marked: String, separator: String?) throws {
        let head = "# Ada Byron\n\n## Experience\n\n\(Self.evidence)## Skills\n\n"
        let text = marked.filter { $0 != "‸" }
        let expected = separator.map { between in
            head + marked.split(separator: "‸").joined(separator: between + "Kubernetes")
        }
        #expect(try Self.fixed(head + text, "Add “Kubernetes”") == expected)
    }
}
