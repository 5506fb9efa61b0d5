import CVModel

/// One place that names a skill.
public struct SkillMention: Sendable, Hashable {
    /// The canonical name from the vocabulary, or the text as written where the vocabulary lacks it.
    public var name: String
    /// Bytes, half-open; the name alone, without a version behind it ("Java" of "Java 8/11").
    public var range: Range<Int>
    /// By which spelling the vocabulary knows it.
    public var form: SkillVocabulary.Form?
    /// Whether it is an element of a list of skills, and not part of a sentence.
    public var isListed: Bool
    /// "APIs" for API.
    public var isPlural = false

    public init(
        name: String, range: Range<Int>, form: SkillVocabulary.Form? = nil, isListed: Bool = true
    ) {
        self.name = name
        self.range = range
        self.form = form
        self.isListed = isListed
    }
}
