import CVModel

/// The names of skills inside words about them: "Grundkenntnisse der Sprachen Go und Rust", "Worked with many Linux hosts".
struct SkillNames {
    let text: VisibleText

    /// The names with which a member of a list ends, where it is a phrase about them and no name itself; none otherwise.
    func named(inPhrase range: Range<Int>) -> [Range<Int>] {
        let words = text.words(in: range)
        guard words.count > 2, !text.namesSkill(range), words.dropLast().contains(where: isFunction),
            let last = words.last
        else { return [] }
        if let bracket = text.firstSign(in: range, where: { $0 == UInt8(ascii: "(") }) {
            // "Kivy (Python UI for tablets)": what the bracket says is a remark.
            let subject = text.trimmed(range.lowerBound..<bracket)
            if text.namesSkill(subject), text.words(in: bracket..<range.upperBound).count > 2 {
                return [subject]
            }
        }
        let names = tools(in: range)
        // "Passed the AWS Cloud Practitioner exam" is about something else, "Debian and Ubuntu based Linux" one thing.
        guard let start = names.first?.lowerBound, let end = names.last?.upperBound, end >= last.end,
            start > range.lowerBound || words.allSatisfy({ isFunction($0) || isPart($0, of: names) })
        else { return [] }
        return names
    }

    /// The names of tools that stand in a range and are nothing else there.
    func tools(in range: Range<Int>) -> [Range<Int>] {
        let words = text.words(in: range)
        return text.bytes.withUnsafeBufferPointer { bytes in
            var hits: [SkillScanner.Hit] = []
            SkillScanner(text.vocabulary).scan(bytes, range, into: &hits)
            guard !hits.isEmpty else { return [] }
            return SkillSurroundings(
                text: text, bytes: bytes, paragraph: range, words: words.startIndex..<words.endIndex,
                isItem: true
            ).skills(among: hits).filter { !SkillEnumeration.practices.contains($0.form.skill.category) }
                .map(\.range)
        }
    }

    private func isPart(_ word: Word, of names: [Range<Int>]) -> Bool {
        names.contains { $0.overlaps(word.range) }
    }

    private func isFunction(_ word: Word) -> Bool {
        word.senses.kinds.contains(.function) && text.bytes[word.start] >= 0x61
    }
}
