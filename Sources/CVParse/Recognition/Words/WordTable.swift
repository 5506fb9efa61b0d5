/// What is known of words, by their keys (``Word/key``): found in one step, as keys are hashes already.
struct WordTable<Value: Sendable>: Sendable {
    /// Open addressing: a key stands in the first free slot from the one that its bits name. 0 is a free slot; no word
    /// that a list names has that key.
    private var keys: [UInt64]
    private var values: [Value]
    private(set) var count = 0
    private let absent: Value

    /// `absent` is what is said of a word that the table does not hold.
    init(absent: Value) {
        self.absent = absent
        keys = [UInt64](repeating: 0, count: 16)
        values = [Value](repeating: absent, count: 16)
    }

    subscript(key: UInt64) -> Value {
        get { values[slot(of: key)] }
        set {
            guard key != 0 else { return }
            if keys[slot(of: key)] == 0 {
                count += 1
                if count * 2 > keys.count { grow() }
            }
            let slot = slot(of: key)
            keys[slot] = key
            values[slot] = newValue
        }
    }

    func contains(_ key: UInt64) -> Bool { keys[slot(of: key)] != 0 }

    /// The slot that holds the key, or the free one where it would stand, whose value is `absent`.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, values)
        keys = [UInt64](repeating: 0, count: keys.count * 2)
        values = [Value](repeating: absent, count: keys.count)
        for (key, value) in old where key != 0 {
            let slot = slot(of: key)
            keys[slot] = key
            values[slot] = value
        }
    }
}

/// Words to look for, whatever their case; or phrases, each under one key.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var table = WordTable(absent: false)

    init(_ words: some Sequence<some StringProtocol>) {
        for word in words { table[WordReader.key(word)] = true }
    }

    init(arrayLiteral words: String...) { self.init(words) }

    func contains(_ key: UInt64) -> Bool { table.contains(key) }
}
