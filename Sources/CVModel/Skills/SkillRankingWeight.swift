/// What speaks for a skill, measured against a popularity from 0 to 1. Fitted by softmax regression on the lists of
/// published résumés; but for ``inProse`` and what is listed elsewhere, which such lists cannot show.
enum SkillRankingWeight {
    /// Found by another of its spellings; few write a popular skill otherwise than it is called.
    static func alias(_ popularity: Float) -> Float { 0.05 + 0.29 * popularity }
    static let variant: Float = 0.3
    /// The name without its maker: "Lambda", "Photoshop".
    static let shortName: Float = 0.1
    /// What is typed is all of a spelling. Of two letters most spellings are abbreviations that few use.
    static func whole(_ length: Int) -> Float { length == 1 ? 0.2 : length == 3 ? 0.1 : 0 }
    static let sameCase: Float = 0.1
    /// The spelling has a capital where a small letter is typed behind one: "Am" is no AMPL.
    static let moreCapitals: Float = 0.18
    /// Times the logarithm of its length.
    static let length: Float = 0.09
    /// Goes with what the document has, and with what stands beside it.
    static let related: Float = 0.09
    static let relatedNearby: Float = 0.18
    static let category: Float = 0.14
    static let nearbyCategory: Float = 0.41
    static let labelCategory: Float = 0.3
    /// Hardly anyone lists it (``KnownSkill/isRare``).
    static let rare: Float = 0.15
    static let listed: Float = 0.27
    static let inProse: Float = 0.05
}
