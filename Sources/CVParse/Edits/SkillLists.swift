import CVModel

/// The skills that one list names, and where.
struct SkillList {
    /// `/skills/0/keywords`, `/work/2/keywords`.
    let path: FactPath
    /// In the order of the list, which is that of the source; each in one piece.
    let skills: [(name: String, range: Range<Int>)]

    /// From the first skill to the last.
    var range: Range<Int> {
        let start = skills.first?.range.lowerBound ?? 0
        return start..<max(start, skills.last?.range.upperBound ?? 0)
    }
}

extension ParsedResume {
    /// The lists whose skills stand one after the other, in one piece each.
    var skillLists: [SkillList] {
        let places = Dictionary(
            grouping: sourceMap.places.filter { $0.path.element != nil && $0.path.field == .keywords }
        ) {
            FactPath($0.path.section, $0.path.entry, .keywords)
        }
        return places.compactMap { path, places -> SkillList? in
            let ordered = places.sorted { ($0.path.element ?? 0) < ($1.path.element ?? 0) }
            var skills: [(name: String, range: Range<Int>)] = []
            for place in ordered {
                guard let range = place.ranges.first, place.ranges.count == 1,
                    range.lowerBound >= skills.last?.range.upperBound ?? 0
                else { return nil }
                skills.append((source.string(in: range), range))
            }
            return SkillList(path: path, skills: skills)
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The list that a range of bytes touches, whole lines counted.
    func skillList(at range: Range<Int>) -> SkillList? {
        skillLists.first { list in
            let start = source.lines.start(ofLineAt: list.range.lowerBound)
            let last = source.lines.line(ofUTF8Offset: list.range.upperBound)
            let end = source.lines.range(ofLine: last)?.upperBound ?? list.range.upperBound
            return start <= range.lowerBound && range.upperBound <= end
        }
    }
}
