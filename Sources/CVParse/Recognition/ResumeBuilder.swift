import CVModel

/// Collects the facts of one part of a document: writes each into the résumé, and records its place.
struct ResumeBuilder {
    let text: VisibleText
    /// What has been found so far.
    private(set) var part = PartReading()

    var resume: Resume { part.resume }

    private let known: KnownParts?

    /// - Parameter known: what need not be read again.
    init(text: VisibleText, known: KnownParts? = nil) {
        self.text = text
        self.known = known
    }

    /// Records where `path` stands and gives the text, folded, that stands there; `nil` for blanks.
    mutating func fact(_ path: FactPath, _ range: Range<Int>?) -> String? {
        guard let range else { return nil }
        let places = text.sourceRanges(range)
        guard !places.isEmpty else { return nil }
        part.places.append(SourceMap.Place(path: path, ranges: places))
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
        part.places.append(SourceMap.Place(path: path, ranges: [source]))
        return value
    }

    mutating func edit(_ change: (inout Resume) -> Void) { change(&part.resume) }

    /// What the header of a draft says by itself.
    mutating func header(of draft: EntryDraft, by reader: HeaderReader) -> HeaderReading {
        let reading = known?.header(of: draft, reader.kind) ?? reader.read(draft)
        if !draft.header.isEmpty {
            part.headers.append(
                PartReading.Header(
                    kind: reader.kind, reading: reading, columns: draft.columns,
                    sharedColumns: draft.sharedColumns))
        }
        return reading
    }

    /// What the lines under an entry's header say.
    mutating func body(of lines: [Int]) -> EntryBody {
        let body = known?.body(of: lines) ?? PartReading.Body(lines: lines, said: EntryBody(lines, in: text))
        if !lines.isEmpty { part.bodies.append(body) }
        return body.said
    }

    /// Notes an entry for the outline.
    mutating func list(_ path: FactPath, line: Int, title: Range<Int>) {
        part.entries.append(PartReading.Entry(path: path, line: line, title: title))
    }

    /// Notes skills that are to be written behind those of all other parts.
    mutating func setAside(_ groups: [SkillSectionReader.Group]) { part.besides += groups }

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
        if isOngoing { _ = fact(FactPath(section, entry, .current), mention.endRange ?? mention.range) }
        if section == .work, mention.duration != nil {
            _ = fact(FactPath(section, entry, .duration), mention.durationRange)
        }
        return (mention.start, mention.end, mention.duration, isOngoing ? true : nil)
    }
}
