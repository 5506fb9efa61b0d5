/// The keys of a tree that is written, as C strings that json-c borrows: a few keys come again and again, and json-c
/// would copy each of them each time.
struct JSONKeys {
    /// Whether a key has U+0000, which a C string cannot hold.
    private(set) var haveZero = false
    /// Every C string that was made.
    private var copies: [UnsafeMutablePointer<CChar>] = []
    /// The keys seen last, each in the slot that its length and its ends choose.
    private var recent: [(copy: UnsafeMutablePointer<CChar>, length: Int)?] = Array(repeating: nil, count: 64)

    /// The key as a C string, which is there until ``forget()``.
    subscript(key: String) -> UnsafePointer<CChar> {
        mutating get {
            var key = key
            return key.withUTF8 { bytes in
                let ends = Int(bytes.first ?? 0) &* 7 &+ Int(bytes.last ?? 0)
                let slot = (bytes.count &+ ends) & 63
                // Byte by byte: strings are equal that are written otherwise.
                if let known = recent[slot], known.length == bytes.count,
                    UnsafeRawBufferPointer(start: known.copy, count: known.length).elementsEqual(bytes)
                {
                    return UnsafePointer(known.copy)
                }
                if bytes.contains(0) { haveZero = true }
                let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
                for (offset, byte) in bytes.enumerated() { copy[offset] = CChar(bitPattern: byte) }
                copy[bytes.count] = 0
                copies.append(copy)
                recent[slot] = (copy, bytes.count)
                return UnsafePointer(copy)
            }
        }
    }

    /// To be called when json-c has given the tree up.
    mutating func forget() {
        for copy in copies { copy.deallocate() }
        copies = []
        recent = []
    }
}
