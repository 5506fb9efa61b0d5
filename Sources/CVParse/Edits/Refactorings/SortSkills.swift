import CVModel

/// Puts the skills of a list in alphabetical order; what separates them stays where it is.
enum SortSkills: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        guard let list = parsed.skillList(at: range) else { return [] }
        let ordered = list.skills.map { (key: $0.name.lowercased(), name: $0.name) }.enumerated().sorted {
            ($0.element.key, $0.offset) < ($1.element.key, $1.offset)
        }
        let edits = zip(list.skills, ordered).map { TextEdit($0.range, $1.element.name) }
        return TextChange(edits, in: parsed.source).map {
            [Rewrite("Sort these skills from A to Z", .rewrite, $0, about: .order(of: list.path))]
        } ?? []
    }
}
