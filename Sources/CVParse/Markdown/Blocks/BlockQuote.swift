/// Block quotes (CommonMark 5.1).
extension BlockReader {
    mutating func beginBlockQuote() -> Start {
        if syntax.contains(.blankBeforeBlocks), isInParagraph { return .none }
        guard allowsNesting() else { return .none }
        begin(.blockQuote)
        line.advance(pastIndentAnd: 1)
        line.advanceOptionalSpace()
        return .container
    }
}
