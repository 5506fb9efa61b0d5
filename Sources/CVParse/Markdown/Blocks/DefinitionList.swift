/// Definition lists: a term on a line of its own, below it a colon or tilde and what it means (Pandoc,
/// `definition_lists`; kramdown and PHP Markdown Extra alike).
extension BlockReader {
    mutating func beginDefinition() -> Start {
        guard syntax.contains(.definitionLists) else { return .none }
        let start = line.nonspace
        guard start + 1 < line.end, bytes[start + 1].isSpaceOrTab, allowsNesting(of: 2) else { return .none }
        if isParagraphOpen, !isInDefinitionList {
            // The term may stand in a list's item, and its definition below the item's mark: that is lazy, too.
            let open = matched
            matched = containers.count
            if !takeTerm() {
                matched = open
                return .none
            }
        } else if !isInDefinitionList, !takeTerm() {
            return .none
        }

        let definition = Int(begin(.definition, at: start))
        let markerEnd = line.indent + 1
        line.advance(pastIndentAnd: 1)
        // Continuation is indented by four columns, or as far as the text where that stands nearer.
        blocks[definition].indent = Int32(truncatingIfNeeded: min(4, markerEnd + line.indent))
        line.advance(columns: min(3, line.indent))
        line.measureIndent()
        return .container
    }

    /// Whether the line follows a definition, and so defines the same term again.
    private var isInDefinitionList: Bool {
        if isInParagraph, blocks[Int(blocks[Int(leaf)].parent)].kind != .definition { return false }
        return blocks[Int(containers[matched - 1])].kind == .definitionList
    }

    /// Makes the paragraph of one line that stands before this line, at most one blank line between them, a term.
    private mutating func takeTerm() -> Bool {
        let parent = containers[matched - 1]
        guard matched == containers.count || !isParagraphOpen else { return false }
        let term = blocks[Int(parent)].lastChild
        guard term >= 0, Int(term) == blocks.count - 1, blocks[Int(term)].kind == .paragraph,
            lineNumber - blocks[Int(term)].endLine <= 2,
            blocks[Int(term)].segmentCount == 1, let segment = segments.last,
            blocks[Int(term)].startLine == blocks[Int(term)].endLine,
            !bytes[Int(segment.start)..<Int(segment.end)].contains(where: \.isLineEnd)
        else { return false }
        leaf = -1
        closeUnmatched()

        // The term moves into a list: the one before it, or a new one in its place.
        let place = blocks[Int(term)]
        blocks.removeLast()
        var list = Int32(-1)
        var last = Int32(-1)
        unlinkLastChild(of: parent, place.previous)
        if place.previous >= 0, blocks[Int(place.previous)].kind == .definitionList {
            list = place.previous
        } else {
            list = append(.definitionList, to: parent, at: Int(place.start), end: Int(place.end))
            blocks[Int(list)].startLine = place.startLine
        }
        last = append(.definitionTerm, to: list, at: Int(place.start), end: Int(place.end))
        blocks[Int(last)].startLine = place.startLine
        blocks[Int(last)].endLine = place.endLine
        blocks[Int(last)].firstSegment = place.firstSegment
        blocks[Int(last)].segmentCount = place.segmentCount
        containers.append(list)
        matched = containers.count
        return true
    }

    /// Takes the block that was added last out of its parent again; `previous` is the one before it there, or -1.
    mutating func unlinkLastChild(of parent: Int32, _ previous: Int32) {
        blocks[Int(parent)].lastChild = previous
        if previous >= 0 { blocks[Int(previous)].next = -1 } else { blocks[Int(parent)].firstChild = -1 }
    }
}
