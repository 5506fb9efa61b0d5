/// What a reader of Markdown finds, and what the next version of the document need not be read again for.
struct MarkdownReading: Sendable {
    var tree: MarkupTree
    /// In source order.
    var findings: [Finding] = []
    /// The labels that it defines.
    var references = ReferenceTable()
    /// Where reading can set in, in source order.
    var checkpoints: [Checkpoint] = []
    /// What the tree has in common with that of the version after which it was read.
    var shared = SharedNodes()

    /// The nodes at the top of two trees, and what is in them, that differ in their places alone.
    struct SharedNodes: Sendable {
        /// The index of the first node, after the document's own, that is not the same; 0 where none is.
        var before = 0
        /// The index from which on all are the same, and where they stand in the earlier tree.
        var behind: (now: Int, earlier: Int)?
    }
}
