import CVModel

/// A résumé as understood: the source, its structure, the facts and where each stands.
public struct ParsedResume: Sendable {
    public let source: SourceText
    public let tree: MarkupTree
    public let resume: Resume
    public let sourceMap: SourceMap
    public let outline: Outline
    /// In source order.
    public let skillMentions: [SkillMention]
    /// What could not be read, or not all of it, in source order; what is wrong with what was read is found by
    /// ``findings(by:asOf:)``.
    public let readingFindings: [Finding]
    /// As what the source was read: plain text with Markdown's headings counts as Markdown.
    public internal(set) var dialect = Dialect.auto
}

extension ParsedResume {
    /// What reading and the checks find, in source order, without what the criteria switch off.
    ///
    /// - Parameter today: the day as of which spans lie in the future, and ongoing ones are measured.
    public func findings(by criteria: Criteria = Criteria(), asOf today: PartialDate) -> [Finding] {
        Checks.findings(in: Inspection(parsed: self, criteria: criteria, today: today))
    }

    /// The same with the skills that it lists, where the reader has named none.
    func completed() -> ParsedResume {
        let mentions = skillMentions.isEmpty ? SkillMention.listed(in: resume, sourceMap) : skillMentions
        return ParsedResume(
            source: source, tree: tree, resume: resume, sourceMap: sourceMap, outline: outline,
            skillMentions: mentions, readingFindings: readingFindings, dialect: dialect)
    }
}
