/// Edits a résumé as somebody does who types: a letter, a sign of Markdown, a heading, a line taken out or moved.
struct TypingAuthor {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let typed = [
        "a", "# ", "\n", "\n\n", "- ", "**", "*", "`", "```\n", "## Skills\n", "## Experience\n\n",
        "Python, Go, Rust",
        "2019 - 2021", "01/13/2019", "@", "ada@quill.example", "https://github.com/ada",
        "[x](https://ada.example)",
        "| a | b |\n", ", ", " at ", "Engineer", "(", ")", ":", "Best,\n", "1. ", "> ", "===\n", "---\n",
        "<!-- ",
        "-->", "<br>", "&amp;", "[x]: http://quill.example\n", "    ", "Phone: +44 113 496 0000\n", "\\\\",
        "Languages: English, German\n", "é", "University", "BSc",
        "[^1]", "[^1]: A note\n", "-----  ----\n", "Table: Tides\n", ": Mill\n", "::: mill\n", ":::\n",
        "<div>\n",
        "<a href=x>", "\r\n", "| a |\n|---|\n", "% Ada\n", "![x](y)",
    ]

    mutating func edit(_ text: inout [UInt8]) {
        let at = Int.random(in: 0...text.count, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: text.removeSubrange(at..<min(text.count, at + Int.random(in: 1...12, using: &generator)))
        case 1: text.removeSubrange(line(at, in: text))
        case 2: text.insert(contentsOf: text[line(at, in: text)], at: line(at, in: text).lowerBound)
        case 3:
            let moved = line(at, in: text).lowerBound..<line(min(text.count, at + 200), in: text).upperBound
            let lines = text[moved]
            text.removeSubrange(moved)
            text.insert(
                contentsOf: lines,
                at: line(Int.random(in: 0...text.count, using: &generator), in: text).lowerBound)
        default:
            text.insert(contentsOf: (Self.typed.randomElement(using: &generator) ?? "").utf8, at: at)
        }
    }

    /// The line around an offset, with its line feed.
    private func line(_ offset: Int, in text: [UInt8]) -> Range<Int> {
        let start = text[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = text[offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
        return start..<end
    }
}
