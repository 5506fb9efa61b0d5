/// Subjects that no sign parts from their degree.
extension DegreeSplitter {
    /// "BS Computer Engineering", "Bachelor of Science Informatics": the degree's name, and its subject directly behind.
    func degreeAndSubject(_ phrase: Range<Int>) -> (study: Range<Int>, area: Range<Int>)? {
        let words = text.words(in: phrase)
        guard let first = words.first else { return nil }
        if let apart = spacedDegree(first, words, in: phrase) ?? closingDegree(of: phrase)
            ?? bracketedSubject(of: phrase)
        {
            return apart
        }
        guard first.senses.kinds.contains(.degree) else { return nil }
        if words.count > 3, Self.ofs.contains(words[words.startIndex + 1].key) {
            let faculty = words[words.startIndex + 2]
            let subject = words[words.startIndex + 3]
            guard Self.faculties.contains(faculty.key), isSubjectWord(subject),
                !Self.faculties.contains(subject.key),
                text.bytes[faculty.end..<subject.start].allSatisfy({ $0 <= 0x20 })
            else { return nil }
            return (phrase.lowerBound..<faculty.end, text.trimmed(subject.start..<phrase.upperBound))
        }
        guard first.byteCount <= 6, let second = words.dropFirst().first, isSubjectWord(second) else {
            return nil
        }
        // "MSc (Eng) Software Engineering": the bracket is a part of the degree's name.
        if second.end < phrase.upperBound, text.bytes[second.start - 1] == UInt8(ascii: "("),
            text.bytes[second.end] == UInt8(ascii: ")")
        {
            guard let subject = words.first(where: { $0.start > second.end }) else { return nil }
            return (phrase.lowerBound..<second.end + 1, text.trimmed(subject.start..<phrase.upperBound))
        }
        // "B.S. Oceanography": the full stop is the abbreviation's.
        let isDotted =
            text.bytes[first.end] == UInt8(ascii: ".") && text.holds(UInt8(ascii: "."), in: first.range)
        let end = first.end + (isDotted ? 1 : 0)
        let study = text.trimmed(phrase.lowerBound..<first.end).lowerBound..<end
        return (study, text.trimmed(second.start..<phrase.upperBound))
    }

    /// "B. Sc. Physics": a degree of two words, and the subject behind them.
    private func spacedDegree(_ first: Word, _ words: ArraySlice<Word>, in phrase: Range<Int>) -> (
        study: Range<Int>, area: Range<Int>
    )? {
        guard let second = DegreeWords.spacedDegree(from: first, words, in: text),
            let subject = words.first(where: { $0.start >= second.end }), isSubjectWord(subject)
        else { return nil }
        let isDotted = text.bytes[second.end] == UInt8(ascii: ".")
        return (
            phrase.lowerBound..<second.end + (isDotted ? 1 : 0),
            text.trimmed(subject.start..<phrase.upperBound)
        )
    }

    /// "Bachelor of Business with Honors (Tides and Currents)": the bracket that ends it says in what.
    private func bracketedSubject(of phrase: Range<Int>) -> (study: Range<Int>, area: Range<Int>)? {
        guard text.bytes[phrase.upperBound - 1] == UInt8(ascii: ")"),
            let open = text.bytes[phrase].lastIndex(of: UInt8(ascii: "(")),
            // "MSc (Eng)" is called so.
            case let subject = text.trimmed(open + 1..<phrase.upperBound - 1), subject.count > 4,
            case let study = text.trimmed(phrase.lowerBound..<open), isDegree(study),
            case let evidence = PhraseEvidence(subject, in: text), evidence.subject > 0,
            evidence.degree + evidence.school == 0
        else { return nil }
        return (study, subject)
    }

    /// "生物学学士": in a script without blanks the degree closes its subject.
    private func closingDegree(of phrase: Range<Int>) -> (study: Range<Int>, area: Range<Int>)? {
        guard text.bytes[phrase.lowerBound] >= 0xE3,
            let degree = Self.closingDegrees.first(where: {
                text.bytes[phrase].suffix($0.count).elementsEqual($0)
            }),
            case let start = phrase.upperBound - degree.count, start - phrase.lowerBound >= 6,
            text.bytes[start - 3] >= 0xE3
        else { return nil }
        return (start..<phrase.upperBound, withoutNoun(phrase.lowerBound..<start))
    }

    /// "软件工程" of "软件工程专业": without the word that says it is a subject.
    func withoutNoun(_ area: Range<Int>) -> Range<Int> {
        let noun = "专业".utf8
        guard area.count > noun.count + 3, text.bytes[area].suffix(noun.count).elementsEqual(noun) else {
            return area
        }
        return text.trimmed(area.lowerBound..<area.upperBound - noun.count)
    }

    private static let closingDegrees = [
        "硕士研究生", "博士研究生", "本科", "大专", "专科", "学士", "硕士", "博士", "學士", "碩士", "修士", "학사", "석사", "박사",
    ].map {
        Array($0.utf8)
    }

    private func isSubjectWord(_ word: Word) -> Bool {
        word.senses.kinds.isDisjoint(with: [.function, .degree])
    }
}
