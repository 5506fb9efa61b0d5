import CVModel
import CVParse

/// The names of skills: those of the vocabulary, ranked by what stands around, and those of this résumé that it lacks.
enum SkillCompletion: CompletionProvider {
    /// Names that the text writes elsewhere, but nowhere as skills, are offered behind the likeliest skills.
    private static let mostOwnNames = 5
    private static let placeOfOwnNames = 5

    static func suggestions(at offset: Int, in parsed: ParsedResume) -> [CompletionSuggestion] {
        guard let place = SkillPlace(at: offset, in: parsed) else { return [] }
        let word = TypedWord(at: offset, in: parsed.source)
        let surroundings = SkillListSurroundings(word, place, in: parsed)
        if word.starts == [word.caret] {
            return surroundings.ranking.candidates(typed: "", limit: Completions.mostItems + 1).map {
                CompletionSuggestion(
                    text: $0.skill.name, kind: .value, detail: $0.skill.category, filterText: $0.skill.name,
                    replaced: word.caret..<word.end)
            }
        }
        var found = SkillSuggestions(end: word.end)
        for start in word.starts where found.list.count <= Completions.mostItems {
            let typed = SkillTyping(parsed.source.string(in: start..<word.caret), at: start)
            guard typed.isName, !surroundings.isSmallWordOfProse(typed) else { continue }
            found.add(
                surroundings.ranking.offer(typed: typed.text, limit: Completions.mostItems + 1), typed)
            for name in surroundings.ownNames(startingWith: typed.text) { found.add(name, typed) }
        }
        if surroundings.isList, let start = word.starts.last {
            let typed = SkillTyping(parsed.source.string(in: start..<word.caret), at: start)
            if typed.isName, !typed.isOpenEnded {
                let names = parsed.ownNames(
                    beginningWith: typed.text, besides: word.caret, atMost: Self.mostOwnNames)
                for name in names { found.insert(name, typed, at: Self.placeOfOwnNames) }
            }
        }
        // What only resembles the letters, where hardly anything begins with them.
        for start in word.starts where found.list.count - found.rareCount < 5 {
            let typed = SkillTyping(parsed.source.string(in: start..<word.caret), at: start)
            guard typed.isName, !typed.isOpenEnded,
                start == word.starts.last || surroundings.isInList(start)
            else { continue }
            for candidate in surroundings.ranking.loose(typed: typed.text, limit: 20) {
                found.addLoose(candidate, typed)
            }
        }
        return found.list
    }
}
