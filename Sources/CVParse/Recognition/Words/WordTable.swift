/// What is known of words, by their keys (``Word/key``): found in one step, as keys are hashes already.
struct WordTable<Value: Sendable>: Sendable {
    /// A key beside its value, so that finding both is one look into memory.
    private struct Slot: Sendable {
        var key: UInt64
        var value: Value
    }

    /// Open addressing: a key stands in the first free slot from the one that its bits name. 0 is a free slot; no word
    /// that a list names has that key.
    private var slots: [Slot]
    private(set) var count = 0
    private let absent: Value

    /// `absent` is what is said of a word that the table does not hold.
    init(absent: Value) {
        self.absent = absent
        slots = [Slot](repeating: Slot(key: 0, value: absent), count: 16)
    }

    subscript(key: UInt64) -> Value {
        get { slots[slot(of: key)].value }
        set {
            guard key != 0 else { return }
            if slots[slot(of: key)].key == 0 {
                count += 1
                if count * 2 > slots.count { grow() }
            }
            slots[slot(of: key)] = Slot(key: key, value: newValue)
        }
    }

    /// The keys that it holds, in no order.
    var keys: [UInt64] { slots.map(\.key).filter { $0 != 0 } }

    func contains(_ key: UInt64) -> Bool { slots[slot(of: key)].key != 0 }

    /// The slot that holds the key, or the free one where it would stand, whose value is `absent`.
    private func slot(of key: UInt64) -> Int {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
            while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & mask }
            return slot
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(key: 0, value: absent), count: old.count * 2)
        for taken in old where taken.key != 0 { slots[slot(of: taken.key)] = taken }
    }
}

/// Words to look for, whatever their case; or phrases, each under one key.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var table = WordTable<Void>(absent: ())

    init(_ words: some Sequence<some StringProtocol>) {
        for word in words { table[WordReader.key(word)] = () }
    }

    init(arrayLiteral words: String...) { self.init(words) }

    func contains(_ key: UInt64) -> Bool { table.contains(key) }
}
