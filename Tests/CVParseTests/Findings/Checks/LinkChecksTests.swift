import Testing

@testable import CVParse

@Suite struct LinkChecksTests {
    @Test(arguments: [
        "See [my page][«home»] and [«code»][].\n\n[work]: https://example.com\n",
        "A claim.«[^1]»\n",
        "![Portrait][«me»]\n",
        // Defined; brackets that are no link; indices; sources; code.
        "See [my page][home].\n\n[home]: https://example.com\n", "A claim.[^1]\n\n[^1]: Its proof.\n",
        "Call me [at] home [any time].\n", "Sorted grid[x][y] and rows[0][1].\n", "As is known [1][2].\n",
        "`[a][b]` and\n\n    [c][d]\n", "- [ ] one\n- [x] two\n", "[]: [][]\n",
    ])
    func labelsThatAreDefinedNowhere(marked: String) {
        let result = MarkedFindings(marked, .undefinedReference)
        #expect(result.found == result.expected)
    }

    @Test func plainTextHasNoLinks() {
        #expect(MarkedFindings("Ada [see][x]\n", .undefinedReference, dialect: .plainText).found.isEmpty)
    }

    @Test(arguments: [
        "A page.\n\n«[home]: https://example.com»\n", "A page.\n\n«[^1]: Its proof.»\n",
        "[home]\n\n[home]: https://example.com\n", "![x][home]\n\n[home]: me.png\n", "A.[^1]\n\n[^1]: B.\n",
        "A page.\n\n[//]: # (A comment)\n", "A page.\n\n[comment]: <>\n",
    ])
    func definitionsThatNothingRefersTo(marked: String) {
        let result = MarkedFindings(marked, .unusedReference)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        "# Ada\n\n[jobs](#«experiences») <a href=\"#«skill»\">x</a>\n\n## Experience\n\n## Skills\n",
        "# Ada\n\n[jobs](#experience) [top](#top) [](#)\n\n## Experience\n",
        "# Ada\n\n[jobs](#Experience) [x](#work-1)\n\n## Experience\n\n## Work\n\n## Work\n",
        "# Ada\n\n[jobs](#jobs) [b](#b)\n\n## Experience {#jobs}\n\n<a name=\"b\"></a>\n",
        "# Ada\n\n[b](#b) [c](#c)\n\n[B]{#b}\n\n::: {#c}\nC\n:::\n",
        "# Ada\n\n[b](#/about) [c](other.md#b) [d](https://example.com/#b)\n",
        "# Ada\n\n[b](#b)\n\n{% include sections.html %}\n",
    ])
    func linksToNoHeading(marked: String) {
        let result = MarkedFindings(marked, .brokenAnchor)
        #expect(result.found == result.expected)
    }
}
