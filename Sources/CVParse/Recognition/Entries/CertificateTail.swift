/// What stands behind a dash in a certificate's line: the rest of its name, "Ledger Cloud – Tide Essentials", or who
/// gave it, what is said of it, when and where, "Ledger Cloud – Hill Academy".
struct CertificateTail {
    let text: VisibleText
    let giver: GivenName

    /// Where the words that begin at `start` end, at a separator or at `end`, if they belong to the name.
    func endOfName(from start: Int, to end: Int) -> Int? {
        let range = upToSeparator(start, end)
        let words = text.words(in: range)
        guard let first = words.first, words.count <= 8, !text.isLowercase(first), !first.isNumber,
            !first.senses.kinds.contains(.verb), first.senses.month == 0, text.links(in: range).isEmpty,
            !namesGiver(range, to: end), !PhraseEvidence(range, in: text).isPlace,
            words.count > 1 ? !isStatement(range, words) : isKnownWord(first)
        else { return nil }
        return range.upperBound
    }

    private func upToSeparator(_ start: Int, _ end: Int) -> Range<Int> {
        let sign = (start..<end).first { at in
            let byte = text.bytes[at]
            guard at > start, at + 1 < end else { return false }
            return "|(\t,".utf8.contains(byte) || byte == UInt8(ascii: ".") && text.bytes[at + 1] <= 0x20
                || text.bytes[at - 1] <= 0x20
                    && (byte == UInt8(ascii: "-") && text.bytes[at + 1] <= 0x20 || byte == 0xE2)
        }
        return text.trimmed(start..<(sign ?? end)) { $0 <= 0x20 || $0 == UInt8(ascii: ".") }
    }

    /// "Certificate ID: TL-2041", "Score: 925 / 990".
    private func isStatement(_ range: Range<Int>, _ words: ArraySlice<Word>) -> Bool {
        guard let colon = text.firstSign(in: range, where: { $0 == UInt8(ascii: ":") }) else { return false }
        return words.count { $0.start < colon } <= 2
            && words.contains {
                $0.start > colon && ($0.isNumber || text.bytes[$0.range].contains(where: WordReader.isDigit))
            }
    }

    /// "Hill Academy"; "Software Architecture" is a subject, though firms are called by its first word.
    private func namesGiver(_ range: Range<Int>, to end: Int) -> Bool {
        // "Tide Mills, Inc."
        if text.firstWord(in: range.upperBound..<end).map(OrganizationWords.isLegalForm) == true {
            return true
        }
        let noun = text.words(in: range).last
        let last = noun?.senses.kinds ?? []
        return noun.map { Self.authorities.contains($0.key) } == true
            || giver.namesGiver(range)
                && (!last.contains(.subject) || !last.isDisjoint(with: [.organization, .school]))
    }

    private static let authorities: WordSet = [
        "board", "guild", "council", "bureau", "authority", "commission", "alliance", "federation", "league",
        "forum",
    ]

    /// "Administration", "TL105"; a word that means nothing is a giver's, "Devlearn", and so is one of two letters, "SP", a place's.
    private func isKnownWord(_ word: Word) -> Bool {
        word.byteCount > 3
            && (!word.senses.kinds.isEmpty || text.namesSkill(word.range)
                || text.bytes[word.range].contains(where: WordReader.isDigit))
    }
}
