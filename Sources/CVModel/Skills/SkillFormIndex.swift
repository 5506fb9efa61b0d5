/// FNV-1a over the bytes of a key, taken one by one, so that a key may grow.
struct SkillKeyHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always) mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// The low bits of FNV depend on few bits of the last byte.
    @inline(__always) var mixed: UInt64 { value ^ value >> 29 }
}

/// From the hash of a key to the form that has it: open addressing, at most half full, and which keys go on beyond
/// their first bytes, so that most words of a text are known to be no skill after five.
struct SkillFormIndex: Sendable {
    /// After so many bytes of a key it is asked whether any key begins so.
    static let stages = (5, 9)

    private let mask: Int
    /// 0 for a free slot; else the hash's high bits, and the form + 1 in the low 20.
    private var slots: [UInt32]
    private var beginnings: [UInt64]
    /// Eight bits or more for each key, of which its own is set: most of what is no key is told in the nearest cache.
    private var members: [UInt64]

    init(count: Int) {
        var size = 64
        while size < 2 * count { size *= 2 }
        mask = size - 1
        slots = Array(repeating: 0, count: size)
        beginnings = Array(repeating: 0, count: max(1, size / 32))
        members = Array(repeating: 0, count: size / 16)
    }

    mutating func add(_ form: Int, key: ArraySlice<UInt8>) {
        var hash = SkillKeyHash()
        for (place, byte) in key.enumerated() {
            hash.add(byte)
            if place + 1 == Self.stages.0 || place + 1 == Self.stages.1 {
                let bit = Int(truncatingIfNeeded: hash.mixed) & (beginnings.count * 64 - 1)
                beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
            }
        }
        guard form < 0xF_FFFF else { return }
        let bit = Int(truncatingIfNeeded: hash.mixed) & (members.count * 64 - 1)
        members[bit >> 6] |= 1 << UInt64(bit & 63)
        var slot = Int(truncatingIfNeeded: hash.mixed) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Self.tag(hash) | UInt32(form + 1)
    }

    /// Whether some key may begin with the bytes of a hash of ``stages`` bytes; seldom true in error.
    @inline(__always) func mayBegin(_ hash: SkillKeyHash) -> Bool {
        let bit = Int(truncatingIfNeeded: hash.mixed) & (beginnings.count * 64 - 1)
        return beginnings[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }

    @inline(__always) func form(_ hash: SkillKeyHash, where isIt: (Int) -> Bool) -> Int? {
        let bit = Int(truncatingIfNeeded: hash.mixed) & (members.count * 64 - 1)
        guard members[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { return nil }
        let tag = Self.tag(hash)
        var slot = Int(truncatingIfNeeded: hash.mixed) & mask
        while slots[slot] != 0 {
            if slots[slot] & 0xFFF0_0000 == tag {
                let form = Int(slots[slot] & 0xF_FFFF) - 1
                if isIt(form) { return form }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func tag(_ hash: SkillKeyHash) -> UInt32 {
        UInt32(truncatingIfNeeded: hash.value >> 32) & 0xFFF0_0000
    }
}
