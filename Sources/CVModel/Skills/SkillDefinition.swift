/// A skill as `Schemas/skills.json` has it.
public struct SkillDefinition: Hashable, Sendable {
    /// The spelling to use.
    public var name: String
    /// One of the categories that `Schemas/skills.schema.json` lists, or another.
    public var category: String
    /// Other spellings and names of the same skill.
    public var aliases: [String]
    /// Spellings that say more than the name ("Python 3"): recognised, and never to be rewritten.
    public var variants: [String]
    /// Names of skills that often stand beside this one.
    public var related: [String]
    /// From 1 to 1000; below about 110 it says little.
    public var popularity: Int
    /// Those of the spellings that are something else as well.
    public var ambiguity: [String: SkillAmbiguity]

    /// Of a skill of which nobody says what kind it is.
    public static let otherCategory = "other"

    /// The popularity below which a skill is rare (``KnownSkill/isRare``).
    public static let leastCommon = 20

    public init(
        name: String, category: String = otherCategory, aliases: [String] = [], variants: [String] = [],
        related: [String] = [], popularity: Int = leastCommon,
        ambiguity: [String: SkillAmbiguity] = [:]
    ) {
        self.name = name
        self.category = category
        self.aliases = aliases
        self.variants = variants
        self.related = related
        self.popularity = popularity
        self.ambiguity = ambiguity
    }

    /// `nil` where the value is no object with a name; members of another type than the schema's are left out.
    public init?(_ json: JSONValue) {
        guard let name = json["name"]?.string, !name.isEmpty else { return nil }
        func texts(_ key: String) -> [String] { json[key]?.array?.compactMap(\.string) ?? [] }
        self.init(
            name: name, category: json["category"]?.string ?? Self.otherCategory, aliases: texts("aliases"),
            variants: texts("variants"), related: texts("related"),
            popularity: json["popularity"]?.integer.map { Int(min(max($0, 1), 1000)) } ?? Self.leastCommon)
        for member in json["ambiguity"]?.object?.members ?? [] {
            ambiguity[member.key] = member.value.string.flatMap(SkillAmbiguity.init)
        }
    }
}
