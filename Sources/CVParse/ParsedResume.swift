import CVModel

/// A résumé as understood: the source, its structure, the facts and where each stands.
public struct ParsedResume: Sendable {
    public let source: SourceText
    public let tree: MarkupTree
    public let resume: Resume
    public let sourceMap: SourceMap
    public let outline: Outline
    /// What could not be read, or not all of it, in source order; what is wrong with what was read is found by
    /// ``findings(by:asOf:)``.
    public let readingFindings: [Finding]
    /// As what the source was read: plain text with Markdown's headings counts as Markdown.
    public internal(set) var dialect = Dialect.auto

    /// The names of skills that are known in it.
    public internal(set) var vocabulary = SkillVocabulary.standard
    /// The text that a reader sees; without it, in data, only listed skills are mentions.
    let text: VisibleText?
    /// What a later version of the document need not read again.
    let recognition: Recognition?
    private let listed = OnDemand<[SkillMention]>()
    private let mentions = OnDemand<[SkillMention]>()

    init(
        source: SourceText, tree: MarkupTree, resume: Resume, sourceMap: SourceMap, outline: Outline,
        text: VisibleText?, recognition: Recognition? = nil, readingFindings: [Finding]
    ) {
        self.source = source
        self.tree = tree
        self.resume = resume
        self.sourceMap = sourceMap
        self.outline = outline
        self.readingFindings = readingFindings
        self.text = text
        self.recognition = recognition
    }
}

extension ParsedResume {
    /// The skills that it lists, each as a whole, in source order.
    package var listedSkills: [SkillMention] {
        listed.value { SkillMention.listed(in: resume, sourceMap, vocabulary) }
    }

    /// The skills that it lists and those that its text names, which are looked for when they are first asked for; in
    /// source order, and none overlaps another.
    public var skillMentions: [SkillMention] {
        mentions.value {
            let listed = listedSkills
            guard let text else { return listed }
            let reader = SkillMentionReader(text: text, vocabulary: vocabulary, sourceMap: sourceMap)
            let named = recognition.map { recognition in
                recognition.skills.value { reader.skills(besides: recognition.knownSkills) }
            }
            return SkillMention.merging(listed, reader.mentions(of: named ?? reader.skills()))
        }
    }

    /// What reading and the checks find, in source order, without what the criteria switch off.
    ///
    /// - Parameter today: the day as of which spans lie in the future, and ongoing ones are measured.
    public func findings(by criteria: Criteria = Criteria(), asOf today: PartialDate) -> [Finding] {
        Checks.findings(in: Inspection(self, by: criteria, asOf: today))
    }
}
