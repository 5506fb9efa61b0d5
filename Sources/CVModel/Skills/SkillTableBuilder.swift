/// Makes a skill table of definitions (``SkillTableLayout``).
struct SkillTableBuilder {
    private(set) var words: [UInt32] = []
    private(set) var strings: [UInt8] = []
    private var forms: [String: UInt32] = [:]

    /// Skills in the order of their popularity; of two spellings with one key the name of the more popular skill counts,
    /// then its alias.
    init(_ definitions: [SkillDefinition]) {
        let categories = Set(definitions.map(\.category)).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        let categoryWords = categories.map { reference($0) }
        let categoryIndex = Dictionary(uniqueKeysWithValues: zip(categories, 0...))
        let ranks = Dictionary(zip(definitions.map(\.name), 0...), uniquingKeysWith: { first, _ in first })
        var skillWords: [UInt32] = []
        var aliasWords: [UInt32] = []
        var related: [[Int]] = []
        var relatedCount = 0
        for (rank, skill) in definitions.enumerated() {
            let popularity = min(max(skill.popularity, 0), 0xFFFF)
            skillWords += [
                reference(skill.name),
                UInt32(categoryIndex[skill.category] ?? 0) << 16 | UInt32(popularity),
                UInt32(aliasWords.count), UInt32(skill.aliases.count), UInt32(relatedCount),
            ]
            addForm(skill.name, of: skill, rank: rank, form: 0)
            aliasWords += (skill.aliases + skill.variants).map { reference($0) }
            related.append(skill.related.compactMap { ranks[$0] })
            relatedCount += related[rank].count
        }
        for (rank, skill) in definitions.enumerated() {
            for (index, alias) in (skill.aliases + skill.variants).enumerated() {
                addForm(alias, of: skill, rank: rank, form: index + 1)
            }
        }
        skillWords += [0, 0, UInt32(aliasWords.count), 0, UInt32(relatedCount)]
        let sorted = forms.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .prefix(SkillFormIndex.mostForms)
        let formWords = sorted.flatMap { [reference($0.key), $0.value] }
        words = [categories.count, definitions.count, aliasWords.count, relatedCount, sorted.count]
            .map(UInt32.init)
        words += categoryWords + skillWords + aliasWords
        words += related.joined().map(UInt32.init) + formWords
        words += Self.reversed(related)
        words += definitions.map { Self.laterInitials($0.name) }
        words += SkillFormIndex.words(keys: sorted.map(\.key.utf8))
    }

    /// A text longer than 255 bytes is cut at a character; nobody calls a skill so.
    private mutating func reference(_ text: String) -> UInt32 {
        var bytes = Array(text.utf8.prefix(256))
        if bytes.count > 255 {
            // Not inside a character.
            while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        }
        let offset = UInt32(truncatingIfNeeded: strings.count)
        strings += bytes
        return offset << 8 | UInt32(bytes.count)
    }

    private mutating func addForm(_ spelling: String, of skill: SkillDefinition, rank: Int, form: Int) {
        let key = SkillKey(spelling)
        guard !key.isEmpty, key.text.utf8.count <= 255, form < 256, forms[key.text] == nil else { return }
        let kind =
            skill.ambiguity[spelling].flatMap(SkillAmbiguity.allCases.firstIndex).map { $0 + 1 } ?? 0
        forms[key.text] = UInt32(kind << 30 | rank << 8 | form)
    }

    /// The lists of related skills the other way round: where each skill's begins, and then the lists.
    private static func reversed(_ related: [[Int]]) -> [UInt32] {
        var relating = [[UInt32]](repeating: [], count: related.count)
        for (rank, others) in related.enumerated() {
            for other in others { relating[other].append(UInt32(rank)) }
        }
        var starts: [UInt32] = [0]
        for list in relating { starts.append((starts.last ?? 0) + UInt32(list.count)) }
        return starts + relating.joined()
    }

    /// The initials of the words of a name behind the first.
    private static func laterInitials(_ name: String) -> UInt32 {
        var initials: UInt32 = 0
        var wasInKey = true
        for byte in name.utf8.prefix(255) {
            let isInKey = byte.isInSkillKey
            if isInKey && !wasInKey { initials |= SkillTable.initial(byte) }
            wasInKey = isInKey
        }
        return initials
    }
}
