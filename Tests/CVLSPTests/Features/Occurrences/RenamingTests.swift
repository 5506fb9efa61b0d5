import CVParse
import Testing

@testable import cv_lsp

@Suite struct RenamingTests {
    /// The text after the thing at `‸` has got a new name; `nil` where it cannot.
    private static func renamed(_ marked: String, to name: String, _ dialect: Dialect = .auto) throws
        -> String?
    {
        let text = try MarkedText(marked, dialect: dialect)
        guard let renaming = Occurrences.at(text.caret, in: text.parsed)?.renaming,
            let texts = renaming.texts(for: name)
        else { return nil }
        #expect(renaming.range.touches(text.caret))
        var source = text.document.source
        for (slot, text) in zip(renaming.slots, texts).reversed() {
            source = source.replacing(slot.range, with: text.utf8)
        }
        return source.string(in: 0..<source.bytes.count)
    }

    @Test(arguments: [
        ("[x][s‸ite]\n\n[site]: https://a.example\n", "home", "[x][home]\n\n[home]: https://a.example\n"),
        ("[x][s‸ite]\n\n[site]: https://a.example\n", "ho[me", nil),
        ("[x‸][site]\n\n[site]: https://a.example\n", "home", nil),
        ("It[^‸1].\n\n[^1]: With others.\n", "team", "It[^team].\n\n[^team]: With others.\n"),
        ("It[^‸1].\n\n[^1]: With others.\n", "my team", nil),
        ("[a](#jobs)\n\n## Jo‸bs\n", "Work & Play", "[a](#work--play)\n\n## Work & Play\n"),
        ("[a](#jobs)\n\n## Jo‸bs\n\n## Play\n", "Play", nil),
        ("[a](#jobs)\n\n## *Jo‸bs*\n", "Play", nil),
        ("[a](#j‸)\n\n## Jobs {#j}\n", "k", "[a](#k)\n\n## Jobs {#k}\n"),
        ("[a](#x-1)\n\n## X\n\n## ‸X\n", "Y", nil),
    ])
    func ofLabelsAndHeadings(marked: String, name: String, renamed: String?) throws {
        #expect(try Self.renamed(marked, to: name) == renamed)
    }

    @Test func ofSkills() throws {
        #expect(
            try Self.renamed(
                "## Skills\n\n- Kuber‸netes, Go\n\n## Projects\n\n### Cranes\n\nSkills: k8s, Go\n", to: "K*")
                == "## Skills\n\n- K\\*, Go\n\n## Projects\n\n### Cranes\n\nSkills: K\\*, Go\n")
        #expect(
            try Self.renamed(#"{"skills": [{"keywords": ["Kuber‸netes"]}]}"#, to: "K\"", .json)
                == #"{"skills": [{"keywords": ["K\""]}]}"#)
    }

    @Test func ofOrganizations() throws {
        let marked =
            "## Experience\n\n### Engineer, Ac‸me Ltd (2015 – 2019)\n\n### Clerk, Acme Ltd (2012 – 2015)\n"
        #expect(
            try Self.renamed(marked, to: "B*C")
                == "## Experience\n\n### Engineer, B\\*C (2015 – 2019)\n\n### Clerk, B\\*C (2012 – 2015)\n")
        #expect(
            try Self.renamed(#"{"work": [{"name": "Ac‸me"}]}"#, to: #"B "C""#, .json)
                == #"{"work": [{"name": "B \"C\""}]}"#)
        #expect(try Self.renamed("work:\n  - name: Ac‸me\n", to: "B: C", .yaml) == nil)
        #expect(
            try Self.renamed("work:\n  - name: 'Ac‸me'\n", to: "B's", .yaml) == "work:\n  - name: 'B''s'\n")
    }

    private static let forms: [(NameForm, String, String?)] = [
        (.markdown, "a_b _c_", #"a_b \_c\_"#), (.markdown, "R&D &amp; #1", #"R\&D \&amp; #1"#),
        (.markdown, "- x", #"\- x"#), (.markdown, "", nil), (.markdown, "a\nb", nil), (.plain, "*x*", "*x*"),
        (.yamlPlain, "yes", nil), (.yamlPlain, "Acme Ltd", "Acme Ltd"), (.linkLabel, "a\\", nil),
        (.anchor(.github, taken: []), "C++ & Go", "c--go"),
        (.anchor(.pandoc, taken: []), "1. C++ & Go", "c-go"),
        (.anchor(.kramdown, taken: []), "🎓 Jobs", "jobs"), (.anchor(.github, taken: []), "🎓 Jobs", "-jobs"),
        (.identifier(taken: ["a"]), "a", nil), (.identifier(taken: []), "a b", nil),
    ]

    @Test(arguments: forms)
    func namesAreWrittenAsTheirPlaceNeeds(form: NameForm, name: String, written: String?) {
        #expect(form.written(name) == written)
    }
}
