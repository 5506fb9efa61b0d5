/// The letters that somebody has typed of a skill's name, and what their capitals say of which one is meant.
struct SkillLetters {
    private let bytes: [UInt8]
    private let capitals: Int

    init(_ typed: String) {
        bytes = Array(typed.utf8)
        capitals = bytes.count { $0.isCapital }
    }

    /// - Parameter name: the full name where `spelling` is the end of it: "Lambda" of AWS Lambda.
    func agreement(
        with spelling: SkillTable.Bytes, endOf name: () -> SkillTable.Bytes?
    ) -> Float {
        if begins(spelling) || name().map({ isHeld(by: $0) }) ?? false { return SkillRankingWeight.sameCase }
        let isCapitalized = bytes.count >= 2 && capitals == 1 && bytes[0].isCapital
        return isCapitalized && hasMoreCapitals(spelling) ? -SkillRankingWeight.moreCapitals : 0
    }

    private func begins(_ spelling: SkillTable.Bytes) -> Bool {
        guard spelling.count >= bytes.count else { return false }
        for place in bytes.indices where spelling[spelling.startIndex + place] != bytes[place] {
            return false
        }
        return true
    }

    private func hasMoreCapitals(_ spelling: SkillTable.Bytes) -> Bool {
        var count = 0
        for byte in spelling.prefix(bytes.count) where byte.isCapital { count += 1 }
        return count > capitals
    }

    private func isHeld(by name: SkillTable.Bytes) -> Bool {
        guard name.count >= bytes.count else { return false }
        return (name.startIndex...name.endIndex - bytes.count).contains {
            begins(UnsafeBufferPointer(rebasing: name[$0...]))
        }
    }
}

extension UInt8 {
    fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}
