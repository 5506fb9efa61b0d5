/// Where the values of a JSON text stand in it: what json-c does not say.
///
/// A flat tree: nodes in source order, with indices for parent, children and siblings. Offsets are bytes from
/// the start of the text, a byte order mark included; ranges are half-open.
public struct JSONPlaces: Sendable {
    /// A value in the text; good for the places that gave it alone.
    public struct NodeID: Hashable, Sendable {
        fileprivate let index: Int
    }

    /// The whole value.
    public var root: NodeID { NodeID(index: 0) }

    private struct Node {
        var isContainer = false
        var isObject = false
        var isString = false
        var keyHasEscape = false
        /// Quotes included; empty for elements of arrays and the whole value.
        var key = 0..<0
        var start = 0
        var end = 0
        var firstChild = -1
        var nextSibling = -1
    }

    private let bytes: [UInt8]
    private let nodes: [Node]

    /// - Throws: where the bytes are not JSON, as ``JSONValue/init(parsing:maximumDepth:)`` does.
    public init(
        _ bytes: [UInt8], maximumDepth: Int = JSONValue.defaultMaximumDepth
    ) throws(JSONSyntaxError) {
        self.bytes = bytes
        nodes = try bytes.withUnsafeBufferPointer { bytes throws(JSONSyntaxError) in
            var scanner = JSONScanner(bytes, maximumDepth: maximumDepth)
            var builder = Builder()
            try scanner.scan(&builder)
            return builder.nodes
        }
    }

    // MARK: One value

    /// The whole value, quotes or brackets included.
    public func range(of node: NodeID) -> Range<Int> { nodes[node.index].start..<nodes[node.index].end }

    /// Key and value, quotes and brackets included.
    public func memberRange(of node: NodeID) -> Range<Int> {
        let key = nodes[node.index].key
        return (key.isEmpty ? nodes[node.index].start : key.lowerBound)..<nodes[node.index].end
    }

    /// What the value says: of a string what stands between the quotes, escapes as written.
    public func textRange(of node: NodeID) -> Range<Int> {
        nodes[node.index].isString
            ? (nodes[node.index].start + 1)..<(nodes[node.index].end - 1) : range(of: node)
    }

    /// What stands between the quotes of the key; `nil` for elements of arrays and the whole value.
    public func keyRange(of node: NodeID) -> Range<Int>? {
        let key = nodes[node.index].key
        return key.isEmpty ? nil : (key.lowerBound + 1)..<(key.upperBound - 1)
    }

    /// The key, its escapes resolved; `nil` for elements of arrays and the whole value.
    public func key(of node: NodeID) -> String? {
        guard let range = keyRange(of: node) else { return nil }
        guard nodes[node.index].keyHasEscape else { return String(decoding: bytes[range], as: UTF8.self) }
        return (try? JSONValue(parsing: bytes[nodes[node.index].key]))?.string
    }

    /// What a string says, its escapes resolved; of other scalars their spelling; `nil` for arrays and objects.
    public func text(of node: NodeID) -> String? {
        if isContainer(node) { return nil }
        if isString(node), let text = (try? JSONValue(parsing: bytes[range(of: node)]))?.string {
            return text
        }
        return String(decoding: bytes[range(of: node)], as: UTF8.self)
    }

    /// Whether it is a string.
    public func isString(_ node: NodeID) -> Bool { nodes[node.index].isString }
    /// Whether it is an array or an object.
    public func isContainer(_ node: NodeID) -> Bool { nodes[node.index].isContainer }

    /// The elements or members in source order, each of a key that stands twice.
    public func children(of node: NodeID) -> some Sequence<NodeID> {
        sequence(first: nodes[node.index].firstChild) { nodes[$0].nextSibling }.prefix { $0 >= 0 }
            .lazy.map(NodeID.init)
    }

    // MARK: By pointer

    /// The value at a place; of a key that stands twice the last one, as json-c has it. Each step is linear in
    /// the siblings: walk `children` to find many.
    public func node(at pointer: JSONPointer) -> NodeID? {
        var node = root
        for step in pointer.steps {
            var found: NodeID?
            if nodes[node.index].isObject {
                for child in children(of: node) where key(of: child) == step { found = child }
            } else if nodes[node.index].isContainer, let index = JSONPointer.index(step) {
                found = children(of: node).dropFirst(index).first { _ in true }
            }
            guard let found else { return nil }
            node = found
        }
        return node
    }

    private struct Builder: JSONScannerDelegate {
        var nodes: [Node] = []
        private var open: [(node: Int, lastChild: Int)] = []
        private var key = (range: 0..<0, hasEscape: false)

        mutating func key(_ range: Range<Int>, hasEscape: Bool) { key = (range, hasEscape) }

        mutating func string(_ range: Range<Int>, hasEscape: Bool) {
            add(range)
            nodes[nodes.count - 1].isString = true
        }

        mutating func number(_ range: Range<Int>, isInteger: Bool) { add(range) }
        mutating func literal(_ range: Range<Int>) { add(range) }

        mutating func open(at offset: Int, isObject: Bool) {
            add(offset..<offset)
            nodes[nodes.count - 1].isContainer = true
            nodes[nodes.count - 1].isObject = isObject
            open.append((nodes.count - 1, -1))
        }

        mutating func close(end: Int) {
            if let container = open.popLast() { nodes[container.node].end = end }
        }

        private mutating func add(_ range: Range<Int>) {
            var node = Node()
            (node.key, node.keyHasEscape) = key
            (node.start, node.end) = (range.lowerBound, range.upperBound)
            key = (0..<0, false)
            let index = nodes.count
            nodes.append(node)
            guard let parent = open.last else { return }
            if parent.lastChild >= 0 {
                nodes[parent.lastChild].nextSibling = index
            } else {
                nodes[parent.node].firstChild = index
            }
            open[open.count - 1].lastChild = index
        }
    }
}
