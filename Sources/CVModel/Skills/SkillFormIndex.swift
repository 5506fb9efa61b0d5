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
///
/// Three arrays of 32-bit words, one behind the other: slots, each 0 where it is free, else the hash's high bits, and
/// the form + 1 in the low 20; a bit for each beginning of a key; and eight bits or more for each key, of which its own
/// is set, so that most of what is no key is told in the nearest cache.
struct SkillFormIndex {
    /// After so many bytes of a key it is asked whether any key begins so.
    static let stages = (5, 9)
    /// No table has more forms.
    static let mostForms = 0xF_FFFF

    private let slots: UnsafeBufferPointer<UInt32>
    private let beginnings: UnsafeBufferPointer<UInt32>
    private let members: UnsafeBufferPointer<UInt32>

    /// The words as ``words(keys:)`` made them; they must outlive the index.
    init(_ words: UnsafeBufferPointer<UInt32>, forms: Int) {
        let size = Self.size(forms: forms)
        slots = UnsafeBufferPointer(rebasing: words[..<size])
        beginnings = UnsafeBufferPointer(rebasing: words[size..<size + size / 16])
        members = UnsafeBufferPointer(rebasing: words[(size + size / 16)...])
    }

    private static func size(forms: Int) -> Int {
        var size = 64
        while size < 2 * forms { size *= 2 }
        return size
    }

    static func wordCount(forms: Int) -> Int {
        let size = size(forms: forms)
        return size + size / 16 + size / 8
    }

    /// The index of keys, by their place.
    static func words(keys: [String.UTF8View]) -> [UInt32] {
        let size = size(forms: keys.count)
        var slots = [UInt32](repeating: 0, count: size)
        var beginnings = [UInt32](repeating: 0, count: size / 16)
        var members = [UInt32](repeating: 0, count: size / 8)
        for (form, key) in keys.prefix(mostForms).enumerated() {
            var hash = SkillKeyHash()
            for (place, byte) in key.enumerated() {
                hash.add(byte)
                if place + 1 == stages.0 || place + 1 == stages.1 { set(hash, in: &beginnings) }
            }
            set(hash, in: &members)
            var slot = Int(truncatingIfNeeded: hash.mixed) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = tag(hash) | UInt32(form + 1)
        }
        return slots + beginnings + members
    }

    private static func set(_ hash: SkillKeyHash, in words: inout [UInt32]) {
        let bit = Int(truncatingIfNeeded: hash.mixed) & (words.count * 32 - 1)
        words[bit >> 5] |= 1 << UInt32(bit & 31)
    }

    @inline(__always)
    private static func isSet(_ hash: SkillKeyHash, in words: UnsafeBufferPointer<UInt32>) -> Bool {
        let bit = Int(truncatingIfNeeded: hash.mixed) & (words.count * 32 - 1)
        return words[bit >> 5] & 1 << UInt32(bit & 31) != 0
    }

    /// Whether some key may begin with the bytes of a hash of ``stages`` bytes; seldom true in error.
    @inline(__always) func mayBegin(_ hash: SkillKeyHash) -> Bool { Self.isSet(hash, in: beginnings) }

    @inline(__always) func form(_ hash: SkillKeyHash, where isIt: (Int) -> Bool) -> Int? {
        guard Self.isSet(hash, in: members) else { return nil }
        let mask = slots.count - 1
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
