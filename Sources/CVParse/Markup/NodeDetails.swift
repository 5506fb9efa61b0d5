/// What some kinds of node say beyond their place.
extension MarkupTree {
    func detail(_ node: NodeID) -> UInt8 { nodes[Int(node.index)].detail }

    /// The target of a link, image or autolink; the info string of fenced code; escapes and character
    /// references resolved.
    public func destination(_ node: NodeID) -> String? {
        guard let range = destinationRange(node) else { return nil }
        switch kind(node) {
        case .autolink:
            let prefix = AutolinkPrefix(rawValue: detail(node)) ?? .none
            return prefix.text + source.string(in: range)
        default:
            return CharacterReference.unescaped(source.bytes, in: range)
        }
    }

    /// Where the target of a link, image or autolink, or the info string, is written (bytes): for a reference
    /// link, in the definition.
    public func destinationRange(_ node: NodeID) -> Range<Int>? {
        let this = nodes[Int(node.index)]
        switch this.kind {
        case .link, .image, .linkReferenceDefinition, .fencedCode:
            if this.contentStart >= 0 { return Int(this.contentStart)..<Int(this.contentEnd) }
            let piece = pieceList[Int(~this.contentStart)]
            return Int(piece.start)..<Int(piece.end)
        case .autolink:
            return Int(this.contentStart)..<Int(this.contentEnd)
        default:
            return nil
        }
    }

    /// The title of a link or image.
    public func title(_ node: NodeID) -> String? {
        guard kind(node) == .link || kind(node) == .image, nodes[Int(node.index)].contentStart < 0 else {
            return nil
        }
        var bytes: [UInt8] = []
        for piece in contentPieces(node).dropFirst() {
            bytes.append(contentsOf: repeatElement(0x20, count: Int(piece.padding)))
            bytes += source.bytes[Int(piece.start)..<Int(piece.end)]
        }
        return CharacterReference.unescaped(bytes, in: 0..<bytes.count)
    }

    /// The label of a footnote, at its definition and where it is referred to.
    public func footnoteLabel(_ node: NodeID) -> String? {
        switch kind(node) {
        case .footnoteDefinition, .footnoteReference:
            let this = nodes[Int(node.index)]
            return source.string(in: Int(this.contentStart)..<Int(this.contentEnd))
        default: return nil
        }
    }

    /// The level of a heading, 1…6.
    public func level(_ node: NodeID) -> Int? { kind(node) == .heading ? Int(detail(node)) : nil }

    /// The name of an `.htmlTag`, in lower case, with a leading `/` where it closes.
    public func tagName(_ node: NodeID) -> String? {
        guard kind(node) == .htmlTag else { return nil }
        let bytes = source.bytes[range(node)].dropFirst()
        let closes = bytes.first == UInt8(ascii: "/")
        let name = (closes ? bytes.dropFirst() : bytes).prefix { $0.isAlphanumeric || $0 == "-" || $0 == ":" }
        return (closes ? "/" : "") + String(decoding: name.map(\.lowercased), as: UTF8.self)
    }

    /// Whether a `.tableRow` is a header row.
    public func isHeader(_ node: NodeID) -> Bool { kind(node) == .tableRow && detail(node) == 1 }

    /// How a `.tableCell` is aligned, where its table says so.
    public func alignment(_ node: NodeID) -> ColumnAlignment? {
        kind(node) == .tableCell ? ColumnAlignment(rawValue: detail(node)) : nil
    }

    /// Whether a list's items stand without blank lines between them (CommonMark 5.3).
    public func isTight(_ node: NodeID) -> Bool? {
        switch kind(node) {
        case .bulletList, .orderedList, .definition: detail(node) & 1 == 1
        default: nil
        }
    }

    /// The first number of an `.orderedList`.
    public func number(_ node: NodeID) -> Int? {
        kind(node) == .orderedList ? Int(nodes[Int(node.index)].contentStart) : nil
    }

    /// Whether a task list item is done; nil where a `.listItem` is no task.
    public func taskState(_ node: NodeID) -> Bool? {
        guard kind(node) == .listItem, detail(node) & 0b10 != 0 else { return nil }
        return detail(node) & 0b100 != 0
    }

    /// How a column of a table is aligned.
    public enum ColumnAlignment: UInt8, Sendable {
        case left = 1
        case center, right
    }

    /// What an address written without its scheme implies.
    enum AutolinkPrefix: UInt8 {
        case none, mailto, http
        var text: String {
            switch self {
            case .none: ""
            case .mailto: "mailto:"
            case .http: "http://"
            }
        }
    }
}
