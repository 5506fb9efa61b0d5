/// Where two versions of a text are the same: at the beginning and at the end.
struct SourceChange: Sendable {
    /// How many bytes at the beginning are the same.
    let before: Int
    /// How many at the end are; where the same stands on both sides of a change, some of them count in `before` as well.
    let behind: Int
    /// Where in the earlier version what is the same at the end begins, behind all that is the same at the beginning.
    let earlierEnd: Int
    /// How far what is the same at the end has moved.
    let distance: Int
    /// Whether nothing has changed.
    let isNone: Bool

    /// Linear in the texts.
    init(from earlier: SourceText, to source: SourceText) {
        before = source.bytes.commonPrefix(earlier.bytes)
        behind = source.bytes.commonSuffix(earlier.bytes)
        let (count, earlierCount) = (source.bytes.count, earlier.bytes.count)
        earlierEnd = earlierCount - min(behind, min(count, earlierCount) - before)
        distance = count - earlierCount
        isNone = before == count && distance == 0
    }

    /// Where a place of the earlier version is now; one in what has changed is nobody's to ask for.
    func moved(_ offset: Int32) -> Int32 {
        offset >= earlierEnd ? offset + Int32(truncatingIfNeeded: distance) : offset
    }
}
