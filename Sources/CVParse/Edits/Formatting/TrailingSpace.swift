/// Spaces and tabs at the end of lines, but for those that mean a line break, and for lines that are no text.
enum TrailingSpace: FormattingRule {
    static func edits(in parsed: ParsedResume, _ options: FormattingOptions) -> [TextEdit] {
        guard options.trimsTrailingSpace else { return [] }
        let source = parsed.source
        let kept = parsed.tree.linesKept
        var edits: [TextEdit] = []
        var next = 0
        for number in 0..<source.lines.count {
            guard let line = source.lines.range(ofLine: number) else { break }
            var end = line.upperBound
            while end > line.lowerBound, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 {
                end -= 1
            }
            guard end < line.upperBound else { continue }
            // Pandoc: a backslash makes a space that does not break.
            if end > line.lowerBound, source.bytes[end - 1] == UInt8(ascii: "\\") { continue }
            while next < kept.count, kept[next].upperBound <= end { next += 1 }
            if next < kept.count, kept[next].lowerBound <= line.upperBound { continue }
            edits.append(.deletion(of: end..<line.upperBound))
        }
        return edits
    }
}

extension MarkupTree {
    /// Where every space counts: code, markup of other languages, metadata, and the breaks of lines. In order,
    /// without overlaps.
    fileprivate var linesKept: [Range<Int>] {
        var kept: [Range<Int>] = []
        for node in subtree(root) {
            switch kind(node) {
            case .code, .math, .htmlTag, .htmlComment, .templateTag, .templateBlock, .frontMatter,
                .titleBlock,
                .indentedCode, .fencedCode, .texBlock, .htmlBlock, .hardBreak, .attributeBlock:
                let range = range(node)
                if range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
            default: break
            }
        }
        return kept
    }
}
