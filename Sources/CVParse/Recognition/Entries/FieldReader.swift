/// Tells the fields of a section's entries apart: which phrase is the position, which the organisation.
///
/// Words decide where they can ("Engineer", "GmbH"); where they cannot, the entry is read as its siblings are:
/// the same place in the header means the same field.
struct FieldReader {
    let text: VisibleText
    let kind: SectionKind
    let splitter: HeaderSplitter

    /// One for each draft, `nil` where the draft is no entry but names what a group of positions shares.
    func fields(of drafts: [EntryDraft], _ builder: inout ResumeBuilder) -> [EntryFields?] {
        let reader = HeaderReader(text: text, kind: kind, splitter: splitter)
        var readings = drafts.map { builder.header(of: $0, by: reader) }
        if kind == .work || kind == .education {
            BracketedCompanies(text: text, kind: kind).takeApart(&readings)
        }
        PlaceTaker(text: text, kind: kind).take(from: &readings)
        if kind == .work { ServedCompanies(text: text).takeApart(&readings) }
        separate(&readings)
        var drafts = drafts
        if kind.holdsPositions { DatedCompanies(text: text).group(&readings, &drafts) }
        let commas = CommaHabit(of: readings, in: text, kind: kind)
        let candidates = CandidateSplitter(text: text, kind: kind)
        for index in readings.indices {
            readings[index].candidates = candidates.candidates(
                of: readings[index], commas)
        }
        let order = commas.votes ?? order(of: readings)
        let groupsNamePositions = groupOrder(of: readings) > 0
        let columns = columns(of: readings)
        for index in readings.indices {
            // A group stands before its positions, so that it is settled when they need it.
            let group = readings[index].group.flatMap {
                readings.indices.contains($0) && $0 < index ? readings[$0].fields : nil
            }
            if readings[index].isGroup, groupsNamePositions {
                assignOne(&readings[index], asPosition: true)
            } else if namesCompanyAlone(readings[index]) {
                assignOne(&readings[index], asPosition: false)
            } else if group?.position != nil, groupsNamePositions {
                assignOne(&readings[index], asPosition: false)
            } else {
                assign(&readings[index], order, columns, group)
            }
            if let group { inherit(from: group, to: &readings[index].fields) }
        }
        if kind.holdsPositions { CompanyCarrier(text: text).carry(through: &readings, drafts) }
        if kind == .education { SchoolCarrier(text: text).carry(through: &readings, drafts) }
        return withoutGroups(readings, drafts)
    }

    /// "### Coppermill – Mills for Everyone" over headings of positions: a dash, and what the company is.
    private func namesCompanyAlone(_ reading: HeaderReading) -> Bool {
        guard kind.holdsPositions, reading.isGroup, reading.lines.count == 1, reading.candidates.count == 2,
            let first = reading.candidates.first, let last = reading.candidates.last
        else { return false }
        return first.evidence.position == 0 && last.evidence.position == 0 && last.separator == .strong
            && first.evidence.wordCount <= 4 && first.style == last.style
    }

    /// "## Tech Lead, Coppermill (2021 – 2023)" above "### Engineer, Brightwater (2018 – 2020)": each names its own
    /// company, whatever its level.
    private func separate(_ readings: inout [HeaderReading]) {
        guard kind.holdsPositions else { return }
        let namesBoth = readings.map { reading in
            guard reading.segments.count == 1, reading.segments[0].count == 2, reading.fields.date != nil,
                let first = reading.segments[0].first, let last = reading.segments[0].last
            else { return false }
            return first.evidence.position > 1 && last.evidence.position == 0
        }
        for index in readings.indices where namesBoth[index] {
            guard let group = readings[index].group, readings.indices.contains(group), namesBoth[group],
                !readings[group].isGroup
            else { continue }
            readings[index].group = nil
        }
    }

    /// Leaves out the groups; a position that is alone in its group begins where the group does.
    private func withoutGroups(_ readings: [HeaderReading], _ drafts: [EntryDraft]) -> [EntryFields?] {
        var children = [Int](repeating: 0, count: drafts.count)
        for group in drafts.compactMap(\.group) where children.indices.contains(group) {
            children[group] += 1
        }
        return readings.indices.map { index in
            if drafts[index].isGroup, children[index] > 0 { return nil }
            var fields = readings[index].fields
            var group = drafts[index].group
            while let parent = group, children.indices.contains(parent), children[parent] == 1,
                drafts[parent].isGroup
            {
                fields.firstLine = drafts[parent].firstLine
                group = drafts[parent].group
            }
            return fields
        }
    }

    // MARK: What siblings tell

    /// Positive where the section's clear entries have the position first.
    func order(of readings: [HeaderReading]) -> Int {
        readings.reduce(0) { sum, reading in
            guard reading.candidates.count >= 2 else { return sum }
            let difference = lean(reading.candidates[0]) - lean(reading.candidates[1])
            return sum + difference.signum()
        }
    }

    /// Positive where the headings above others name positions, and those below them the companies.
    private func groupOrder(of readings: [HeaderReading]) -> Int {
        guard kind.holdsPositions else { return 0 }
        return readings.reduce(0) { sum, reading in
            guard reading.candidates.count == 1, let only = reading.candidates.first else { return sum }
            if reading.isGroup { return sum + only.lean.signum() }
            return reading.group == nil ? sum : sum - only.lean.signum()
        }
    }

    /// The first candidate, as the section's siblings have it.
    private func assignOne(_ reading: inout HeaderReading, asPosition: Bool) {
        guard let first = reading.candidates.first else { return }
        if asPosition {
            let rest = reading.candidates.dropFirst()
            let isOne = rest.allSatisfy {
                $0.separator == .comma && $0.evidence.mayNameDepartment($0.range, in: text)
            }
            reading.fields.position = isOne ? span(reading.candidates) : first.range
        } else {
            reading.fields.organization = first.range
        }
    }

    private func lean(_ candidate: FieldCandidate) -> Int {
        kind == .education ? candidate.evidence.degree - candidate.evidence.school : candidate.lean
    }

    /// The columns of a table that hold positions and organisations, by what their cells say together.
    private func columns(of readings: [HeaderReading]) -> (position: Int, organization: Int)? {
        var leans: [Int: Int] = [:]
        for reading in readings {
            for candidate in reading.candidates where candidate.column >= 0 {
                leans[candidate.column, default: 0] += candidate.lean
            }
        }
        guard kind != .education, let position = leans.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
            let organization = leans.filter({ $0.key != position.key })
                .min(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
            position.value > organization.value
        else { return nil }
        return (position.key, organization.key)
    }

    // MARK: Which is which

    private func assign(
        _ reading: inout HeaderReading, _ order: Int, _ columns: (position: Int, organization: Int)?,
        _ group: EntryFields?
    ) {
        if let columns, reading.candidates.contains(where: { $0.column != reading.candidates[0].column }) {
            reading.fields.position = span(reading.candidates.filter { $0.column == columns.position })
            reading.fields.organization = span(
                reading.candidates.filter { $0.column == columns.organization })
        } else if kind == .education {
            assignSchool(&reading, order, group)
        } else if group?.organization == nil, let named = fieldsAroundSlash(reading) {
            (reading.fields.position, reading.fields.organization) = (named.position, named.company)
            reading.fields.place = named.town ?? reading.fields.place
        } else if reading.candidates.count == 1, let only = reading.candidates.first {
            let isPosition =
                only.lean > 0
                || only.lean >= (reading.fields.date == nil ? 0 : -2) && group?.organization != nil
            if isPosition {
                reading.fields.position = only.range
            } else {
                reading.fields.organization = only.range
            }
        } else if group?.organization != nil, group?.position == nil, reading.candidates.count > 1,
            reading.candidates.allSatisfy(isNoCompany),
            let first = reading.candidates.first, first.evidence.position > 1,
            areRoles(reading.candidates) || beginsWithDates(reading)
        {
            // "- Clerk – Apprentice, 2017 – 2018" below "### Coppermill"; "- 2015 – 2016 Clerk – wrote the ledgers".
            reading.fields.position = areRoles(reading.candidates) ? span(reading.candidates) : first.range
        } else if group?.organization != nil, let first = reading.candidates.first,
            tellsBelow(reading.candidates)
        {
            reading.fields.position = first.range
        } else if let company = group?.organization, group?.position == nil,
            areOne(reading.candidates) || areOneHeading(reading, below: company)
        {
            reading.fields.position = span(reading.candidates)
        } else if reading.candidates.count > 1 {
            assignTwo(&reading, order)
        }
    }

    private func span(_ candidates: [FieldCandidate]) -> Range<Int>? {
        guard let first = candidates.first, let last = candidates.last else { return nil }
        return first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
    }

    /// The surest position, then the surest organisation of the others.
    private func assignTwo(_ reading: inout HeaderReading, _ order: Int) {
        var candidates = reading.candidates
        let best = candidates.indices.max { (candidates[$0].lean, -$0) < (candidates[$1].lean, -$1) } ?? 0
        // Neither names a position by its words, and siblings have theirs at one place: "Testing Centre Proctor".
        let isSettled = candidates.count == 2 && abs(order) > 1 && candidates[best].lean < 0
        let isClear = !isSettled && (candidates.count > 2 || candidates[0].lean != candidates[1].lean)
        let position = isClear ? best : order >= 0 ? 0 : 1
        if candidates[position].lean >= 0 || isSettled {
            reading.fields.position = candidates[position].range
            candidates.remove(at: position)
        }
        // "**Mechanic – Deputy Lead** | Brightwater": both are the position.
        if let position = reading.fields.position, candidates.count > 1,
            let other = candidates.firstIndex(where: { adjoins(position, $0) })
        {
            let range = candidates.remove(at: other).range
            reading.fields.position =
                min(range.lowerBound, position.lowerBound)..<max(range.upperBound, position.upperBound)
        }
        let organization = candidates.indices.min {
            candidates[$0].organizationRank(at: $0) < candidates[$1].organizationRank(at: $1)
        }
        guard let organization else { return }
        reading.fields.organization = candidates[organization].range
        let style = candidates.remove(at: organization).style
        if let position = reading.fields.position {
            reading.fields.position = wholeLine(position, candidates, reading)
        }
        for rest in candidates {
            // "*Senior Engineer – Backend*": what a dash cuts off inside one run of italics belongs to it.
            if let position = reading.fields.position, continues(position, rest) {
                reading.fields.position = position.lowerBound..<rest.range.upperBound
            } else if let organization = reading.fields.organization, style == rest.style,
                continues(organization, rest)
            {
                reading.fields.organization = organization.lowerBound..<rest.range.upperBound
            }
        }
    }

    /// "Business Developer, South Europe" on a line of its own, the company on another: all of it is the position.
    private func wholeLine(_ position: Range<Int>, _ rest: [FieldCandidate], _ reading: HeaderReading)
        -> Range<Int>
    {
        guard let line = text.line(at: position.lowerBound), let company = reading.fields.organization,
            text.line(at: company.lowerBound) != line,
            text.lines[line].range.lowerBound == position.lowerBound
        else { return position }
        let behind = rest.filter {
            $0.range.lowerBound >= position.upperBound && text.line(at: $0.range.lowerBound) == line
        }
        guard let last = behind.last,
            behind.allSatisfy({ $0.evidence.mayNameDepartment($0.range, in: text) })
        else { return position }
        let whole = position.lowerBound..<last.range.upperBound
        let isJoined = behind.allSatisfy { $0.separator == .comma } && text.words(in: whole).count <= 8
        guard isJoined else { return position }
        return splitter.dates[line].contains { $0.range.overlaps(whole) } ? position : whole
    }

    /// Whether only a dash parts a phrase from the position, both in one run of bold or italics that the line leaves.
    private func adjoins(_ position: Range<Int>, _ other: FieldCandidate) -> Bool {
        let isBefore = other.range.lowerBound < position.lowerBound
        let (first, second) = isBefore ? (other.range, position) : (position, other.range)
        guard !other.style.isDisjoint(with: [.bold, .italic]), second.lowerBound > first.upperBound,
            second.lowerBound - first.upperBound <= 5, other.style == text.style(of: position),
            text.style(of: first.lowerBound..<second.upperBound) == other.style,
            // "**Engineer at Brightwater** – *Ledgers*": a word between them says which is which.
            !text.bytes[first.upperBound..<second.lowerBound].contains(where: { (0x61...0x7A).contains($0) }),
            // "**Coppermill - Engineer** - Riverton": what stands before a position is the company, but for a position.
            !isBefore || other.evidence.position > 0 || announcesPositions(other.range),
            let line = text.line(at: first.lowerBound).map({ text.lines[$0] })
        else { return false }
        return line.style != other.style
    }

    /// "Earlier Roles".
    private func announcesPositions(_ phrase: Range<Int>) -> Bool {
        text.words(in: phrase).last.map { Self.positions.contains($0.key) } == true
    }

    private static let positions: WordSet = ["roles", "positions", "role", "position", "jobs"]

    /// Whether a phrase goes on with another of the same style behind a dash, while the rest of the line is set otherwise.
    private func continues(_ range: Range<Int>, _ rest: FieldCandidate) -> Bool {
        guard rest.range.lowerBound >= range.upperBound, rest.range.lowerBound - range.upperBound <= 5,
            rest.separator != .at, !rest.style.isDisjoint(with: [.bold, .italic]),
            rest.style == text.style(of: range),
            let line = text.line(at: range.lowerBound).map({ text.lines[$0] })
        else { return false }
        return line.style != rest.style
    }

    /// Takes from the company's heading what the position's own lines do not say; a heading may as well name the
    /// position, and the lines below it the company.
    private func inherit(from group: EntryFields, to fields: inout EntryFields) {
        fields.organization = fields.organization ?? group.organization
        fields.position = fields.position ?? group.position
        fields.place = fields.place ?? group.place
        fields.date = fields.date ?? group.date
        if fields.degrees.isEmpty { fields.degrees = group.degrees }
    }
}
