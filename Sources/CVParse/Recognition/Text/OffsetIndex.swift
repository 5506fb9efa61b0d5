/// Finds the elements near an offset in one step, where elements stand in the order of their offsets.
struct OffsetIndex: Sendable {
    /// For each stretch of offsets, the first element that stands in it or behind it.
    private let firsts: [Int32]

    /// As a power of two: so few offsets that no stretch holds many elements, so many that the index is small.
    private static let stretch = 4

    /// `offsets` ascend, and lie before `end`.
    init(_ offsets: some Collection<Int>, end: Int) {
        var firsts: [Int32] = []
        firsts.reserveCapacity(end >> Self.stretch + 2)
        var index: Int32 = 0
        for offset in offsets {
            while firsts.count <= offset >> Self.stretch { firsts.append(index) }
            index += 1
        }
        while firsts.count <= end >> Self.stretch + 1 { firsts.append(index) }
        self.firsts = firsts
    }

    /// The first element of the stretch that holds `offset`: the ones before it stand before `offset`.
    func first(near offset: Int) -> Int {
        Int(firsts[Swift.min(Swift.max(offset, 0) >> Self.stretch, firsts.count - 1)])
    }
}
