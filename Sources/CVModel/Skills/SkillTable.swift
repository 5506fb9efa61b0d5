import CSkillTable

/// The vocabulary as it lies in the binary: read in place, searched without building anything (``SkillTableLayout``).
///
/// A class, so that a skill of the vocabulary is one reference and a number. Its memory never changes, and is freed with
/// it unless it is the binary's own; what it hands out of that memory is valid as long as the table.
final class SkillTable: @unchecked Sendable {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let words: UnsafeBufferPointer<UInt32>
    private let strings: Bytes
    private let layout: SkillTableLayout
    private let isOwned: Bool
    /// Finds a form by the hash of its key.
    let index: SkillFormIndex
    /// How many skills are not rare (``KnownSkill/isRare``): those of the first ranks.
    let commonCount: Int

    /// The table in the binary.
    static func embedded() -> SkillTable {
        SkillTable(inPlace: UnsafeRawBufferPointer(start: cv_skill_table(), count: cv_skill_table_length()))
            ?? SkillTable([])
    }

    /// `nil` where the bytes are no table.
    private convenience init?(inPlace bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 4 * SkillTableLayout.header else { return nil }
        let header = bytes.bindMemory(to: UInt32.self)
        let layout = Self.layout(header)
        guard layout.wordCount <= header.count else { return nil }
        self.init(
            layout, UnsafeBufferPointer(rebasing: header[..<layout.wordCount]),
            UnsafeRawBufferPointer(rebasing: bytes[(4 * layout.wordCount)...]).bindMemory(to: UInt8.self),
            isOwned: false)
    }

    /// The table of skills in the order of their popularity.
    convenience init(_ definitions: [SkillDefinition]) {
        let built = SkillTableBuilder(definitions)
        let words = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: built.words.count)
        _ = words.initialize(from: built.words)
        let strings = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: built.strings.count)
        _ = strings.initialize(from: built.strings)
        self.init(
            Self.layout(UnsafeBufferPointer(words)), UnsafeBufferPointer(words), Bytes(strings), isOwned: true
        )
    }

    private init(
        _ layout: SkillTableLayout, _ words: UnsafeBufferPointer<UInt32>, _ strings: Bytes, isOwned: Bool
    ) {
        self.layout = layout
        self.words = words
        self.strings = strings
        self.isOwned = isOwned
        let popularity = layout.skillStart + 1
        commonCount = (0..<layout.skills).partitioningIndex {
            words[popularity + SkillTableLayout.skill * $0] & 0xFFFF < SkillDefinition.leastCommon
        }
        index = SkillFormIndex(
            UnsafeBufferPointer(rebasing: words[layout.indexStart...]), forms: layout.forms)
    }

    deinit {
        guard isOwned else { return }
        words.deallocate()
        strings.deallocate()
    }

    private static func layout(_ header: UnsafeBufferPointer<UInt32>) -> SkillTableLayout {
        SkillTableLayout(
            categories: Int(header[0]), skills: Int(header[1]), aliases: Int(header[2]),
            related: Int(header[3]), forms: Int(header[4]))
    }

    /// Whether two tables are the same, byte for byte.
    func isIdentical(to other: SkillTable) -> Bool {
        words.elementsEqual(other.words) && strings.elementsEqual(other.strings)
    }

    // MARK: Reading

    var count: Int { layout.skills }
    var formCount: Int { layout.forms }

    func name(_ rank: Int) -> String { string(skill(rank, 0)) }
    func category(_ rank: Int) -> String {
        string(Int(words[SkillTableLayout.header + skill(rank, 1) >> 16]))
    }
    func popularity(_ rank: Int) -> Int { skill(rank, 1) & 0xFFFF }

    /// Whether a skill is rare (``KnownSkill/isRare``).
    func isRare(_ rank: Int) -> Bool { rank >= commonCount }
    func isRare(form: Int) -> Bool { isRare(target(form).rank) }

    /// The skills that have a skill among their related ones.
    func relating(to rank: Int) -> Slice<UnsafeBufferPointer<UInt32>> {
        let place = layout.relatingStart + rank
        let first = layout.relatingRankStart
        return words[(first + Int(words[place]))..<(first + Int(words[place + 1]))]
    }

    var categoryCount: Int { layout.categories }
    func categoryIndex(_ rank: Int) -> Int { skill(rank, 1) >> 16 }
    func categoryName(_ index: Int) -> String { string(Int(words[SkillTableLayout.header + index])) }

    func nameBytes(_ rank: Int) -> Bytes { bytes(skill(rank, 0)) }
    func spellingBytes(_ rank: Int, form: Int) -> Bytes {
        form == 0 ? nameBytes(rank) : bytes(Int(words[layout.aliasStart + skill(rank, 2) + form - 1]))
    }
    func isVariant(_ rank: Int, form: Int) -> Bool { form > skill(rank, 3) }

    func keyBytes(_ form: Int) -> Bytes { bytes(Int(words[layout.formStart + 2 * form])) }
    func keyLength(_ form: Int) -> Int { Int(words[layout.formStart + 2 * form]) & 0xFF }

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
            } while !name[at].isInSkillKey
            guard name[at].lowercasedASCII == byte else { return false }
        }
        return at > name.startIndex
    }

    /// The skills, rare ones left out, in whose name a word behind the first begins with a key, the words behind it taken
    /// along.
    func skillsWithLaterWord(startingWith key: [UInt8]) -> [Int] {
        guard let first = key.first else { return [] }
        let initial = Self.initial(first)
        return (0..<commonCount).filter {
            words[layout.initialStart + $0] & initial != 0 && hasLaterWord($0, startingWith: key)
        }
    }

    private func hasLaterWord(_ rank: Int, startingWith key: [UInt8]) -> Bool {
        let name = nameBytes(rank)
        guard name.count > key.count else { return false }
        for start in name.indices.dropFirst() where !name[start - 1].isInSkillKey && name[start].isInSkillKey
        {
            var at = start
            var next = 0
            while next < key.count, at < name.endIndex {
                if name[at].isInSkillKey {
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
    static func initial(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte.lowercasedASCII & 31) }

    /// How many spellings there are beside the name.
    func aliasCount(_ rank: Int) -> Int { skill(rank + 1, 2) - skill(rank, 2) }

    func aliases(_ rank: Int) -> [String] {
        let first = skill(rank, 2)
        return texts(first..<(first + skill(rank, 3)))
    }

    func variants(_ rank: Int) -> [String] { texts((skill(rank, 2) + skill(rank, 3))..<skill(rank + 1, 2)) }

    func relatedRanks(_ rank: Int) -> Slice<UnsafeBufferPointer<UInt32>> {
        words[(layout.relatedStart + skill(rank, 4))..<(layout.relatedStart + skill(rank + 1, 4))]
    }

    func related(_ rank: Int) -> [Int] {
        (skill(rank, 4)..<skill(rank + 1, 4)).map { Int(words[layout.relatedStart + $0]) }
    }

    /// The spelling of a form: the name (0), or an alias or variant (from 1).
    func spelling(_ rank: Int, form: Int) -> String {
        form == 0 ? name(rank) : string(Int(words[layout.aliasStart + skill(rank, 2) + form - 1]))
    }

    func key(_ form: Int) -> String { string(Int(words[layout.formStart + 2 * form])) }

    /// Which skill a form stands for, and by which of its spellings.
    func target(_ form: Int) -> (rank: Int, form: Int) {
        let word = Int(words[layout.formStart + 2 * form + 1])
        return (word >> 8 & 0x3F_FFFF, word & 0xFF)
    }

    func ambiguity(_ form: Int) -> SkillAmbiguity? {
        let kind = Int(words[layout.formStart + 2 * form + 1]) >> 30
        return kind == 0 ? nil : SkillAmbiguity.allCases[kind - 1]
    }

    /// The form whose key is `key`, whose hash is `hash`.
    func form(hash: SkillKeyHash, key: UnsafeBufferPointer<UInt8>) -> Int? {
        index.form(hash) { form in
            let reference = Int(words[layout.formStart + 2 * form])
            guard reference & 0xFF == key.count else { return false }
            let start = reference >> 8
            for place in 0..<key.count where strings[start + place] != key[place] { return false }
            return true
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
        let forms = 0..<layout.forms
        let first = forms.partitioningIndex { !keyBytes($0).lexicographicallyPrecedes(key) }
        let end = forms[first...].partitioningIndex { !keyBytes($0).starts(with: key) }
        return first..<end
    }

    private func skill(_ rank: Int, _ member: Int) -> Int {
        Int(words[layout.skillStart + SkillTableLayout.skill * rank + member])
    }

    private func texts(_ range: Range<Int>) -> [String] {
        range.map { string(Int(words[layout.aliasStart + $0])) }
    }

    private func bytes(_ reference: Int) -> Bytes {
        let start = reference >> 8
        return Bytes(rebasing: strings[start..<(start + reference & 0xFF)])
    }

    private func string(_ reference: Int) -> String { String(decoding: bytes(reference), as: UTF8.self) }
}

extension UInt8 {
    /// Whether a byte of a name is part of its key; of what is not ASCII all.
    var isInSkillKey: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "#"), 0x80...:
            true
        default: false
        }
    }

    var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
