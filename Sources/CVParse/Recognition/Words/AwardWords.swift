/// What awards are called by.
enum AwardWords {
    /// How somebody came out: "Winner: …", "1. Preis".
    static let ranks: WordSet = [
        "winner", "finalist", "place", "prize", "medal", "runner", "winning", "top", "rank", "ranked",
        "preis", "platz",
        "prix", "premio", "prêmio", "medaille", "médaille", "medalla", "medalha",
    ]
}
