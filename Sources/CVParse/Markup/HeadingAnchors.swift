/// The headings of a document and the names by which a link such as `[jobs](#experience)` finds them.
public struct HeadingAnchors: Sendable {
    /// One heading, or an HTML element that has a name.
    public struct Anchor: Sendable {
        /// A `.heading`, or an `.htmlTag`.
        public let node: MarkupTree.NodeID
        /// The text of the heading without its marks and attributes, or the name in the tag (bytes).
        public let textRange: Range<Int>
        /// As ``AnchorStyle/name(of:)`` takes it; of a tag its name.
        public let text: String
        /// The name that the document states (`{#id}`, `id="…"`), and where (bytes).
        public let stated: (name: String, range: Range<Int>)?
        /// By which names it is found, in the order of ``AnchorStyle/allCases``; the stated one alone, where there
        /// is one.
        public let names: [String]
        /// Whether another heading before it would have one of its names, so that it got a number: `#project-1`.
        public let isNumbered: Bool
    }

    /// A link to a place in the same document.
    public struct Link: Sendable {
        /// A `.link`, or an `.htmlTag`.
        public let node: MarkupTree.NodeID
        /// What follows the `#` (bytes).
        public let fragmentRange: Range<Int>
        /// Percent-encoding resolved.
        public let fragment: String
    }

    /// In source order.
    public let anchors: [Anchor]
    /// In source order.
    public let links: [Link]
    private let byName: [String: Int]

    /// Linear in the tree.
    public init(_ tree: MarkupTree) {
        var anchors: [Anchor] = []
        var links: [Link] = []
        var counts: [[String: Int]] = AnchorStyle.allCases.map { _ in [:] }
        for node in tree.allNodes {
            switch tree.kind(node) {
            case .heading: anchors.append(Self.heading(node, in: tree, &counts))
            case .link:
                if let target = tree.destinationRange(node), let text = tree.destination(node) {
                    Self.link(node, text, at: target).map { links.append($0) }
                }
            case .htmlTag:
                if let target = tree.attribute("href", of: node) {
                    Self.link(node, target.value, at: target.range).map { links.append($0) }
                }
                let named = tree.attribute("id", of: node) ?? tree.attribute("name", of: node)
                if let (name, range) = named, !name.isEmpty {
                    anchors.append(
                        Anchor(
                            node: node, textRange: range, text: name, stated: (name, range), names: [name],
                            isNumbered: false))
                }
            default: break
            }
        }
        var byName: [String: Int] = [:]
        for (index, anchor) in anchors.enumerated() {
            for name in anchor.names where byName[name] == nil { byName[name] = index }
        }
        self.anchors = anchors
        self.links = links
        self.byName = byName
    }

    /// Index into `anchors` of what a link leads to; exactly so named, or but for the case.
    public func target(of link: Link) -> Int? { byName[link.fragment] ?? byName[link.fragment.lowercased()] }

    private static func heading(
        _ node: MarkupTree.NodeID, in tree: MarkupTree, _ counts: inout [[String: Int]]
    ) -> Anchor {
        let children = tree.children(node).filter { tree.kind($0) != .attributes }
        let start = children.first.map { tree.range($0).lowerBound } ?? tree.range(node).upperBound
        let range = start..<max(start, children.last.map { tree.range($0).upperBound } ?? start)
        var text = ""
        for part in tree.subtree(node) {
            switch tree.kind(part) {
            case .text, .code, .entity, .math: text += tree.text(part)
            case .softBreak, .hardBreak: text += " "
            default: break
            }
        }
        let attributes = tree.children(node).first { tree.kind($0) == .attributes }
        let stated = attributes.flatMap { tree.statedIdentifier($0) }
        var names: [String] = []
        var isNumbered = false
        for (index, style) in AnchorStyle.allCases.enumerated() {
            let name = style.name(of: text)
            let count = counts[index][name, default: 0]
            counts[index][name] = count + 1
            names.append(count == 0 ? name : "\(name)-\(count)")
            isNumbered = isNumbered || count > 0
        }
        return Anchor(
            node: node, textRange: range, text: text, stated: stated,
            names: stated.map { [$0.name] } ?? names,
            isNumbered: isNumbered && stated == nil)
    }

    private static func link(
        _ node: MarkupTree.NodeID, _ text: String, at range: Range<Int>
    ) -> Link? {
        guard text.utf8.first == UInt8(ascii: "#"), range.count > 1 else { return nil }
        return Link(
            node: node, fragmentRange: range.lowerBound + 1..<range.upperBound,
            fragment: String(text.dropFirst()).percentDecoded)
    }
}

/// How renderers make a heading's name out of its text.
public enum AnchorStyle: Int, CaseIterable, Sendable {
    /// GitHub: every blank is a hyphen.
    case github
    /// kramdown (Jekyll): the same, from the first letter on.
    case kramdown
    /// Pandoc, `auto_identifiers`: words joined by hyphens, from the first letter on; dots are kept.
    case pandoc

    /// The name of a heading with that text, where no other has it.
    public func name(of text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return name(ofASCII: text.utf8) }
        var name = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": name.append(scalar)
            case " ", "\t", "\n", "\u{A0}":
                if self == .pandoc, name.last == "-" || name.isEmpty { continue }
                name.append("-")
            case "-", "_": name.append(scalar)
            case ".": if self == .pandoc { name.append(scalar) }
            default: if scalar.isPartOfName { name.append(scalar) }
            }
        }
        guard self != .github else { return String(name) }
        name = String.UnicodeScalarView(name.drop { !$0.properties.isAlphabetic })
        if self == .pandoc { while name.last == "-" { name.removeLast() } }
        return name.isEmpty ? "section" : String(name)
    }

    /// The same for most headings, byte by byte: an editor asks for all of a document at each key.
    private func name(ofASCII text: String.UTF8View) -> String {
        var name: [UInt8] = []
        name.reserveCapacity(text.count)
        for byte in text {
            // All but GitHub begin with the first letter.
            if name.isEmpty, self != .github, !byte.isLetter { continue }
            switch byte {
            case _ where byte.isAlphanumeric: name.append(byte.lowercased)
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
                if self != .pandoc || name.last != UInt8(ascii: "-") { name.append(UInt8(ascii: "-")) }
            case UInt8(ascii: "-"), UInt8(ascii: "_"): name.append(byte)
            case UInt8(ascii: "."): if self == .pandoc { name.append(byte) }
            default: break
            }
        }
        if self == .pandoc { while name.last == UInt8(ascii: "-") { name.removeLast() } }
        return name.isEmpty && self != .github ? "section" : String(decoding: name, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    fileprivate var isPartOfName: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark, .connectorPunctuation:
            return true
        default: return false
        }
    }
}

extension String {
    /// With `%20` and the like resolved (RFC 3986, section 2.1).
    fileprivate var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension MarkupTree {
    /// The `#id` in attributes, and where the id is written (bytes).
    fileprivate func statedIdentifier(_ attributes: NodeID) -> (name: String, range: Range<Int>)? {
        let range = range(attributes)
        guard let mark = source.bytes[range].firstIndex(of: UInt8(ascii: "#")) else { return nil }
        let end = source.bytes[mark + 1..<range.upperBound].firstIndex { $0 <= 0x20 || $0 == 0x7D }
        let place = mark + 1..<(end ?? range.upperBound)
        return place.isEmpty ? nil : (source.string(in: place), place)
    }
}
