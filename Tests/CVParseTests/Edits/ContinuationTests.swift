import Testing

@testable import CVParse

/// `‸` marks the caret behind a line break that has just been typed.
@Suite struct ContinuationTests {
    @Test(arguments: [
        ("- a\n‸", "- a\n- "), ("  * a\n  ‸", "  * a\n  * "), ("9. a\n‸", "9. a\n10. "),
        ("3) a\n‸", "3) a\n4) "),
        ("- [x] a\n‸", "- [x] a\n- [ ] "), ("- a\n‸b", "- a\n- b"), ("| a | b |\n‸", "| a | b |\n|  |  |"),
        // An empty one ends it.
        ("- a\n- \n‸", "- a\n"), ("1. a\n2. \n‸", "1. a\n"), ("| a | b |\n|  |  |\n‸", "| a | b |\n"),
    ])
    func goesOnOrEnds(marked: String, expected: String) throws {
        let place = try Rewriting(marked)
        let change = try #require(
            Continuation.change(behindLineBreakAt: place.range.lowerBound, in: place.parsed))
        let edited = change.apply(to: place.parsed.source)
        #expect(edited.string(in: 0..<edited.bytes.count) == expected)
    }

    @Test(arguments: [
        "a\n‸", "‸", "* * *\n‸", "-a\n‸", "```\n- a\n‸\n```", "---\nskills:\n- a\n‸\n---\n\ntext", "- a\n- ‸",
        "2019\n‸",
    ])
    func nothingToDo(marked: String) throws {
        let place = try Rewriting(marked)
        #expect(Continuation.change(behindLineBreakAt: place.range.lowerBound, in: place.parsed) == nil)
    }
}
