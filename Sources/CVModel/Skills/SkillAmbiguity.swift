/// What else a spelling of a skill may be: then it is a mention of the skill only where case and surroundings say so.
public enum SkillAmbiguity: String, Hashable, Sendable, CaseIterable {
    /// A word of every day that has no capital in mid-sentence, such as "react" or "flask".
    case word
    /// A name, a season, a letter or such a common word that a capital says little: "Swift", "Spring", "C", "Go".
    case name
    /// A field of work or study, or a language that people speak: a skill where it is listed, and a topic in prose.
    case field
}
