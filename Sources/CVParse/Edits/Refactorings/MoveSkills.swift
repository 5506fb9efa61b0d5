import CVModel

/// Moves the skills that a position or project lists to the end of a list in the skills section; what stands there
/// already only goes here.
enum MoveSkills: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        let lists = parsed.skillLists
        guard let list = parsed.skillList(at: range), list.path.section != .skills,
            let target = lists.first(where: {
                $0.path.section == .skills && separator(of: $0, in: parsed) != nil
            }),
            let separator = separator(of: target, in: parsed),
            let lines = lines(of: list, in: parsed)
        else { return [] }
        let skills = lists.filter { $0.path.section == .skills }.flatMap(\.skills)
        var known = Set(skills.map { parsed.vocabulary.commonName(of: $0.name) })
        let new = list.skills.filter {
            known.insert(parsed.vocabulary.commonName(of: $0.name)).inserted
        }
        let text = new.map { separator + $0.name }.joined()
        let edits = [TextEdit.deletion(of: lines), .insertion(of: text, at: target.range.upperBound)]
        let scope = FactScope.facts(list.path, target.path)
        guard let change = TextChange(edits, in: parsed.source),
            arrive(list, at: target.path, new.map(\.name), by: change, in: parsed)
        else { return [] }
        return [Rewrite("Move these skills to the skills section", .rewrite, change, about: scope)]
    }

    /// What stands between the last two skills of a list that lies on one line.
    private static func separator(of list: SkillList, in parsed: ParsedResume) -> String? {
        guard let last = list.skills.last, let before = list.skills.dropLast().last else { return nil }
        let text = parsed.source.string(in: before.range.upperBound..<last.range.lowerBound)
        return [", ", "; ", " | ", " · ", " / ", " • "].contains(text) ? text : nil
    }

    /// The lines of a list, with an empty one before them, where they say nothing else.
    private static func lines(of list: SkillList, in parsed: ParsedResume) -> Range<Int>? {
        let source = parsed.source
        let first = source.lines.line(ofUTF8Offset: list.range.lowerBound)
        let last = source.lines.line(ofUTF8Offset: list.range.upperBound)
        guard first > 0, let start = source.lines.range(ofLine: first)?.lowerBound,
            let end = source.lines.range(ofLine: last)?.upperBound,
            let before = source.lines.range(ofLine: first - 1)
        else { return nil }
        let isAlone = parsed.sourceMap.places.allSatisfy { place in
            FactPath(place.path.section, place.path.entry, place.path.field) == list.path
                || place.ranges.allSatisfy { $0.upperBound <= start || $0.lowerBound >= end }
        }
        // A label such as "Technologies:" goes with them; a sentence around them must not.
        guard isAlone, list.range.lowerBound - start <= 40, end - list.range.upperBound <= 3 else {
            return nil
        }
        let isEmptyBefore = source.bytes[before].allSatisfy(\.isBlankOrBreak)
        let previous = isEmptyBefore && first > 1 ? source.lines.range(ofLine: first - 2) ?? before : before
        return previous.upperBound..<end
    }

    /// Whether all that was listed is listed in the skills section afterwards, and nothing is lost there.
    private static func arrive(
        _ list: SkillList, at target: FactPath, _ new: [String], by change: TextChange,
        in parsed: ParsedResume
    ) -> Bool {
        let after = parsed.reading(change).resume
        guard let index = target.entry, parsed.resume.skills.indices.contains(index),
            after.skills.indices.contains(index)
        else { return false }
        return after.skills[index].keywords == parsed.resume.skills[index].keywords + new
    }
}
