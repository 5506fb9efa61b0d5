/// Splits "MSc in Informatics" into the degree and its subject.
struct DegreeSplitter {
    let text: VisibleText

    /// `phrases` are an entry's degree phrases in order; the first that holds a degree's word gives `study`.
    func split(_ phrases: [Range<Int>]) -> (study: Range<Int>?, area: Range<Int>?) {
        guard let place = phrases.firstIndex(where: { isDegree($0) }) else { return (nil, phrases.first) }
        let phrase = phrases[place]
        if let joint = joint(in: phrase) {
            return (
                text.trimmed(phrase.lowerBound..<joint.lowerBound),
                text.trimmed(joint.upperBound..<phrase.upperBound)
            )
        }
        if let area = phrases[(place + 1)...].first(where: {
            text.words(in: $0).first.map { Self.joints.contains($0.key) } == true
        }),
            let joint = text.words(in: area).first
        {
            return (phrase, text.trimmed(joint.end..<area.upperBound))
        }
        let next =
            phrases.indices.contains(place + 1) ? phrases[place + 1] : place > 0 ? phrases[place - 1] : nil
        let words = text.words(in: phrase)
        // "BS Computer Engineering": an abbreviation and the subject behind it.
        if next == nil, let first = words.first, first.senses.kinds.contains(.degree), first.digits <= 6,
            let second = words.dropFirst().first, !second.senses.kinds.contains(.function),
            !second.senses.kinds.contains(.degree)
        {
            return (
                text.trimmed(phrase.lowerBound..<first.end), text.trimmed(second.start..<phrase.upperBound)
            )
        }
        return (phrase, next)
    }

    private func isDegree(_ range: Range<Int>) -> Bool { PhraseEvidence(range, in: text).degree > 0 }

    /// " in ", " em ", ", " between a degree and its subject.
    private func joint(in range: Range<Int>) -> Range<Int>? {
        let words = text.words(in: range)
        for word in words.dropFirst() {
            if Self.joints.contains(word.key) { return word.range }
            if word.start > range.lowerBound + 1,
                let comma = text.bytes[range.lowerBound..<word.start].lastIndex(where: { $0 > 0x20 }),
                text.bytes[comma] == UInt8(ascii: ",") || text.bytes[comma] == UInt8(ascii: ":")
            {
                let before = PhraseEvidence(range.lowerBound..<comma, in: text)
                return before.degree > 0 ? comma..<comma + 1 : nil
            }
        }
        return nil
    }

    static let joints: Set<UInt64> = Set(["in", "em", "en", "im", "für", "по"].map { WordReader.key($0) })
}
