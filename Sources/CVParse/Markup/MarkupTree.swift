/// A parsed document: blocks and inlines with their exact places, stored flat and in source order.
///
/// Invariants: node 0 is the document and covers all bytes; a child's range lies inside its parent's; children
/// are in source order, and do not overlap (cells of a table whose rows take several lines excepted: their
/// ranges are hulls that interleave, line by line); no two pieces of leaves overlap; what no leaf covers is
/// markup, so printing leaves and gaps in order gives back the source byte for byte.
public struct MarkupTree: Sendable {
    /// Index of a node in the tree.
    public struct NodeID: Hashable, Sendable {
        @usableFromInline let index: Int32
        @usableFromInline init(_ index: Int32) { self.index = index }
    }

    /// Nodes stand in preorder: the first child follows its parent, the next sibling follows the last descendant.
    @usableFromInline
    struct Node: Sendable, Equatable {
        @usableFromInline var kind: NodeKind
        /// Heading level, list tightness, table alignment, task state: see the accessors.
        @usableFromInline var detail: UInt8 = 0
        @usableFromInline var start: Int32
        @usableFromInline var end: Int32
        @usableFromInline var parent: Int32
        /// The index behind the last descendant.
        @usableFromInline var subtreeEnd: Int32
        /// The one piece of a leaf, or the target of a link, where `contentStart` is not negative; otherwise
        /// `~contentStart` is the first of `contentEnd` elements of `pieces`.
        @usableFromInline var contentStart: Int32 = 0
        @usableFromInline var contentEnd: Int32 = 0
    }

    /// A stretch of the source that belongs to a leaf.
    struct Piece: Sendable, Equatable {
        var start: Int32
        var end: Int32
        /// Spaces that a tab, of which a container took the first columns, leaves before the piece.
        var padding: Int32 = 0

        /// The padding of a line in a table's cell: a line feed stands between it and the one before.
        static let lineFeed: Int32 = -1
    }

    public let source: SourceText
    @usableFromInline var nodes: [Node]
    var pieceList: [Piece]

    /// What the YAML metadata block at the top says.
    public internal(set) var frontMatter: YAMLDocument?

    init(source: SourceText) {
        self.source = source
        nodes = [
            Node(
                kind: .document, start: 0, end: Int32(clamping: source.bytes.count), parent: -1, subtreeEnd: 1
            )
        ]
        pieceList = []
    }

    /// The node at an index.
    func node(at index: Int) -> NodeID { NodeID(Int32(truncatingIfNeeded: index)) }

    /// The document node.
    public var root: NodeID { NodeID(0) }
    public var nodeCount: Int { nodes.count }
}

// MARK: - Walking

extension MarkupTree {
    @inlinable public func kind(_ node: NodeID) -> NodeKind { nodes[Int(node.index)].kind }

    /// All bytes of the node, its markup included.
    @inlinable public func range(_ node: NodeID) -> Range<Int> {
        let node = nodes[Int(node.index)]
        return Int(node.start)..<Int(node.end)
    }

    @inlinable public func parent(_ node: NodeID) -> NodeID? {
        let parent = nodes[Int(node.index)].parent
        return parent < 0 ? nil : NodeID(parent)
    }

    @inlinable public func firstChild(_ node: NodeID) -> NodeID? {
        nodes[Int(node.index)].subtreeEnd > node.index + 1 ? NodeID(node.index + 1) : nil
    }

    /// The last child; takes as many steps as the tree is deep below `node`.
    @inlinable public func lastChild(_ node: NodeID) -> NodeID? {
        var child = nodes[Int(node.index)].subtreeEnd - 1
        guard child > node.index else { return nil }
        while nodes[Int(child)].parent != node.index { child = nodes[Int(child)].parent }
        return NodeID(child)
    }

    @inlinable public func nextSibling(_ node: NodeID) -> NodeID? {
        let this = nodes[Int(node.index)]
        guard this.parent >= 0, this.subtreeEnd < nodes[Int(this.parent)].subtreeEnd else { return nil }
        return NodeID(this.subtreeEnd)
    }

    /// The children in source order.
    @inlinable public func children(_ node: NodeID) -> Children { Children(tree: self, parent: node) }

    /// Every node below `node`, and `node` itself, in source order (parents before their children).
    public func subtree(_ node: NodeID) -> some Sequence<NodeID> {
        (node.index..<nodes[Int(node.index)].subtreeEnd).lazy.map { NodeID($0) }
    }

    /// The children of a node, walked lazily.
    public struct Children: Sequence, IteratorProtocol {
        @usableFromInline let tree: MarkupTree
        @usableFromInline var upcoming: NodeID?

        @inlinable init(tree: MarkupTree, parent: NodeID) {
            self.tree = tree
            upcoming = tree.firstChild(parent)
        }

        @inlinable public mutating func next() -> NodeID? {
            guard let node = upcoming else { return nil }
            upcoming = tree.nextSibling(node)
            return node
        }
    }
}

// MARK: - Text

extension MarkupTree {
    /// The places in the source that hold a leaf's text, in order: several where it stands on several lines of
    /// a container. Empty for nodes that are not leaves.
    public func pieces(_ node: NodeID) -> [Range<Int>] {
        guard kind(node).isLeaf else { return [] }
        return contentPieces(node).map { Int($0.start)..<Int($0.end) }
    }

    /// The place of a leaf's text where it is one; most have one.
    func onlyPiece(_ node: NodeID) -> Range<Int>? {
        let node = nodes[Int(node.index)]
        guard node.kind.isLeaf, node.contentStart >= 0 else { return nil }
        return Int(node.contentStart)..<Int(node.contentEnd)
    }

    func contentPieces(_ node: NodeID) -> [Piece] {
        let node = nodes[Int(node.index)]
        if node.contentStart >= 0 { return [Piece(start: node.contentStart, end: node.contentEnd)] }
        // Fenced code has its info string before its lines.
        let infoString = node.kind == .fencedCode ? 1 : 0
        let first = Int(~node.contentStart)
        return Array(pieceList[first + infoString..<first + Int(node.contentEnd)])
    }

    /// What a leaf says: its pieces joined, or the characters that a character reference stands for; a line
    /// break for `.softBreak` and `.hardBreak`.
    public func text(_ node: NodeID) -> String {
        let this = nodes[Int(node.index)]
        switch this.kind {
        case .softBreak, .hardBreak: return "\n"
        case .entity: return CharacterReference.text(of: source.bytes, in: range(node))
        case let kind where !kind.isLeaf: return ""
        default: break
        }
        if this.contentStart >= 0 {
            return source.string(in: Int(this.contentStart)..<Int(this.contentEnd))
        }
        return String(decoding: contentBytes(node), as: UTF8.self)
    }

    func contentBytes(_ node: NodeID) -> [UInt8] {
        var bytes: [UInt8] = []
        for piece in contentPieces(node) {
            if piece.padding == Piece.lineFeed {
                bytes.append(0x0A)
            } else {
                bytes.append(contentsOf: repeatElement(0x20, count: Int(piece.padding)))
            }
            bytes.append(contentsOf: source.bytes[Int(piece.start)..<Int(piece.end)])
        }
        return bytes
    }
}
