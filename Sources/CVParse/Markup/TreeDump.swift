/// A tree as text, for tests and for people who want to know how a file is read.
public struct TreeDump {
    private let tree: MarkupTree

    public init(_ tree: MarkupTree) { self.tree = tree }

    /// One line a node: kind, byte range, and a leaf's text.
    public func text() -> String {
        var output = ""
        forEachNode { node, depth in
            let range = tree.range(node)
            output += String(repeating: "  ", count: depth)
            output += "\(tree.kind(node)) \(range.lowerBound)..<\(range.upperBound)"
            output += details(node)
            if tree.kind(node).isLeaf { output += " \(Self.quoted(tree.text(node)))" }
            output += "\n"
        }
        return output
    }

    /// One JSON object a line: depth, kind, range, and of leaves the pieces and the text.
    public func jsonLines() -> String {
        var output = ""
        forEachNode { node, depth in
            let range = tree.range(node)
            output += "{\"depth\": \(depth), \"kind\": \"\(tree.kind(node))\", "
            output += "\"range\": [\(range.lowerBound), \(range.upperBound)]"
            if tree.kind(node).isLeaf {
                let pieces = tree.pieces(node).map { "[\($0.lowerBound), \($0.upperBound)]" }
                output += ", \"pieces\": [\(pieces.joined(separator: ", "))]"
                output += ", \"text\": \(Self.quoted(tree.text(node)))"
            }
            output += "}\n"
        }
        return output
    }

    private func forEachNode(_ body: (MarkupTree.NodeID, Int) -> Void) {
        var ends: [Int32] = []
        for node in tree.subtree(tree.root) {
            while let end = ends.last, end <= node.index { ends.removeLast() }
            body(node, ends.count)
            ends.append(tree.nodes[Int(node.index)].subtreeEnd)
        }
    }

    private func details(_ node: MarkupTree.NodeID) -> String {
        var details = ""
        if let level = tree.level(node) { details += " level=\(level)" }
        if let number = tree.number(node) { details += " number=\(number)" }
        if tree.isTight(node) == true { details += " tight" }
        if tree.isHeader(node) { details += " header" }
        if let alignment = tree.alignment(node) { details += " \(alignment)" }
        if let isDone = tree.taskState(node) { details += isDone ? " done" : " open" }
        if let destination = tree.destination(node) { details += " → \(destination)" }
        return details
    }

    /// `text` as a JSON string.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
