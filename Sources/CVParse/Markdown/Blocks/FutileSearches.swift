/// Look-aheads that went to the end of their container and found nothing, so that none is made twice.
struct FutileSearches {
    /// By the number of containers around them: no table of dashes begins before this place.
    private var dashTables: [Int: Int] = [:]

    func isDashTableFutile(at place: Int, depth: Int) -> Bool { place < dashTables[depth] ?? 0 }

    /// Whether something was looked for in vain behind a place.
    func reach(beyond place: Int) -> Bool { dashTables.values.contains { $0 > place } }

    mutating func noDashTable(before place: Int, depth: Int) { dashTables[depth] = place }
}
