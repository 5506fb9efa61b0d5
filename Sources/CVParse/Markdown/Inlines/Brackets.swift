/// Links, images, spans and footnotes (CommonMark 6.3 and 6.4; Pandoc's bracketed spans and footnotes).
extension InlineReader {
    mutating func readOpeningBracket(at position: Int) -> Int {
        if let label = footnoteLabel(at: position) {
            return addLeaf(
                .footnoteReference, label.lowerBound - 2..<label.upperBound + 1, content: label)
        }
        open(position..<position + 1, .link)
        return position + 1
    }

    mutating func readImageBracket(at position: Int) -> Int? {
        guard position + 1 < limit, text[position + 1] == "[", footnoteLabel(at: position + 1) == nil else {
            return nil
        }
        open(position..<position + 2, .image)
        return position + 2
    }

    mutating func open(_ range: Range<Int>, _ kind: NodeKind) {
        if !brackets.isEmpty { brackets[brackets.count - 1].enclosesBracket = true }
        let token = add(.open, .text, range)
        brackets.append(
            Bracket(token: token, position: range.upperBound, kind: kind, delimiter: lastDelimiter))
    }

    mutating func readClosingBracket(at position: Int) -> Int {
        guard let bracket = brackets.popLast() else { return position + 1 }
        let isActive = bracket.kind == .image || brackets.count >= inactiveBrackets
        inactiveBrackets = min(inactiveBrackets, brackets.count)
        if bracket.kind == .inlineNote {
            close(bracket, as: .inlineNote, position..<position + 1, target: nil)
            return position + 1
        }
        if isActive,
            let (target, end) = inlineTarget(at: position + 1) ?? referencedTarget(bracket, at: position)
        {
            close(bracket, as: bracket.kind, position..<end, target: target)
            if bracket.kind == .link { inactiveBrackets = brackets.count }
            return end
        }
        if bracket.kind == .link, let end = attributesEnd(at: position + 1) {
            close(bracket, as: .span, position..<position + 1, target: nil)
            return addLeaf(.attributes, position + 1..<end)
        }
        return position + 1
    }

    private mutating func close(
        _ bracket: Bracket, as kind: NodeKind, _ range: Range<Int>, target: LinkTarget?
    ) {
        flush(to: range.lowerBound)
        resolveDelimiters(above: bracket.delimiter)
        tokens[bracket.token].node = kind
        if kind == .link { dropAutolinks(from: bracket.token) }
        if let target {
            tokens[bracket.token].link = Int32(truncatingIfNeeded: targets.count)
            targets.append(target)
        }
        add(.close, kind, range)
    }

    /// `(destination "title")` at `position`.
    private func inlineTarget(at position: Int) -> (LinkTarget, Int)? {
        guard position < limit, text[position] == "(" else { return nil }
        var position = HTMLTag.skipSpace(text, from: position + 1, limit: limit)
        guard let destination = LinkSyntax.destination(text, at: position, limit: limit) else { return nil }
        var target = LinkTarget(destination: sourceRange(destination.range), title: nil)
        position = HTMLTag.skipSpace(text, from: destination.end, limit: limit)
        if position > destination.end, let end = LinkSyntax.titleEnd(text, at: position, limit: limit) {
            target.title = content.pieces(position + 1..<end - 1)
            position = HTMLTag.skipSpace(text, from: end, limit: limit)
        }
        guard position < limit, text[position] == ")" else { return nil }
        return (target, position + 1)
    }

    /// `[label]`, `[]` or nothing at all behind the bracket that closes at `position`.
    private func referencedTarget(_ bracket: Bracket, at position: Int) -> (LinkTarget, Int)? {
        guard !references.isEmpty else { return nil }
        var end = position + 1
        var label = bracket.position..<position
        if let labelEnd = LinkSyntax.labelEnd(text, at: end, limit: limit) {
            if labelEnd - end > 2 {
                label = end + 1..<labelEnd - 1
                guard let name = ReferenceTable.normalized(text, label), let target = references.target(name)
                else {
                    return nil
                }
                return (target, labelEnd)
            }
            end = labelEnd
        }
        guard !bracket.enclosesBracket, label.count <= Limits.labelBytes,
            let name = ReferenceTable.normalized(text, label), let target = references.target(name)
        else { return nil }
        return (target, end)
    }

    private func sourceRange(_ range: Range<Int>) -> Range<Int32> {
        let range = content.sourceRange(range)
        return Int32(truncatingIfNeeded: range.lowerBound)..<Int32(truncatingIfNeeded: range.upperBound)
    }

    /// The label of the reference `[^label]` at `position` to a footnote that is defined.
    private func footnoteLabel(at position: Int) -> Range<Int>? {
        guard syntax.contains(.footnotes), position + 2 < limit, text[position + 1] == "^",
            let end = LinkSyntax.labelEnd(text, at: position, limit: limit), end > position + 3,
            !text[position..<end].contains(where: \.isASCIIWhitespace)
        else { return nil }
        let label = position + 2..<end - 1
        guard let name = ReferenceTable.normalized(text, label), references.hasFootnote(name) else {
            return nil
        }
        return label
    }
}
