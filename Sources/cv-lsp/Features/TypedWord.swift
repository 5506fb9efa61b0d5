import CVParse

/// The word or words being typed at a caret, as a name that may consist of several words could begin there.
struct TypedWord {
    /// Where a name may begin, the farthest from the caret first; the caret itself where nothing is typed.
    let starts: [Int]
    let caret: Int
    /// Where the word ends that the caret stands in or behind.
    let end: Int

    /// How many words before the one at the caret may belong to a name: "Amazon Web Services L…".
    private static let mostWordsBefore = 3
    /// No name is longer than this, in bytes.
    private static let longestName = 80

    /// - Parameter caret: a byte offset at the start of a character.
    init(at caret: Int, in source: SourceText) {
        let bytes = source.bytes
        let line = source.lines.range(ofLineAt: caret)
        let caret = min(max(caret, line.lowerBound), line.upperBound)
        self.caret = caret

        var end = caret
        while end < line.upperBound, bytes[end].isInWord || bytes.joinsWords(at: end, in: line) { end += 1 }
        self.end = end

        var starts: [Int] = []
        var wordsBefore = 0
        var at = caret
        let limit = max(line.lowerBound, caret - Self.longestName)
        while at > limit {
            let previous = bytes[at - 1]
            if previous.separatesNames { break }
            at -= 1
            if previous.isBlank {
                // One blank between words; and none of them may be the line's indentation.
                if at == limit || bytes[at - 1].isBlank || bytes[at - 1].separatesNames { break }
                wordsBefore += 1
                if wordsBefore > Self.mostWordsBefore { break }
            } else if bytes.beginsWord(at: at, in: line) {
                starts.append(at)
            }
        }
        self.starts = starts.isEmpty ? [caret] : starts.reversed()
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Letters, digits, `+` and `#`; everything that is not ASCII counts as a letter.
    fileprivate var isInWord: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "#"), 0x80...:
            true
        default: false
        }
    }

    /// What stands inside some names (`Node.js`, `CI/CD`, `scikit-learn`, `R&D`) and between others.
    fileprivate var isJoiner: Bool {
        switch self {
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "&"), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    fileprivate var separatesNames: Bool { !isInWord && !isJoiner && !isBlank }
}

extension [UInt8] {
    /// Whether a dot or hyphen stands between two characters of one word. A slash ends the word: what follows
    /// it is more often another name.
    fileprivate func joinsWords(at offset: Int, in line: Range<Int>) -> Bool {
        let byte = self[offset]
        return (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")) && offset > line.lowerBound
            && offset + 1 < line.upperBound && self[offset - 1].isInWord && self[offset + 1].isInWord
    }

    /// Whether a name may begin at `offset`: at a word's first character, the dot of `.NET` included, and where
    /// ASCII letters follow others without a blank, as in Chinese text.
    fileprivate func beginsWord(at offset: Int, in line: Range<Int>) -> Bool {
        let byte = self[offset]
        let before = offset > line.lowerBound ? self[offset - 1] : UInt8(ascii: " ")
        if byte == UInt8(ascii: ".") { return before.isBlank || before.separatesNames }
        guard byte.isInWord, byte & 0xC0 != 0x80 else { return false }
        return !before.isInWord || (before >= 0x80 && byte < 0x80)
    }
}
