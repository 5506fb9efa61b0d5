import Testing

@testable import CVParse

/// What people write in résumés, and how the dialect `auto` reads it: blocks and text as ``TreeOutline`` has them.
struct ConstructTests {
    @Test(arguments: [
        // Headings and rules.
        ("# Work {#work .big}\n", "heading1(Work)"),
        ("Mara Lindqvist\n==============\nCook", "heading1(Mara Lindqvist) text(Cook)"),
        ("Work\n----\n\n---\n\n***", "heading2(Work) rule rule"),
        ("#NoSpace\n\n#. one\n#. two", "text(#NoSpace) numbers[item[text(one)] item[text(two)]]"),
        // Line blocks and what looks like them.
        ("| Mara\n| Malmö", "lines[line(Mara) line(Malmö)]"),
        ("Mara | Malmö | mara@example.org", "text(Mara | Malmö | [mara@example.org])"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "table[header[cell(a) cell(b)] row[cell(1) cell(2)]]"),
        (
            "Text\n| a | b |\n|---|---|\n| 1 | 2 |\nnext",
            "text(Text) table[header[cell(a) cell(b)] row[cell(1) cell(2)] row[cell(next)]]"
        ),
        // Tables of dashes.
        (
            "Years      Company\n---------- --------\n2015--2019 Acme\n",
            "table[header[cell(Years) cell(Company)] row[cell(2015--2019) cell(Acme)]]"
        ),
        (
            "------- -------\n**A**\\  one\n*2019*  two\n\nB       three\n------- -------\n",
            "table[row[cell(**A** *2019*) cell(one two)] row[cell(B) cell(three)]]"
        ),
        ("a\n\n----- -----\n\nb", "text(a) rule text(b)"),
        (
            "----- -----\nAcme  2019\n----- -----\nText\n\n## Skills\n\n----- -----\nB     2020\n----- -----\n",
            "table[row[cell(Acme) cell(2019)]] text(Text) heading2(Skills) table[row[cell(B) cell(2020)]]"
        ),
        (
            "----- -----\na\\    one\nb\\    two\n      three\n----- -----\n",
            "table[row[cell(a b) cell(one two three)]]"
        ),
        (
            "+ Acme\n: 2019\n\n+ Initech\n",
            "bullets[item[definitions[term(Acme) definition[text(2019)]]] item[text(Initech)]]"
        ),
        ("- - -\n\n-- --", "rule rule"),
        // Definitions.
        (
            "Swift\n:   five years\n\nC\n:   ten",
            "definitions[term(Swift) definition[text(five years)] term(C) definition[text(ten)]]"
        ),
        ("Swift\n: five\n: six", "definitions[term(Swift) definition[text(five)] definition[text(six)]]"),
        ("two\nlines\n: no definition", "text(two lines : no definition)"),
        ("~5 years\n\n: alone", "definitions[term(~5 years) definition[text(alone)]]"),
        // Lists.
        ("- [x] done\n- [ ] open", "bullets[item[text(done)] item[text(open)]]"),
        ("(1) one\n(2) two", "numbers[item[text(one)] item[text(two)]]"),
        ("a) one\nb) two", "numbers[item[text(one)] item[text(two)]]"),
        ("B. Russell\n\nM. Curie", "text(B. Russell) text(M. Curie)"),
        ("2019. A year\n\n1. one", "numbers[item[text(A year)] item[text(one)]]"),
        // Attributes, templates, TeX.
        ("Text\n{: .lead}\n\n- item {: .x}", "text(Text) bullets[item[text(item)]]"),
        ("[Mara]{.name} `x`{.y} **z**{: .w}", "text([Mara] `x` **z**)"),
        ("{braces} stay {.a}", "text({braces} stay {.a})"),
        ("{% include a.html %}\n\n{{< b >}} c {{ d }}", "text(c)"),
        ("**Acme** \\hfill 2019", "text(**Acme** raw(\\hfill) 2019)"),
        ("\\textbf{Acme *x*} y", "text(raw(\\textbf{)Acme *x*raw(}) y)"),
        ("C:\\Users\\mara and AC\\DC", "text(C:\\Users\\mara and AC\\DC)"),
        ("- \\LaTeX\n- C", "bullets[item[text(LaTeX)] item[text(C)]]"),
        ("Text\n\\newpage\nmore", "text(Text) raw(\\newpage) text(more)"),
        ("from $5 to $10, $x^2$", "text(from $5 to $10, $x^2$)"),
        ("H~2~O, ~~gone~~, ~5 or ~6, 1^st^", "text(H~2~O, ~~gone~~, ~5 or ~6, 1^st^)"),
        // Addresses.
        (
            "see https://a.example/b_c. (www.b.example)",
            "text(see [https://a.example/b_c]. ([www.b.example]))"
        ),
        ("[https://a.example](https://a.example)", "text([https://a.example])"),
        ("mara_l@mail.example.org,", "text([mara_l@mail.example.org],)"),
        // HTML whose text is read.
        (
            "<div align=\"center\">Mara &amp; Jo</div>",
            "text(raw(<div align=\"center\">)Mara & Joraw(</div>))"
        ),
        ("<style>\np { }\n</style>\nText", "raw(<style>) raw(</style>) text(Text)"),
        // Divs, notes, quotes.
        ("::: right\nText\n:::\nmore", "div[text(Text)] text(more)"),
        (":::\n\n::: {", "text(:::) text(::: {)"),
        ("Text^[a note] and[^1].\n\n[^1]: more", "text(Textnote(text(a note)) andnote(text(more)).)"),
        // Indented prose is none of it code.
        (
            "**Acme**\n\n    Sr. Engineer\n    :   2019",
            "text(**Acme**) indented[definitions[term(Sr. Engineer) definition[text(2019)]]]"
        ),
        ("Run\n\n    make install;", "text(Run) code(make install;)"),
        // Title block, front matter.
        ("% Mara Lindqvist\n% 2024\n\nText", "author=2024 title=Mara Lindqvist text(Text)"),
        ("---\nname: Mara\n---\n\n# Work", "name=Mara heading1(Work)"),
    ])
    func construct(_ text: String, _ expected: String) {
        let tree = MarkdownReader.read(SourceText(text)).tree
        #expect(PandocOutline.folded(TreeOutline(tree: tree).text()) == expected)
        #expect(TreeInvariants.violations(tree).isEmpty)
    }

    /// Leaves and their bytes, line by line, in the places where ranges are hardest.
    @Test func rangesThroughPrefixesAndColumns() {
        let source = SourceText("> - a **b\n>   c** d\\*e\n>   `f\n>   g`\n")
        let tree = MarkdownReader.read(source).tree
        let leaves = tree.subtree(tree.root).filter { tree.kind($0).isLeaf }.map { leaf in
            "\(tree.kind(leaf)) \(tree.pieces(leaf).map { source.string(in: $0) })"
        }
        #expect(
            leaves == [
                "text [\"a \"]", "text [\"b\"]", "softBreak [\"\\n\"]", "text [\"c\"]", "text [\" d\"]",
                "text [\"*e\"]", "softBreak [\"\\n\"]", "code [\"f\\n\", \"g\"]",
            ])
    }

    @Test func whatNodesSayBesideTheirPlace() throws {
        let source = SourceText(
            "3. [a](</b c> 'd \"e\"')\n4. <SPAN Style=\"float:&#32;right\" hidden>x</SPAN>\n\n| l | r |\n|:--|--:|\n| 1 | 2 |\n"
        )
        let tree = MarkdownReader.read(source).tree
        func first(_ kind: NodeKind) throws -> MarkupTree.NodeID {
            try #require(tree.subtree(tree.root).first { tree.kind($0) == kind })
        }
        let link = try first(.link)
        #expect(tree.destination(link) == "/b c")
        #expect(tree.title(link) == "d \"e\"")
        #expect(tree.destinationRange(link).map(source.string) == "/b c")
        #expect(try tree.number(first(.orderedList)) == 3)
        #expect(try tree.isTight(first(.orderedList)) == true)
        let tag = try first(.htmlTag)
        #expect(tree.tagName(tag) == "span")
        #expect(tree.attribute("style", of: tag)?.value == "float: right")
        #expect(tree.attribute("style", of: tag).map { source.string(in: $0.range) } == "float:&#32;right")
        #expect(tree.attribute("hidden", of: tag)?.value == "")
        #expect(tree.attribute("class", of: tag) == nil)
        let cells = tree.subtree(tree.root).filter { tree.kind($0) == .tableCell }
        #expect(cells.map(tree.alignment) == [.left, .right, .left, .right])
    }
}
