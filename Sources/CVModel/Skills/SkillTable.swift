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
    /// The skills that name a skill among their related ones: `relatingStarts[rank]` is where its own begin.
    private let relatingStarts: [Int32]
    private let relatingRanks: [Int32]
    private let laterInitials: [UInt32]

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
        laterInitials = Self.laterInitials(
            (0..<counts.skills).lazy.map { words[counts.skillStart + 5 * $0] }, in: strings)
        (relatingStarts, relatingRanks) = Self.reversed(
            words[counts.relatedStart..<counts.formStart], counts.skills
        ) { Int(words[counts.skillStart + 5 * $0 + 4]) }
    }

    /// Lists of related skills the other way round, one behind the other.
    private static func reversed(
        _ related: ArraySlice<UInt32>, _ count: Int, start: (Int) -> Int
    ) -> (starts: [Int32], ranks: [Int32]) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for rank in related { starts[Int(rank) + 1] += 1 }
        for rank in 0..<count { starts[rank + 1] += starts[rank] }
        var next = starts
        var ranks = [Int32](repeating: 0, count: related.count)
        for rank in 0..<count {
            for other in related[related.startIndex + start(rank)..<related.startIndex + start(rank + 1)] {
                ranks[Int(next[Int(other)])] = Int32(rank)
                next[Int(other)] += 1
            }
        }
        return (starts, ranks)
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

    /// The skills that have a skill among their related ones.
    func relating(to rank: Int) -> ArraySlice<Int32> {
        relatingRanks[Int(relatingStarts[rank])..<Int(relatingStarts[rank + 1])]
    }

    var categoryCount: Int { counts.categories }
    func categoryIndex(_ rank: Int) -> Int { skill(rank, 1) >> 16 }
    func categoryName(_ index: Int) -> String { string(Int(words[Counts.words + index])) }

    func nameBytes(_ rank: Int) -> ArraySlice<UInt8> { bytes(skill(rank, 0)) }
    func spellingBytes(_ rank: Int, form: Int) -> ArraySlice<UInt8> {
        form == 0 ? nameBytes(rank) : bytes(Int(words[counts.aliasStart + skill(rank, 2) + form - 1]))
    }
    func isVariant(_ rank: Int, form: Int) -> Bool { form > skill(rank, 3) }

    func keyBytes(_ form: Int) -> ArraySlice<UInt8> { bytes(Int(words[counts.formStart + 2 * form])) }
    func keyLength(_ form: Int) -> Int { Int(words[counts.formStart + 2 * form]) & 0xFF }

    /// Whether a form is the name without its first words: "Photoshop" of Adobe Photoshop.
    func endsName(_ rank: Int, withKeyOf form: Int) -> Bool {
        let key = keyBytes(form)
        guard key.count >= 3 else { return false }
        let name = nameBytes(rank)
        var at = name.endIndex
        for byte in key.reversed() {
            repeat {
                guard at > name.startIndex else { return false }
                at -= 1
            } while !name[at].isInKey
            guard name[at].lowercasedASCII == byte else { return false }
        }
        return at > name.startIndex
    }

    /// The skills in whose name a word behind the first begins with a key, the words behind it taken along.
    func skillsWithLaterWord(startingWith key: [UInt8]) -> [Int] {
        guard let first = key.first else { return [] }
        let initial = Self.initial(first)
        return laterInitials.indices.filter {
            laterInitials[$0] & initial != 0 && hasLaterWord($0, startingWith: key)
        }
    }

    private func hasLaterWord(_ rank: Int, startingWith key: [UInt8]) -> Bool {
        let name = nameBytes(rank)
        guard name.count > key.count else { return false }
        for start in name.indices.dropFirst() where !name[start - 1].isInKey && name[start].isInKey {
            var at = start
            var next = 0
            while next < key.count, at < name.endIndex {
                if name[at].isInKey {
                    guard name[at].lowercasedASCII == key[next] else { break }
                    next += 1
                }
                at += 1
            }
            if next == key.count { return true }
        }
        return false
    }

    /// A bit for the first letter of a word; letters that share one only cost a closer look.
    private static func initial(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte.lowercasedASCII & 31) }

    /// By rank, the initials of the words of the name behind the first.
    private static func laterInitials(
        _ names: some Sequence<UInt32>, in strings: [UInt8]
    ) -> [UInt32] {
        names.map { name in
            var initials: UInt32 = 0
            var wasInKey = true
            for byte in strings[Int(name >> 8)..<Int(name >> 8 + name & 0xFF)] {
                let isInKey = byte.isInKey
                if isInKey && !wasInKey { initials |= initial(byte) }
                wasInKey = isInKey
            }
            return initials
        }
    }

    /// How many spellings there are beside the name.
    func aliasCount(_ rank: Int) -> Int { skill(rank + 1, 2) - skill(rank, 2) }

    func aliases(_ rank: Int) -> [String] {
        let first = skill(rank, 2)
        return texts(first..<(first + skill(rank, 3)))
    }

    func variants(_ rank: Int) -> [String] { texts((skill(rank, 2) + skill(rank, 3))..<skill(rank + 1, 2)) }

    func relatedRanks(_ rank: Int) -> ArraySlice<UInt32> {
        words[(counts.relatedStart + skill(rank, 4))..<(counts.relatedStart + skill(rank + 1, 4))]
    }

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

    /// The form whose key is `key`; none has an empty one.
    func form(key: UnsafeBufferPointer<UInt8>) -> Int? {
        var hash = SkillKeyHash()
        for byte in key { hash.add(byte) }
        return key.isEmpty ? nil : form(hash: hash, key: key)
    }

    /// The forms whose key begins with some bytes.
    func forms(startingWith key: [UInt8]) -> Range<Int> {
        let first = firstForm { $0.lexicographicallyPrecedes(key) }
        let end = firstForm { $0.starts(with: key) || $0.lexicographicallyPrecedes(key) }
        return first..<max(first, end)
    }

    /// Where the forms end that come before all others by their keys.
    private func firstForm(isBefore: (ArraySlice<UInt8>) -> Bool) -> Int {
        var (low, high) = (0, counts.forms)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(keyBytes(middle)) { low = middle + 1 } else { high = middle }
        }
        return low
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

extension UInt8 {
    /// Whether a byte of a name is part of its key; of what is not ASCII all.
    fileprivate var isInKey: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "#"), 0x80...:
            true
        default: false
        }
    }

    fileprivate var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
