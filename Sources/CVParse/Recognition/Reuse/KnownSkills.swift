import CVModel

/// The skills that one paragraph names.
struct ParagraphSkills: Sendable {
    /// Its lines.
    var lines: Range<Int>
    /// In source order, parts of other names among them; where they stood when they were found.
    var mentions: [SkillMention]
    /// How far they have moved since, in bytes of the source.
    var shift = 0
}

/// The skills that an earlier version of a text names in paragraphs that are the same in this one.
struct KnownSkills: Sendable {
    /// In order; those that name none are left out.
    let paragraphs: [ParagraphSkills]
    let common: CommonLines

    /// What the paragraph of some lines names; `nil` where it must be read.
    func skills(in lines: Range<Int>) -> ParagraphSkills? {
        guard let shift = common.shift(of: lines, before: 1, behind: 1) else { return nil }
        let first = lines.lowerBound - shift.lines
        guard let known = paragraphs.index(of: first, by: { $0.lines.lowerBound }) else {
            return ParagraphSkills(lines: lines, mentions: [])
        }
        let paragraph = paragraphs[known]
        return ParagraphSkills(
            lines: lines, mentions: paragraph.mentions, shift: paragraph.shift + shift.source)
    }
}
