/// Names in sentences: where somebody introduces himself, and signatures.
extension NameReader {
    private static let introductions: [[UInt64]] = [
        ["i", "am"], ["i'm"], ["my", "name", "is"], ["ich", "bin"], ["mein", "name", "ist"],
        ["je", "m'appelle"], ["je", "suis"], ["me", "llamo"], ["soy"],
        ["меня", "зовут"], ["мене", "звати"], ["nazywam", "się"], ["jag", "heter"], ["jeg", "hedder"],
        ["jeg", "heter"], ["mi", "chiamo"], ["meu", "nome", "é"],
    ].map { $0.map { WordReader.key($0) } }

    private static let farewells: WordSet = [
        "peace", "regards", "sincerely", "cheers", "best", "thanks", "yours", "grüße", "cordialement",
    ]

    /// "Hello, I am tef." in the first lines, or the signature under "Regards,".
    func nameInProse() -> Range<Int>? {
        for line in text.lines.prefix(8) {
            guard let name = introduced(text.words[line.words]), name.upperBound < line.range.upperBound,
                Self.ends(text.bytes[name.upperBound])
            else { continue }
            return name
        }
        if let name = text.lines.prefix(8).lazy.compactMap(toldOf).first { return name }
        for (index, line) in text.lines.enumerated().reversed().dropFirst() {
            let words = text.words[line.words]
            guard (1...3).contains(words.count), words.contains(where: { Self.farewells.contains($0.key) }),
                text.bytes[line.range.upperBound - 1] == UInt8(ascii: ",")
            else { continue }
            let signature = text.lines[index + 1]
            return (1...4).contains(signature.words.count) ? signature.range : nil
        }
        return nil
    }

    /// "Ada B. Quill" of "Ada B. Quill is a librarian with …": who a paragraph tells of.
    private func toldOf(_ line: TextLine) -> Range<Int>? {
        let words = text.words[line.words]
        guard words.count > 8, !line.isItem, !line.isCell, !line.isHeading,
            let verb = words.prefix(6).firstIndex(where: { Self.copulas.contains($0.key) }),
            let article = words.at(verb + 1), Self.articles.contains(article.key),
            words[(verb + 2)...].prefix(6).contains(where: { $0.senses.kinds.contains(.position) }),
            case let name = words[..<verb], (2...4).contains(name.count), let first = name.first,
            let last = name.last,
            first.start == line.range.lowerBound,
            name.allSatisfy({
                text.isCapital($0.start) && ($0.byteCount == 1 || $0.senses.kinds.isEmpty) && !$0.isNumber
            })
        else { return nil }
        return first.start..<last.end
    }

    private static let copulas: WordSet = ["is", "ist", "est", "es", "é", "è"]

    private static let articles: WordSet = ["a", "an", "the", "ein", "eine", "un", "une", "una", "um", "uma"]

    /// "Ada Quill" of "Hi, I'm Ada Quill!".
    func introduced(_ words: ArraySlice<Word>) -> Range<Int>? {
        for start in words.indices {
            for introduction in Self.introductions
            where words[start...].prefix(introduction.count).elementsEqual(introduction, by: { $0.key == $1 })
            {
                let rest = words.dropFirst(start - words.startIndex + introduction.count).prefix(4)
                let name = rest.prefix {
                    $0.start == rest.first?.start
                        || text.bytes[$0.start - 1] == 0x20 && !Self.ends(text.bytes[$0.start - 2])
                }
                guard let first = name.first, let last = name.last,
                    // "Jan", "April", "May".
                    name.allSatisfy({ $0.senses.kinds.isSubset(of: [.month, .season]) && !$0.isNumber }),
                    // "I am tef" is a name, "I'm more like a cook" is none.
                    name.count == 1 || name.allSatisfy({ !text.isLowercase($0) })
                else { continue }
                return first.start..<last.end
            }
        }
        return nil
    }

    private static func ends(_ byte: UInt8) -> Bool { ".,!;".utf8.contains(byte) }
}
