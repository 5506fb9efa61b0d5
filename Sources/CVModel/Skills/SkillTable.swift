import CSkillTable

/// The vocabulary as it lies in the binary: loaded by copying, searched without building anything.
///
/// 32-bit little-endian words, then the bytes of all strings. A string is a word: its offset in the string
/// bytes, shifted by 8, and its length. The words are:
///
///     number of categories, skills, aliases, related skills, forms
///     each category:  string
///     each skill:     name; category << 16 | popularity; first alias; number of aliases before the variants;
///                     first related skill; after the last skill one more, which ends the last one's lists
///     each alias:     string
///     each related:   rank of the skill
///     each form:      key; ambiguity << 30 | rank << 8 | (0 for the name, 1 for the first alias …), sorted by the
///                     key's bytes; the ambiguity is 0 for none, then in the order of ``SkillAmbiguity``
///
/// Skills are in the order of `Schemas/skills.json`: the most popular first. `Scripts/build-skills` writes the
/// same table, byte for byte.
///
/// A class, so that a skill of the vocabulary is one reference and a number.
final class SkillTable: Sendable {
    private let words: [UInt32]
    private let strings: [UInt8]
    private let counts: Counts
    /// Finds a form by the hash of its key.
    let index: SkillFormIndex

    private struct Counts: Hashable, Sendable {
        var categories = 0
        var skills = 0
        var aliases = 0
        var related = 0
        var forms = 0

        static let words = 5
        var skillStart: Int { Counts.words + categories }
        var aliasStart: Int { skillStart + 5 * (skills + 1) }
        var relatedStart: Int { aliasStart + aliases }
        var formStart: Int { relatedStart + related }
        var wordCount: Int { formStart + 2 * forms }
    }

    /// The table in the binary.
    static func embedded() -> SkillTable {
        SkillTable(UnsafeRawBufferPointer(start: cv_skill_table(), count: cv_skill_table_length()))
    }

    /// Empty where the bytes are no table.
    private convenience init(_ bytes: UnsafeRawBufferPointer) {
        func word(_ index: Int) -> Int {
            guard 4 * index + 4 <= bytes.count else { return 0 }
            return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)))
        }
        let stated = Counts(
            categories: word(0), skills: word(1), aliases: word(2), related: word(3), forms: word(4))
        guard 4 * stated.wordCount <= bytes.count else {
            self.init([])
            return
        }
        self.init(
            stated, words: (0..<stated.wordCount).map { UInt32(truncatingIfNeeded: word($0)) },
            strings: Array(bytes[(4 * stated.wordCount)...]))
    }

    private init(_ counts: Counts, words: [UInt32], strings: [UInt8]) {
        self.counts = counts
        self.words = words
        self.strings = strings
        var index = SkillFormIndex(count: counts.forms)
        for form in 0..<counts.forms {
            let reference = Int(words[counts.formStart + 2 * form])
            let start = reference >> 8
            index.add(form, key: strings[start..<(start + reference & 0xFF)])
        }
        self.index = index
    }

    /// Whether two tables are the same, byte for byte.
    func isIdentical(to other: SkillTable) -> Bool { words == other.words && strings == other.strings }

    // MARK: Building

    /// The table of skills in the order of their popularity; of two spellings with one key the name of the more
    /// popular skill counts, then its alias.
    convenience init(_ definitions: [SkillDefinition]) {
        var builder = Builder()
        let categories = Set(definitions.map(\.category)).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        let categoryWords = categories.map { builder.reference($0) }
        let categoryIndex = Dictionary(uniqueKeysWithValues: zip(categories, 0...))
        let ranks = Dictionary(zip(definitions.map(\.name), 0...), uniquingKeysWith: { first, _ in first })
        var skillWords: [UInt32] = []
        var aliasWords: [UInt32] = []
        var relatedWords: [UInt32] = []
        for (rank, skill) in definitions.enumerated() {
            let popularity = min(max(skill.popularity, 0), 0xFFFF)
            skillWords += [
                builder.reference(skill.name),
                UInt32(categoryIndex[skill.category] ?? 0) << 16 | UInt32(popularity),
                UInt32(aliasWords.count),
                UInt32(skill.aliases.count), UInt32(relatedWords.count),
            ]
            builder.addForm(skill.name, of: skill, rank: rank, form: 0)
            aliasWords += (skill.aliases + skill.variants).map { builder.reference($0) }
            relatedWords += skill.related.compactMap { ranks[$0].map(UInt32.init) }
        }
        for (rank, skill) in definitions.enumerated() {
            for (index, alias) in (skill.aliases + skill.variants).enumerated() {
                builder.addForm(alias, of: skill, rank: rank, form: index + 1)
            }
        }
        skillWords += [0, 0, UInt32(aliasWords.count), 0, UInt32(relatedWords.count)]
        let formWords = builder.sortedForms()
        let counts = Counts(
            categories: categories.count, skills: definitions.count, aliases: aliasWords.count,
            related: relatedWords.count, forms: formWords.count / 2)
        var words = [counts.categories, counts.skills, counts.aliases, counts.related, counts.forms]
            .map(UInt32.init)
        words += categoryWords + skillWords + aliasWords
        words += relatedWords + formWords
        self.init(counts, words: words, strings: builder.strings)
    }

    private struct Builder {
        var strings: [UInt8] = []
        private var forms: [String: UInt32] = [:]

        /// A text longer than 255 bytes is cut at a character; nobody calls a skill so.
        mutating func reference(_ text: String) -> UInt32 {
            var text = text[...]
            while text.utf8.count > 255 { text.removeLast() }
            let offset = UInt32(truncatingIfNeeded: strings.count)
            strings += text.utf8
            return offset << 8 | UInt32(text.utf8.count)
        }

        mutating func addForm(_ spelling: String, of skill: SkillDefinition, rank: Int, form: Int) {
            let key = SkillKey(spelling)
            guard !key.isEmpty, key.text.utf8.count <= 255, form < 256, forms[key.text] == nil else { return }
            let kind =
                skill.ambiguity[spelling].flatMap(SkillAmbiguity.allCases.firstIndex).map { $0 + 1 } ?? 0
            forms[key.text] = UInt32(kind << 30 | rank << 8 | form)
        }

        mutating func sortedForms() -> [UInt32] {
            forms.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .flatMap { [reference($0.key), $0.value] }
        }
    }

    // MARK: Reading

    var count: Int { counts.skills }
    var formCount: Int { counts.forms }

    func name(_ rank: Int) -> String { string(skill(rank, 0)) }
    func category(_ rank: Int) -> String { string(Int(words[Counts.words + skill(rank, 1) >> 16])) }
    func popularity(_ rank: Int) -> Int { skill(rank, 1) & 0xFFFF }

    /// How many spellings there are beside the name.
    func aliasCount(_ rank: Int) -> Int { skill(rank + 1, 2) - skill(rank, 2) }

    func aliases(_ rank: Int) -> [String] {
        let first = skill(rank, 2)
        return texts(first..<(first + skill(rank, 3)))
    }

    func variants(_ rank: Int) -> [String] { texts((skill(rank, 2) + skill(rank, 3))..<skill(rank + 1, 2)) }

    func related(_ rank: Int) -> [Int] {
        (skill(rank, 4)..<skill(rank + 1, 4)).map { Int(words[counts.relatedStart + $0]) }
    }

    /// The spelling of a form: the name (0), or an alias or variant (from 1).
    func spelling(_ rank: Int, form: Int) -> String {
        form == 0 ? name(rank) : string(Int(words[counts.aliasStart + skill(rank, 2) + form - 1]))
    }

    func key(_ form: Int) -> String { string(Int(words[counts.formStart + 2 * form])) }

    /// Which skill a form stands for, and by which of its spellings.
    func target(_ form: Int) -> (rank: Int, form: Int) {
        let word = Int(words[counts.formStart + 2 * form + 1])
        return (word >> 8 & 0x3F_FFFF, word & 0xFF)
    }

    func ambiguity(_ form: Int) -> SkillAmbiguity? {
        let kind = Int(words[counts.formStart + 2 * form + 1]) >> 30
        return kind == 0 ? nil : SkillAmbiguity.allCases[kind - 1]
    }

    /// The form whose key is `key`, whose hash is `hash`.
    func form(hash: SkillKeyHash, key: UnsafeBufferPointer<UInt8>) -> Int? {
        index.form(hash) { form in
            let reference = Int(words[counts.formStart + 2 * form])
            guard reference & 0xFF == key.count else { return false }
            return strings.withUnsafeBufferPointer { strings in
                let start = reference >> 8
                for place in 0..<key.count where strings[start + place] != key[place] { return false }
                return true
            }
        }
    }

    /// The first form whose key is not before `key`.
    func lowerBound(_ key: String) -> Int {
        var (low, high) = (0, counts.forms)
        while low < high {
            let middle = (low + high) / 2
            if bytes(Int(words[counts.formStart + 2 * middle])).lexicographicallyPrecedes(key.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    func form(_ form: Int, startsWith prefix: String) -> Bool {
        bytes(Int(words[counts.formStart + 2 * form])).starts(with: prefix.utf8)
    }

    private func skill(_ rank: Int, _ member: Int) -> Int {
        Int(words[counts.skillStart + 5 * rank + member])
    }

    private func texts(_ range: Range<Int>) -> [String] {
        range.map { string(Int(words[counts.aliasStart + $0])) }
    }

    private func bytes(_ reference: Int) -> ArraySlice<UInt8> {
        let start = reference >> 8
        return strings[start..<(start + reference & 0xFF)]
    }

    private func string(_ reference: Int) -> String { String(decoding: bytes(reference), as: UTF8.self) }
}
