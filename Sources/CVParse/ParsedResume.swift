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
    /// In source order.
    public let findings: [Finding]
    /// As what the source was read: plain text with Markdown's headings counts as Markdown.
    public internal(set) var dialect = Dialect.auto
}

extension ParsedResume {
    /// The same with the skills that it lists, where the reader has named none, and what the checks find.
    func completed() -> ParsedResume {
        let mentions = skillMentions.isEmpty ? SkillMention.listed(in: resume, sourceMap) : skillMentions
        return ParsedResume(
            source: source, tree: tree, resume: resume, sourceMap: sourceMap, outline: outline,
            skillMentions: mentions, findings: Checks.findings(in: self), dialect: dialect)
    }
}
