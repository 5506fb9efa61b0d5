/// Orders the skills that may be meant by the first letters of one: by popularity, by how a spelling is found, and by
/// what stands beside it. The weights were fitted on what many résumés list.
package struct SkillRanking {
    /// A skill and the spelling that begins with what is typed.
    package struct Candidate {
        package var skill: KnownSkill
        package var spelling: String
        fileprivate var score: Float
    }

    /// What the document says of a skill.
    package enum Presence {
        /// It stands in the list that is being written; `spelling` is how.
        case inList(key: String)
        /// It is listed elsewhere.
        case listed
        /// A sentence names it, and no list does.
        case inProse
    }

    private enum Weight {
        static let alias: Float = 0.3
        static let variant: Float = 0.35
        /// The name without its maker: "Lambda", "Photoshop".
        static let shortName: Float = 0.05
        static let whole: Float = 0.5
        static let wholePair: Float = 0.4
        static let wholeLetter: Float = 0.2
        static let sameCase: Float = 0.12
        static let otherCapitals: Float = 0.3
        static let moreCapitals: Float = 0.05
        static let related: Float = 0.2
        static let nearby: Float = 4
        static let category: Float = 0.1
        static let nearbyCategory: Float = 0.3
        static let listed: Float = 0.3
        static let inProse: Float = 0.1
    }

    private let vocabulary: SkillVocabulary
    private let table: SkillTable
    private var presence: [Int: Presence] = [:]
    private var affinity: [Float]
    private var categories: [Float]

    /// - Parameters:
    ///   - present: the skills of the document.
    ///   - near: those that stand beside the word being typed.
    ///   - category: of the group that is being written, where its label says so.
    package init(
        _ vocabulary: SkillVocabulary, present: [(skill: KnownSkill, presence: Presence)], near: [KnownSkill],
        category: String? = nil
    ) {
        self.vocabulary = vocabulary
        table = vocabulary.table
        affinity = Array(repeating: 0, count: table.count)
        categories = Array(repeating: 0, count: table.categoryCount)
        let nearby = Set(near.map(\.rank))
        for (skill, presence) in present {
            // What is listed here counts before what is listed elsewhere.
            if case .inList = presence {
                self.presence[skill.rank] = presence
            } else if self.presence[skill.rank] == nil {
                self.presence[skill.rank] = presence
            }
        }
        let share = Weight.category / Float(max(1, self.presence.count))
        for rank in self.presence.keys {
            let weight: Float = nearby.contains(rank) ? 1 + Weight.nearby : 1
            categories[table.categoryIndex(rank)] += share
            for (place, other) in table.related(rank).enumerated() {
                affinity[other] += weight * (1 - 0.05 * Float(place))
            }
            for other in table.relating(to: rank) { affinity[Int(other)] += weight }
        }
        for skill in near {
            categories[table.categoryIndex(skill.rank)] += Weight.nearbyCategory / Float(near.count)
        }
        if let category {
            for index in categories.indices where table.categoryName(index) == category {
                categories[index] += Weight.nearbyCategory
            }
        }
        for rank in affinity.indices where affinity[rank] > 0 {
            affinity[rank] = Weight.related * Self.logarithm(1 + affinity[rank])
        }
    }

    /// log of x ≥ 1, to three digits, without a library of mathematics.
    private static func logarithm(_ x: Float) -> Float {
        let exponent = Float(x.exponent)
        let y = (x.significand - 1) / (x.significand + 1)
        let square = y * y
        return exponent * 0.693_147 + 2 * y * (1 + square / 3 + square * square / 5)
    }

    /// The likeliest first, at most `limit`.
    package func candidates(typed: String, limit: Int) -> [Candidate] {
        // Of all dots only that of `.NET` is part of a key, and not before it stands there in full.
        let prefix = typed.count > 1 && ".net".hasPrefix(typed.lowercased()) ? ".net" : typed
        let key = SkillKey(prefix).text
        guard !key.isEmpty else { return typed.isEmpty ? likeliest(limit) : [] }
        let letters = Array(typed.utf8)
        var best: [Int: (form: Int, score: Float)] = [:]
        var place = table.lowerBound(key)
        while place < table.formCount, table.form(place, startsWith: key) {
            let (rank, form) = table.target(place)
            if let score = score(place, rank, form, letters, key),
                best[rank].map({ $0.score < score }) ?? true
            {
                best[rank] = (form, score)
            }
            place += 1
        }
        return sorted(best, limit)
    }

    private func sorted(_ found: [Int: (form: Int, score: Float)], _ limit: Int) -> [Candidate] {
        let order = found.sorted { ($0.value.score, $1.key) > ($1.value.score, $0.key) }
        return order.prefix(limit).map { rank, value in
            Candidate(
                skill: KnownSkill(vocabulary: vocabulary, rank: rank),
                spelling: table.spelling(rank, form: value.form), score: value.score)
        }
    }

    /// What goes with what is there, before anything is typed.
    private func likeliest(_ limit: Int) -> [Candidate] {
        var found: [Int: (form: Int, score: Float)] = [:]
        for rank in affinity.indices where affinity[rank] > 0 || rank < limit {
            if case .inList = presence[rank] { continue }
            found[rank] = (0, general(rank))
        }
        return sorted(found, limit)
    }

    /// What does not depend on the letters.
    private func general(_ rank: Int) -> Float {
        var score =
            Float(table.popularity(rank)) / 1000 + affinity[rank] + categories[table.categoryIndex(rank)]
        switch presence[rank] {
        case .inList, .listed: score -= Weight.listed
        case .inProse: score += Weight.inProse
        case nil: break
        }
        return score
    }

    /// `nil` for what the list already has.
    private func score(_ place: Int, _ rank: Int, _ form: Int, _ typed: [UInt8], _ key: String) -> Float? {
        if case .inList(let listed) = presence[rank], form == 0 || table.key(place) == listed { return nil }
        var score = general(rank)
        let isShortName = form > 0 && table.endsName(rank, withKeyOf: place)
        let spelling = table.spellingBytes(rank, form: form)
        if form > 0, !isShortName {
            score -= table.isVariant(rank, form: form) ? Weight.variant : Weight.alias
        } else if isShortName {
            score -= Weight.shortName
        }
        let length = key.utf8.count
        if table.keyLength(place) == length {
            score += length > 2 ? Weight.whole : length == 2 ? Weight.wholePair : Weight.wholeLetter
        }
        let isSame =
            spelling.starts(with: typed) || isShortName && table.nameBytes(rank).holds(typed)
        if isSame { score += Weight.sameCase }
        guard typed.count >= 2 else { return score }
        let capitals = typed.reduce(0) { $0 + ($1.isCapital ? 1 : 0) }
        if capitals >= 2 {
            if !isSame { score -= Weight.otherCapitals }
        } else if typed[0].isCapital,
            spelling.prefix(typed.count).reduce(0, { $0 + ($1.isCapital ? 1 : 0) }) > capitals
        {
            score -= Weight.moreCapitals
        }
        return score
    }
}

// MARK: - Names that only resemble what is typed

extension SkillRanking {
    /// Where few names begin with what is typed: those of which a later word does ("vision", "api gate"), then those
    /// that begin so with one letter wrong, missing, too many or exchanged, then those that hold the letters in order.
    package func loose(typed: String, limit: Int) -> [Candidate] {
        let key = Array(SkillKey(typed).text.utf8)
        guard key.count >= 3 else { return [] }
        var byWord: [Int: (form: Int, score: Float)] = [:]
        var byTypo: [Int: (form: Int, score: Float)] = [:]
        var byLetters: [Int: (form: Int, score: Float)] = [:]
        for place in 0..<table.formCount {
            let (rank, form) = table.target(place)
            let name = table.keyBytes(place)
            if case .inList = presence[rank] { continue }
            if form == 0, table.hasLaterWord(rank, startingWith: key) {
                byWord[rank] = (form, general(rank))
            } else if key.count >= 4, name.first == key[0], Self.isOneAway(key, name) {
                if byTypo[rank] == nil { byTypo[rank] = (form, general(rank)) }
            } else if form == 0, key.count >= 4, name.first == key[0], name.count <= 3 * key.count,
                Self.holds(key, name)
            {
                byLetters[rank] = (form, general(rank))
            }
        }
        return Array(
            (sorted(byWord, limit) + sorted(byTypo, limit) + sorted(byLetters, limit)).prefix(limit))
    }

    private static func holds(_ letters: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
        var next = 0
        for byte in name where next < letters.count && byte == letters[next] { next += 1 }
        return next == letters.count
    }

    /// Whether some beginning of `name` becomes `typed` by one change.
    private static func isOneAway(_ typed: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
        let name = Array(name)
        var same = 0
        while same < typed.count, same < name.count, typed[same] == name[same] { same += 1 }
        func goesOn(_ from: Int, _ at: Int) -> Bool {
            let rest = typed.count - from
            return rest >= 0 && name.count - at >= rest
                && (0..<rest).allSatisfy { typed[from + $0] == name[at + $0] }
        }
        return goesOn(same + 1, same + 1) || goesOn(same + 1, same) || goesOn(same, same + 1)
            || same + 1 < typed.count && same + 1 < name.count && typed[same] == name[same + 1]
                && typed[same + 1] == name[same] && goesOn(same + 2, same + 2)
    }
}

extension UInt8 {
    fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}

extension ArraySlice<UInt8> {
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        return (startIndex...endIndex - part.count).contains {
            self[$0] == first && self[$0...].starts(with: part)
        }
    }
}
