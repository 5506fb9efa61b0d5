/// The hash of a word, made letter by letter: eight letters are gathered before they are mixed in, as a multiplication
/// for each would be what reading a text waits for.
struct WordKey {
    private var mixed: UInt64 = 0xcbf2_9ce4_8422_2325
    /// Up to eight bytes, the last one lowest.
    private var gathered: UInt64 = 0

    @inline(__always) mutating func add(_ byte: UInt8) {
        if gathered >> 56 != 0 { mix() }
        gathered = gathered &<< 8 | UInt64(byte)
    }

    private mutating func mix() {
        // An odd constant of well mixed bits (the golden ratio).
        mixed = (mixed ^ gathered) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 29
        gathered = 0
    }

    /// The hash of all bytes so far.
    var value: UInt64 {
        var whole = self
        whole.mix()
        return whole.mixed
    }
}
