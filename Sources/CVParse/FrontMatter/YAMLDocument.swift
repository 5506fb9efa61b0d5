/// One YAML document: front matter, or a résumé kept as YAML.
public struct YAMLDocument: Sendable {
    /// The outermost value; nil where there is none, or nothing of it could be read.
    public let root: YAMLValue?

    /// A step from a value to one in it.
    public enum Step: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    /// A scalar, and how to get to it.
    public struct Leaf: Sendable {
        public let path: [Step]
        public let scalar: YAMLScalar
    }

    /// Every scalar that is a value, with its path, in source order.
    public var leaves: [Leaf] {
        var leaves: [Leaf] = []
        var waiting: [(path: [Step], value: YAMLValue)] = root.map { [([], $0)] } ?? []
        while let (path, value) = waiting.popLast() {
            switch value {
            case .scalar(let scalar):
                leaves.append(Leaf(path: path, scalar: scalar))
            case .sequence(let items, _):
                for (index, item) in items.enumerated().reversed() {
                    waiting.append((path + [.index(index)], item))
                }
            case .mapping(let entries, _):
                for entry in entries.reversed() {
                    waiting.append((path + [.key(entry.key.text)], entry.value))
                }
            }
        }
        return leaves
    }

    /// Reads the YAML at `range` (bytes). What stands before an error is kept.
    public static func read(
        _ source: SourceText, in range: Range<Int>
    ) -> (document: YAMLDocument, findings: [Finding]) {
        var reader = YAMLReader(source, range.clamped(to: 0..<source.bytes.count))
        let root = reader.read()
        return (YAMLDocument(root: root), reader.findings)
    }
}
