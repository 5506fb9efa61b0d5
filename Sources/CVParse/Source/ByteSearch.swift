extension Collection<UInt8> {
    /// Whether the bytes of `text` stand somewhere in these.
    ///
    /// In place of `String.contains(_: String)`, which compares characters up to canonical equivalence and
    /// brings the regular-expression library into a static binary.
    ///
    /// Inlinable, as the same without knowing the collection takes ten times as long.
    @inlinable package func holds(_ text: some StringProtocol) -> Bool { holds(text.utf8) }

    /// Whether other bytes stand somewhere in these, one behind the other.
    @inlinable package func holds(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: bytes) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
