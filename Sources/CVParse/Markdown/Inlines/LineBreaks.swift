/// Hard and soft line breaks, backslash escapes, character references (CommonMark 6.7, 6.8, 2.4, 2.5).
extension InlineReader {
    mutating func readLineBreak(at position: Int) -> Int {
        let textEnd = text.trim(back: position, to: pending) { $0.isSpaceOrTab }
        let isHard = position - textEnd >= 2 && text[position - 1] == 0x20 && text[position - 2] == 0x20
        flush(to: textEnd)
        pending = isHard ? textEnd : position
        _ = addLeaf(isHard ? .hardBreak : .softBreak, pending..<position + 1)
        pending = text.skip(from: position + 1, to: limit) { $0.isSpaceOrTab }
        return pending
    }

    mutating func readBackslash(at position: Int) -> Int? {
        let next = position + 1
        guard next < limit else { return nil }
        if text[next] == 0x0A {
            _ = addLeaf(.hardBreak, position..<next + 1)
            pending = text.skip(from: next + 1, to: limit) { $0.isSpaceOrTab }
            return pending
        }
        // Pandoc: a space that is escaped does not part words.
        if text[next].isASCIIPunctuation || (text[next] == 0x20 && syntax.contains(.escapedSpaces)) {
            flush(to: position)
            pending = next
            return next + 1
        }
        return readTeXCommand(at: position)
    }

    mutating func readCharacterReference(at position: Int) -> Int? {
        guard let end = CharacterReference.end(text, at: position, limit: limit) else { return nil }
        return addLeaf(.entity, position..<end)
    }
}
