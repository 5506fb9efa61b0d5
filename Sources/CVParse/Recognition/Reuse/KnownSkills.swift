import CVModel

/// The skills that one paragraph names.
struct ParagraphSkills: Sendable {
    /// Its lines.
    var lines: Range<Int>
    /// Visible ranges.
    var hits: [SkillScanner.Hit]
}

/// The skills that an earlier version of a text names in paragraphs that are the same in this one.
struct KnownSkills: Sendable {
    /// In order; those that name none are left out.
    let paragraphs: [ParagraphSkills]
    let common: CommonLines

    /// What the paragraph of some lines names; `nil` where it must be read.
    func hits(in lines: Range<Int>) -> [SkillScanner.Hit]? {
        guard let shift = common.shift(of: lines, before: 1, behind: 1) else { return nil }
        let first = lines.lowerBound - shift.lines
        let next = paragraphs.partitioningIndex { $0.lines.lowerBound >= first }
        guard next < paragraphs.count, paragraphs[next].lines.lowerBound == first else { return [] }
        guard shift != .none else { return paragraphs[next].hits }
        return paragraphs[next].hits.map { hit in
            var hit = hit
            hit.range = shift.visible(hit.range)
            return hit
        }
    }
}
