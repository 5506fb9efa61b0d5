import CVModel

/// The suggestions so far, each name once.
struct SkillSuggestions {
    let end: Int
    private(set) var list: [CompletionSuggestion] = []
    private var names: Set<String> = []
    /// How many of the suggestions hardly anyone lists.
    private(set) var rareCount = 0
    /// Where the first of those stands.
    private var firstRare: Int?

    init(end: Int) { self.end = end }

    mutating func add(_ offer: SkillRanking.Offer, _ typed: SkillTyping) {
        let first = list.count
        for candidate in offer.candidates { add(candidate, typed) }
        if offer.isPartial, first < list.count { list[first].isPartial = true }
    }

    private mutating func add(_ candidate: SkillRanking.Candidate, _ typed: SkillTyping) {
        let spelling = candidate.spelling
        guard let filter = typed.filterText(spelling) ?? otherSpelling(of: candidate.skill, typed) else {
            return
        }
        let count = list.count
        add(candidate.skill.name, candidate.skill.category, filter, typed)
        guard candidate.skill.isRare, list.count > count else { return }
        rareCount += 1
        firstRare = firstRare ?? count
    }

    /// "py." begins another spelling of pytest than the one that was found, "MS-" one of SQL Server.
    private func otherSpelling(of skill: KnownSkill, _ typed: SkillTyping) -> String? {
        skill.aliases.lazy.filter { SkillKey($0).text.hasPrefix(typed.key) }.compactMap(typed.filterText)
            .first
    }

    /// A name of this résumé, before what hardly anyone else lists.
    mutating func add(_ name: String, _ typed: SkillTyping) {
        let count = list.count
        insert(name, typed, at: firstRare ?? count)
        if list.count > count { firstRare = firstRare.map { $0 + 1 } }
    }

    /// A name at a place in the list, or at its end where it is shorter.
    mutating func insert(_ name: String, _ typed: SkillTyping, at place: Int) {
        guard let filter = typed.filterText(name), names.insert(name).inserted else { return }
        list.insert(
            CompletionSuggestion(text: name, kind: .value, filterText: filter, replaced: typed.start..<end),
            at: min(place, list.count))
    }

    mutating func addLoose(_ candidate: SkillRanking.Candidate, _ typed: SkillTyping) {
        add(candidate.skill.name, candidate.skill.category, typed.text, typed, isLoose: true)
    }

    private mutating func add(
        _ name: String, _ category: String?, _ filter: String, _ typed: SkillTyping, isLoose: Bool = false
    ) {
        guard names.insert(name).inserted else { return }
        list.append(
            CompletionSuggestion(
                text: name, kind: .value, detail: category, filterText: filter, isLoose: isLoose,
                replaced: typed.start..<end))
    }
}
