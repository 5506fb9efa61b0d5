/// The language that a text is written in, told by its smallest words.
enum TextLanguage: Hashable, CaseIterable {
    case english, german, french, spanish, portuguese, italian, dutch, russian, chinese, japanese, korean

    /// How many such words a text must have before they say anything.
    private static let fewest = 3
    /// How many bytes are looked at: a page says what the next ones are written in.
    private static let mostBytes = 8 << 10

    /// `nil` where the words do not say, or say two things.
    init?(of source: SourceText) {
        var counts: [TextLanguage: Int] = [:]
        source.bytes.withUnsafeBufferPointer { bytes in
            Self.count(in: UnsafeBufferPointer(rebasing: bytes.prefix(Self.mostBytes)), &counts)
        }
        // Kana beside Chinese characters is Japanese.
        if let kana = counts[.japanese], kana >= Self.fewest { counts[.chinese] = nil }
        let ranked = counts.sorted { $0.value > $1.value }
        guard let first = ranked.first, first.value >= Self.fewest,
            first.value >= 2 * (ranked.dropFirst().first?.value ?? 0)
        else { return nil }
        self = first.key
    }

    /// Counts the words of each language. Those in ASCII, as most are, are looked up as they stand: this is asked of a
    /// text at every keystroke in a date.
    private static func count(in bytes: UnsafeBufferPointer<UInt8>, _ counts: inout [TextLanguage: Int]) {
        var at = 0
        while at < bytes.count {
            guard bytes[at].isLetter || bytes[at] >= 0x80 else {
                at += 1
                continue
            }
            let start = at
            var isASCII = true
            while at < bytes.count, bytes[at].isLetter || bytes[at] >= 0x80 {
                isASCII = isASCII && bytes[at] < 0x80
                at += 1
            }
            if isASCII {
                if let language = wordsByBytes[bytes[start..<at]] { counts[language, default: 0] += 1 }
            } else {
                // With the sign before it, with which it may begin a character.
                count(in: String(decoding: bytes[max(0, start - 1)..<at], as: UTF8.self), &counts)
            }
        }
    }

    private static func count(in text: String, _ counts: inout [TextLanguage: Int]) {
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
            if let language = words[String(word)] {
                counts[language, default: 0] += 1
            } else if let scalar = word.unicodeScalars.first, let language = language(ofScript: scalar) {
                counts[language, default: 0] += 1
            }
        }
    }

    private static func language(ofScript scalar: Unicode.Scalar) -> TextLanguage? {
        switch scalar.value {
        case 0x0400...0x04FF: .russian
        case 0x3040...0x30FF: .japanese
        case 0x4E00...0x9FFF: .chinese
        case 0xAC00...0xD7AF: .korean
        default: nil
        }
    }

    private static let wordsByBytes = ByteTable(words.map { ($0.key, $0.value) })

    /// Words that the languages do not share.
    private static let words: [String: TextLanguage] = {
        let lists: [(TextLanguage, String)] = [
            (.english, "the of and with for from to by at as on"),
            (.german, "der die das und mit für von zu im bei als auf seit bis eine einer zur zum"),
            (.french, "le les et dans pour avec sur au aux chez depuis une du"),
            (.spanish, "el los las y del con por desde una en"),
            (.portuguese, "os dos das em no na nos nas uma até pela pelo"),
            (.italian, "il gli di della dei delle nel presso dal una"),
            (.dutch, "het een van voor bij op tot sinds"),
        ]
        var words: [String: TextLanguage] = [:]
        for (language, list) in lists {
            for word in list.split(separator: " ")
            where words.updateValue(language, forKey: String(word)) != nil {
                words[String(word)] = nil
            }
        }
        return words
    }()
}
