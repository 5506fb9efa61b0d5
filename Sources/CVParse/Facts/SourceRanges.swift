/// The places of one fact. Most facts have one, which takes no array: a long résumé has thousands of facts.
public struct SourceRanges: RandomAccessCollection, Hashable, Sendable, ExpressibleByArrayLiteral {
    private var first: Range<Int>?
    /// All of them, where there are several.
    private var several: [Range<Int>] = []

    /// No place.
    public init() {}

    /// The ranges in their order.
    public init(_ ranges: some Sequence<Range<Int>>) {
        for range in ranges { append(range) }
    }

    /// The ranges in their order.
    public init(arrayLiteral ranges: Range<Int>...) { self.init(ranges) }

    /// Adds a place behind the others.
    public mutating func append(_ range: Range<Int>) {
        guard let first else {
            self.first = range
            return
        }
        if several.isEmpty { several.append(first) }
        several.append(range)
    }

    /// Puts each place where it is now.
    mutating func move(_ moved: (Range<Int>) -> Range<Int>) {
        first = first.map(moved)
        for index in several.indices { several[index] = moved(several[index]) }
    }

    /// 0.
    public var startIndex: Int { 0 }
    /// How many places there are.
    public var endIndex: Int { several.isEmpty ? (first == nil ? 0 : 1) : several.count }

    /// The place at an index.
    public subscript(position: Int) -> Range<Int> {
        several.isEmpty ? first ?? 0..<0 : several[position]
    }
}
