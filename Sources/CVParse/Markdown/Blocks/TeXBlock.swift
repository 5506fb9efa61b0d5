/// Raw TeX on lines of its own: `\newpage`, `\begin{center}`, `\vspace{1em}` (Pandoc, `raw_tex`).
extension BlockReader {
    mutating func beginTeXBlock() -> Start {
        guard syntax.contains(.tex) else { return .none }
        let end = bytes.trim(back: line.end, to: line.nonspace) { $0.isSpaceOrTab }
        var position = line.nonspace
        var breaksParagraphs = false
        while position < end {
            guard let command = TeXCommand(bytes, at: position, limit: end), !command.opensText,
                !command.isWord(bytes)
            else {
                return .none
            }
            if command.isStructural(bytes) { breaksParagraphs = true }
            position = bytes.skip(from: command.end, to: end) { $0.isSpaceOrTab }
        }
        if isInParagraph {
            guard breaksParagraphs, !syntax.contains(.blankBeforeBlocks) else { return .none }
        }
        return beginRawLine(.texBlock, to: end)
    }
}
