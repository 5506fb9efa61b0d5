import CVModel

/// The skills that one paragraph names.
struct ParagraphSkills: Sendable {
    /// Its lines.
    var lines: Range<Int>
    /// In source order, parts of other names among them.
    var mentions: [SkillMention]
}

/// The skills that an earlier version of a text names in paragraphs that are the same in this one.
struct KnownSkills: Sendable {
    /// In order; those that name none are left out.
    let paragraphs: [ParagraphSkills]
    let common: CommonLines

    /// What the paragraph of some lines names; `nil` where it must be read.
    func mentions(in lines: Range<Int>) -> [SkillMention]? {
        guard let shift = common.shift(of: lines, before: 1, behind: 1) else { return nil }
        let first = lines.lowerBound - shift.lines
        guard let known = paragraphs.index(of: first, by: { $0.lines.lowerBound }) else { return [] }
        var mentions = paragraphs[known].mentions
        guard shift.source != 0 else { return mentions }
        for index in mentions.indices {
            mentions[index].range = mentions[index].range.shifted(by: shift.source)
        }
        return mentions
    }
}
