/// A list item that goes on for longer than anyone reads at a glance.
enum LongHighlight: Check {
    static let kinds = [FindingCode.longHighlight]

    static func findings(in inspection: Inspection) -> [Finding] {
        let limit = inspection.criteria.longestHighlight
        guard let text = inspection.parsed.text else { return [] }
        var findings: [Finding] = []
        var index = 0
        while index < text.lines.count {
            let first = text.lines[index]
            var end = index + 1
            guard first.isItem else {
                index = end
                continue
            }
            while end < text.lines.count, text.lines[end].isItem, text.lines[end].item == first.item {
                end += 1
            }
            defer { index = end }
            let range = first.range.lowerBound..<text.lines[end - 1].range.upperBound
            guard range.count > limit else { continue }
            let count = text.bytes[range].count { $0 & 0xC0 != 0x80 }
            // The first line is enough to be underlined.
            guard count > limit, let place = text.sourceRanges(first.range).first else { continue }
            findings.append(Finding(.longHighlight(count: count, limit: limit), at: place))
        }
        return findings
    }
}
