/// Writes the address of a reference link into the link, and takes the definition out where nothing else needs it.
enum InlineLink: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        guard let link = parsed.writtenLink(at: range), !link.isInline else { return [] }
        let source = parsed.source
        var address = source.string(in: link.address)
        let needsBrackets = address.utf8.contains {
            $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
        }
        if needsBrackets {
            guard !address.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) else {
                return []
            }
            address = "<\(address)>"
        }
        var edits = [TextEdit(link.tail, "(\(address))")]
        let users = parsed.tree.subtree(parsed.tree.root).filter { node in
            let kind = parsed.tree.kind(node)
            return (kind == .link || kind == .image) && parsed.tree.destinationRange(node) == link.address
        }
        if users.count == 1, let definition = parsed.definition(holding: link.address) {
            edits.append(.deletion(of: definition))
        }
        return TextChange(edits, in: source).map {
            [Rewrite("Write the address into the link", .rewrite, $0)]
        } ?? []
    }
}

extension ParsedResume {
    /// The lines of the definition of an address, where nothing else stands on them.
    fileprivate func definition(holding address: Range<Int>) -> Range<Int>? {
        let node = tree.subtree(tree.root).first {
            tree.kind($0) == .linkReferenceDefinition && tree.range($0).contains(address.lowerBound)
        }
        guard let node else { return nil }
        let range = tree.range(node)
        let last = source.lines.line(ofUTF8Offset: max(range.lowerBound, range.upperBound - 1))
        guard source.lines.start(ofLineAt: range.lowerBound) == range.lowerBound else { return nil }
        let next = source.lines.range(ofLine: last + 1)?.lowerBound
        return range.lowerBound..<max(range.upperBound, next ?? range.upperBound)
    }
}
