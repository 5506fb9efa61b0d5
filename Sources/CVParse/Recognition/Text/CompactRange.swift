/// A range of visible offsets in eight bytes: texts are shorter than 2³¹ bytes (``Limits/bytes``). What is copied often
/// keeps its offsets so.
@propertyWrapper
struct CompactRange: Sendable, Hashable {
    private var start: Int32
    private var end: Int32

    init(wrappedValue range: Range<Int>) {
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
    }

    var wrappedValue: Range<Int> {
        get { Int(start)..<max(Int(start), Int(end)) }
        set { self = CompactRange(wrappedValue: newValue) }
    }
}
