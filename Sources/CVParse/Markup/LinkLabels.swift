/// The labels by which links and footnotes name what is defined elsewhere (CommonMark 4.7 and 6.3).
extension MarkupTree {
    /// Where the label is written (bytes, without brackets and `^`): at the definition of a link's target or of a
    /// footnote, at a link or image that refers to one, at a reference to a footnote. `nil` for other nodes, links
    /// that state their target among them.
    public func labelRange(_ node: NodeID) -> Range<Int>? {
        let this = nodes[Int(node.index)]
        switch this.kind {
        case .footnoteDefinition, .footnoteReference:
            return Int(this.contentStart)..<Int(this.contentEnd)
        case .linkReferenceDefinition:
            return source.bytes.withUnsafeBufferPointer { buffer in
                LinkSyntax.labelEnd(Bytes(buffer), at: Int(this.start), limit: Int(this.end))
                    .map { Int(this.start) + 1..<$0 - 1 }
            }
        case .link, .image:
            guard let target = destinationRange(node), !range(node).contains(target) || target.isEmpty else {
                return nil
            }
            return referenceLabel(node)
        default: return nil
        }
    }

    /// A label as labels are compared: white space collapsed, case folded.
    public func normalizedLabel(_ node: NodeID) -> String? {
        guard let range = labelRange(node) else { return nil }
        return source.bytes.withUnsafeBufferPointer { ReferenceTable.normalized(Bytes($0), range) }
    }

    /// Whether what defines a link's target is this definition: of several with one label the first counts.
    public func isDefined(_ link: NodeID, by definition: NodeID) -> Bool {
        kind(definition) == .linkReferenceDefinition && destinationRange(link) == destinationRange(definition)
    }

    /// `[text][label]`, `[label][]` or `[label]`; `nil` where the link is none of these.
    private func referenceLabel(_ node: NodeID) -> Range<Int>? {
        let bytes = source.bytes
        let range = range(node)
        let textStart = range.lowerBound + (kind(node) == .image ? 2 : 1)
        let textEnd = lastChild(node).map { self.range($0).upperBound } ?? textStart
        guard textEnd < range.upperBound, bytes[textEnd] == UInt8(ascii: "]") else { return nil }
        guard textEnd + 1 < range.upperBound else { return textStart..<textEnd }
        guard bytes[textEnd + 1] == UInt8(ascii: "["), textEnd + 2 < range.upperBound else { return nil }
        return textEnd + 3 == range.upperBound ? textStart..<textEnd : textEnd + 2..<range.upperBound - 1
    }
}
