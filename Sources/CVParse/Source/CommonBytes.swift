extension [UInt8] {
    /// How many bytes at the beginning are the same.
    func commonPrefix(_ other: [UInt8]) -> Int { common(other) { _, length, _ in length } }

    /// How many bytes at the end are the same.
    func commonSuffix(_ other: [UInt8]) -> Int {
        common(other) { count, length, width in count - length - width }
    }

    /// How many bytes are the same from one end on, eight at a time. `offset` says of an array's count, and of how many
    /// bytes are known to be the same, where the next ones of some width stand.
    @inline(__always)
    private func common(
        _ other: [UInt8], at offset: (_ count: Int, _ length: Int, _ width: Int) -> Int
    ) -> Int {
        let limit = Swift.min(count, other.count)
        return withUnsafeBytes { bytes in
            other.withUnsafeBytes { others in
                var length = 0
                while length + 8 <= limit,
                    bytes.loadUnaligned(fromByteOffset: offset(bytes.count, length, 8), as: UInt64.self)
                        == others.loadUnaligned(
                            fromByteOffset: offset(others.count, length, 8), as: UInt64.self)
                { length += 8 }
                while length < limit,
                    bytes[offset(bytes.count, length, 1)] == others[offset(others.count, length, 1)]
                { length += 1 }
                return length
            }
        }
    }
}
