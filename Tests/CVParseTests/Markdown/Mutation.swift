/// Changes a text at random, the same way for the same seed: what no author writes, a typing author passes through.
struct Mutation: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    private static let snippets: [[UInt8]] =
        [
            "*", "**", "_", "`", "```\n", "~~~\n", "[", "]", "](", ")", "![", "<", ">", "</p>", "<div>\n",
            "<!--", "-->",
            "&amp;", "&#x", "\\", "\\\n", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "> ", "- ", "1. ", "# ",
            "\n---\n",
            "\n-- --\n", "| ", " | ", "|-|-|\n", "+---+---+\n", ": ", "~ ", "::: x\n", ":::\n", "{.a}",
            "{: .b}\n", "[^1]",
            "[^1]: ", "^[", "$", "\\hfill", "\\begin{center}\n", "{{", "}}", "{%", "%}", "http://a.b/c_d",
            "www.", "a@b.c",
            "[a]: /b \"c\"\n", "é", "😀", "\u{FEFF}", "\u{2028}", "\0", "\u{E9}\u{301}", "% ", "---\n",
            "...\n",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80]]

    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &self) {
            let start = Int.random(in: 0...bytes.count, using: &self)
            let end = min(bytes.count, start + Int.random(in: 0...24, using: &self))
            switch Int.random(in: 0..<6, using: &self) {
            case 0: bytes.removeSubrange(start..<end)
            case 1:
                bytes.insert(
                    contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &self))
            case 2: bytes.removeSubrange(end...)
            default: bytes.insert(contentsOf: Self.snippets.randomElement(using: &self) ?? [], at: start)
            }
        }
        return bytes
    }
}
