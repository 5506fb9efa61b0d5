/// Two fields that a slash between blanks parts, where nothing else tells them apart.
extension FieldReader {
    /// "### Engineer / Coppermill" alone, or with "2019 – 2020 / Riverton" below it.
    func fieldsAroundSlash(
        _ reading: HeaderReading
    ) -> (position: Range<Int>, company: Range<Int>, town: Range<Int>?)? {
        guard let named = reading.candidates.first, reading.candidates.count <= 2 else { return nil }
        let town = reading.candidates.dropFirst().first
        if let town {
            guard reading.fields.place == nil, standsBehindDates(town, reading) else { return nil }
        }
        return positionAndCompany(named.range).map { ($0.position, $0.company, town?.range) }
    }

    /// A town nobody has heard of, on the line of the dates.
    private func standsBehindDates(_ town: FieldCandidate, _ reading: HeaderReading) -> Bool {
        guard town.evidence.couldBePlace, let date = reading.fields.date?.range,
            text.line(at: date.lowerBound) == text.line(at: town.range.lowerBound)
        else { return false }
        return date.upperBound <= town.range.lowerBound
    }

    /// "Coppermill / Lead Engineer", where nothing else of the entry could be the company; unlike "Clerk / Cashier" and
    /// "Frontend / Backend Developer".
    func positionAndCompany(_ range: Range<Int>) -> (position: Range<Int>, company: Range<Int>)? {
        guard let (first, second) = aroundSlash(range) else { return nil }
        return namesRoleAndName(first, second)
            ? (first, second) : namesRoleAndName(second, first) ? (second, first) : nil
    }

    /// The phrases on either side of the first slash between blanks.
    func aroundSlash(_ range: Range<Int>) -> (Range<Int>, Range<Int>)? {
        guard
            let slash = range.dropFirst().dropLast().first(where: {
                text.bytes[$0] == UInt8(ascii: "/") && text.bytes[$0 - 1] == 0x20
                    && text.bytes[$0 + 1] == 0x20
            })
        else { return nil }
        let first = text.trimmed(range.lowerBound..<slash)
        let second = text.trimmed(slash + 1..<range.upperBound)
        return first.isEmpty || second.isEmpty ? nil : (first, second)
    }

    /// A position or degree, and a name that is neither, nor a trade or a subject.
    func namesRoleAndName(_ role: Range<Int>, _ name: Range<Int>) -> Bool {
        let (what, other) = (PhraseEvidence(role, in: text), PhraseEvidence(name, in: text))
        let isTrade =
            what.position > 1
            && (what.organization == 0
                || text.firstWord(in: role)?.senses.kinds.contains(.position) == true)
        guard isTrade || what.degree > 0, other.position < 2, other.degree == 0, other.wordCount > 0 else {
            return false
        }
        return other.wordCount > 1 && other.organization + other.school > 0
            || !text.namesSkill(name)
                && text.words(in: name).allSatisfy {
                    !PositionWords.fields.contains($0.key)
                        && $0.senses.kinds.isDisjoint(with: [.subject, .seniority])
                        && (!text.isLowercase($0) || $0.senses.kinds.contains(.function))
                }
    }
}
