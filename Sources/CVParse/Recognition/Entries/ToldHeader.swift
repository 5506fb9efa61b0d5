/// Headers that are sentences: "Worked as a miller at Coppermill from 2010 to 2012".
extension HeaderSplitter {
    /// Where the first name of a line begins that tells by a verb that somebody worked, and what leads to it: "at" to a
    /// company, else to a position.
    func behindEmployment(_ line: TextLine, from start: Int) -> (start: Int, separator: HeaderPart.Separator)?
    {
        let words = text.words[line.words].prefix(5)
        guard let verb = words.first, verb.start == start, Self.employments.contains(verb.key),
            let lead = words.dropFirst().first, lead.start == verb.end + 1
        else { return nil }
        if Self.companyLeads.contains(lead.key) { return (lead.end, .at) }
        guard Self.roleLeads.contains(lead.key) else { return nil }
        let next = words.dropFirst(2).first { !Self.articles.contains($0.key) }
        return next.map { ($0.start, .start) }
    }

    private static let employments: WordSet = [
        "worked", "working", "employed", "hired", "served", "serving", "engaged", "recruited", "tätig",
        "angestellt",
        "beschäftigt",
    ]

    private static let companyLeads: WordSet = ["at", "for", "with", "by", "bei", "für"]

    private static let roleLeads: WordSet = ["as", "als"]

    private static let articles: WordSet = ["a", "an", "the", "ein", "eine"]
}
