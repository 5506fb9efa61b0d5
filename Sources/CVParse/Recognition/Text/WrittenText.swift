/// What the builder of a visible text has written, and where a later version of it may go on.
struct WrittenText: Sendable {
    /// As Markdown divides it into lines.
    let text: VisibleText
    /// Where blocks at the top of the document begin; in order.
    let marks: [Mark]
    let fillColumn: FillColumn

    /// What had been written when a block was reached.
    struct Mark: Sendable, Equatable {
        /// The block's node in the tree.
        @CompactInt var node: Int
        @CompactInt var bytes: Int
        @CompactInt var lines: Int
        @CompactInt var stretches: Int
        @CompactInt var runs: Int
        @CompactInt var runStart: Int
        @CompactInt var links: Int
        @CompactInt var references: Int
        @CompactInt var definitions: Int
        // The last number of each.
        @CompactInt var block: Int
        @CompactInt var item: Int
        @CompactInt var table: Int

        /// Whether letters of the style that is set have been written since another one was.
        var isInRun: Bool { runStart < bytes }
    }

    /// The mark at a node.
    func mark(at node: Int) -> Int? { marks.index(of: node) { $0.node } }
}
