import CVModel

/// Puts a skill that jobs show at the end of the last list of the skills section, as that list goes on.
enum ListSkill: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .skillNotListed(let name, _) = finding.problem,
            let list = parsed.skillLists.last(where: { $0.path.section == .skills && $0.skills.count > 1 }),
            let last = list.skills.last, let before = list.skills.dropLast().last
        else { return [] }
        let separator = parsed.source.string(in: before.range.upperBound..<last.range.lowerBound)
        // Only what separates elements can do so again: no words, no grade of the one before.
        guard !separator.contains(where: { $0.isLetter || $0.isNumber }), separator.utf8.count < 12,
            let change = TextChange(
                [.insertion(of: separator + name, at: last.range.upperBound)], in: parsed.source)
        else { return [] }
        return [Rewrite("Add “\(name)” to the skills section", .quickFix, change, about: .facts(list.path))]
    }
}
