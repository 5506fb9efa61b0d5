/// Where the parts of a skill table begin, in 32-bit words. The table:
///
///     number of categories, skills, aliases, related skills, forms
///     each category:   string
///     each skill:      name; category << 16 | popularity; first alias; number of aliases before the variants;
///                      first related skill; after the last skill one more, which ends the last one's lists
///     each alias:      string
///     each related:    rank of the skill
///     each form:       key; ambiguity << 30 | rank << 8 | (0 for the name, 1 for the first alias …), sorted by the
///                      key's bytes; the ambiguity is 0 for none, then in the order of ``SkillAmbiguity``
///     each skill:      first of the skills that name it among their related ones; after the last one more
///     each related:    rank of the skill that names another so, in the order of those that are named
///     each skill:      the initials of its name's words behind the first, a bit each
///     the index of the forms (``SkillFormIndex``)
///
/// Behind the words lie the bytes of all strings. A string is a word: its offset in the string bytes, shifted by 8, and
/// its length. Skills are in the order of `Schemas/skills.json`: the most popular first. All words are little-endian,
/// as the machines are that Swift runs on. `Scripts/build-skills` writes the same table, byte for byte.
struct SkillTableLayout: Sendable {
    let categories: Int
    let skills: Int
    let aliases: Int
    let related: Int
    let forms: Int

    static let header = 5
    /// Words of a skill.
    static let skill = 5

    var skillStart: Int { Self.header + categories }
    var aliasStart: Int { skillStart + Self.skill * (skills + 1) }
    var relatedStart: Int { aliasStart + aliases }
    var formStart: Int { relatedStart + related }
    var relatingStart: Int { formStart + 2 * forms }
    var relatingRankStart: Int { relatingStart + skills + 1 }
    var initialStart: Int { relatingRankStart + related }
    var indexStart: Int { initialStart + skills }
    var wordCount: Int { indexStart + SkillFormIndex.wordCount(forms: forms) }
}
