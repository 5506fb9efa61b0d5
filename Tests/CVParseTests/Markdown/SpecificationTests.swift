import Foundation
import Testing

@testable import CVParse

/// The examples of the CommonMark and GFM specifications, as HTML.
struct SpecificationTests {
    struct Example: Decodable {
        let markdown: String
        let html: String
        let example: Int
        let section: String?
    }

    static let absent: Comment = "../shared/commonmark is absent: the specification's examples were not run"

    @Test(.enabled(if: SharedTexts.isPresent, absent))
    func everyExampleOfCommonMark() throws {
        let examples = try JSONDecoder().decode(
            [Example].self, from: SharedTexts.file("commonmark/spec-0.31.2.json"))
        #expect(examples.count >= 652)
        for example in examples { check(example, .commonmark) }
    }

    /// Number 20 says only that nothing crashes.
    @Test(.enabled(if: SharedTexts.isPresent, absent))
    func everyExampleOfGFM() throws {
        let examples = try JSONDecoder().decode(
            [Example].self, from: SharedTexts.file("commonmark/gfm-extensions.json"))
        #expect(examples.count >= 28)
        for example in examples { check(example, .gfm) }
    }

    /// Plain CommonMark keeps its meaning in the dialect `auto`; where it does not, and why.
    @Test(.enabled(if: SharedTexts.isPresent, absent))
    func autoReadsCommonMarkAsItIs() throws {
        let different: Set<Int> = [
            // What stands below `<div>` on a line of its own is Markdown, as for Pandoc.
            150, 151, 155, 176, 187, 188, 191,
            98,  // Two lines of dashes at the top are empty front matter.
            291,  // A list that is indented by four is prose, as in real résumés, and no code.
            604, 608, 610, 613, 614,  // Addresses need no angle brackets.
        ]
        let examples = try JSONDecoder().decode(
            [Example].self, from: SharedTexts.file("commonmark/spec-0.31.2.json"))
        let found = examples.filter { example in
            HTMLRenderer.html(MarkdownReader.read(SourceText(example.markdown)).tree, unsafe: true)
                != example.html
        }
        #expect(Set(found.map(\.example)) == different)
    }

    /// The text of every example.
    static func markdown() throws -> [String] {
        try ["commonmark/spec-0.31.2.json", "commonmark/gfm-extensions.json"].flatMap {
            try JSONDecoder().decode([Example].self, from: SharedTexts.file($0)).map(\.markdown)
        }
    }

    private func check(_ example: Example, _ dialect: Dialect) {
        let tree = MarkdownReader.read(SourceText(example.markdown), dialect: dialect).tree
        let html = HTMLRenderer.html(tree, unsafe: true, filtersTags: dialect == .gfm)
        if example.html == "<IGNORE>\n" { return }
        #expect(
            html == example.html,
            "example \(example.example) (\(example.section ?? "")):\n\(example.markdown)")
    }
}
