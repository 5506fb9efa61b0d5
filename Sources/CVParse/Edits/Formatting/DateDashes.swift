import CVModel

/// What stands between the two dates of a span: the dash, and the spaces around it, that most spans have.
enum DateDashes: FormattingRule {
    static func edits(in parsed: ParsedResume, _ options: FormattingOptions) -> [TextEdit] {
        let gaps = gaps(in: parsed)
        guard let usual = gaps.map(\.text).mostFrequent else { return [] }
        return gaps.filter { $0.text != usual }.map { TextEdit($0.range, usual) }
    }

    private static let dashes: Set<String> = ["-", "–", "—", "−", "‐", "‑", "--", "---"]

    private static func gaps(in parsed: ParsedResume) -> [(range: Range<Int>, text: String)] {
        let verbatim = parsed.tree.verbatimPlaces
        var known: Set<Range<Int>> = []
        var gaps: [(range: Range<Int>, text: String)] = []
        for place in parsed.sourceMap.places where place.path.field == .startDate {
            guard let start = place.ranges.last, let end = end(of: place.path, in: parsed.sourceMap),
                start.upperBound < end.lowerBound, end.lowerBound - start.upperBound <= 12
            else { continue }
            let range = start.upperBound..<end.lowerBound
            let text = parsed.source.string(in: range)
            guard dashes.contains(String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())),
                !verbatim.overlap(range), known.insert(range).inserted
            else { continue }
            gaps.append((range, text))
        }
        return gaps
    }

    private static func end(of start: FactPath, in map: SourceMap) -> Range<Int>? {
        let end = map.ranges(of: FactPath(start.section, start.entry, .endDate)).first
        return end ?? map.ranges(of: FactPath(start.section, start.entry, .current)).first
    }
}
