import CVModel
import Testing

@testable import cv_lsp

/// `cv-lsp tree` and `cv-lsp html`, as a shell runs them.
@Suite struct TreeAndHTMLCommandTests {
    @Test func treePrintsOneNodeALine() throws {
        let (output, errors, code) = try Program.run(["tree", "-"], input: "# Ädä &amp; *Bo*\n")
        #expect(
            output == """
                document 0..<19
                  heading 0..<18 level=1
                    text 2..<8 "Ädä "
                    entity 8..<13 "&"
                    text 13..<14 " "
                    emphasis 14..<18
                      text 15..<17 "Bo"

                """)
        #expect(errors == "")
        #expect(code == 0)
    }

    @Test func treeAsJSONHasPiecesAndTextOfLeaves() throws {
        let (output, _, _) = try Program.run(
            ["tree", "--json", "--dialect", "gfm", "-"], input: "> `a\n> \"b`")
        let lines = try output.split(separator: "\n").map { try JSONValue(parsing: $0.utf8) }
        #expect(lines.map { $0["kind"]?.string } == ["document", "blockQuote", "paragraph", "code"])
        #expect(lines.map { $0["depth"]?.integer } == [0, 1, 2, 3])
        #expect(lines[2]["pieces"] == nil)
        let pieces = lines[3]["pieces"]?.array?.map { $0.array?.map(\.integer) }
        #expect(pieces == [[3, 5], [7, 9]])
        #expect(lines[3]["text"] == "a\n\"b")
    }

    @Test func htmlLeavesRawHTMLOutUnlessAskedFor() throws {
        let text = "<script>x</script>\n\n[a](javascript:b) ~~c~~ <b>d</b>\n"
        let (safe, _, _) = try Program.run(["html", "--dialect", "gfm", "-"], input: text)
        #expect(!safe.contains("<script") && !safe.contains("javascript:") && !safe.contains("<b>"))
        #expect(safe.contains("<del>c</del>"))
        let (unsafe, _, code) = try Program.run(
            ["html", "--dialect", "commonmark", "--unsafe", "-"], input: text)
        #expect(
            unsafe == "<script>x</script>\n<p><a href=\"javascript:b\">a</a> ~~c~~ <b>d</b></p>\n")
        #expect(code == 0)
    }

    @Test(arguments: ["tree", "html"])
    func aFileThatIsNotThereIsOneClearLine(_ command: String) throws {
        let (output, errors, code) = try Program.run([command, "/none.md"])
        #expect(output == "")
        #expect(errors == "cv-lsp: /none.md: No such file or directory\n")
        #expect(code == 66)
    }
}
