/// A count or an index of a text's parts in four bytes: no text has 2³¹ of them.
@propertyWrapper
struct CompactInt: Sendable, Hashable {
    private var value: Int32

    init(wrappedValue: Int) { value = Int32(truncatingIfNeeded: wrappedValue) }

    var wrappedValue: Int {
        get { Int(value) }
        set { value = Int32(truncatingIfNeeded: newValue) }
    }
}
