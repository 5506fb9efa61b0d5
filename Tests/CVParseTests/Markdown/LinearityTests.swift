import Foundation
import Testing

@testable import CVParse

/// Work grows with the text, whatever the text is: four times as much of it makes at most five times the work.
struct LinearityTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        let name: String
        let text: @Sendable (Int) -> String
        var testDescription: String { name }

        /// A text of about `n` bytes: `pattern` again and again, between a beginning and an end.
        init(_ name: String, _ pattern: String, before: String = "", after: String = "") {
            self.name = name
            text = { before + String(repeating: pattern, count: max(1, $0 / pattern.utf8.count)) + after }
        }

        init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
            self.name = name
            self.text = text
        }
    }

    static let shapes: [Shape] = [
        Shape("deep quotes", ">"),
        Shape("deep quotes on every line", ">>>>>>>>>> a\n"),
        Shape("deep bullets", "- "),
        Shape("deep numbers", "1. "),
        Shape("stairs of bullets") { n in
            (0..<Int(Double(n).squareRoot())).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined()
        },
        Shape("blank lines in deep bullets", "\n", before: String(repeating: "- ", count: 200) + "a\n"),
        Shape("open brackets", "["),
        Shape("open image brackets", "!["),
        Shape("nested brackets") {
            String(repeating: "[", count: $0 / 2) + String(repeating: "]", count: $0 / 2)
        },
        Shape("links that are not closed", "[a](b "),
        Shape("links in brackets that are open", "[a](b)", before: String(repeating: "![", count: 5_000)),
        Shape("targets with open parentheses", "[a]((((("),
        Shape("targets in angle brackets", "[a](<b"),
        Shape("titles that are not closed", "[a](b \"c "),
        Shape("collapsed references", "[a][", before: "[a]: /b\n\n"),
        Shape("shortcut references", "[a b c]", before: "[x]: /b\n\n"),
        Shape("stars", "*"),
        Shape("stars and letters", "*a "),
        Shape("stars that only close", "a* "),
        Shape("stars and underscores", "*a _b "),
        Shape("stars of three lengths", "a**b" + "c* d***"),
        Shape("underscores in words", "a_"),
        Shape("tildes", "~a "),
        Shape("carets", "^a "),
        Shape("tildes and carets", "~a^b "),
        Shape("backticks of growing length") { n in
            (1...Int(Double(n * 2).squareRoot())).map { "e" + String(repeating: "`", count: $0) }.joined()
        },
        Shape("backticks of two lengths", "a` b``c```"),
        Shape("half-open tags", "<a "),
        Shape("half-open attributes", "<a b='"),
        Shape("half-open comments", "<!-- "),
        Shape("half-open instructions", "a <?"),
        Shape("half-open declarations", "a <!A "),
        Shape("half-open CDATA", "a <![CDATA["),
        Shape("half-open tags in an HTML block", "<a b=\"", before: "<div>\n"),
        Shape("scripts that are not closed", "<script>", before: "<div>\n"),
        Shape("comments in an HTML block", "<!--\n", before: "<div>\n"),
        Shape("ampersands", "&"),
        Shape("half character references", "&CounterClockwiseContourIntegra"),
        Shape("character references", "&amp;&#1234567;&#xABCDEF;"),
        Shape("backslashes", "\\"),
        Shape("TeX commands", "\\textbf{"),
        Shape("TeX commands with options", " \\page[[[["),
        Shape("TeX braces", "\\a{b} "),
        Shape("dollar signs", "$a "),
        Shape("double dollar signs", "$$ "),
        Shape("Liquid tags that are not closed", "{{ "),
        Shape("Liquid tags on lines", "{% a\n"),
        Shape("attributes that are not closed", "[a]{.b "),
        Shape("addresses", "http://a.b/c "),
        Shape("addresses with no end", "http://a_b.c_d_"),
        Shape("addresses that begin over and over", "www._"),
        Shape("addresses in parentheses", "http://a.b/((("),
        Shape("e-mail addresses", "a@b."),
        Shape("e-mail signs", "a@"),
        Shape("long local parts", "a.b-c_"),
        Shape("footnote references", "[^a]", before: "[^a]: b\n\n"),
        Shape("footnotes in footnotes", "[^a]: "),
        Shape("inline notes", "^["),
        Shape("reference definitions", "[a]: b\n"),
        Shape("reference definitions with open titles", "[a]: b \"\n"),
        Shape("labels that are not closed", "[a\n"),
        Shape("long labels", "[" + String(repeating: "a", count: 990)),
        Shape("rules", "---\n"),
        Shape("rules of columns", "-- --\n"),
        Shape("rules of columns and text", "-- --\na  b\n\n"),
        Shape("rules between paragraphs", "\n-----\na\n"),
        Shape("wide rules", "-- ", after: "\na\n-- --\n"),
        Shape("pipe tables", "|a|b|\n|-|-|\n"),
        Shape("rows of a pipe table", "|a|b|c|\n", before: "|a|b|c|\n|-|-|-|\n"),
        Shape("wide pipe tables") { n in
            let row = String(repeating: "|a", count: n / 6) + "|\n"
            return row + String(repeating: "|-", count: n / 6) + "|\n" + row
        },
        Shape("paragraphs that may be headers", "a|b\n"),
        Shape("line blocks", "| a\n"),
        Shape("line blocks and continuation", "| a\n  b\n"),
        Shape("bars", "|"),
        Shape("grid rules", "+--+--+\n"),
        Shape("grid tables", "+--+--+\n|a | b|\n+--+--+\n"),
        Shape("grids in grids", "|+-+", before: "+--+\n"),
        Shape("grid tables that do not end", "| a  | b  |\n", before: "+----+----+\n"),
        Shape("definitions", "a\n: b\n\n"),
        Shape("definitions of one term", ": b\n", before: "a\n"),
        Shape("deep definitions", ": ", before: "a\n"),
        Shape("fenced divs", "::: a\n"),
        Shape("fenced divs and their ends", "::: a\n:::\n"),
        Shape("fences that are not closed", "```\na\n"),
        Shape("indented code and blank lines", "    a\n\n\n"),
        Shape("title block lines", "% a\n"),
        Shape("front matter that is not closed", "a: b\n", before: "---\n"),
        Shape("front matter of flow sequences", "[", before: "---\na: ", after: "\n---\n"),
        Shape("front matter of keys", "a: b\n", before: "---\n", after: "---\n"),
        Shape("setext underlines", "a\n=\n"),
        Shape("letters of fancy lists", "a. b\n"),
        Shape("tabs", "\t"),
        Shape("tabs and bullets", "-\t"),
        Shape("blank lines", "\n"),
        Shape("carriage returns", "a\r"),
        Shape("zero bytes", "\0"),
        Shape("letters without end", "a"),
        Shape("wide letters", "é😀 *"),
    ]

    #if DEBUG
        static func work(_ text: String, _ dialect: Dialect) -> Int {
            var work = 0
            _ = MarkdownReader.read(SourceText(text), dialect, meter: &work)
            return work
        }

        @Test(arguments: shapes, [Dialect.commonmark, .auto])
        func fourTimesTheTextIsFourTimesTheWork(_ shape: Shape, _ dialect: Dialect) {
            let small = Self.work(shape.text(4_000), dialect)
            let large = Self.work(shape.text(16_000), dialect)
            #expect(small > 0)
            #expect(Double(large) / Double(small) <= 5, "\(small) → \(large)")
        }
    #endif

    /// On a stack of 512 KB, which a recursion as deep as the text would overflow.
    @Test(arguments: [
        (">", 1 << 20), ("- ", 1 << 17), ("[", 1 << 17), ("*a **b ", 1 << 17), ("![", 1 << 17),
        ("^[", 1 << 17),
        ("\\a{", 1 << 17), ("::: a\n", 1 << 17),
    ])
    func deepNestingNeedsNoDeepStack(_ pattern: String, _ size: Int) {
        let text = String(repeating: pattern, count: size / pattern.utf8.count)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            for dialect in [Dialect.commonmark, .auto] {
                let tree = MarkdownReader.read(SourceText(text), dialect: dialect).tree
                _ = HTMLRenderer.html(tree).utf8.count
            }
            done.signal()
        }
        thread.stackSize = 512 << 10
        thread.start()
        done.wait()
    }
}
