/// How far a stretch of a text has moved since an earlier version of it.
struct TextShift: Sendable, Equatable {
    /// Visible offsets.
    var visible: Int
    /// Bytes of the source.
    var source: Int
    /// Indices of lines.
    var lines: Int

    /// Of what stands before every change.
    static let none = TextShift(visible: 0, source: 0, lines: 0)

    func visible(_ range: Range<Int>) -> Range<Int> { range.shifted(by: visible) }
    func lines(_ range: Range<Int>) -> Range<Int> { range.shifted(by: lines) }
}

extension Range<Int> {
    func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
