/// Takes out the definition of a link's target or of a footnote that nothing refers to.
enum RemoveUnusedReference: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .unusedReference(let label, let isFootnote) = finding.problem else { return [] }
        let lines = parsed.source.wholeLines(around: finding.range)
        guard let change = TextChange([.deletion(of: lines)], in: parsed.source) else { return [] }
        return [
            Rewrite(
                "Remove the \(isFootnote ? "footnote" : "link target") “\(label)”", .quickFix, change,
                isPreferred: !isFootnote)
        ]
    }
}

extension SourceText {
    /// The lines that a range touches, with the line break behind them, where nothing else stands on them; the range
    /// itself otherwise.
    fileprivate func wholeLines(around range: Range<Int>) -> Range<Int> {
        let start = lines.start(ofLineAt: range.lowerBound)
        var end = range.upperBound
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        guard bytes[start..<range.lowerBound].allSatisfy(\.isBlankOrBreak),
            end == bytes.count || bytes[end].isBlankOrBreak
        else { return range }
        if end < bytes.count, bytes[end] == 0x0D { end += 1 }
        if end < bytes.count, bytes[end] == 0x0A { end += 1 }
        return start..<end
    }
}
