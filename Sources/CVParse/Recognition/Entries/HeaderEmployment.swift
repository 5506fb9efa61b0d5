/// How somebody was employed, set apart behind the position or the company, and names of two trades.
extension HeaderReader {
    /// "**Coppermill - Roboticist** · Internship · 2022": how somebody was employed, set apart behind the position.
    func withoutEmployment(_ segments: [[HeaderPart]]) -> [[HeaderPart]] {
        guard kind.holdsPositions || kind == .education, segments.count > 1 else { return segments }
        func saysHow(_ segment: [HeaderPart]) -> Bool {
            segment.count == 1 && segment[0].evidence.wordCount <= 2 && !segment[0].evidence.isPlace
                && text.words(in: segment[0].range).allSatisfy {
                    PositionWords.saysHowEmployed($0)
                        || HeaderSplitter.remarks.contains($0.key) && !$0.senses.kinds.contains(.position)
                }
        }
        let segments = segments.prefix(1) + segments.dropFirst().filter { !namesEmployment($0) }
        let others = segments.filter { !saysHow($0) }
        // "Ledger Student Association" has a word of positions, and names none.
        let holdsRole =
            kind == .education
            || others.joined().contains { part in
                part.evidence.position > 1
                    && (part.evidence.organization == 0
                        || text.firstWord(in: part.range)?.senses.kinds.contains(.position) == true)
            }
        return holdsRole && others.joined().count > 1 ? others : Array(segments)
    }

    /// "Contract Role", "Own Company" behind a company and its dates: how somebody worked there, and no name.
    private func namesEmployment(_ segment: [HeaderPart]) -> Bool {
        guard kind.holdsPositions, segment.count == 1, let last = text.words(in: segment[0].range).last,
            Self.employmentNouns.contains(last.key)
        else { return false }
        let words = text.words(in: segment[0].range).dropLast()
        return (1...2).contains(words.count)
            && words.allSatisfy {
                PositionWords.saysHowEmployed($0) || HeaderSplitter.remarks.contains($0.key)
                    || Self.own.contains($0.key)
            }
    }

    /// "Miller for *Dr. Quill*", and "Miller for *Ada Quill*" below "### Coppermill": for whom, and not where.
    func isSuperior(_ part: HeaderPart, in draft: EntryDraft, among parts: [HeaderPart]) -> Bool {
        guard kind.holdsPositions, part.evidence.wordCount <= 5,
            part.evidence.organization + part.evidence.school == 0, let title = text.firstWord(in: part.range)
        else { return false }
        if Self.addresses.contains(title.key), text.bytes[title.end...].first == UInt8(ascii: ".") {
            return true
        }
        guard part.separator == .at, part.line != draft.firstLine, text.lines[draft.firstLine].isHeading,
            part.evidence.wordCount == 2, part.evidence.position == 0, part.style.contains(.italic),
            let before = text.words(in: text.lines[part.line].range).last(where: {
                $0.end <= part.range.lowerBound
            })
        else { return false }
        return before.key == Self.forWhom
            && parts.contains {
                $0.line == draft.firstLine && $0.evidence.position == 0 && !$0.evidence.isPlace
            }
    }

    private static let forWhom = WordReader.key("for")

    /// "(职位-主理)": a label in ideographs before a hyphen or a colon, and the position.
    func labelledPosition(_ bracket: Range<Int>) -> Range<Int>? {
        guard kind.holdsPositions, text.bytes[bracket].first.map({ $0 >= 0xE3 }) == true,
            let sign = text.bytes[bracket].firstIndex(where: {
                $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
            }),
            FieldLabels.field(of: text.words(in: bracket.lowerBound..<sign)) == .position
        else { return nil }
        let value = text.trimmed(sign + 1..<bracket.upperBound)
        return value.isEmpty ? nil : value
    }

    private static let addresses: WordSet = ["dr", "mr", "mrs", "ms", "prof"]

    private static let employmentNouns: WordSet = ["role", "position", "employment", "company", "business"]

    private static let own: WordSet = ["own", "my", "fixed", "term", "long", "short"]

    /// "Process Engineer - Internship": behind a dash, the kind of employment that people count as part of a position.
    func saysHowEmployed(_ part: HeaderPart, in position: HeaderPart) -> Bool {
        guard kind.holdsPositions, part.separator == .strong, part.evidence.wordCount == 1,
            position.line == part.line, position.style == part.style, position.evidence.position > 1,
            position.evidence.organization + position.evidence.school == 0,
            part.range.lowerBound - position.range.upperBound <= 5
        else { return false }
        return text.words(in: part.range).contains(where: PositionWords.saysHowEmployed)
    }

    /// "Designer - Developer": one position in two words for what people are, and no company.
    func isSecondTrade(_ part: HeaderPart, beside trade: HeaderPart) -> Bool {
        guard kind.holdsPositions, part.separator == .strong, part.line == trade.line,
            part.style == trade.style, trade.evidence.wordCount == 1, part.evidence.wordCount <= 3,
            trade.evidence.position > 1, part.evidence.position > 1,
            trade.evidence.organization + part.evidence.organization == 0,
            trade.range.upperBound <= part.range.lowerBound,
            case let sign = text.bytes[trade.range.upperBound..<part.range.lowerBound],
            sign.count <= 5, sign.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 })
        else { return false }
        // "Engineer - Developer Relations" names a team.
        return text.words(in: part.range).contains { word in
            word.senses.kinds.contains(.position)
                && (word.start == part.range.lowerBound || word.end == part.range.upperBound)
        }
    }
}
