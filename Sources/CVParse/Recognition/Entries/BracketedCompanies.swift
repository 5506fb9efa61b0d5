/// "Engineer (Brightwater)": where a section's entries name nothing but a position, what stands in a bracket behind it is
/// the company.
struct BracketedCompanies {
    let text: VisibleText

    func takeApart(_ readings: inout [HeaderReading]) {
        let bracketed = readings.indices.filter { lonePosition(readings[$0]) != nil }
        let named = bracketed.contains { index in
            lonePosition(readings[index]).flatMap { text.words(in: $0.bracket) }?.contains {
                !$0.senses.kinds.isDisjoint(with: [.organization, .school])
            } == true
        }
        guard bracketed.count > 1 || named, bracketed.count * 2 >= readings.count else { return }
        for index in bracketed {
            guard let (part, bracket) = lonePosition(readings[index]) else { continue }
            var position = part
            position.range = text.trimmed(part.range.lowerBound..<bracket.lowerBound) {
                $0 <= 0x20 || $0 == UInt8(ascii: "(")
            }
            position.evidence = PhraseEvidence(position.range, in: text)
            position.bracket = nil
            var company = part
            company.range = bracket
            company.separator = .at
            company.evidence = PhraseEvidence(bracket, in: text)
            company.bracket = nil
            readings[index].segments = [[position], [company]]
        }
    }

    /// The only phrase of an entry of its own that has a bracket.
    private func lonePosition(_ reading: HeaderReading) -> (part: HeaderPart, bracket: Range<Int>)? {
        guard reading.group == nil, !reading.isGroup, reading.segments.count == 1,
            reading.segments[0].count == 1, let part = reading.segments[0].first, let bracket = part.bracket
        else { return nil }
        return (part, bracket)
    }
}
