/// One place that names a skill.
public struct SkillMention: Sendable, Hashable {
    /// The canonical name from the vocabulary, or the text as written where the vocabulary lacks it.
    public var name: String
    /// Bytes, half-open.
    public var range: Range<Int>

    public init(name: String, range: Range<Int>) {
        self.name = name
        self.range = range
    }
}
