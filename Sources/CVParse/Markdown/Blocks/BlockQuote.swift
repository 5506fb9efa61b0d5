/// Block quotes (CommonMark 5.1).
extension BlockReader {
    mutating func beginBlockQuote() -> Start {
        guard containers.count < Limits.nesting || isReported(.nesting) else { return .none }
        if syntax.contains(.blankBeforeBlocks), isInParagraph { return .none }
        begin(.blockQuote)
        line.advance(pastIndentAnd: 1)
        line.advanceOptionalSpace()
        return .container
    }
}
