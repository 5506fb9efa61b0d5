import CVModel

/// One place that names a skill.
public struct SkillMention: Sendable, Hashable {
    /// Bytes, half-open; the name alone, without a version behind it ("Java" of "Java 8/11").
    public var range: Range<Int>
    /// By which spelling the vocabulary knows it.
    public let form: SkillVocabulary.Form?
    /// What is written, where the vocabulary lacks it.
    private let ownName: String?
    /// Whether it is an element of a list of skills, and not part of a sentence.
    public var isListed: Bool
    /// "APIs" for API.
    public var isPlural = false

    /// Of a skill that the vocabulary knows.
    init(_ form: SkillVocabulary.Form, range: Range<Int>, isListed: Bool) {
        self.form = form
        self.range = range
        self.isListed = isListed
        ownName = nil
    }

    /// Of what is listed as a skill, and the vocabulary lacks.
    init(listed name: String, range: Range<Int>) {
        form = nil
        self.range = range
        isListed = true
        ownName = name
    }

    /// The canonical name from the vocabulary, or the text as written where the vocabulary lacks it.
    public var name: String { form?.skill.name ?? ownName ?? "" }

    /// Whether two places name the same skill, by whatever spelling.
    public func namesSame(as other: SkillMention) -> Bool {
        form?.skill == other.form?.skill && ownName == other.ownName
    }
}
