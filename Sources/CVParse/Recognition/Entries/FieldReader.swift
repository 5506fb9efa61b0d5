/// Tells the fields of a section's entries apart: which phrase is the position, which the organisation.
///
/// Words decide where they can ("Engineer", "GmbH"); where they cannot, the entry is read as its siblings are:
/// the same place in the header means the same field.
struct FieldReader {
    let text: VisibleText
    let kind: SectionKind
    let splitter: HeaderSplitter

    /// A phrase that is the position or the organisation, and what speaks for which.
    private struct Candidate {
        var range: Range<Int>
        var evidence: PhraseEvidence
        var separator: HeaderPart.Separator
        var style: TextStyle
        var line: Int
        var column: Int
        /// Positive: a position; negative: an organisation.
        var lean: Int {
            var lean = min(evidence.position, 6) - min(evidence.organization + evidence.school, 4)
            if separator == .at { lean -= 5 }
            if evidence.isAddress { lean -= 2 }
            return lean
        }
    }

    private struct Reading {
        var fields: EntryFields
        var candidates: [Candidate] = []
        var group: Int?
        var isGroup: Bool
    }

    /// One reading a draft, `nil` where the draft is no entry (a group of positions, prose).
    func fields(of drafts: [EntryDraft]) -> [EntryFields?] {
        var readings = drafts.map(read)
        // A "group" without children is an entry; one whose only child has no title of its own is one with it.
        let positionFirst = order(of: readings)
        let columns = columns(of: readings)
        for index in readings.indices {
            if !assignColumns(&readings[index], columns) { assign(&readings[index], positionFirst: positionFirst) }
        }
        for index in readings.indices {
            guard let group = drafts[index].group, readings.indices.contains(group) else { continue }
            inherit(from: readings[group], to: &readings[index])
        }
        let parents = Set(drafts.compactMap(\.group))
        return readings.indices.map { index in
            if drafts[index].isGroup, parents.contains(index) { return nil }
            return readings[index].fields
        }
    }

    // MARK: Phrases

    private func read(_ draft: EntryDraft) -> Reading {
        let parts = splitter.parts(of: draft)
        var fields = EntryFields(
            date: draft.date?.mention, firstLine: draft.firstLine, lastLine: draft.lastLine, body: draft.body,
            title: parts.first?.range ?? text.lines[draft.firstLine].range)
        var segments: [[HeaderPart]] = []
        var segment: [HeaderPart] = []
        func flush() {
            if !segment.isEmpty { segments.append(segment) }
            segment = []
        }
        for part in parts {
            if isLabel(part) { continue }
            if part.evidence.isAddress, part.evidence.wordCount > 1, isWebAddress(part.range) {
                flush()
                fields.address = fields.address ?? part.range
                continue
            }
            if LineShape(part.line, in: text, dates: splitter.dates[part.line]).isDateOnly, !part.evidence.isPlace { continue }
            if part.separator == .bracket {
                readBracket(part, &fields)
                continue
            }
            if part.separator == .colon, part.evidence.wordCount > 4, !segments.isEmpty || !segment.isEmpty {
                // "Cloudsoft: a startup that …": a description.
                break
            }
            let joins = part.separator == .comma && segment.last?.line == part.line
            if !joins { flush() }
            segment.append(part)
        }
        flush()
        let names = segments.map { withoutPlace($0, &fields) }.filter { !$0.isEmpty }
        let candidates = names.flatMap { self.candidates(of: $0, alone: names.count == 1) }
        return Reading(fields: fields, candidates: candidates, group: draft.group, isGroup: draft.isGroup)
    }

    private static let labels: Set<UInt64> = Set(
        ["기간", "기간", "duration", "dates", "period", "location", "role", "position", "company", "title", "링크", "link", "when", "where", "zeitraum"]
            .map { WordReader.key($0) })

    private func isLabel(_ part: HeaderPart) -> Bool {
        let words = text.words(in: part.range)
        guard words.count == 1, let word = words.first else { return false }
        return Self.labels.contains(word.key)
    }

    /// "https://rut-miit.ru", as a line of its own; "Able.ag" is a name.
    private func isWebAddress(_ range: Range<Int>) -> Bool {
        text.bytes[range].starts(with: "http".utf8) || text.bytes[range].starts(with: "www.".utf8)
    }

    private func readBracket(_ part: HeaderPart, _ fields: inout EntryFields) {
        if part.evidence.isPlace || part.evidence.couldBePlace, fields.place == nil {
            if part.evidence.isPlace { fields.place = part.range }
        } else {
            fields.remarks.append(part.range)
        }
    }

    /// Phrases between strong separators, joined by commas: places come off the end; what is left is one name
    /// ("STEEP team, INRIA"), or a position and an organisation ("English Teacher, Gotoco").
    private func withoutPlace(_ segment: [HeaderPart], _ fields: inout EntryFields) -> [HeaderPart] {
        let firstLine = fields.firstLine
        var parts = segment
        while let last = parts.last, parts.count > 1 || isWholePlace(last) {
            guard last.evidence.isPlace else { break }
            parts.removeLast()
            var range = last.range
            // "Los Angeles, California": the phrase before a state or country is its city.
            if let city = parts.last, city.separator == .comma || parts.count == 1 && segment.count == 2 && isWholeLinePlace(segment, firstLine),
                city.evidence.couldBePlace || city.evidence.isPlace, last.evidence.wordCount <= 2,
                !isCampus(city, of: parts.dropLast().last)
            {
                parts.removeLast()
                range = city.range.lowerBound..<range.upperBound
            }
            if let place = fields.place, place.lowerBound >= range.upperBound || place.lowerBound < range.lowerBound {
                if place.lowerBound < range.lowerBound { continue }
                fields.place = range.lowerBound..<place.upperBound
            } else if fields.place == nil {
                fields.place = range
            }
        }
        return parts
    }

    /// "University of California, San Diego": the name of a branch, not a place.
    private func isCampus(_ part: HeaderPart, of school: HeaderPart?) -> Bool {
        guard let school, school.evidence.school > 0 else { return false }
        let words = text.words(in: school.range)
        return words.contains { $0.key == Self.of } && words.first?.senses.kinds.contains(.school) == true
    }

    private static let of = WordReader.key("of")

    private func candidates(of parts: [HeaderPart], alone: Bool) -> [Candidate] {
        guard let first = parts.first else { return [] }
        let runs = alone || kind == .education ? runs(of: parts) : [parts]
        return runs.map { run in
            let range = (run.first?.range.lowerBound ?? first.range.lowerBound)..<(run.last?.range.upperBound ?? first.range.upperBound)
            return Candidate(
                range: range, evidence: PhraseEvidence(range, in: text), separator: run.first?.separator ?? .start,
                style: text.style(of: range), line: first.line, column: first.column)
        }
    }

    private func isWholePlace(_ part: HeaderPart) -> Bool { part.evidence.isPlace }

    /// "Boston, MA" alone between separators.
    private func isWholeLinePlace(_ segment: [HeaderPart], _ firstLine: Int) -> Bool {
        guard let first = segment.first, first.evidence.couldBePlace else { return false }
        switch first.separator {
        case .strong, .style, .date: return true
        case .start: return first.line != firstLine
        default: return false
        }
    }

    /// Groups comma-joined phrases of one kind.
    private func runs(of parts: [HeaderPart]) -> [[HeaderPart]] {
        guard parts.count > 1 else { return [parts] }
        let isEducation = kind == .education
        func sort(_ part: HeaderPart) -> Int {
            if isEducation {
                return part.evidence.school > 0 && part.evidence.degree == 0 ? 2 : part.evidence.degree > 0 ? 1 : 0
            }
            return part.evidence.position > 1 ? 1 : 0
        }
        let sorts = parts.map(sort)
        guard Set(sorts).count > 1 else { return [parts] }
        var runs: [[HeaderPart]] = []
        var last = -1
        for (offset, part) in parts.enumerated() {
            // A branch of the school stays with it.
            let stays = offset > 0 && sorts[offset] == 0 && isCampus(part, of: parts[offset - 1])
            if stays || sorts[offset] == last {
                runs[runs.count - 1].append(part)
            } else {
                runs.append([part])
                last = sorts[offset]
            }
        }
        return runs
    }

    // MARK: Which is which

    /// How the section's clear entries are ordered: positive where the position comes first.
    private func order(of readings: [Reading]) -> Int {
        readings.reduce(0) { sum, reading in
            guard reading.candidates.count >= 2 else { return sum }
            let first = reading.candidates[0].lean
            let second = reading.candidates[1].lean
            return first == second ? sum : sum + (first > second ? 1 : -1)
        }
    }

    /// The columns of a table that hold positions and organisations, by what their cells say together.
    private func columns(of readings: [Reading]) -> (position: Int, organization: Int)? {
        var leans: [Int: Int] = [:]
        for candidate in readings.flatMap(\.candidates) where candidate.column >= 0 {
            leans[candidate.column, default: 0] += candidate.lean
        }
        guard leans.count >= 2, let position = leans.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
            let organization = leans.filter({ $0.key != position.key }).min(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
            position.value > organization.value
        else { return nil }
        return (position.key, organization.key)
    }

    private func assignColumns(_ reading: inout Reading, _ columns: (position: Int, organization: Int)?) -> Bool {
        guard kind != .education, let columns, reading.candidates.contains(where: { $0.column >= 0 }) else { return false }
        reading.fields.position = span(reading.candidates.filter { $0.column == columns.position })
        reading.fields.organization = span(reading.candidates.filter { $0.column == columns.organization })
        return true
    }

    private func span(_ candidates: [Candidate]) -> Range<Int>? {
        guard let first = candidates.first, let last = candidates.last else { return nil }
        return first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
    }

    private func assign(_ reading: inout Reading, positionFirst: Int) {
        if kind == .education {
            assignEducation(&reading)
            return
        }
        var candidates = reading.candidates
        guard let first = candidates.first else { return }
        if candidates.count == 1 {
            if reading.group != nil || first.lean > 0 {
                reading.fields.position = first.range
            } else {
                reading.fields.organization = first.range
            }
            return
        }
        // More than two phrases: the surest position, then the surest organisation of the others.
        let position: Int
        let best = candidates.indices.max { (candidates[$0].lean, -$0) < (candidates[$1].lean, -$1) } ?? 0
        if candidates[best].lean > 0 || candidates.contains(where: { $0.lean < 0 }), Set(candidates.prefix(2).map(\.lean)).count > 1 || candidates.count > 2 {
            position = best
        } else {
            position = positionFirst >= 0 ? 0 : 1
        }
        if candidates[position].lean > 0 || candidates.count >= 2 && candidates[position].lean == 0 {
            reading.fields.position = candidates[position].range
            candidates.remove(at: position)
        }
        let organization = candidates.indices.min { rank(candidates[$0], $0) < rank(candidates[$1], $1) } ?? 0
        reading.fields.organization = candidates[organization].range
        candidates.remove(at: organization)
        reading.fields.remarks += candidates.map(\.range)
    }

    /// Smaller is more likely the organisation: bold, linked or first phrases before later plain ones.
    private func rank(_ candidate: Candidate, _ index: Int) -> Int {
        var rank = index * 2 + max(candidate.lean, 0) * 2
        if candidate.separator == .at { rank -= 8 }
        if candidate.style.contains(.bold) { rank -= 3 }
        if candidate.style.contains(.link) { rank -= 1 }
        if candidate.evidence.organization + candidate.evidence.school > 0 { rank -= 2 }
        if candidate.evidence.wordCount > 8 { rank += 6 }
        return rank
    }

    private func assignEducation(_ reading: inout Reading) {
        var candidates = reading.candidates
        // The school: the phrase with a school's words and the fewest of a degree; else, beside a degree, the other one.
        let school = candidates.indices.filter { candidates[$0].evidence.school > 0 }
            .min { score($0, candidates) < score($1, candidates) }
        if let school, candidates[school].evidence.degree <= candidates[school].evidence.school {
            reading.fields.organization = candidates[school].range
            candidates.remove(at: school)
        } else if let other = candidates.firstIndex(where: { $0.evidence.degree == 0 && !$0.evidence.isPlace }),
            candidates.contains(where: { $0.evidence.degree > 0 }) || candidates.count == 1
        {
            reading.fields.organization = candidates[other].range
            candidates.remove(at: other)
        }
        for candidate in candidates {
            if candidate.evidence.wordCount <= 16 {
                reading.fields.degrees.append(candidate.range)
            } else {
                reading.fields.remarks.append(candidate.range)
            }
        }
    }

    private func score(_ index: Int, _ candidates: [Candidate]) -> Int {
        candidates[index].evidence.degree * 2 - candidates[index].evidence.school + index
    }

    /// Takes from the company's heading what the position's own lines do not say.
    private func inherit(from group: Reading, to reading: inout Reading) {
        if reading.fields.organization == nil {
            reading.fields.organization = group.fields.organization ?? group.fields.position
        } else if reading.fields.position == nil, let organization = group.fields.organization, group.isGroup {
            reading.fields.position = reading.fields.organization
            reading.fields.organization = organization
        }
        if reading.fields.place == nil { reading.fields.place = group.fields.place }
        if kind == .education, reading.fields.degrees.isEmpty { reading.fields.degrees = group.fields.degrees }
        if reading.fields.date == nil { reading.fields.date = group.fields.date }
    }
}
