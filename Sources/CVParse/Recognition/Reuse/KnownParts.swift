/// What an earlier version of a document says in parts that are the same in this one.
struct KnownParts {
    private let earlier: Recognition
    private let common: CommonLines
    /// By their first lines.
    private var headers: [Int: PartReading.Header] = [:]
    private var bodies: [Int: PartReading.Body] = [:]

    /// How many lines before its heading the reading of a section may look at, and how many behind its own: those that
    /// tell what a line above them is.
    private static let (linesBefore, linesBehind) = (2, 5)
    /// Lines of one block that an address in it makes contacts.
    private static let contactLines = 8

    private func shift(around lines: Range<Int>) -> TextShift? {
        common.shift(of: lines, before: Self.linesBefore, behind: Self.linesBehind)
    }

    /// `nil` where all must be read anew, since dates or skills are read otherwise.
    init?(of earlier: Recognition, for now: Recognition, _ common: CommonLines) {
        guard earlier.dates.habits == now.dates.habits, earlier.text.vocabulary == now.text.vocabulary,
            earlier.text.holdsCode == now.text.holdsCode,
            [SectionKind.work, .education].allSatisfy({
                Section.hold($0, earlier.sections) == Section.hold($0, now.sections)
            })
        else { return nil }
        self.earlier = earlier
        self.common = common
        for part in earlier.parts {
            for header in part.headers { header.reading.lines.first.map { headers[$0] = header } }
            for body in part.bodies { body.lines.first.map { bodies[$0] = body } }
        }
    }

    /// What the header of a draft says by itself; `nil` where one of its lines has changed.
    func header(of draft: EntryDraft, _ kind: SectionKind) -> HeaderReading? {
        guard let first = draft.header.first, let last = draft.header.last,
            let shift = common.shift(of: first..<last + 1, before: 1, behind: 1),
            let header = headers[first - shift.lines], header.kind == kind,
            header.columns == draft.columns, header.sharedColumns == draft.sharedColumns
        else { return nil }
        var reading = header.reading
        reading.move(by: shift)
        guard reading.lines == draft.header else { return nil }
        reading.fields.date = draft.date?.mention
        reading.fields.body = draft.body
        reading.fields.firstLine = draft.firstLine
        reading.group = draft.group
        reading.isGroup = draft.isGroup
        return reading
    }

    /// What the lines under an entry's header say; `nil` where one of them has changed.
    func body(of lines: [Int]) -> PartReading.Body? {
        guard let first = lines.first, let last = lines.last,
            let shift = common.shift(of: first..<last + 1, before: 1, behind: 1),
            let body = bodies[first - shift.lines]?.moved(by: shift), body.lines == lines
        else { return nil }
        return body
    }

    /// The skills that the text names, where anybody has asked for them before.
    var skills: KnownSkills? {
        earlier.skills.made.map { KnownSkills(paragraphs: $0, common: common) }
    }

    /// What the lines before the first section say, and what each section does; `nil` for each that must be read.
    func parts(of now: Recognition) -> [PartReading?] {
        (-1..<now.sections.count).map { part($0, of: now) }
    }

    /// For -1 the lines before the first section.
    func part(_ index: Int, of now: Recognition) -> PartReading? {
        guard index >= 0 else {
            let isSame =
                now.lead.lines == earlier.lead.lines && now.sections.isEmpty == earlier.sections.isEmpty
            return isSame && shift(around: now.lead.lines) == TextShift.none
                ? earlier.parts.first : nil
        }
        guard let (known, shift) = unchanged(now.sections[index], in: now) else { return nil }
        return earlier.parts[known + 1].moved(by: shift)
    }

    /// The index in the earlier version of a section that has the same lines there, and how far they have moved.
    private func unchanged(_ section: Section, in now: Recognition) -> (known: Int, shift: TextShift)? {
        guard let known = counterpart(of: section, in: now),
            let shift = shift(around: Self.extent(of: section)),
            shift.lines(earlier.lines(of: earlier.sections[known])) == now.lines(of: section)
        else { return nil }
        return (known, shift)
    }

    private static func extent(of section: Section) -> Range<Int> {
        section.heading..<section.lines.upperBound
    }

    /// The index of the same section in the earlier version: with the same words above it, up to the outermost heading.
    private func counterpart(of section: Section, in now: Recognition) -> Int? {
        guard let shift = common.shift(of: section.heading..<section.heading + 1, before: 0, behind: 0) else {
            return nil
        }
        let heading = section.heading - shift.lines
        guard let index = earlier.sections.index(of: heading, by: { $0.heading }) else { return nil }
        let known = earlier.sections[index]
        guard known.kind == section.kind, known.level == section.level,
            shift.visible(known.title) == section.title
        else { return nil }
        guard let parent = section.parent else { return known.parent == nil ? index : nil }
        guard let holder = counterpart(of: now.sections[parent], in: now) else { return nil }
        return known.parent == holder ? index : nil
    }

    /// Who the résumé is about; `nil` where something has changed that may tell it. Front matter, which stands before the
    /// first line, is the same where that is.
    func contacts(of now: Recognition) -> PartReading? {
        let top = 0..<max(now.top.upperBound, Self.firstLines)
        guard now.top == earlier.top, shift(around: top) == TextShift.none,
            earlier.text.definitions.map(common.moved) == now.text.definitions,
            now.text.lines.count - now.footer == earlier.text.lines.count - earlier.footer,
            sectionsAboutThePersonAreTheSame(now),
            common.isWhole
                || !mayTellWho(common.changed, now.text) && !mayTellWho(common.replaced, earlier.text)
        else { return nil }
        var contacts = earlier.contacts
        contacts.movePlaces(common.moved)
        return contacts
    }

    /// As many lines at the top are read for a name, whether a section has begun or not.
    private static let firstLines = 10

    private func sectionsAboutThePersonAreTheSame(_ now: Recognition) -> Bool {
        func areAboutPerson(_ section: Section) -> Bool {
            section.kind == .contact || section.kind == .summary
        }
        return now.sections.count(where: areAboutPerson) == earlier.sections.count(where: areAboutPerson)
            && now.sections.filter(areAboutPerson).allSatisfy { unchanged($0, in: now) != nil }
    }

    /// Whether lines link a person's page, may be a farewell with a signature below it, or stand near an address or in its
    /// block: all that is looked for outside the header.
    private func mayTellWho(_ lines: Range<Int>, _ text: VisibleText) -> Bool {
        func around(_ margin: Int) -> Range<Int> {
            (lines.lowerBound - margin..<lines.upperBound + margin).clamped(to: text.lines.indices)
        }
        func visible(_ lines: Range<Int>) -> Range<Int> {
            guard let first = lines.first, let last = lines.last else { return 0..<0 }
            return text.lines[first].range.lowerBound..<text.lines[last].range.upperBound
        }
        let near = visible(around(1))
        // A linked picture, which has no text, may stand behind the last line's end.
        return text.holds(UInt8(ascii: "@"), in: visible(text.wholeBlocks(around(Self.contactLines))))
            || text.links(in: near.lowerBound..<near.upperBound + 2).contains { link in
                ContactReader.email(of: link) != nil || NetworkAddress(link.destination)?.isPersonal == true
            }
            || around(1).contains { line in
                text.lines[line].words.count <= 3
                    && text.bytes[text.lines[line].range.upperBound - 1] == UInt8(ascii: ",")
            }
    }
}

extension VisibleText {
    /// Lines, and those that share a block with one of them.
    fileprivate func wholeBlocks(_ lines: Range<Int>) -> Range<Int> {
        var (first, end) = (lines.lowerBound, lines.upperBound)
        while first > 0, first < self.lines.count, self.lines[first - 1].block == self.lines[first].block {
            first -= 1
        }
        while end > 0, end < self.lines.count, self.lines[end - 1].block == self.lines[end].block { end += 1 }
        return first..<end
    }
}
