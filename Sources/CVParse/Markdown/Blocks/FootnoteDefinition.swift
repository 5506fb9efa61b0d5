/// Footnotes: `[^label]: text`, continued by lines that are indented by four (GFM; Pandoc, `footnotes`).
extension BlockReader {
    mutating func beginFootnoteDefinition() -> Start {
        let start = line.nonspace
        guard syntax.contains(.footnotes), !isParagraphOpen || matched < containers.count || isAfterFootnote,
            start + 1 < line.end, bytes[start + 1] == "^",
            let labelEnd = LinkSyntax.labelEnd(bytes, at: start, limit: line.end), labelEnd - start > 3,
            labelEnd < line.end, bytes[labelEnd] == ":",
            !bytes[start..<labelEnd].contains(where: \.isASCIIWhitespace), allowsNesting()
        else { return .none }
        let block = Int(begin(.footnoteDefinition))
        blocks[block].indent = 4
        blocks[block].extra = Int32(truncatingIfNeeded: start + 2)..<Int32(truncatingIfNeeded: labelEnd - 1)
        if let label = ReferenceTable.normalized(bytes, start + 2..<labelEnd - 1) {
            references.defineFootnote(label)
        }
        line.advance(pastIndentAnd: labelEnd + 1 - start)
        line.advance(columns: line.indent)
        return .container
    }

    /// A definition may follow another without a blank line between them.
    private var isAfterFootnote: Bool {
        isParagraphOpen && blocks[Int(blocks[Int(leaf)].parent)].kind == .footnoteDefinition
    }
}
