/// Skills outside a section of their own: "Software Skills: Go, Rust" among other remarks, "Python, English (fluent)" under
/// "Languages".
struct LabelledSkills {
    let text: VisibleText

    /// The lists behind labels that name skills, where the vocabulary knows most of their members.
    func groups(in lines: Range<Int>) -> [SkillSectionReader.Group] {
        lines.compactMap { line in
            let range = text.lines[line].range
            // "  - Tools: Go, Rust" in the item of a project tells of that.
            guard !text.lines[line].isHeading, !text.lines[line].isWrapped, text.lines[line].listDepth <= 1,
                text.lines[line].words.count <= 60,
                let colon = SkillLabel.labelEnd(in: range, of: text)
            else { return nil }
            let label = text.trimmed(range.lowerBound..<colon.lowerBound)
            guard namesSkills(label) else { return nil }
            let members = SkillSplitter(text: text).skills(in: colon.upperBound..<end(of: line, lines))
            guard members.count > 1, members.count(where: isTool) * 2 >= members.count else { return nil }
            return SkillSectionReader.Group(name: label, keywords: members)
        }
    }

    /// What a section of human languages lists besides: the skills that the vocabulary knows, and beside them on a line
    /// without a human language those that it does not.
    func skills(amongLanguages lines: Range<Int>) -> [Range<Int>] {
        let splitter = SkillSplitter(text: text)
        let reader = LanguageReader(text: text)
        let tools = lines.flatMap { line -> [Range<Int>] in
            let range = text.lines[line].range
            let list = SkillLabel.labelEnd(in: range, of: text).map { $0.upperBound..<range.upperBound }
            let members = splitter.skills(in: list ?? range)
            let known = members.filter(isTool)
            return known.count * 2 >= members.count && reader.mentions(in: range).isEmpty ? members : known
        }
        return tools.count > 1 ? tools : []
    }

    private func namesSkills(_ label: Range<Int>) -> Bool {
        let words = text.words(in: label)
        guard words.count <= 4, let match = SectionNames.match(words), match.isWhole else { return false }
        return match.kind == .skills || match.kind == .languages
    }

    /// A skill that the vocabulary knows, and no human language.
    private func isTool(_ range: Range<Int>) -> Bool {
        text.namesSkill(range)
            && !text.words(in: range).contains { $0.senses.kinds.contains(.humanLanguage) }
    }

    /// Where a list ends: with its line's text, or before the next label.
    private func end(of line: Int, _ lines: Range<Int>) -> Int {
        text.wrappedEnd(of: line, in: lines) {
            SkillLabel.labelEnd(in: text.lines[$0].range, of: text) != nil
        }
    }
}
