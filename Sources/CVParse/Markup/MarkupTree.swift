/// A parsed document: blocks and inlines with their exact places, stored flat.
///
/// Invariants: node 0 is the document and covers all bytes; a child's range lies inside its parent's; children
/// are in source order and do not overlap; what no leaf covers is markup, so printing leaves and gaps in
/// order gives back the source byte for byte.
public struct MarkupTree: Sendable {
    /// Index of a node in the tree.
    public struct NodeID: Hashable, Sendable {
        @usableFromInline let index: Int32
        @usableFromInline init(_ index: Int32) { self.index = index }
    }

    @usableFromInline
    struct Node: Sendable {
        @usableFromInline var kind: NodeKind
        /// Heading level, list tightness, table alignment, task state: see the accessors.
        @usableFromInline var detail: UInt8 = 0
        @usableFromInline var start: Int32
        @usableFromInline var end: Int32
        @usableFromInline var parent: Int32
        @usableFromInline var firstChild: Int32 = -1
        @usableFromInline var lastChild: Int32 = -1
        @usableFromInline var nextSibling: Int32 = -1
        /// The first of this leaf's pieces in `pieces`, and how many there are.
        @usableFromInline var firstPiece: Int32 = 0
        @usableFromInline var pieceCount: Int32 = 0
        /// Index into `strings` of the destination, info string or literal; -1 for none.
        @usableFromInline var string: Int32 = -1
    }

    public let source: SourceText
    @usableFromInline var nodes: [Node]
    @usableFromInline var pieces: [Range<Int32>]
    @usableFromInline var strings: [String]

    init(source: SourceText) {
        self.source = source
        nodes = [Node(kind: .document, start: 0, end: Int32(source.bytes.count), parent: -1)]
        pieces = []
        strings = []
    }

    /// The document node.
    public var root: NodeID { NodeID(0) }
    public var nodeCount: Int { nodes.count }
}

extension MarkupTree {
    @inlinable public func kind(_ node: NodeID) -> NodeKind { nodes[Int(node.index)].kind }

    /// All bytes of the node, its markup included.
    @inlinable public func range(_ node: NodeID) -> Range<Int> {
        let node = nodes[Int(node.index)]
        return Int(node.start)..<Int(node.end)
    }

    @inlinable public func parent(_ node: NodeID) -> NodeID? { at(nodes[Int(node.index)].parent) }
    @inlinable public func firstChild(_ node: NodeID) -> NodeID? { at(nodes[Int(node.index)].firstChild) }
    @inlinable public func lastChild(_ node: NodeID) -> NodeID? { at(nodes[Int(node.index)].lastChild) }
    @inlinable public func nextSibling(_ node: NodeID) -> NodeID? { at(nodes[Int(node.index)].nextSibling) }

    @inlinable func at(_ index: Int32) -> NodeID? { index < 0 ? nil : NodeID(index) }

    /// The children in source order.
    @inlinable public func children(_ node: NodeID) -> Children { Children(tree: self, parent: node) }

    /// The places in the source that hold a leaf's text, in order: several where it stands on several lines of
    /// a container, or where a backslash escape is left out. Empty for nodes that are not leaves.
    public func pieces(_ node: NodeID) -> [Range<Int>] {
        let node = nodes[Int(node.index)]
        return pieces[Int(node.firstPiece)..<Int(node.firstPiece + node.pieceCount)].map {
            Int($0.lowerBound)..<Int($0.upperBound)
        }
    }

    /// What a leaf says: its pieces joined, or the characters that a character reference stands for.
    public func text(_ node: NodeID) -> String {
        if kind(node) == .entity, let literal = string(node) { return literal }
        let node = nodes[Int(node.index)]
        if node.pieceCount == 1 {
            let piece = pieces[Int(node.firstPiece)]
            return source.string(in: Int(piece.lowerBound)..<Int(piece.upperBound))
        }
        var bytes: [UInt8] = []
        for piece in pieces[Int(node.firstPiece)..<Int(node.firstPiece + node.pieceCount)] {
            bytes += source.bytes[Int(piece.lowerBound)..<Int(piece.upperBound)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func string(_ node: NodeID) -> String? {
        let index = nodes[Int(node.index)].string
        return index < 0 ? nil : strings[Int(index)]
    }

    /// The target of a link, image or autolink; the info string of fenced code.
    public func destination(_ node: NodeID) -> String? {
        switch kind(node) {
        case .link, .image, .autolink, .fencedCode: string(node)
        default: nil
        }
    }

    /// The level of a heading, 1…6.
    public func level(_ node: NodeID) -> Int? {
        kind(node) == .heading ? Int(nodes[Int(node.index)].detail) : nil
    }

    /// The name of an `.htmlTag`, in lower case, with a leading `/` where it closes.
    public func tagName(_ node: NodeID) -> String? { kind(node) == .htmlTag ? string(node) : nil }

    /// Whether a `.tableRow` is a header row.
    public func isHeader(_ node: NodeID) -> Bool {
        kind(node) == .tableRow && nodes[Int(node.index)].detail == 1
    }

    /// The children of a node, walked lazily.
    public struct Children: Sequence, IteratorProtocol {
        @usableFromInline let tree: MarkupTree
        @usableFromInline var next_: NodeID?

        @inlinable init(tree: MarkupTree, parent: NodeID) {
            self.tree = tree
            next_ = tree.firstChild(parent)
        }

        @inlinable public mutating func next() -> NodeID? {
            guard let node = next_ else { return nil }
            next_ = tree.nextSibling(node)
            return node
        }
    }
}
