import Testing

@testable import CVParse

@Suite struct TextChangeTests {
    private static let source = SourceText("a é b\r\nc")

    @Test func editsAreMadeTogetherInSourceOrder() throws {
        let change = try #require(
            TextChange(
                [
                    TextEdit(8..<9, "C"), .insertion(of: "1", at: 0), .insertion(of: "2", at: 0),
                    TextEdit(2..<4, "e"),
                ],
                in: Self.source))
        let edited = change.apply(to: Self.source)
        #expect(edited.string(in: 0..<edited.bytes.count) == "12a e b\r\nC")
    }

    @Test(arguments: [
        // They overlap; they lie outside; one cuts a character, one a line break; one changes nothing.
        [TextEdit(0..<3, "x"), TextEdit(2..<4, "y")],
        [TextEdit(8..<10, "x")],
        [TextEdit(3..<4, "x")],
        [TextEdit(7..<8, "x")],
        [TextEdit(0..<1, "a")],
        [],
    ])
    func editsThatCannotBeMade(edits: [TextEdit]) {
        #expect(TextChange(edits, in: Self.source) == nil)
    }

    @Test(arguments: [
        ("a é b\r\nc", "a è b\r\nc", 2..<4), ("ab\r\nc", "ab\nc", 2..<4), ("aa", "aaa", 2..<2),
        ("", "x", 0..<0), ("abc", "ac", 1..<2),
    ])
    func theSmallestEditBetweenTwoTexts(old: String, new: String, range: Range<Int>) throws {
        let source = SourceText(old)
        let change = try #require(TextChange(from: source, to: SourceText(new)))
        #expect(change.edits.map(\.range) == [range])
        #expect(change.apply(to: source).bytes == Array(new.utf8))
    }
}
