/// Two fields that a slash between blanks parts, where nothing else tells them apart.
extension FieldReader {
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
