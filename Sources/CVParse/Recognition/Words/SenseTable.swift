/// A table of words' senses that is asked of every word of a text. Half of them stand in no list: a bit each in a few
/// kilobytes tells most of those, which the processor has at hand, as it has not the table itself.
struct SenseTable: Sendable {
    private let table: WordTable<WordSenses>
    /// One bit for each value of a key's highest 16 bits.
    private let isTaken: [UInt64]

    init(_ table: WordTable<WordSenses>) {
        self.table = table
        var isTaken = [UInt64](repeating: 0, count: 1 << 10)
        for key in table.keys { isTaken[Self.word(key)] |= Self.bit(key) }
        self.isTaken = isTaken
    }

    subscript(key: UInt64) -> WordSenses {
        isTaken[Self.word(key)] & Self.bit(key) == 0 ? WordSenses() : table[key]
    }

    private static func word(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 54) }
    private static func bit(_ key: UInt64) -> UInt64 { 1 &<< (key >> 48 & 63) }
}
