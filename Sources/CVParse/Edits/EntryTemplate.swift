import CVModel

/// A new entry in the form that a section's entries have: the lines that head one of them, with places to fill in
/// where its facts stand.
public struct EntryTemplate: Sendable, Hashable {
    /// A stretch of the template.
    public enum Part: Sendable, Hashable {
        case text(String)
        /// What is to be typed over; the text says what belongs there.
        case blank(String)
    }

    /// "New job", "New school".
    public var title: String
    public var parts: [Part]

    /// The form of the first entry of the section at a byte offset; `nil` where there is none to take it from.
    ///
    /// - Parameter today: the date with which the new entry begins, written as the section writes dates.
    public init?(at offset: Int, in parsed: ParsedResume, asOf today: PartialDate) {
        let path = parsed.items(around: offset..<offset)
        let section = path.first { item in
            if case .section(let kind) = item.subject { Self.titles[kind] != nil } else { false }
        }
        guard let section, case .section(let kind) = section.subject, let title = Self.titles[kind],
            let entry = Self.entries(below: section).prefix(8).lazy.compactMap({
                Self.header(of: $0, in: parsed)
            })
            .first
        else { return nil }
        self.title = title
        parts = []
        var at = entry.lines.lowerBound
        for fact in entry.facts where fact.range.lowerBound >= at {
            parts.append(.text(parsed.source.string(in: at..<fact.range.lowerBound)))
            parts.append(.blank(Self.blank(for: fact, in: parsed, asOf: today)))
            at = fact.range.upperBound
        }
        parts.append(.text(parsed.source.string(in: at..<entry.lines.upperBound)))
    }

    private static let titles: [SectionKind: String] = [
        .work: "New job", .education: "New school", .projects: "New project",
        .volunteer: "New voluntary work",
    ]

    private struct Fact {
        let path: FactPath
        let range: Range<Int>
    }

    private static func entries(below section: Outline.Item) -> [FactPath] {
        var open = [section]
        var paths: [FactPath] = []
        while let item = open.popLast() {
            if case .entry(let path) = item.subject { paths.append(path) }
            open += item.children.reversed()
        }
        return paths
    }

    /// The lines that name an entry and say when it was, and the facts in them. `nil` where they are more than a few,
    /// or name other entries as well.
    private static func header(of entry: FactPath, in parsed: ParsedResume) -> (
        lines: Range<Int>, facts: [Fact]
    )? {
        let fields: Set<ResumeKey> = [
            .name, .position, .organization, .institution, .studyType, .area, .startDate, .endDate, .current,
            .location,
        ]
        let facts = parsed.sourceMap.places.filter { place in
            place.path.ofEntry == entry && place.path.element == nil
                && place.path.field.map(fields.contains) ?? false
        }.flatMap { place in place.ranges.map { Fact(path: place.path, range: $0) } }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard let first = facts.first, let last = facts.last else { return nil }
        let lines = parsed.source.lines
        let (top, bottom) = (
            lines.line(ofUTF8Offset: first.range.lowerBound), lines.line(ofUTF8Offset: last.range.upperBound)
        )
        guard bottom - top < 6, let start = lines.range(ofLine: top)?.lowerBound,
            let end = lines.range(ofLine: bottom)?.upperBound
        else { return nil }
        let isAlone = parsed.sourceMap.places.allSatisfy { place in
            place.path.ofEntry == entry
                || place.ranges.allSatisfy { $0.upperBound <= start || $0.lowerBound >= end }
        }
        return isAlone ? (start..<end, facts) : nil
    }

    private static func blank(for fact: Fact, in parsed: ParsedResume, asOf today: PartialDate) -> String {
        switch fact.path.field {
        case .startDate:
            guard let date = parsed.resume.date(at: fact.path), let month = today.month,
                case let stated = StatedDate(path: fact.path, date: date, range: fact.range),
                let form = StatedMonth(stated, in: parsed.source)?.form
            else { return "\(today.year)" }
            return form.written(year: today.year, month: month)
        case .endDate, .current:
            let present = parsed.sourceMap.places.first { $0.path.field == .current }?.ranges.first
            let word = present.map(parsed.source.string) ?? ""
            return word.contains(where: \.isLetter) ? word : "present"
        case .name where fact.path.section == .projects: return "Project"
        case .name, .organization: return "Company"
        case .institution: return "School"
        case .studyType: return "Degree"
        case .area: return "Subject"
        case .location: return "Place"
        default: return "Position"
        }
    }
}
