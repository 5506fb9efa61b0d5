/// Projects among skills: "ledger-queue", and below it ": A queue that never forgets", as résumés made after Pandoc's
/// best-known template have them under "Technical Experience".
struct ProjectTerms {
    let text: VisibleText

    /// The parts of a section that are projects, and the others, in order.
    func parts(of lines: Range<Int>) -> [(lines: Range<Int>, areProjects: Bool)] {
        var parts: [(lines: Range<Int>, areProjects: Bool)] = []
        var start = lines.lowerBound
        var index = lines.lowerBound
        // "Python", and what somebody does with it below, amid other skills.
        let terms = lines.filter { text.lines[$0].kind == .term }
        if terms.count >= 4, terms.count(where: { text.namesSkill(text.lines[$0].range) }) * 2 >= terms.count
        {
            return [(lines, false)]
        }
        while index < lines.upperBound {
            guard text.lines[index].kind == .term else {
                index += 1
                continue
            }
            var end = index + 1
            while end < lines.upperBound, text.lines[end].kind != .term, !text.lines[end].isHeading {
                end += 1
            }
            if isProject(index..<end) {
                if start < index { parts.append((start..<index, false)) }
                parts.append((index..<end, true))
                start = end
            }
            index = end
        }
        if start < lines.upperBound { parts.append((start..<lines.upperBound, false)) }
        return parts
    }

    /// Whether a term is no section's name, and its first definition is a sentence and no list.
    private func isProject(_ block: Range<Int>) -> Bool {
        let term = text.lines[block.lowerBound]
        guard term.words.count <= 8, block.count > 1 else { return false }
        // "My Cool Side Project" names one; "Open Source Projects" is a section's name.
        if let match = SectionNames.match(text.words[term.words]), match.isWhole || match.kind != .projects {
            return false
        }
        if areLinked(block.dropFirst()) { return true }
        let first = text.lines[block.lowerBound + 1]
        var end = block.lowerBound + 2
        while end < block.upperBound, text.lines[end].block == first.block, text.lines[end].isWrapped {
            end += 1
        }
        let range = first.range.lowerBound..<text.lines[end - 1].range.upperBound
        let words = text.words(in: range)
        return first.kind == .definition && first.style.isDisjoint(with: [.bold]) && !first.hasBoldLead
            && words.count >= 6 && SkillLabel.labelEnd(in: range, of: text) == nil
            && SkillEnumeration(text: text).list(range) == nil
            && SkillSplitter(text: text).skills(in: range).count * 4 < words.count
    }

    /// ": [**Ledgerly:**](…) keeps books — Python": definitions that each begin with a project's linked name.
    private func areLinked(_ lines: Range<Int>) -> Bool {
        lines.allSatisfy { text.lines[$0].isWrapped || text.beginsWithLinkedTitle(text.lines[$0]) }
    }
}

extension VisibleText {
    /// Whether a definition begins with a link in bold, and goes on behind it.
    func beginsWithLinkedTitle(_ line: TextLine) -> Bool {
        guard line.kind == .definition, line.hasBoldLead, let first = words[line.words].first else {
            return false
        }
        return style(of: first.range).isSuperset(of: [.bold, .link])
    }
}
