extension SkillRanking {
    /// The best spelling of each skill so far.
    struct Best {
        /// By slot: the rank's own where many are expected, else the first free one from that which its low bits name.
        private var ranks: [Int32]
        private var scores: [Float]
        private var forms: [UInt8]
        private var found: [Int] = []
        private let isHashed: Bool

        /// - Parameters:
        ///   - ranks: all are below.
        ///   - offers: how many there can be.
        init(ranks count: Int, atMost offers: Int = .max) {
            var size = 16
            while size < count, size / 2 < offers { size *= 2 }
            isHashed = size < count
            if !isHashed { size = count }
            ranks = Array(repeating: -1, count: size)
            scores = Array(repeating: 0, count: size)
            forms = Array(repeating: 0, count: size)
        }

        mutating func offer(_ rank: Int, _ form: Int, _ score: Float) {
            var slot = isHashed ? rank & (ranks.count - 1) : rank
            while ranks[slot] != rank, ranks[slot] >= 0 { slot = (slot + 1) & (ranks.count - 1) }
            let isNew = ranks[slot] < 0
            guard isNew || scores[slot] < score else { return }
            if isNew { found.append(slot) }
            ranks[slot] = Int32(truncatingIfNeeded: rank)
            scores[slot] = score
            // No skill has more spellings; one that had would show another of them.
            forms[slot] = UInt8(clamping: form)
        }

        /// The skills with the highest scores, those first; of equals the more popular. Of those from a rank on, only some.
        func leaders(_ limit: Int, rareFrom border: Int, atMostRare: Int) -> [(rank: Int, form: Int)] {
            // A number that is the greater the better the score is, and then the smaller the rank: positive floats
            // are in the order of their bits.
            let order = found.map { slot -> UInt64 in
                let score = max(0, scores[slot] + 64)
                let behind = (1 << 24 - 1 - UInt64(ranks[slot])) << 8
                return UInt64(score.bitPattern) << 32 | behind | UInt64(forms[slot])
            }
            func rank(_ number: UInt64) -> Int { 1 << 24 - 1 - Int(number >> 8 & 0xFF_FFFF) }
            let rare = Self.largest(atMostRare, of: order.filter { rank($0) >= border })
            let common = Self.largest(limit, of: order.filter { rank($0) < border })
            return Self.largest(limit, of: common + rare).map { (rank($0), Int($0 & 0xFF)) }
        }

        /// Sorted downwards. Most of many fall below what is known to be the last of them.
        private static func largest(_ limit: Int, of numbers: [UInt64]) -> [UInt64] {
            var kept: [UInt64] = []
            var least: UInt64 = 0
            for number in numbers where number > least {
                kept.append(number)
                if kept.count >= 2 * limit {
                    kept.sort(by: >)
                    kept.removeLast(kept.count - limit)
                    least = kept.last ?? 0
                }
            }
            kept.sort(by: >)
            return Array(kept.prefix(limit))
        }
    }
}
