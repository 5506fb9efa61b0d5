extension SkillRanking {
    /// The best spelling of each skill so far.
    struct Best {
        private struct Found {
            let rank: Int32
            var form: UInt8
            var score: Float
        }

        private var found: [Found] = []
        /// Where in `found` a rank stands: open addressing, -1 for a free slot.
        private var slots: [Int32] = []
        /// Of as many slots as this power of two.
        private var sizeLog = 5

        /// Adds a skill that is offered by one spelling only.
        mutating func add(_ rank: Int, _ form: Int, _ score: Float) {
            // No skill has more spellings; one that had would show another of them.
            let form = UInt8(clamping: form)
            found.append(Found(rank: Int32(truncatingIfNeeded: rank), form: form, score: score))
        }

        /// Adds a skill that other spellings may offer as well: the best of them counts.
        mutating func offer(_ rank: Int, _ form: Int, _ score: Float) {
            if found.count * 2 >= slots.count { grow() }
            let slot = slot(of: rank)
            let place = Int(slots[slot])
            if place < 0 {
                slots[slot] = Int32(truncatingIfNeeded: found.count)
                add(rank, form, score)
            } else if found[place].score < score {
                found[place].form = UInt8(clamping: form)
                found[place].score = score
            }
        }

        /// The slot that holds the rank's place, or the free one where it would be.
        private func slot(of rank: Int) -> Int {
            // Fibonacci hashing, for popular skills have neighbouring ranks (Knuth, "The Art of Computer Programming", 6.4).
            let spread = UInt64(rank) &* 0x9E37_79B9_7F4A_7C15
            var slot = Int(truncatingIfNeeded: spread >> UInt64(64 - sizeLog))
            while slots[slot] >= 0, found[Int(slots[slot])].rank != rank {
                slot = (slot + 1) & (slots.count - 1)
            }
            return slot
        }

        private mutating func grow() {
            sizeLog += 2
            slots = Array(repeating: -1, count: 1 << sizeLog)
            for (place, entry) in found.enumerated() {
                slots[slot(of: Int(entry.rank))] = Int32(truncatingIfNeeded: place)
            }
        }

        /// The skills with the highest scores, those first; of equals the more popular. Of those from a rank on, only some.
        func leaders(_ limit: Int, rareFrom border: Int, atMostRare: Int) -> [(rank: Int, form: Int)] {
            // A number that is the greater the better the score is, and then the smaller the rank: positive floats
            // are in the order of their bits.
            let order = found.map { found -> UInt64 in
                let score = max(0, found.score + 64)
                let behind = (1 << 24 - 1 - UInt64(found.rank)) << 8
                return UInt64(score.bitPattern) << 32 | behind | UInt64(found.form)
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
