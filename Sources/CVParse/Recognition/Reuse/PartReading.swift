import CVModel

/// What one part of a document says, by itself: the contacts, or one section.
///
/// Entries are counted from the part's first, so that they can be put behind those of any other part.
struct PartReading: Sendable {
    /// An entry, as an outline names it.
    struct Entry: Sendable {
        var path: FactPath
        /// The index of its first line.
        var line: Int
        /// Visible offsets of the words that name it.
        var title: Range<Int>
    }

    /// What the lines under an entry's header say.
    struct Body: Sendable {
        var lines: [Int]
        var said: EntryBody
    }

    /// What the header of an entry says, before it is compared with those of its siblings.
    struct Header: Sendable {
        var kind: SectionKind
        var reading: HeaderReading
        /// What the table that it is a row of says of its columns.
        var columns: [Int: FieldLabels.Field]
        var sharedColumns: Set<Int>
    }

    var resume = Resume()
    /// Places in bytes of the source, in the order in which the facts were found.
    var places: [SourceMap.Place] = []
    var entries: [Entry] = []
    /// Skills that stand in a part of another kind: they are written behind those of all others.
    var besides: [SkillSectionReader.Group] = []

    /// What was read of the lines of entries, in a section of which others may change.
    var headers: [Header] = []
    var bodies: [Body] = []

    /// The same where the text before the part has grown or shrunk.
    func moved(by shift: TextShift) -> PartReading {
        guard shift != .none else { return self }
        var part = self
        part.movePlaces { $0.shifted(by: shift.source) }
        for index in entries.indices {
            part.entries[index].line += shift.lines
            part.entries[index].title = shift.visible(entries[index].title)
        }
        part.besides = besides.map { $0.moved(by: shift) }
        for index in headers.indices { part.headers[index].reading.move(by: shift) }
        part.bodies = bodies.map { $0.moved(by: shift) }
        return part
    }

    /// Moves the places of its facts, and nothing else of it.
    mutating func movePlaces(_ moved: (Range<Int>) -> Range<Int>) {
        for index in places.indices { places[index].ranges.move(moved) }
    }
}

extension HeaderReading {
    /// Follows the text where what stands before it has grown or shrunk.
    mutating func move(by shift: TextShift) {
        guard shift != .none else { return }
        fields.move(by: shift)
        for segment in segments.indices {
            for part in segments[segment].indices { segments[segment][part].move(by: shift) }
        }
        for index in lines.indices { lines[index] += shift.lines }
    }
}

extension HeaderPart {
    fileprivate mutating func move(by shift: TextShift) {
        range = shift.visible(range)
        line += shift.lines
        bracket = bracket.map(shift.visible)
    }
}

extension EntryFields {
    /// What a header says by itself; its date and lines are those of the draft.
    fileprivate mutating func move(by shift: TextShift) {
        place = place.map(shift.visible)
        aside = aside.map(shift.visible)
        address = address.map(shift.visible)
        title = shift.visible(title)
    }
}

extension PartReading.Body {
    /// The same where the text before it has grown or shrunk.
    func moved(by shift: TextShift) -> Self {
        guard shift != .none else { return self }
        var body = self
        for index in lines.indices { body.lines[index] += shift.lines }
        body.said.summary = said.summary.map(shift.visible)
        for index in said.highlights.indices {
            body.said.highlights[index] = shift.visible(said.highlights[index])
        }
        for index in said.keywords.indices { body.said.keywords[index] = shift.visible(said.keywords[index]) }
        return body
    }
}

extension SkillSectionReader.Group {
    fileprivate func moved(by shift: TextShift) -> Self {
        .init(
            name: name.map(shift.visible), level: level.map(shift.visible),
            keywords: keywords.map(shift.visible))
    }
}
