extension Collection<UInt8> {
    /// Whether the bytes of `text` stand somewhere in these.
    ///
    /// In place of `String.contains(_: String)`, which compares characters up to canonical equivalence and
    /// brings the regular-expression library into a static binary.
    ///
    /// Inlinable, as the same without knowing the collection takes ten times as long.
    @inlinable package func holds(_ text: some StringProtocol) -> Bool { holds(text.utf8) }

    /// Whether other bytes stand somewhere in these, one behind the other.
    @inlinable package func holds(_ bytes: some Collection<UInt8>) -> Bool { start(of: bytes) != nil }

    /// Where other bytes first stand in these, one behind the other.
    @inlinable package func start(of bytes: some Collection<UInt8>) -> Index? {
        guard let first = bytes.first else { return startIndex }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: bytes) { return start }
            rest = rest.dropFirst()
        }
        return nil
    }
}
