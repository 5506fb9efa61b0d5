/// What is known of short texts that are no words, such as hosts: found by their bytes, letters of ASCII in any case.
struct ByteTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private var table = WordTable<Value?>(absent: nil)

    init(_ pairs: some Sequence<(String, Value)>) {
        for (text, value) in pairs { table[Self.key(text.utf8)] = value }
    }

    init(dictionaryLiteral pairs: (String, Value)...) { self.init(pairs) }

    subscript(bytes: some Sequence<UInt8>) -> Value? { table[Self.key(bytes)] }

    /// FNV-1a of the bytes in lower case.
    private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var key: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            let folded = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
            key = (key ^ UInt64(folded)) &* 0x0000_0100_0000_01b3
        }
        return key
    }
}

/// Short texts to look for, as in ``ByteTable``.
struct ByteSet: Sendable, ExpressibleByArrayLiteral {
    private let table: ByteTable<Bool>

    init(arrayLiteral texts: String...) { table = ByteTable(texts.lazy.map { ($0, true) }) }

    func contains(_ bytes: some Sequence<UInt8>) -> Bool { table[bytes] == true }
}
