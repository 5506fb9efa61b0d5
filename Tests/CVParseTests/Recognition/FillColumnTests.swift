import Testing

@testable import CVParse

/// Which line ends an editor has set.
@Suite struct FillColumnTests {
    private static let filled = """
        Ada kept the ledgers of the mill for nine years, and taught all
        who came after her how to keep them: what is bought, what is
        sold, and what is lost on the way. She wrote three books about
        it, of which the second is read at every school between Leeds
        and the sea. Before that she counted tins at the market hall,
        in a shop that her uncle had opened there, and swept its floor.
        """

    /// The last words of the lines whose ends were set for want of room.
    @Test(arguments: [
        (filled, 5),
        // Lines that somebody ended: each has room for the next one's first word.
        ("Clerk at the market hall of the town of Leeds\nSmith at the forge\nWeaver\nKeeper of ledgers\n", 0),
        // A line that ends in a year does so by itself, as do those before and in which an item begins that has room.
        (filled.replacing("at every school between Leeds", with: "at all schools since May 2019"), 4),
        (filled + "\n\n" + filled.replacing("it, of which", with: "- of which"), 8),
    ])
    func knowsWhichEndsWereSet(_ text: String, _ count: Int) {
        let source = SourceText(text)
        let fill = FillColumn(of: source)
        let ends = text.utf8.enumerated().filter { $0.element == 0x0A }.map(\.offset)
        #expect(ends.count(where: fill.isFilled) == count)
    }

    /// Characters count, and blanks in a row set columns apart; whatever stands where in eight bytes.
    @Test(arguments: 0..<9)
    func measuresAnyPlace(_ indent: Int) {
        func line(_ text: String) -> FilledLine {
            let bytes = Array((String(repeating: "x", count: indent) + text).utf8)
            return bytes.withUnsafeBufferPointer { FilledLine(0..<bytes.count, $0) }
        }
        #expect(line("Métier à Genève — 日本").width == Int32(indent + 20))
        #expect(line("a  b  c  ").width == Int32(indent + 7))
        #expect(line("a   b").width == -1)
        #expect(line("a\tb").width == -1)
        #expect(line("   ").width == (indent == 0 ? -1 : Int32(indent)))
        #expect(line("é b").word == Int32(indent + 1))
        #expect(line("é: b").word == -1)
    }

    /// The lines before and behind a change are what they were.
    @Test func isTheSameAfterAChange() {
        var author = TypingAuthor(seed: 7)
        var text = Array(Self.filled.utf8)
        var earlier = (source: SourceText(bytes: text), fill: FillColumn(of: SourceText(bytes: text)))
        for _ in 0..<200 {
            author.edit(&text)
            let source = SourceText(bytes: text)
            let fill = FillColumn(
                of: source, after: (earlier.fill, SourceChange(from: earlier.source, to: source)))
            let anew = FillColumn(of: source)
            #expect(fill.column == anew.column)
            #expect((0..<text.count).allSatisfy { fill.isFilled(at: $0) == anew.isFilled(at: $0) })
            earlier = (source, fill)
        }
    }
}
