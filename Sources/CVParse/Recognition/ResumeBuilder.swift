import CVModel

/// Collects facts: writes each into the résumé and its place into the source map.
struct ResumeBuilder {
    let text: VisibleText
    private(set) var resume = Resume()
    private(set) var sourceMap = SourceMap()

    init(text: VisibleText) { self.text = text }

    /// Records where `path` stands and gives the text, folded, that stands there; `nil` for blanks.
    mutating func fact(_ path: FactPath, _ range: Range<Int>?) -> String? {
        guard let range else { return nil }
        let places = text.sourceRanges(range)
        guard !places.isEmpty else { return nil }
        sourceMap.add(path, places)
        return text.string(text.trimmed(range))
    }

    /// As ``fact(_:_:)``, of a fact that is put together from several places: "Ada" and "Quill" in two cells.
    mutating func fact(_ path: FactPath, _ ranges: [Range<Int>]) -> String? {
        let parts = ranges.compactMap { fact(path, $0) }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// As ``fact(_:_:)``, of each element of a list.
    mutating func facts(_ ranges: [Range<Int>], at path: (Int) -> FactPath) -> [String] {
        ranges.enumerated().compactMap { fact(path($0.offset), $0.element) }
    }

    /// Records a fact that the source states elsewhere than in its visible text (a link's target).
    mutating func fact(_ path: FactPath, _ value: String, at source: Range<Int>) -> String? {
        guard !source.isEmpty, !value.isEmpty else { return nil }
        sourceMap.add(path, [source])
        return value
    }

    mutating func edit(_ change: (inout Resume) -> Void) { change(&resume) }

    /// The one date of an award, a certificate or a publication: the end of a span.
    mutating func date(_ path: FactPath, _ mention: DateMention?) -> PartialDate? {
        guard let mention, let date = mention.end ?? mention.start,
            fact(path, mention.endRange ?? mention.startRange) != nil
        else { return nil }
        return date
    }

    /// Start, end, "current" and stated length of an entry. The keys differ by section.
    mutating func span(
        _ mention: DateMention?, _ section: ResumeKey, _ entry: Int
    ) -> (start: PartialDate?, end: PartialDate?, duration: StatedDuration?, isCurrent: Bool?) {
        guard let mention else { return (nil, nil, nil, nil) }
        if mention.start != nil { _ = fact(FactPath(section, entry, .startDate), mention.startRange) }
        if mention.end != nil { _ = fact(FactPath(section, entry, .endDate), mention.endRange) }
        let isOngoing = mention.isOngoing
        if section == .work {
            if isOngoing { _ = fact(FactPath(section, entry, .current), mention.endRange ?? mention.range) }
            if mention.duration != nil {
                _ = fact(FactPath(section, entry, .duration), mention.durationRange)
            }
        }
        return (mention.start, mention.end, mention.duration, isOngoing ? true : nil)
    }
}
