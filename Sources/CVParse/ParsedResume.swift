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
}
