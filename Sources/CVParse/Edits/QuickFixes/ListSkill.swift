import CVModel

/// Puts a skill that jobs show at the end of the last list of the skills section, as that list goes on.
enum ListSkill: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .skillNotListed(let name, _) = finding.problem,
            let list = parsed.skillLists.last(where: { $0.path.section == .skills && $0.skills.count > 1 }),
            let last = list.skills.last, let before = list.skills.dropLast().last
        else { return [] }
        let separator = parsed.source.string(in: before.range.upperBound..<last.range.lowerBound)
        let rest = parsed.source.bytes[last.range.upperBound...]
        guard isSeparator(separator, before: rest),
            // A cell more than the header has is lost, and in a link the skill would lead elsewhere.
            parsed.tree.node(at: last.range.lowerBound, of: [.table, .link]) == nil,
            let change = TextChange(
                [.insertion(of: separator + name, at: last.range.upperBound)], in: parsed.source)
        else { return [] }
        return [Rewrite("Add “\(name)” to the skills section", .quickFix, change, about: .facts(list.path))]
    }

    /// Only what separates elements can do so again: no words, no grade of the one before, no sign of a link, and of
    /// emphasis or code what closes behind both elements.
    private static func isSeparator(_ separator: String, before rest: ArraySlice<UInt8>) -> Bool {
        func isMarkup(_ byte: UInt8) -> Bool { "*_`~".utf8.contains(byte) }
        let closing = separator.utf8.prefix(while: isMarkup)
        let opening = separator.utf8.reversed().prefix(while: isMarkup)
        return separator.utf8.count < 12
            && !separator.contains { $0.isLetter || $0.isNumber || "[]()<>{}\\".contains($0) }
            && closing.elementsEqual(opening)
            && rest.prefix(while: isMarkup).elementsEqual(closing)
    }
}
