import CVModel

/// Tells a list of skills that no label announces from prose: most of its members are skills that the vocabulary knows.
struct SkillEnumeration {
    let text: VisibleText

    /// The skills of a line that is nothing but such a list ("Python, Django, PostgreSQL").
    func list(_ range: Range<Int>) -> [Range<Int>]? {
        guard range.count <= 400,
            text.bytes[range].contains(where: {
                $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") || $0 >= 0xC2
            }),
            text.bytes[range.upperBound - 1] != UInt8(ascii: ":")
        else { return nil }
        let words = text.words(in: range).count
        let splitter = SkillSplitter(text: text)
        // Prose has more words than it could have members.
        guard words <= splitter.mostSkills(in: range) * 3 else { return nil }
        let members = splitter.skills(in: range)
        guard members.count >= 3, words <= members.count * 3,
            known(members) * 10 >= members.count * share(range, members.count)
        else {
            return nil
        }
        return members
    }

    /// How many tenths of a list must be known: fewer of a long one, and of one that is set apart as a whole.
    private func share(_ range: Range<Int>, _ count: Int) -> Int {
        let style = text.style(of: range)
        return !style.isDisjoint(with: [.italic, .code]) ? 3 : count >= 8 ? 4 : 6
    }

    /// The enumeration inside a sentence ("programs in Python, Ruby, Bash and Go for money"): at least four skills in a
    /// row, three quarters of them known.
    func list(inSentence range: Range<Int>) -> [Range<Int>]? {
        let members = SkillSplitter(text: text).skills(in: range)
        var best: ArraySlice<Range<Int>> = []
        var start = members.startIndex
        for index in members.indices {
            let isShort = text.words(in: members[index]).count <= 2
            if !isShort { start = index + 1 }
            let run = members[start..<index + 1]
            if run.count > best.count { best = run }
        }
        guard best.count >= 4, known(Array(best)) * 4 >= best.count * 3 else { return nil }
        return Array(best)
    }

    private func known(_ members: [Range<Int>]) -> Int {
        members.count { SkillVocabulary.standard.skill(named: text.string($0)) != nil }
    }
}
