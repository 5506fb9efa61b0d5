/// How a source is to be read.
public enum Dialect: String, Hashable, Sendable, CaseIterable {
    /// CommonMark 0.31.2 and nothing else.
    case commonmark
    /// CommonMark with GitHub's extensions.
    case gfm
    /// Pandoc's Markdown.
    case pandoc
    /// The union that résumés need: what a line means is decided by the line and its neighbours. A text of some length
    /// without any mark-up is read as ``plainText``.
    case auto
    /// Text without markup: headings by shape, bullets by sign, columns by gaps.
    case plainText = "plain"
    /// No text at all but data: JSON Resume.
    case json
    /// JSON Resume written in YAML.
    case yaml
}
