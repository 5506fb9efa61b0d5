import Testing

@testable import CVParse

/// Reading Markdown after another version of it gives the tree that reading it by itself does, from fewer lines.
@Suite struct KnownMarkupTests {
    /// A text with the caret before what is typed, `«` before the block at which reading sets in, `»` before the one from
    /// which on everything is known.
    @Test(arguments: [
        "# Ada Quill\n\nKeeper.\n\n«## Work\n\n### Clerk\n\nCounted ‸ tins.\n\n»## Skills\n\nGo\n",
        "# Ada Quill\n\nKeeper.\n\n«## Work\n\n### Clerk\n\n- Counted‸ tins\n- Swept\n\n»**Smith**, 2019\n\nBent iron.\n",
        // What is changed is no heading any more, and its list begins below a paragraph.
        "# Ada Quill\n\nKeeper.\n\n«## Work\n\n- Counted\n\n##‸ Skills\n\n»- Go\n\n## Languages\n\nFrench\n",
        // Terms and definitions are read with what stands around them; the lists between them stand for themselves.
        "Keeper.\n\n2018\n: Clerk\n\n«- Counted\n\n2016\n: Smith\n\n* Bent\n\n2014‸\n: Weaver\n\n»1. Wove\n\nEnd\n",
        // What is typed ends a list, whose last item began nothing before.
        "# Ada Quill\n\nKeeper.\n\n«## Work\n\n- Counted\n\n-‸\n\n- Swept\n\n»## Skills\n\nGo\n",
        // A heading may stand below anything; a paragraph only where nothing is open.
        "Keeper.\n\n«Clerk.\n\nSmith.\n\n```\nls‸\n```\n\n»Weaver.\n",
    ])
    func readsTheBlocksAroundTheCaret(_ marked: String) throws {
        let plain = marked.filter { !"«»‸".contains($0) }
        func offset(_ mark: Character, in text: String) throws -> Int {
            let end = try #require(text.firstIndex(of: mark))
            return text[..<end].filter { !"«»‸".contains($0) }.utf8.count
        }
        let source = SourceText(marked.replacing("‸", with: "x").filter { !"«»".contains($0) })
        let now = Self.read(source, after: plain, .auto)
        let behind = try #require(now.shared.behind)
        let start = now.tree.range(now.tree.node(at: now.shared.before)).lowerBound
        let landing = now.tree.range(now.tree.node(at: behind.now)).lowerBound
        #expect(start == (try offset("«", in: marked)))
        #expect(landing == (try offset("»", in: marked)) + 1)
        Self.expectSame(now, source, .auto)
    }

    /// Changes that tell of lines elsewhere what they are; `rest` stands behind each.
    @Test(arguments: [
        // A label's definition comes, goes, moves.
        ("", "[mill]: https://mill.example\n\n"), ("[mill]: https://mill.example\n\n", ""),
        ("Ground.\n\n", "Ground flour.\n\n"),
        ("Ground.[^1]\n\n", "Ground.[^1]\n\n[^1]: Rye.\n\n"),
        // The rule that ends a table, and a table that reaches no further than before.
        ("-----  -----\nrye    oats\n\n# A\n\n", "-----  -----\nrye    oats\n\n# A\n\n-----  -----\n\n"),
        // A caption and a term are told by what stands below them.
        ("Table: Rye\n\nrye  oats\n\n", "Table: Rye\n\nrye  oats\n---  ----\n1    2\n\n"),
        ("Mill\n: Rye\n\nForge\n\nText\n\n", "Mill\n: Rye\n\nForge\n: Iron\n\nText\n\n"),
        (
            "| a | b |\n|---|---|\n| c | d |\n\nTabl: Rye\n\n",
            "| a | b |\n|---|---|\n| c | d |\n\nTable: Rye\n\n"
        ),
        // Fences, divisions and comments that are opened and closed.
        ("Ground.\n\n", "```\nGround.\n\n"), ("```\nGround.\n\n", "```\nGround.\n```\n\n"),
        ("Ground.\n\n", "::: mill\nGround.\n\n"), ("Ground.\n\n", "<!--\nGround.\n\n"),
        // A heading that is none, an underline that makes one, a line that goes on with the one before.
        ("# A\n\n", "#A\n\n"), ("Ground.\n\n", "Ground.\n===\n\n"), ("- Rye\n\nText\n\n", "- Rye\nText\n\n"),
        // Line ends of another kind.
        ("Ground.\n\nRye.\n\n", "Ground.\r\n\r\nRye.\r\n\r\n"), ("Ground.\n\n", "Ground.\r\n\n"),
    ])
    func readsWhatIsToldElsewhere(_ before: String, _ after: String) {
        let top = "# Ada Quill\n\nKeeper of the [mill].\n\n## Work\n\nClerk.\n\nSmith.\n\n"
        let rest =
            "## Skills\n\n- Go\n\nRye, see [forge] and [^1].\n\n# End\n\n[forge]: https://forge.example\n"
        for dialect in [Dialect.auto, .commonmark, .gfm, .pandoc] {
            for (top, rest) in [(top, rest), ("", rest), (top, "")] {
                let source = SourceText(top + after + rest)
                Self.expectSame(Self.read(source, after: top + before + rest, dialect), source, dialect)
            }
        }
    }

    /// What may stand before the first block is looked for up to where it ends.
    @Test(arguments: [
        ("---\nname: Ada\n\n# Ada\n\nText\n\n# B\n\n", "---\nname: Ada\n\n# Ada\n\nText\n\n# B\n\n---\n"),
        (
            "---\nname: Ada\n---\n\n# A\n\nText\n\n# B\n\nText\n",
            "---\nname: Ada Quill\n---\n\n# A\n\nText\n\n# B\n\nText\n"
        ),
        ("% Ada\n\n# A\n\nText\n\n# B\n", "% Ada\n% 2019\n\n# A\n\nText\n\n# B\n"),
        ("# A\n\nText\n\n# B\n", "---\n# A\n\nText\n\n# B\n"),
    ])
    func readsWhatStandsBeforeTheFirstBlock(_ before: String, _ after: String) {
        let source = SourceText(after)
        let now = Self.read(source, after: before, .auto)
        Self.expectSame(now, source, .auto)
        #expect(
            now.tree.frontMatter?.leaves.map(\.scalar.text)
                == MarkdownReader.read(source).tree.frontMatter?.leaves.map(\.scalar.text))
    }

    private static func read(_ source: SourceText, after earlier: String, _ dialect: Dialect)
        -> MarkdownReading
    {
        let before = SourceText(earlier)
        return MarkdownReader.read(
            source, dialect: dialect, after: MarkdownReader.read(before, dialect, meter: nil),
            SourceChange(from: before, to: source))
    }

    private static func expectSame(_ reading: MarkdownReading, _ source: SourceText, _ dialect: Dialect) {
        let anew = MarkdownReader.read(source, dialect, meter: nil)
        #expect(reading.tree.nodes == anew.tree.nodes)
        #expect(reading.tree.pieceList == anew.tree.pieceList)
        #expect(reading.findings == anew.findings)
        #expect(reading.checkpoints.map(\.line) == anew.checkpoints.map(\.line))
        #expect(reading.checkpoints.map(\.index) == anew.checkpoints.map(\.index))
        #expect(reading.checkpoints.map(\.pieces) == anew.checkpoints.map(\.pieces))
    }
}
