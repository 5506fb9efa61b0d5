import CVModel

/// Takes out an entry that stands twice, where both say the same, word by word.
enum RemoveDuplicateEntry: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .duplicateEntry(let title) = finding.problem, let first = finding.related.first,
            let item = parsed.item(named: finding.range), let other = parsed.item(named: first.range),
            case .entry(let path) = item.subject
        else { return [] }
        let source = parsed.source
        let (lines, others) = (source.lines(of: item), source.lines(of: other))
        guard source.words(in: lines).elementsEqual(source.words(in: others)),
            let change = TextChange([.deletion(of: lines)], in: source)
        else { return [] }
        return [
            Rewrite(
                "Remove the second “\(title)”", .quickFix, change, about: .facts(FactPath(path.section)))
        ]
    }
}

extension SourceText {
    fileprivate func words(in range: Range<Int>) -> [ArraySlice<UInt8>] {
        bytes[range].split(whereSeparator: \.isBlankOrBreak)
    }
}
