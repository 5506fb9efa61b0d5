/// Awards that a course lists: "Honours and awards:", and below it "- 2013: Senior Scholar Award".
struct AwardsOfCourses {
    let text: VisibleText

    /// The lines of each list below such a label.
    func lists(in lines: Range<Int>) -> [Range<Int>] {
        var lists: [Range<Int>] = []
        var index = lines.lowerBound
        while index < lines.upperBound {
            let label = text.lines[index]
            index += 1
            guard isLabel(label) else { continue }
            let start = index
            while index < lines.upperBound, text.lines[index].isItem,
                !label.isItem || text.lines[index].listDepth > label.listDepth
            {
                index += 1
            }
            if start < index { lists.append(start..<index) }
        }
        return lists
    }

    private func isLabel(_ line: TextLine) -> Bool {
        guard !line.isHeading, !line.isCell, line.words.count <= 5,
            text.bytes[line.range.upperBound - 1] == UInt8(ascii: ":"),
            let match = SectionNames.match(text.words[line.words])
        else { return false }
        return match.isWhole && match.kind == .awards
    }
}
