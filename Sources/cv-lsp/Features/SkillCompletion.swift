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
            for candidate in surroundings.ranking.candidates(
                typed: typed.text, limit: Completions.mostItems + 1)
            {
                found.add(candidate, typed)
            }
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
        for start in word.starts where found.list.count < 5 {
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

/// What is typed of a name.
struct SkillTyping {
    let text: String
    let start: Int
    let small: String
    /// Behind a blank or a full stop only a name that goes on in just this way is meant.
    let isOpenEnded: Bool
    /// What is typed of a name's key.
    let key: String

    init(_ text: String, at start: Int) {
        self.text = text
        self.start = start
        small = text.lowercased()
        isOpenEnded = text.last.map { !$0.isLetter && !$0.isNumber && !"+#".contains($0) } ?? false
        key = SkillKey(text).text
    }

    /// Numbers alone begin dates and telephone numbers far more often than names; and a bullet or an emoji before a
    /// name is no part of it.
    var isName: Bool {
        text.contains(where: \.isLetter)
            && (text.first.map { $0.isLetter || $0.isNumber || $0 == "." } ?? false)
    }

    /// The text that an editor is to compare with what is typed: the spelling, where it begins so, and else what is
    /// typed with the spelling's end ("nodej" with that of "Node.js"), so that it is not dropped. `nil` where the
    /// spelling does not go on so.
    func filterText(_ spelling: String) -> String? {
        if spelling.lowercased().hasPrefix(small) { return spelling }
        let rest = Self.rest(of: spelling, behind: key.unicodeScalars.count)
        guard isOpenEnded else { return text + rest.text }
        // "MS-" goes on as "MS SQL" does.
        return small.last == "-" && rest.isWord ? text + rest.text : nil
    }

    /// What follows the first characters of a name's key, and whether they end a word.
    private static func rest(of spelling: String, behind keyLength: Int) -> (text: String, isWord: Bool) {
        var rest = spelling[...]
        var left = keyLength
        while left > 0, let first = rest.popFirst() {
            if first.isLetter || first.isNumber || "+#".contains(first) {
                left -= SkillKey(String(first)).text.unicodeScalars.count
            }
        }
        let word = rest.drop { $0 == " " || $0 == "-" || $0 == "/" || $0 == "." }
        return (String(word), word.startIndex > rest.startIndex)
    }
}

/// The suggestions so far, each name once.
private struct SkillSuggestions {
    let end: Int
    private(set) var list: [CompletionSuggestion] = []
    private var names: Set<String> = []

    init(end: Int) { self.end = end }

    mutating func add(_ candidate: SkillRanking.Candidate, _ typed: SkillTyping) {
        let spelling = candidate.spelling
        guard let filter = typed.filterText(spelling) ?? otherSpelling(of: candidate.skill, typed) else {
            return
        }
        add(candidate.skill.name, candidate.skill.category, filter, typed)
    }

    /// "py." begins another spelling of pytest than the one that was found, "MS-" one of SQL Server.
    private func otherSpelling(of skill: KnownSkill, _ typed: SkillTyping) -> String? {
        skill.aliases.lazy.filter { SkillKey($0).text.hasPrefix(typed.key) }.compactMap(typed.filterText)
            .first
    }

    mutating func add(_ name: String, _ typed: SkillTyping) {
        guard let filter = typed.filterText(name) else { return }
        add(name, nil, filter, typed)
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
