import CVModel
import CVParse

/// The names of skills: those of the vocabulary, and those of this résumé that it lacks.
enum SkillCompletion: CompletionProvider {
    static func suggestions(at offset: Int, in parsed: ParsedResume) -> [CompletionSuggestion] {
        guard parsed.tree.takesProse(at: offset), !parsed.source.isInAddress(offset) else { return [] }
        let word = TypedWord(at: offset, in: parsed.source)
        let vocabulary = SkillVocabulary.standard
        if word.starts == [word.caret] {
            return (0...Completions.mostItems).compactMap { rank in
                vocabulary.skill(rank: rank).map {
                    suggestion($0.name, $0.category, typed: "", replaced: word.caret..<word.end)
                }
            }
        }
        var names: Set<String> = []
        var found: [CompletionSuggestion] = []
        for start in word.starts where found.count <= Completions.mostItems {
            let typed = parsed.source.string(in: start..<word.caret)
            // Numbers alone begin dates and telephone numbers far more often than names; and a bullet or an
            // emoji before a name is no part of it.
            guard typed.contains(where: \.isLetter), typed.first.map(beginsName) ?? false else { continue }
            let isOpenEnded = typed.last.map { !$0.isLetter && !$0.isNumber && !"+#".contains($0) } ?? false
            let matches = known(typed, in: vocabulary) + unknown(typed, in: parsed, apartFrom: word)
            for match in matches where names.insert(match.name).inserted {
                // Behind a blank or a full stop only a name that goes on in just this way is meant.
                if isOpenEnded, !match.spelling.lowercased().hasPrefix(typed.lowercased()) { continue }
                found.append(
                    suggestion(
                        match.name, match.category, spelling: match.spelling, typed: typed,
                        replaced: start..<word.end))
            }
        }
        return found
    }

    private static func beginsName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "."
    }

    /// A name that begins with what is typed, or has a spelling that does.
    private struct Match {
        var name: String
        var category: String?
        var spelling: String
    }

    /// What is typed in full before what only begins with it, then by popularity.
    private static func known(_ typed: String, in vocabulary: SkillVocabulary) -> [Match] {
        // Of all dots only that of `.NET` is part of a key, and not before it stands there in full.
        let prefix = typed.count > 1 && ".net".hasPrefix(typed.lowercased()) ? ".net" : typed
        guard !SkillKey(prefix).isEmpty else { return [] }
        var best: [Int: SkillVocabulary.Form] = [:]
        for form in vocabulary.forms(startingWith: prefix) {
            let rank = form.skill.rank
            if best[rank].map({ placesBehind(form) < placesBehind($0) }) ?? true { best[rank] = form }
        }
        // One letter is a name in full for a few ("C", "R"), and far more often a beginning.
        let whole = typed.count > 1 ? vocabulary.skill(named: prefix)?.rank : nil
        let ordered = best.map { rank, form in
            (place: rank == whole ? -1 : rank + placesBehind(form), form: form)
        }.sorted { $0.place < $1.place }
        return ordered.prefix(Completions.mostItems + 1).map { _, form in
            Match(name: form.skill.name, category: form.skill.category, spelling: form.spelling)
        }
    }

    /// How many places of popularity a skill loses that is not found by its name but by another spelling, or by
    /// one that says more than the name: what people begin to type is most often the name.
    private static func placesBehind(_ form: SkillVocabulary.Form) -> Int {
        form.isName ? 0 : form.isVariant ? 1000 : 300
    }

    /// What this résumé calls skills and the vocabulary lacks, but for the word being typed; in the order of the
    /// résumé.
    private static func unknown(
        _ typed: String, in parsed: ParsedResume, apartFrom word: TypedWord
    ) -> [Match] {
        let key = SkillKey(typed).text
        guard !key.isEmpty else { return [] }
        let own = parsed.skillMentions.filter { mention in
            !mention.range.touches(word.caret) && SkillKey(mention.name).text.hasPrefix(key)
                && SkillVocabulary.standard.skill(named: mention.name) == nil
        }
        return own.map { Match(name: $0.name, category: nil, spelling: $0.name) }
    }

    private static func suggestion(
        _ name: String, _ category: String?, spelling: String? = nil, typed: String, replaced: Range<Int>
    ) -> CompletionSuggestion {
        let spelling = spelling ?? name
        // Editors drop an item whose filter text does not begin with what is typed: "nodej" must not lose
        // "Node.js".
        let isLiteral = spelling.lowercased().hasPrefix(typed.lowercased())
        return CompletionSuggestion(
            text: name, kind: .value, detail: category, filterText: isLiteral ? spelling : typed,
            replaced: replaced)
    }
}
