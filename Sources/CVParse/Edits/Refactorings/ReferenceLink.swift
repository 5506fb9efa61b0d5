/// Moves the address of a link into a definition at the end of the text, or uses the one that is there.
enum ReferenceLink: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        guard parsed.dialect != .plainText, let link = parsed.writtenLink(at: range), link.isInline,
            case let source = parsed.source,
            source.bytes[link.tail.lowerBound] == UInt8(ascii: "(")
        else { return [] }
        let address = source.string(in: link.address)
        let definitions = parsed.definitions
        var edits: [TextEdit] = []
        let label: String
        if let known = definitions.first(where: { $0.address == address }) {
            label = known.label
        } else {
            let taken = Set(definitions.map { $0.label.lowercased() })
            label = newLabel(source.string(in: link.range.lowerBound + 1..<link.tail.lowerBound - 1), taken)
            edits.append(
                .insertion(
                    of: source.newLine(with: "[\(label)]: \(address)", behind: definitions.last?.end),
                    at: source.bytes.count))
        }
        edits.append(TextEdit(link.tail, "[\(label)]"))
        return TextChange(edits, in: source).map {
            [Rewrite("Move the address to the end of the text", .rewrite, $0)]
        } ?? []
    }

    /// The link's text where it can be a label, else a number.
    private static func newLabel(_ text: String, _ taken: Set<String>) -> String {
        let isPlain =
            text.utf8.count < 40
            && text.utf8.allSatisfy {
                $0 >= 0x80 || $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
                    || $0.isAlphanumeric
            }
        let name = text.lowercased()
        if isPlain, !taken.contains(name), name.contains(where: { !$0.isWhitespace }) { return name }
        return (1...taken.count + 1).lazy.map(String.init).first { !taken.contains($0) }
            ?? "\(taken.count + 2)"
    }
}

extension ParsedResume {
    fileprivate struct Definition {
        let label: String
        let address: String
        /// Where it ends.
        let end: Int
    }

    /// In source order.
    fileprivate var definitions: [Definition] {
        tree.subtree(tree.root).compactMap { node in
            guard tree.kind(node) == .linkReferenceDefinition, let address = tree.destinationRange(node)
            else {
                return nil
            }
            let range = tree.range(node)
            let text = source.bytes[range]
            guard let open = text.firstIndex(of: UInt8(ascii: "[")),
                let close = text.firstIndex(of: UInt8(ascii: "]")), open < close
            else { return nil }
            return Definition(
                label: source.string(in: open + 1..<close), address: source.string(in: address),
                end: range.upperBound)
        }
    }
}

extension SourceText {
    /// `text` on a line of its own at the end, after an empty line unless it goes on what ends the text.
    fileprivate func newLine(with text: String, behind last: Int?) -> String {
        let endsInBreak = bytes.last == 0x0A || bytes.last == 0x0D
        let isFollowing = last.map { bytes[$0...].allSatisfy(\.isBlankOrBreak) } ?? false
        return (endsInBreak ? "" : lineBreak) + (isFollowing ? "" : lineBreak) + text
            + (endsInBreak ? lineBreak : "")
    }
}
