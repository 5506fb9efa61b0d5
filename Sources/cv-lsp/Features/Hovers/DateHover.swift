import CVModel
import CVParse

/// A date of an entry: how the span was read, how long it took, and what of it is in doubt.
enum DateHover: HoverProvider {
    static func hover(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> (text: HoverText, range: Range<Int>)? {
        let place = parsed.sourceMap.places.first { place in
            Meaning.Kind(of: place.path) == .date && place.ranges.contains { $0.touches(offset) }
        }
        guard let path = place?.path.ofEntry, let entry = EntrySummary(path, in: parsed.resume) else {
            return nil
        }
        let span = entry.span
        guard let title = span.wording ?? span.stated.map({ "\($0.elapsed)" }) else { return nil }
        var text = HoverText(title: title)
        if let elapsed = span.elapsed(asOf: today), span.wording != nil {
            text.facts.append(length(elapsed, span))
        }
        if let reading = span.reading { text.facts.append(reading) }
        text.facts += doubts(span, asOf: today)
        let ranges = parsed.dateRanges(of: path)
        text.facts += NumericDates(in: parsed).doubts(at: ranges, in: parsed.source)
        if !entry.names.isEmpty { text.facts.append(entry.names.joined(separator: ", ")) }
        return (text, range(at: offset, of: ranges, in: parsed.source))
    }

    private static func length(_ elapsed: ElapsedTime, _ span: DateSpan) -> String {
        guard let bounds = elapsed.bounds else { return "\(elapsed)" }
        return "\(elapsed); without \(span.missing), \(bounds)"
    }

    private static func doubts(_ span: DateSpan, asOf today: PartialDate) -> [String] {
        var found: [String] = []
        if span.isReversed { found.append("The end is before the start") }
        if let start = span.start, today.isSurelyBefore(start) {
            found.append("The start is in the future")
        } else if let end = span.end, today.isSurelyBefore(end) {
            found.append("The end is in the future")
        }
        var dated = span
        dated.stated = nil
        if let stated = span.stated?.elapsed, let elapsed = dated.elapsed(asOf: today),
            stated.months < elapsed.minimum - 1 || stated.months > elapsed.maximum + 1
        {
            found.append("The text says \(stated), and the dates \(elapsed)")
        }
        return found
    }

    /// All dates of the entry where they stand on one line, else the one at the caret.
    private static func range(at offset: Int, of ranges: [Range<Int>], in source: SourceText) -> Range<Int> {
        let here = ranges.first { $0.touches(offset) } ?? offset..<offset
        let line = source.lines.line(ofUTF8Offset: here.lowerBound)
        return ranges.filter { source.lines.line(ofUTF8Offset: $0.lowerBound) == line }.reduce(here) {
            min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
        }
    }
}

extension ParsedResume {
    /// Where an entry states its dates, its being current and its length (bytes).
    func dateRanges(of entry: FactPath) -> [Range<Int>] {
        [ResumeKey.startDate, .endDate, .date, .releaseDate, .current, .duration].flatMap {
            sourceMap.ranges(of: FactPath(entry.section, entry.entry, $0))
        }
    }
}

extension DateSpan {
    /// "Read as 2021-03 until today", in the form of JSON Resume.
    fileprivate var reading: String? {
        switch (start, end) {
        case (let start?, let end?): "Read as \(start) to \(end)"
        case (let start?, nil): isOngoing ? "Read as \(start), going on" : "Read as \(start)"
        case (nil, let end?): "Read as \(end)"
        case (nil, nil): nil
        }
    }

    /// What keeps its length from being exact.
    fileprivate var missing: String {
        switch (start?.month == nil, end != nil && end?.month == nil) {
        case (true, true): "months"
        case (true, false): "the start's month"
        case (false, _): "the end's month"
        }
    }
}

extension NumericDates {
    fileprivate func doubts(at ranges: [Range<Int>], in source: SourceText) -> [String] {
        ranges.compactMap { range in
            readings(at: range).map {
                "“\(source.string(in: range))” may be \($0.dayFirst.wording) or \($0.monthFirst.wording)"
            }
        }
    }
}
