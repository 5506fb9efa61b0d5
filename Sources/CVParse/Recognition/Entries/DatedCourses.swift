/// "### Hilltop Online", and below it "- Tide Tables, Aug 2019", "- Ledgers, Feb 2018": a school's courses, each with the
/// date at its end; or as many lines of a paragraph.
struct DatedCourses {
    let text: VisibleText
    let dates: [[DateMention]]

    /// Whether the list that begins at a line holds nothing else; what is said of one course has other words.
    func begin(at first: Int, in lines: Range<Int>) -> Bool {
        let own = text.lines[first]
        var items = 0
        for index in first..<lines.upperBound {
            let line = text.lines[index]
            if line.isHeading || line.isItem != own.isItem || !own.isItem && line.block != own.block { break }
            if own.isItem, line.listDepth != own.listDepth || !text.beginsItem(index) { continue }
            guard closesWithDate(index) else { return false }
            items += 1
        }
        return items > 1
    }

    /// "Tide Tables, 2019, 96 %", "Master in Tides | 2019": a date behind a sign, and a figure behind it at most.
    func closesWithDate(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard (3...24).contains(line.words.count),
            let date = dates[index].last(where: { !$0.isDurationOnly }),
            date.range.lowerBound > line.range.lowerBound + 3,
            date.range.upperBound <= line.range.upperBound,
            text.words(in: date.range.upperBound..<line.range.upperBound).allSatisfy(\.isNumber)
        else { return false }
        let before = text.bytes[line.range.lowerBound..<date.range.lowerBound].last { $0 > 0x20 }
        return before.map(Self.signs.contains) == true
            && !text.words(in: line.range.lowerBound..<date.range.lowerBound).contains {
                Self.remarks.contains($0.key) || AwardWords.ranks.contains($0.key)
                    || $0.senses.kinds.contains(.completion)
            }
    }

    private static let signs: ASCIISet = ",(|"

    private static let remarks: WordSet = [
        "award", "awards", "scholarship", "scholar", "prize", "dean's", "honors", "honours", "honor",
        "member",
        "president", "captain", "gpa", "thesis", "grade", "medal", "fellow", "fellowship", "grant",
        "graduated",
        "tutor", "assistant", "exchange", "team", "club", "society", "project", "semester",
    ]
}
