/// What the lines under an entry's header say: highlights, a summary, listed skills.
struct EntryBody: Sendable {
    /// One a list item, its wrapped lines joined.
    var highlights: [Range<Int>] = []
    /// Paragraphs before the first list item.
    var summary: Range<Int>?
    /// The lists behind "Skills:", "Technologies:" and their like, and those in brackets behind highlights.
    var keywords: [Range<Int>] = []

    init(_ lines: [Int], in text: VisibleText) {
        var at = lines.startIndex
        var isListing = false
        /// The depth of the item that names a list of items below it.
        var labelDepth: Int?
        while at < lines.endIndex {
            let first = text.lines[lines[at]]
            if let depth = labelDepth, first.listDepth <= depth { (isListing, labelDepth) = (false, nil) }
            var next = lines.index(after: at)
            if FieldLabels.announcesDuties(first, of: text), !SkillLabel.isLabelAlone(first.range, of: text) {
                // "기술" over a list needs no colon to be a label.
                isListing = SkillLabel.namesKind(text.words[first.words])
                at = next
                continue
            }
            while next < lines.endIndex, Self.continues(text.lines[lines[next]], first, in: text) {
                next += 1
            }
            let range = first.range.lowerBound..<text.lines[lines[next - 1]].range.upperBound
            let isOverItems =
                first.isItem && next < lines.endIndex && text.lines[lines[next]].listDepth > first.listDepth
            if first.isCell, first.column == 0, first.words.count <= 12, first.range.count <= 60,
                next < lines.endIndex,
                case let cell = text.lines[lines[next]], cell.isCell, cell.row == first.row, cell.column == 1
            {
                // "Technology stack | Go, Rust"; what other rows say is no deed.
                while next < lines.endIndex, text.lines[lines[next]].row == first.row {
                    if SkillLabel.isLabel(text.words[first.words], of: text) {
                        keywords += SkillSplitter(text: text).skills(in: text.lines[lines[next]].range)
                    }
                    next += 1
                }
            } else if SkillLabel.isLabelAlone(range, of: text)
                || isOverItems && SkillLabel.namesList(range, of: text)
            {
                // "#### Technologies", "Tools:" and the list below.
                isListing = true
                labelDepth = isOverItems ? first.listDepth : nil
            } else if isListing, first.isItem || !first.isHeading && keywords.isEmpty {
                keywords += SkillSplitter(text: text).skills(in: range)
            } else if let list = SkillLabel.list(in: range, of: text) {
                keywords += SkillSplitter(text: text).skills(in: list)
            } else if let list = SkillLabel.listBehindSentence(in: range, of: text) {
                keywords += SkillSplitter(text: text).skills(in: list)
                if first.isItem {
                    highlights.append(range)
                } else if summary == nil, highlights.isEmpty {
                    summary = range
                }
            } else if let list = SkillEnumeration(text: text).list(range)
                ?? SkillEnumeration(text: text).list(behindGroup: range)
            {
                keywords += list
            } else if first.isItem, let spans = SkillEnumeration(text: text).codeSpans(ending: range) {
                keywords += spans
                if SkillLabel.labelEnd(in: range, of: text) == nil { highlights.append(range) }
            } else if !first.isItem, !first.isCell, summary == nil, highlights.isEmpty,
                let list = SkillEnumeration(text: text).list(endingParagraph: range)
            {
                keywords += list
                summary = range
            } else if first.isItem || first.isCell && summary != nil {
                highlights.append(range)
            } else if summary == nil, highlights.isEmpty, !first.isHeading, !text.words(in: range).isEmpty {
                summary = range
            }
            if isListing, !first.isItem, !SkillLabel.isLabelAlone(range, of: text) { isListing = false }
            at = next
        }
        keywords += SkillsInBrackets(text: text).skills(in: highlights, besides: keywords)
        keywords = Self.distinct(keywords, in: text)
    }

    /// Each skill once, where it stands first.
    static func distinct(_ skills: [Range<Int>], in text: VisibleText) -> [Range<Int>] {
        guard skills.count > 1 else { return skills }
        var seen: Set<String> = []
        return skills.filter { seen.insert(text.string($0).lowercased()).inserted }
    }

    /// Whether a line goes on with another; one with a label of its own does not: "Tools: Docker" below "Languages: Go".
    private static func continues(_ line: TextLine, _ first: TextLine, in text: VisibleText) -> Bool {
        guard first.isItem ? line.item == first.item : line.block == first.block && !line.isItem else {
            return false
        }
        // "*go, rust, sql*" and, behind a break, what was done with them.
        if !first.isItem, !line.isWrapped, first.style.contains(.italic), !line.style.contains(.italic) {
            return false
        }
        return line.words.count > 40 || SkillLabel.list(in: line.range, of: text) == nil
    }
}
