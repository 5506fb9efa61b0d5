import CVModel

/// A YAML document as flat nodes, the children of one side by side.
struct YAMLPlaces: DataPlaces {
    typealias NodeID = Int

    private struct Node {
        var value: YAMLValue
        var key: YAMLScalar?
        var children = 0..<0
    }

    private var nodes: [Node]

    init(_ root: YAMLValue) {
        nodes = [Node(value: root)]
        var next = 0
        while next < nodes.count {
            let first = nodes.count
            switch nodes[next].value {
            case .scalar: break
            case .sequence(let items, _): nodes += items.map { Node(value: $0) }
            case .mapping(let entries, _): nodes += entries.map { Node(value: $0.value, key: $0.key) }
            }
            nodes[next].children = first..<nodes.count
            next += 1
        }
    }

    var root: Int { 0 }
    func children(of node: Int) -> Range<Int> { nodes[node].children }
    func isContainer(_ node: Int) -> Bool { nodes[node].value.scalar == nil }
    func key(of node: Int) -> String? { nodes[node].key?.text }
    func keyRange(of node: Int) -> Range<Int>? { nodes[node].key?.contentRange }
    func range(of node: Int) -> Range<Int> { nodes[node].value.range }

    func memberRange(of node: Int) -> Range<Int> {
        let value = range(of: node)
        guard let key = nodes[node].key?.range else { return value }
        // An alias stands for a value that is written before it.
        return key.lowerBound..<max(key.upperBound, value.upperBound)
    }

    func textRange(of node: Int) -> Range<Int> { nodes[node].value.scalar?.contentRange ?? range(of: node) }
    func text(of node: Int) -> String? { nodes[node].value.scalar?.text }
}

extension JSONValue {
    /// What a YAML value says. Plain scalars are texts, so that `startDate: 2019` and `phone: 0301234` say what
    /// they look like; `true`, `false`, `null`, `~` and nothing at all are what YAML 1.2 makes of them. Of a key that
    /// stands twice the last value counts.
    init(_ yaml: YAMLValue) {
        switch yaml {
        case .scalar(let scalar): self = scalar.isQuoted ? .string(scalar.text) : Self.plain(scalar.text)
        // As deep as the reader's limit at most.
        case .sequence(let items, _): self = .array(items.map { JSONValue($0) })
        case .mapping(let entries, _):
            self = .object(
                JSONObject(entries.map { JSONObject.Member(key: $0.key.text, value: JSONValue($0.value)) }))
        }
    }

    private static func plain(_ text: String) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: .string(text)
        }
    }
}
