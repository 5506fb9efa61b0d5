/// The names of skills: canonical spellings, what else they are called, and what goes with what.
///
/// Two vocabularies are equal where they are the same one, or copies of it.
public struct SkillVocabulary: Equatable, Sendable {
    let table: SkillTable

    /// The vocabulary that is part of the binary, made from `Schemas/skills.json`; loaded on first use.
    public static let standard = SkillVocabulary(table: .embedded())

    /// A vocabulary of one's own. Where two spellings have the same key, a name wins over an alias and the
    /// more popular skill over the less popular one.
    public init(_ definitions: [SkillDefinition]) {
        table = SkillTable(
            definitions.sorted {
                $0.popularity != $1.popularity
                    ? $0.popularity > $1.popularity
                    : $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars)
            })
    }

    private init(table: SkillTable) { self.table = table }

    public static func == (a: SkillVocabulary, b: SkillVocabulary) -> Bool { a.table === b.table }

    /// How many skills there are.
    public var count: Int { table.count }

    /// The skill of a popularity rank, 0 the most popular; `nil` beyond the last.
    public func skill(rank: Int) -> KnownSkill? {
        (0..<count).contains(rank) ? KnownSkill(vocabulary: self, rank: rank) : nil
    }

    /// The skill that a spelling stands for, be it name, alias or variant, whatever its case and punctuation.
    public func skill(named spelling: some StringProtocol) -> KnownSkill? { form(named: spelling)?.skill }

    /// As ``skill(named:)``, of those that are not rare.
    package func commonSkill(named spelling: some StringProtocol) -> KnownSkill? {
        skill(named: spelling).flatMap { $0.isRare ? nil : $0 }
    }

    /// As ``skill(named:)``, and by which of its spellings it was found.
    public func form(named spelling: some StringProtocol) -> Form? {
        var spelling = String(spelling)
        return spelling.withUTF8 { place(of: $0) }.map(form(at:))
    }

    /// The spellings whose key starts with the key of `prefix`, sorted by key; all of them for an empty one.
    public func forms(startingWith prefix: some StringProtocol) -> [Form] {
        table.forms(startingWith: Array(SkillKey(prefix).text.utf8)).map(form(at:))
    }

    func form(at place: Int) -> Form {
        let (rank, form) = table.target(place)
        return Form(
            skill: KnownSkill(vocabulary: self, rank: rank), index: form, ambiguity: table.ambiguity(place))
    }

    /// One spelling of a skill.
    public struct Form: Hashable, Sendable {
        public let skill: KnownSkill
        /// 0 for the name, from 1 for aliases and variants.
        let index: Int
        /// What else it may be.
        public let ambiguity: SkillAmbiguity?

        /// As the vocabulary spells it.
        public var spelling: String { skill.vocabulary.table.spelling(skill.rank, form: index) }
        /// Whether it is the canonical name.
        public var isName: Bool { index == 0 }
        /// Whether it says more than the name ("Python 3"), so that rewriting it would lose something.
        public var isVariant: Bool { skill.vocabulary.table.isVariant(skill.rank, form: index) }
    }
}

/// A skill of a vocabulary; what it says of itself is read from the vocabulary when asked.
public struct KnownSkill: Hashable, Sendable {
    let vocabulary: SkillVocabulary
    /// Its place by popularity, 0 the most popular.
    public let rank: Int

    /// The canonical spelling.
    public var name: String { vocabulary.table.name(rank) }
    /// One of the categories of `Schemas/skills.schema.json`, such as `language` or `database`.
    public var category: String { vocabulary.table.category(rank) }
    /// From 1 to 1000; below about 110 it says little.
    public var popularity: Int { vocabulary.table.popularity(rank) }
    /// Whether hardly anyone lists it: then it is completed, and is a skill where it is listed, but its name in a
    /// sentence is taken for words, and no spelling of it for wrong.
    public var isRare: Bool { vocabulary.table.isRare(rank) }
    /// Other spellings and names.
    public var aliases: [String] { vocabulary.table.aliases(rank) }
    /// Spellings that say more than the name, such as those with a version.
    public var variants: [String] { vocabulary.table.variants(rank) }
    /// What often stands beside it.
    public var related: [KnownSkill] {
        vocabulary.table.related(rank).map { KnownSkill(vocabulary: vocabulary, rank: $0) }
    }

    /// Within one vocabulary a skill is its rank; skills of two vocabularies are never the same.
    public static func == (a: KnownSkill, b: KnownSkill) -> Bool {
        a.rank == b.rank && a.vocabulary.table === b.vocabulary.table
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(rank) }
}
