import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct SectionTitleCompletionTests {
    private static func titles(_ marked: String) throws -> [String] {
        let text = try MarkedText(marked)
        return SectionTitleCompletion.suggestions(at: text.caret, in: text.document.parsed).map(\.text)
    }

    @Test(arguments: [
        // At the level of the other sections, however many signs are typed.
        (
            "# Ada\n\n## Experience\n\n### Engineer, Acme\n\n#‸",
            ["## Summary", "## About", "## Profile", "## Education"]
        ),
        ("# Ada\n\n## Experience\n\n##‸", ["## Summary", "## About", "## Profile", "## Education"]),
        ("# Ada\n\n### Experience\n\n##‸", ["### Summary", "### About", "### Profile", "### Education"]),
        (
            "# Summary\n\nI build.\n\n# Experience\n\n# ‸",
            ["# Education", "# Skills", "# Technical Skills", "# Projects"]
        ),
        // What begins as typed.
        ("# Ada\n\n## Skills\n\nSwift\n\n## Ed‸", ["## Education"]),
        ("# Ada\n\n## Skills\n\nSwift\n\n## work‸", ["## Work Experience"]),
        (
            "# Ada\n\n## Pro‸\n\n## Skills\n\nSwift",
            ["## Profile", "## Professional Experience", "## Projects"]
        ),
        // In the language of the others, or of the text.
        (
            "# Ada\n\n## Berufserfahrung\n\n## ‸",
            ["## Zusammenfassung", "## Kurzprofil", "## Über mich", "## Ausbildung"]
        ),
        ("# Ada\n\n## Expérience professionnelle\n\n## For‸", ["## Formation"]),
        (
            "# Ada\n\nIch arbeite mit der Gruppe und für die Leute.\n\n## Aus‸",
            ["## Ausbildung", "## Auszeichnungen"]
        ),
        ("# 王\n\n## 教育背景\n\n## ‸", ["## 个人简介", "## 自我评价", "## 工作经历", "## 工作经验"]),
        // As they are written.
        ("# ADA\n\n## EXPERIENCE\n\n## edu‸", ["## EDUCATION"]),
    ])
    func offersWhatIsMissing(marked: String, titles: [String]) throws {
        #expect(try Array(Self.titles(marked).prefix(4)) == titles)
    }

    @Test(arguments: [
        // There is one already.
        "# Ada\n\n## Education\n\n## Edu‸",
        // Headings of entries, other text, code, front matter, data.
        "# Ada\n\n## Experience\n\n### ‸", "# Ada\n\nC#‸", "```\n#‸\n```", "---\n#‸\nname: Ada\n---\n",
        "## ‸Education",
        "‸# Ada",
    ])
    func staysSilent(marked: String) throws {
        #expect(try Self.titles(marked) == [])
    }

    /// An editor keeps an item only while its filter text begins with what is typed.
    @Test(arguments: ["#‸", "# ‸", "##‸", "##Edu‸", "##  Edu‸", "## edu‸"])
    func filterTextsBeginWithWhatIsTyped(typed: String) throws {
        let text = try MarkedText("# Ada\n\n## Skills\n\nSwift\n\n" + typed)
        let found = SectionTitleCompletion.suggestions(at: text.caret, in: text.document.parsed)
        #expect(!found.isEmpty)
        for item in found {
            let typed = text.document.source.string(in: item.replaced.lowerBound..<text.caret)
            #expect(item.filterText.lowercased().hasPrefix(typed.lowercased()))
        }
    }
}
