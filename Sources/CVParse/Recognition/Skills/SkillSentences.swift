/// Lists of skills inside sentences, and sentences that are none.
extension SkillSectionReader {
    /// "Effective work across engineering, operations and business": what a comma adds goes on in small letters, and
    /// nothing of it is known.
    private func isPhrase(_ skills: [ListedSkill], _ words: Int) -> Bool {
        words > 8 && skills.count > 1 && skills.first.map { text.words(in: $0.name).count > 3 } == true
            && skills.dropFirst().allSatisfy { startsLower($0.name) }
            && !skills.contains { text.namesSkill($0.name) }
    }

    /// "I work with Python, Go and Rust.", "Everyday tools of mine are Python, …": the list that a sentence leads to.
    private func withoutLead(_ range: Range<Int>) -> Range<Int> {
        guard text.bytes[text.trimmed(range)].last == UInt8(ascii: ".") else { return range }
        let words = text.words(in: range).prefix(8)
        guard let joint = words.dropFirst().first(where: { Self.sentenceJoints.contains($0.key) }) else {
            return range
        }
        let lead = text.trimmed(range.lowerBound..<joint.start)
        let isLead =
            !text.bytes[lead].contains { Self.signs.contains($0) }
            && !words.contains { $0.end <= lead.upperBound && text.namesSkill($0.range) }
        return isLead ? text.trimmed(joint.end..<range.upperBound) : range
    }

    private static let signs: ASCIISet = ",.:;("

    private static let sentenceJoints: WordSet = ["with", "are", "include", "includes", "mit", "sind"]

    /// Behind the full stop that parts the first sentence from others.
    private func sentenceEnd(_ range: Range<Int>) -> Int? {
        var rest = range
        while let dot = text.firstSign(in: rest, where: { $0 == UInt8(ascii: ".") }) {
            rest = dot + 1..<range.upperBound
            if dot + 3 < range.upperBound, text.bytes[dot + 1] == 0x20, dot > range.lowerBound + 8,
                (0x41...0x5A).contains(text.bytes[dot + 2]), text.bytes[dot - 1] >= 0x61
            {
                return dot + 1
            }
        }
        return nil
    }

    /// The skills of a line: all of a list; of a sentence, only where it enumerates.
    func listed(_ range: Range<Int>) -> [ListedSkill] {
        let skills = splitter.listed(in: withoutLead(range)).flatMap { skill in
            let names = SkillNames(text: text).named(inPhrase: skill.name)
            return names.isEmpty ? [skill] : names.map { ListedSkill(name: $0, level: skill.level) }
        }
        let words = text.words(in: range).count
        let last = text.bytes[text.trimmed(range)].last
        if last == UInt8(ascii: ":"), words > 4 { return [] }
        let isSentence = last == UInt8(ascii: ".") && words > 8 || words > 14
        if isPhrase(skills, words) { return [] }
        guard isSentence else { return words <= 10 || skills.count > 1 ? skills : [] }
        // A grade of several stands there once.
        let levels = Set(skills.compactMap(\.level))
        let taken = (skills.map(\.name) + levels).reduce(0) { $0 + text.words(in: $1).count }
        guard skills.count >= 3, taken <= skills.count * 3 else { return firstSentence(of: range) }
        // What is mostly names that the vocabulary knows may have more words between them.
        let known = skills.count { text.namesSkill($0.name) }
        let share = known >= 6 && known * 10 >= skills.count * 6 ? 4 : 6
        return taken * 10 >= words * share ? skills : firstSentence(of: range)
    }

    /// "Some knowledge of Ruby, Lua and Lisp. I worked with them …": the first sentence lists, the others tell.
    private func firstSentence(of range: Range<Int>) -> [ListedSkill] {
        guard let end = sentenceEnd(range) else { return [] }
        let first = listed(range.lowerBound..<end)
        return first.count { text.namesSkill($0.name) } >= 3 ? first : []
    }

    /// "Team player. I get along well with others": the name of what a sentence behind it tells.
    func withoutAccount(_ range: Range<Int>) -> Range<Int> {
        let words = text.words(in: range).prefix(6)
        guard
            let last = words.last(where: { word in
                word.end + 2 < range.upperBound && text.bytes[word.end] == UInt8(ascii: ".")
                    && text.bytes[word.end + 1] == 0x20
            }),
            let next = text.firstWord(in: last.end..<range.upperBound),
            next.senses.kinds.contains(.verb) || NameReader.pronouns.contains(next.key)
                || Self.accounts.contains(next.key),
            words.prefix(while: { $0.start <= last.start }).count <= 4,
            !words.contains(where: { $0.start <= last.start && $0.senses.kinds.contains(.verb) })
        else { return range }
        return range.lowerBound..<last.end
    }

    /// With what a sentence begins that has no subject.
    private static let accounts: WordSet = [
        "was", "have", "has", "had", "am", "can", "able", "being", "been", "it",
    ]

    /// The tools that a statement names: "I have built many sites using PHP, often with Symfony, and know some Perl".
    func stated(_ range: Range<Int>) -> [ListedSkill] {
        let words = text.words(in: range)
        let ideographs = words.count { text.bytes[$0.start] >= 0xE3 }
        if ideographs * 2 > words.count { return namedAmidIdeographs(range) }
        guard words.count < 60 else { return [] }
        let tools = SkillNames(text: text).tools(in: range)
        return tools.count > 1 ? tools.map { ListedSkill(name: $0) } : []
    }

    /// "掌握SpringBoot、MyBatis等框架，使用nginx部署": in a script without blanks, what is written in Latin letters and known,
    /// or spelt as only names are, each once.
    private func namedAmidIdeographs(_ range: Range<Int>) -> [ListedSkill] {
        guard range.count <= 1200 else { return [] }
        var found: [ListedSkill] = []
        var known: Set<UInt64> = []
        for part in text.parts(of: range, cutAt: { !Self.latin.contains(text.bytes[$0]) }) {
            let words = text.words(in: part)
            guard (1...4).contains(words.count) else { continue }
            let areSeveral = !text.namesSkill(part) && words.allSatisfy { text.namesSkill($0.range) }
            for name in areSeveral ? words.map(\.range) : [part]
            where text.namesSkill(name) || isSpeltAsName(name) {
                guard known.insert(WordReader.phraseKey(text.words(in: name))).inserted else { continue }
                found.append(ListedSkill(name: name))
            }
        }
        return found
    }

    /// "HashMap", "jdk8": a letter first, and a capital or a digit behind a small letter.
    private func isSpeltAsName(_ name: Range<Int>) -> Bool {
        WordReader.isLetter(text.bytes[name.lowerBound])
            && zip(text.bytes[name], text.bytes[name].dropFirst()).contains {
                (0x61...0x7A).contains($0) && ((0x41...0x5A).contains($1) || WordReader.isDigit($1))
            }
    }

    /// What a tool's name is written with.
    private static let latin: ASCIISet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+#.-_ "
}
