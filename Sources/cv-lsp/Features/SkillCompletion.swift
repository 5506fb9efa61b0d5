import CVModel
import CVParse

/// The names of skills: those of the vocabulary, ranked by what stands around, and those of this résumé that it lacks.
enum SkillCompletion: CompletionProvider {
    static func suggestions(at offset: Int, in parsed: ParsedResume) -> [CompletionSuggestion] {
        guard parsed.tree.takesProse(at: offset), !parsed.source.isInAddress(offset) else { return [] }
        let word = TypedWord(at: offset, in: parsed.source)
        let surroundings = SkillListSurroundings(word, in: parsed)
        if word.starts == [word.caret] {
            return surroundings.ranking.candidates(typed: "", limit: Completions.mostItems + 1).map {
                suggestion($0.skill.name, $0.skill.category, typed: "", replaced: word.caret..<word.end)
            }
        }
        var names: Set<String> = []
        var found: [CompletionSuggestion] = []
        func add(_ match: Match, _ typed: String, _ start: Int) {
            guard names.insert(match.name).inserted else { return }
            // Behind a blank or a full stop only a name that goes on in just this way is meant.
            if isOpenEnded(typed), !match.spelling.lowercased().hasPrefix(typed.lowercased()) { return }
            found.append(
                suggestion(
                    match.name, match.category, spelling: match.spelling, typed: typed,
                    replaced: start..<word.end))
        }
        for start in word.starts where found.count <= Completions.mostItems {
            let typed = parsed.source.string(in: start..<word.caret)
            guard isName(typed), !surroundings.isSmallWordOfProse(typed, at: start) else { continue }
            let candidates = surroundings.ranking.candidates(typed: typed, limit: Completions.mostItems + 1)
            for candidate in candidates {
                add(Match(candidate.skill, spelling: candidate.spelling), typed, start)
            }
            for name in surroundings.ownNames(startingWith: typed) {
                add(Match(name: name, category: nil, spelling: name), typed, start)
            }
        }
        // What only resembles the letters, where hardly anything begins with them.
        for start in word.starts where found.count < 5 {
            let typed = parsed.source.string(in: start..<word.caret)
            guard isName(typed), !isOpenEnded(typed),
                start == word.starts.last || surroundings.isInList(start)
            else { continue }
            for candidate in surroundings.ranking.loose(typed: typed, limit: 20) {
                add(Match(candidate.skill, spelling: candidate.skill.name), typed, start)
            }
        }
        return found
    }

    /// Numbers alone begin dates and telephone numbers far more often than names; and a bullet or an emoji before a
    /// name is no part of it.
    private static func isName(_ typed: String) -> Bool {
        typed.contains(where: \.isLetter)
            && (typed.first.map { $0.isLetter || $0.isNumber || $0 == "." } ?? false)
    }

    private static func isOpenEnded(_ typed: String) -> Bool {
        typed.last.map { !$0.isLetter && !$0.isNumber && !"+#".contains($0) } ?? false
    }

    /// A name that begins with what is typed, or has a spelling that does.
    private struct Match {
        var name: String
        var category: String?
        var spelling: String

        init(name: String, category: String?, spelling: String) {
            self.name = name
            self.category = category
            self.spelling = spelling
        }

        init(_ skill: KnownSkill, spelling: String) {
            self.init(name: skill.name, category: skill.category, spelling: spelling)
        }
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
            isLoose: !isLiteral, replaced: replaced)
    }
}

/// What stands around a word that may become the name of a skill.
private struct SkillListSurroundings {
    let ranking: SkillRanking
    private let parsed: ParsedResume
    private let word: TypedWord
    private let mentions: [SkillMention]
    private let isInSkillsSection: Bool

    /// How many listed neighbours on either side say of what kind the list is, and how far away they stand at most.
    private static let neighbours = 6
    private static let reach = 300

    init(_ word: TypedWord, in parsed: ParsedResume) {
        self.word = word
        self.parsed = parsed
        let first = word.starts.first ?? word.caret
        let others = parsed.skillMentions.filter {
            !($0.range.lowerBound <= word.end && first <= $0.range.upperBound)
                || $0.range.upperBound < word.caret && $0.range.upperBound < (word.starts.last ?? first)
        }
        mentions = others
        let place = parsed.outline.innermost(at: word.caret)
        isInSkillsSection = place?.subject == .section(.skills)
        let list = place?.range ?? 0..<0
        let present = others.compactMap { mention in
            mention.form.map { form -> (KnownSkill, SkillRanking.Presence) in
                if mention.isListed, list.contains(mention.range.lowerBound) {
                    return (form.skill, .inList(key: SkillKey(parsed.source.string(in: mention.range)).text))
                }
                return (form.skill, mention.isListed ? .listed : .inProse)
            }
        }
        let index = others.lastIndex { $0.range.upperBound <= word.caret } ?? -1
        let near =
            (others[max(0, index + 1 - Self.neighbours)..<(index + 1)]
            + others[(index + 1)..<min(others.count, index + 1 + Self.neighbours)])
            .filter { abs($0.range.lowerBound - word.caret) <= Self.reach }
        ranking = SkillRanking(
            parsed.vocabulary, present: present, near: near.compactMap { $0.form?.skill },
            category: Self.category(before: first, in: parsed.source))
    }

    /// What this résumé calls skills and the vocabulary lacks, but for the word being typed; in its order.
    func ownNames(startingWith typed: String) -> [String] {
        let key = SkillKey(typed).text
        guard !key.isEmpty else { return [] }
        return mentions.lazy.filter { $0.form == nil && SkillKey($0.name).text.hasPrefix(key) }.map(\.name)
    }

    /// In a sentence one small letter begins any word.
    func isSmallWordOfProse(_ typed: String, at start: Int) -> Bool {
        guard typed.utf8.count == 1, typed.utf8.first.map({ (0x61...0x7A).contains($0) }) ?? false,
            start >= 2,
            !isInSkillsSection
        else { return false }
        let bytes = parsed.source.bytes
        return bytes[start - 1] == 0x20 && (0x61...0x7A).contains(bytes[start - 2])
    }

    /// Whether a comma, a bullet or the like stands before an offset.
    func isInList(_ start: Int) -> Bool {
        let before = parsed.source.bytes[..<start].last { $0 != 0x20 }
        return before.map { ",;|/:-*\n".utf8.contains($0) } ?? true
    }

    /// What a label on the same line says of the kind of skills: "Databases: …".
    private static func category(before offset: Int, in source: SourceText) -> String? {
        let line = source.lines.range(ofLine: source.lines.line(ofUTF8Offset: offset)) ?? offset..<offset
        let head = source.bytes[line.lowerBound..<max(line.lowerBound, offset)]
        guard let colon = head.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let label = source.string(in: line.lowerBound..<colon).lowercased()
        return categories.first { words, _ in words.contains { label.utf8.holds($0) } }?.category
    }

    private static let categories: [(words: [String], category: String)] = [
        (["language", "sprache", "langage", "lenguaje", "linguag"], "language"),
        (["database", "datenbank", "storage", "base de don", "bases de d", "banco"], "database"),
        (["framework"], "framework"), (["librar", "bibliothe"], "library"), (["cloud"], "cloud"),
        (["devops", "infrastruct", "deploy", "ci/cd"], "devops"),
        (["operating", "betriebssystem", "platform"], "os"), (["design"], "design"),
        (["machine learning", "data"], "data-ml"),
        (["method", "practice", "process", "concept"], "practice"),
        (["protocol"], "protocol"), (["soft"], "soft"), (["hardware"], "hardware"), (["tool"], "tool"),
    ]
}

extension Outline {
    /// The smallest item that holds an offset; an end belongs to what it ends.
    fileprivate func innermost(at offset: Int) -> Item? {
        var found: Item?
        var level = items
        while let item = level.last(where: { $0.range.lowerBound <= offset && offset <= $0.range.upperBound })
        {
            found = item
            level = item.children
        }
        return found
    }
}
