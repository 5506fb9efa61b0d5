/// The forms in which a name is written: with a nickname, surname first, with a generation or a remark behind it.
extension NameReader {
    /// "# Ada (Addie) Quill": a name with another in a bracket inside it.
    func withNickname(_ line: TextLine) -> Range<Int>? {
        let words = text.words[line.words]
        guard line.isHeading, (3...5).contains(words.count), let last = words.last,
            let open = text.firstSign(in: line.range, where: { $0 == UInt8(ascii: "(") }),
            let close = text.firstSign(in: line.range, where: { $0 == UInt8(ascii: ")") }),
            words.first.map({ $0.end < open }) == true, open < close, close < last.start,
            last.end == line.range.upperBound,
            words.allSatisfy({
                !(0x61...0x7A).contains(text.bytes[$0.start]) && !$0.isNumber && $0.senses.kinds.isEmpty
            })
        else { return nil }
        return line.range
    }

    /// "Ada Quill, IV": which of several of that name.
    func withGeneration(_ name: HeaderPart, _ parts: [HeaderPart]) -> Range<Int> {
        guard let next = parts.first(where: { $0.range.lowerBound >= name.range.upperBound }),
            next.separator == .comma, next.evidence.wordCount == 1,
            text.firstWord(in: next.range).map({ Self.generations.contains($0.key) }) == true
        else { return name.range }
        return name.range.lowerBound..<next.range.upperBound
    }

    private static let generations: WordSet = ["ii", "iii", "iv", "jr", "sr", "junior", "senior"]

    /// "# Quill, Ada": a surname and a comma before the other names, and nothing else.
    func surnameFirst(_ line: TextLine) -> Range<Int>? {
        let words = text.words[line.words]
        guard line.isHeading || line.style.contains(.bold), (2...4).contains(words.count),
            let surname = words.first,
            let comma = text.firstSign(in: line.range, where: { $0 == UInt8(ascii: ",") }),
            surname.end == comma,
            case let rest = comma + 1..<line.range.upperBound,
            case let evidence = PhraseEvidence(rest, in: text), evidence.couldBePlace, !evidence.isPlace,
            words.allSatisfy({ (0x41...0x5A).contains(text.bytes[$0.start]) && $0.senses.kinds.isEmpty })
        else { return nil }
        return text.withoutSigns(line.range)
    }

    /// "Ada Quill (she/her)", "Ada Quill <ada@quill.example>": up to the pronouns or the address.
    func withoutRemark(_ range: Range<Int>) -> Range<Int> {
        if let at = text.firstSign(in: range, where: { $0 == UInt8(ascii: "@") }) {
            let address = text.bytes[range.lowerBound..<at].lastIndex { $0 <= 0x20 } ?? range.lowerBound
            return text.withoutSigns(range.lowerBound..<address)
        }
        guard let bracket = text.firstSign(in: range, where: { $0 == UInt8(ascii: "(") }),
            text.words(in: bracket..<range.upperBound).contains(where: { Self.addressed.contains($0.key) })
        else { return range }
        return text.trimmed(range.lowerBound..<bracket)
    }

    private static let addressed: WordSet = [
        "she", "her", "he", "him", "they", "them", "sie", "er", "elle", "il",
    ]

    /// "Jane Doe résumé", "Jane Doe's CV", "Curriculum Vitae – Jane Doe".
    func withoutSuffix(_ range: Range<Int>) -> Range<Int> {
        for phrase in Self.documentPhrases where text.bytes[range].count > phrase.utf8.count {
            let tail = text.bytes[range].suffix(phrase.utf8.count)
            if tail.elementsEqual(phrase.utf8) {
                return range.lowerBound..<range.upperBound - phrase.utf8.count
            }
        }
        var words = text.words(in: range)
        while let last = words.last, words.count > 1, Self.documentWords.contains(last.key) {
            words = words.dropLast()
        }
        // "Jane Doe's Personal Resume".
        if words.count < text.words(in: range).count, words.count > 2, let last = words.last,
            Self.documentKinds.contains(last.key)
        {
            words = words.dropLast()
        }
        while let first = words.first, words.count > 1,
            // "Résumé of Jane Doe".
            Self.documentWords.contains(first.key)
                || words.count < text.words(in: range).count && first.senses.kinds.contains(.function)
                    && (0x61...0x7A).contains(text.bytes[first.start])
        {
            words = words.dropFirst()
        }
        // A number ends a name: "Jane Doe (646) 320-9143".
        words = words.prefix { !$0.isNumber }
        guard let first = words.first, let last = words.last, words.count < text.words(in: range).count else {
            return range
        }
        return withoutPossessive(first.start..<last.end)
    }

    /// "::Jane Doe::", a placeholder for a picture before the name, a "#" that makes no heading.
    func withoutLeadingSigns(_ range: Range<Int>) -> Range<Int> {
        guard let first = text.words(in: range).first,
            !text.bytes[range.lowerBound..<first.start].contains(UInt8(ascii: "("))
        else { return range }
        return first.start..<range.upperBound
    }

    /// "Jane Doe's Resume" is Jane Doe's.
    private func withoutPossessive(_ range: Range<Int>) -> Range<Int> {
        for ending: StaticString in ["'s", "’s"] {
            let isPossessive = ending.withUTF8Buffer { text.bytes[range].suffix($0.count).elementsEqual($0) }
            if isPossessive { return range.dropLast(ending.utf8CodeUnitCount) }
        }
        return range
    }
}
