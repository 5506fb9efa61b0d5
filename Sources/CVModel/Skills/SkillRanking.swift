/// Orders the skills that may be meant by the first letters of one: by popularity, by how a spelling is found, and by
/// what stands beside it (``SkillRankingWeight``).
///
/// What is looked at for each of the thousands of spellings lies in arrays by the skills' ranks, and no text is made
/// before an item is chosen: an editor asks anew at each letter.
package struct SkillRanking {
    /// A skill and the spelling that begins with what is typed.
    package struct Candidate {
        package var skill: KnownSkill
        fileprivate var form: Int

        /// The spelling by which it was found.
        package var spelling: String { skill.vocabulary.table.spelling(skill.rank, form: form) }
    }

    /// What the document says of a skill, from where the name is being written.
    package enum Presence {
        /// It stands in the list that is being written, by a spelling.
        case inList(SkillVocabulary.Form)
        /// It stands in another list of the same section.
        case inSection(SkillVocabulary.Form)
        /// It is listed elsewhere.
        case listed
        /// A sentence names it.
        case inProse
    }

    let vocabulary: SkillVocabulary
    let table: SkillTable
    /// By rank.
    private var marks: [Mark]
    /// By the rank of what is not rare.
    private var affinity: [Float]
    private var nearAffinity: [Float]
    /// The spellings that the list and its section have, as ``number(_:_:)``.
    private var listedForms: Set<Int> = []
    private let isList: Bool
    /// By category.
    private var categories: [Float]

    struct Mark: OptionSet {
        let rawValue: UInt8
        /// The list has its name.
        static let inList = Mark(rawValue: 1)
        /// The list or its section has one of its spellings.
        static let bySpelling = Mark(rawValue: 2)
        static let listed = Mark(rawValue: 4)
        static let inProse = Mark(rawValue: 8)
    }

    /// - Parameters:
    ///   - present: the skills of the document.
    ///   - near: those that stand beside the word being typed.
    ///   - category: of the group that is being written, where its label says so.
    ///   - isList: whether names are listed here: then each stands there once, as it need not in a sentence.
    package init(
        _ vocabulary: SkillVocabulary, present: [(skill: KnownSkill, presence: Presence)], near: [KnownSkill],
        category: String? = nil, isList: Bool = true
    ) {
        self.vocabulary = vocabulary
        self.isList = isList
        table = vocabulary.table
        marks = Array(repeating: [], count: table.count)
        affinity = Array(repeating: 0, count: table.commonCount)
        nearAffinity = Array(repeating: 0, count: table.commonCount)
        categories = Array(repeating: 0, count: table.categoryCount)
        var ranks: [Int] = []
        for (skill, presence) in present {
            if marks[skill.rank] == [] { ranks.append(skill.rank) }
            marks[skill.rank].insert(mark(of: skill, presence))
        }
        // What is rare says little of what else is there.
        ranks.removeAll { [table] in table.isRare($0) }
        let near = near.filter { !$0.isRare }
        for rank in ranks { Self.relate(rank, table, &affinity) }
        for skill in near { Self.relate(skill.rank, table, &nearAffinity) }
        for rank in ranks {
            categories[table.categoryIndex(rank)] += SkillRankingWeight.category / Float(ranks.count)
        }
        for skill in near {
            categories[table.categoryIndex(skill.rank)] +=
                SkillRankingWeight.nearbyCategory / Float(near.count)
        }
        if let category {
            for index in categories.indices where table.categoryName(index) == category {
                categories[index] += SkillRankingWeight.labelCategory
            }
        }
    }

    private mutating func mark(of skill: KnownSkill, _ presence: Presence) -> Mark {
        switch presence {
        case .inList(let form):
            listedForms.insert(Self.number(skill.rank, form.index))
            return form.isName ? [.inList, .bySpelling] : .bySpelling
        case .inSection(let form):
            listedForms.insert(Self.number(skill.rank, form.index))
            return .bySpelling
        case .listed: return .listed
        case .inProse: return .inProse
        }
    }

    private static func number(_ rank: Int, _ form: Int) -> Int { rank << 8 | form }

    // Of the type, for the ranking would be copied with all its arrays while one of them changes.
    private static func relate(_ rank: Int, _ table: SkillTable, _ affinity: inout [Float]) {
        var weight: Float = 1
        for other in table.relatedRanks(rank) where other < affinity.count {
            affinity[Int(other)] += weight
            weight -= 0.05
        }
        for other in table.relating(to: rank) where other < affinity.count { affinity[Int(other)] += 1 }
    }

    /// The likeliest first, at most `limit`.
    package func candidates(typed: String, limit: Int) -> [Candidate] {
        offer(typed: typed, limit: limit).candidates
    }

    /// Candidates, and whether rare skills that begin so are held back until more is typed.
    package struct Offer {
        package var candidates: [Candidate] = []
        package var isPartial = false
    }

    /// The likeliest first, at most `limit`.
    package func offer(typed: String, limit: Int) -> Offer {
        // Of all dots only that of `.NET` is part of a key, and not before it stands there in full.
        let prefix = typed.count > 1 && ".net".hasPrefix(typed.lowercased()) ? ".net" : typed
        let key = Array(SkillKey(prefix).text.utf8)
        guard !key.isEmpty else { return Offer(candidates: typed.isEmpty ? likeliest(limit) : []) }
        let letters = SkillLetters(typed)
        let forms = table.forms(startingWith: key)
        let showsRare = isList && Self.mayMeanRare(key)
        var best = Best()
        var rare = 0
        for place in forms {
            let (rank, form) = table.target(place)
            if table.isRare(rank) {
                rare += 1
                guard showsRare else { continue }
            }
            if let score = score(place, rank, form, letters, key.count) { best.offer(rank, form, score) }
        }
        return Offer(
            candidates: candidates(best, limit), isPartial: isList && rare > (showsRare ? Self.mostRare : 0))
    }

    /// Who has typed one or two letters does not mean what is rare; an ideograph says as much as several.
    private static func mayMeanRare(_ key: [UInt8]) -> Bool {
        (0xC0..<0xE0).contains(key[0]) ? key.count > 4 : key.count > 2
    }

    /// More of them would be a long list of what is hardly ever meant; another letter brings others.
    private static let mostRare = 5

    func candidates(_ best: Best, _ limit: Int) -> [Candidate] {
        best.leaders(limit, rareFrom: table.commonCount, atMostRare: Self.mostRare).map { rank, form in
            Candidate(skill: KnownSkill(vocabulary: vocabulary, rank: rank), form: form)
        }
    }

    /// So many skills are offered without anything that speaks for them.
    private static let mostPopular = 100

    /// What goes with what is there, before anything is typed.
    private func likeliest(_ limit: Int) -> [Candidate] {
        var best = Best()
        for rank in affinity.indices where affinity[rank] > 0 || rank < Self.mostPopular {
            if marks[rank].contains(.bySpelling) { continue }
            best.add(rank, 0, general(rank))
        }
        return candidates(best, limit)
    }

    func isInList(_ rank: Int) -> Bool { marks[rank].contains(.inList) }

    /// What does not depend on the letters.
    func general(_ rank: Int) -> Float {
        var score = Float(table.popularity(rank)) / 1000 + categories[table.categoryIndex(rank)]
        if rank >= affinity.count {
            score -= SkillRankingWeight.rare
        } else {
            if affinity[rank] > 0 { score += SkillRankingWeight.related * Self.logarithm(1 + affinity[rank]) }
            if nearAffinity[rank] > 0 {
                score += SkillRankingWeight.relatedNearby * Self.logarithm(1 + nearAffinity[rank])
            }
        }
        let mark = marks[rank]
        if mark.isEmpty || !isList { return score }
        if !mark.isDisjoint(with: [.listed, .bySpelling]) { return score - SkillRankingWeight.listed }
        return score + SkillRankingWeight.inProse
    }

    /// log of x ≥ 1, to three digits, without a library of mathematics.
    private static func logarithm(_ x: Float) -> Float {
        // By the bits, for the properties of `Float` that name them are calls.
        let exponent = Float(Int(x.bitPattern >> 23) - 127)
        let significand = Float(bitPattern: x.bitPattern & 0x7F_FFFF | 127 << 23)
        let y = (significand - 1) / (significand + 1)
        let square = y * y
        return exponent * 0.693_147 + 2 * y * (1 + square / 3 + square * square / 5)
    }

    /// `nil` for what the list already has.
    private func score(
        _ place: Int, _ rank: Int, _ form: Int, _ typed: SkillLetters, _ keyLength: Int
    ) -> Float? {
        let mark = marks[rank]
        if mark.contains(.inList) { return nil }
        if mark.contains(.bySpelling), listedForms.contains(Self.number(rank, form)) { return nil }
        var score = general(rank)
        var isShortName = false
        if form > 0 {
            isShortName = table.endsName(rank, withKeyOf: place)
            score -=
                isShortName
                ? SkillRankingWeight.shortName
                : table.isVariant(rank, form: form)
                    ? SkillRankingWeight.variant
                    : SkillRankingWeight.alias(Float(table.popularity(rank)) / 1000)
        }
        let length = table.keyLength(place)
        score -= SkillRankingWeight.length * Self.logarithm(Float(length))
        if length == keyLength { score += SkillRankingWeight.whole(keyLength) }
        return score
            + typed.agreement(with: table.spellingBytes(rank, form: form)) {
                isShortName ? table.nameBytes(rank) : nil
            }
    }
}
