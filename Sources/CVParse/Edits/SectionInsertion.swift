import CVModel

/// Adds an empty section at the end of a text, with a heading like those of its other sections.
public enum SectionInsertion {
    /// `nil` for data, and for a title that is none.
    public static func rewrite(_ title: String, in parsed: ParsedResume) -> Rewrite? {
        let isLine = title.contains { !$0.isWhitespace } && !title.contains(where: \.isNewline)
        guard parsed.dialect != .json, parsed.dialect != .yaml, isLine else { return nil }
        let source = parsed.source
        let lineBreak = source.lineBreak
        var end = source.bytes.count
        while end > 0, source.bytes[end - 1].isBlankOrBreak { end -= 1 }
        let text = (end == 0 ? "" : lineBreak + lineBreak) + heading(title, in: parsed) + lineBreak
        return TextChange([TextEdit(end..<source.bytes.count, text)], in: source).map {
            Rewrite("Insert a section “\(title)”", .rewrite, $0)
        }
    }

    /// In the form of the last section's.
    private static func heading(_ title: String, in parsed: ParsedResume) -> String {
        let (tree, source) = (parsed.tree, parsed.source)
        let names = parsed.outline.items.filter { item in
            if case .section = item.subject { true } else { false }
        }.map(\.nameRange.lowerBound)
        let like = tree.lastNode { node in
            tree.kind(node) == .heading && names.contains { tree.range(node).contains($0) }
        }
        guard parsed.dialect != .plainText else { return title }
        guard let like, let level = tree.level(like) else { return "## \(title)" }
        if source.bytes[tree.range(like).lowerBound] == UInt8(ascii: "#") {
            return String(repeating: "#", count: level) + " " + title
        }
        let rule = String(repeating: level == 1 ? "=" : "-", count: max(3, DisplayWidth.of(title)))
        return title + source.lineBreak + rule
    }
}
