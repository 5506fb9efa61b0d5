/// A range of visible offsets in eight bytes: texts are shorter than 2³¹ bytes (``Limits/bytes``).
struct CompactRange: Sendable, Hashable {
    private var start: Int32
    private var end: Int32

    init(_ range: Range<Int>) {
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
    }

    var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
}
