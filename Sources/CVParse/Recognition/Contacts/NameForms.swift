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

    /// "Ada Quill Jr.": the full stop is the abbreviation's.
    func endsInGeneration(_ words: ArraySlice<Word>) -> Bool {
        words.count > 2 && words.last.map { Self.generations.contains($0.key) } == true
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
                || titleInBracket(range) != nil
        else { return range }
        return text.trimmed(range.lowerBound..<bracket)
    }

    /// "Ada Quill (Lead Engineer)".
    func titleInBracket(_ range: Range<Int>) -> Range<Int>? {
        guard let bracket = text.firstSign(in: range, where: { $0 == UInt8(ascii: "(") }),
            bracket > range.lowerBound, text.bytes[range.upperBound - 1] == UInt8(ascii: ")"),
            case let title = text.trimmed(bracket + 1..<range.upperBound - 1),
            PhraseEvidence(title, in: text).position > 1
        else { return nil }
        return title
    }

    /// "Ada Quill    ada@quill.example", "Ada Quill | +1 555 0100 | ada@quill.example": words in capitals that nothing
    /// else is known by, before the first sign of contacts.
    func nameBesideAddress(_ line: TextLine) -> Range<Int>? {
        guard !line.isHeading, !line.isCell, !line.isItem, line.words.count <= 24,
            text.holds(UInt8(ascii: "@"), in: line.range)
        else { return nil }
        let lead = withoutRemark(line.range)
        let sign = lead.dropLast().first { at in
            "|\t,:;(<+".utf8.contains(text.bytes[at]) || text.bytes[at] >= 0xE2
                || text.bytes[at] == 0xC2 || text.bytes[at] == 0x20 && text.bytes[at + 1] == 0x20
                || text.bytes[at] == UInt8(ascii: "-") && text.bytes[at + 1] == 0x20
        }
        let name = text.trimmed(lead.lowerBound..<(sign ?? lead.upperBound))
        let words = text.words(in: name)
        // "Ada Quill Rumford, ME": where she lives goes with it.
        if let sign, text.bytes[sign] == UInt8(ascii: ",") { return nil }
        guard (2...4).contains(words.count), !Self.nameNobody(words, in: text),
            words.allSatisfy({ word in
                !word.isNumber && !text.isLowercase(word) && !Self.documentWords.contains(word.key)
                    && word.senses.kinds.isDisjoint(with: [
                        .position, .organization, .school, .degree, .place, .city, .subject, .verb,
                    ])
            })
        else { return nil }
        return name
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
