// MARK: - Names that only resemble what is typed

extension SkillRanking {
    /// Where few names begin with what is typed: those of which a later word does ("vision", "api gate"), then those
    /// that begin so with one letter wrong, missing, too many or exchanged, then those that hold the letters in order; none
    /// that is rare.
    package func loose(typed: String, limit: Int) -> [Candidate] {
        let key = Array(SkillKey(typed).text.utf8)
        guard key.count >= 3 else { return [] }
        var byWord = Best()
        var byTypo = Best()
        var byLetters = Best()
        for rank in table.skillsWithLaterWord(startingWith: key) where !isInList(rank) {
            byWord.add(rank, 0, general(rank))
        }
        // Who mistypes a name seldom mistypes its first letter.
        for place in table.forms(startingWith: [key[0]]) where key.count >= 4 {
            let (rank, form) = table.target(place)
            // Nearly all are rare.
            if table.isRare(rank) || isInList(rank) { continue }
            let name = table.keyBytes(place)
            if Self.isOneAway(key, name) {
                byTypo.offer(rank, form, general(rank))
            } else if form == 0, name.count <= 3 * key.count, Self.holds(key, name) {
                byLetters.add(rank, form, general(rank))
            }
        }
        return Array(
            (candidates(byWord, limit) + candidates(byTypo, limit) + candidates(byLetters, limit)).prefix(
                limit))
    }

    private static func holds(_ letters: [UInt8], _ name: SkillTable.Bytes) -> Bool {
        var next = 0
        for byte in name where next < letters.count && byte == letters[next] { next += 1 }
        return next == letters.count
    }

    /// Whether some beginning of `name` becomes `typed` by one change.
    private static func isOneAway(_ typed: [UInt8], _ name: SkillTable.Bytes) -> Bool {
        let first = name.startIndex
        var same = 0
        while same < typed.count, same < name.count, typed[same] == name[first + same] { same += 1 }
        func goesOn(_ from: Int, _ at: Int) -> Bool {
            let rest = typed.count - from
            guard rest >= 0, name.count - at >= rest else { return false }
            for place in 0..<rest where typed[from + place] != name[first + at + place] { return false }
            return true
        }
        return goesOn(same + 1, same + 1) || goesOn(same + 1, same) || goesOn(same, same + 1)
            || same + 1 < typed.count && same + 1 < name.count && typed[same] == name[first + same + 1]
                && typed[same + 1] == name[first + same] && goesOn(same + 2, same + 2)
    }
}
