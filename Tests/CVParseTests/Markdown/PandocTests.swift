import Foundation
import Testing

@testable import CVParse

/// Our fixtures of Pandoc's constructs, against the real pandoc.
struct PandocTests {
    /// Where we mean to differ, by file and number, and why.
    static let differences: [String: String] = [
        "lists 10": "pandoc puts a ballot box before a task's text; we keep the state beside it",
        "pipe-tables 4":
            "pandoc keeps the backslash of an escaped bar in code; GFM does not, and neither do we",
        "raw-html 1":
            "pandoc makes a span of <span>; we keep the tag, whose style says where the text stands",
        "raw-tex 1": "pandoc takes the space behind a command for part of it; it parts words",
        "raw-tex 5": "pandoc keeps \\LaTeX as a command; it is a word to whoever reads the résumé",
        "raw-tex 4": "pandoc takes the number behind a command for its argument; it is a year",
    ]

    static let files = [
        "attributes", "definition-lists", "fenced-divs", "footnotes", "grid-tables", "line-blocks", "lists",
        "multiline-tables", "pipe-tables", "raw-html", "raw-tex", "scripts", "simple-tables",
        "table-captions",
        "title-blocks",
    ]

    @Test(
        .enabled(
            if: PandocOutline.executable != nil, "pandoc is not installed: nothing was compared with it"),
        arguments: files)
    func agreesWithPandoc(_ file: String) throws {
        let url = Fixtures.directory.appendingPathComponent("Markdown/pandoc/\(file).md")
        let texts = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "%%%%\n")
        #expect(texts.count == 10)
        for (index, text) in texts.enumerated() {
            let name = "\(file) \(index + 1)"
            let tree = MarkdownReader.read(SourceText(text), dialect: .pandoc).tree
            let ours = TreeOutline(tree: tree).text()
            let theirs = try PandocOutline.text(text)
            if Self.differences[name] == nil {
                #expect(ours == theirs, "\(name):\n\(text)")
            } else {
                #expect(ours != theirs, "\(name) is listed as different, and is not")
            }
        }
    }
}
