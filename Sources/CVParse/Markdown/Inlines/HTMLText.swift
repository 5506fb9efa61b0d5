/// The text between the tags of an HTML block.
extension InlineReader {
    /// Reads an HTML block's lines into tags, comments, character references and text. What stands in `<script>`
    /// and `<style>` is no text.
    mutating func readHTML(_ segments: ArraySlice<Segment>, into tree: inout MarkupTreeBuilder) {
        var lines: [Segment] = []
        for segment in segments {
            var segment = segment
            while segment.end > segment.start, source[Int(segment.end) - 1].isLineEnd { segment.end -= 1 }
            lines.append(segment)
        }
        content.load(source, lines[...])
        let content = content
        content.withText { text, content in
            self.text = text
            scanHTML(content.start, content.end)
            write(content, into: &tree)
        }
    }

    private mutating func scanHTML(_ start: Int, _ end: Int) {
        begin(start, end)
        var position = text.skip(from: start, to: limit) { $0.isSpaceOrTab }
        pending = position
        while position < limit {
            let next: Int?
            switch text[position] {
            case "\n", "\r":
                let isPair = text.hasASCII("\r\n", at: position, limit: limit)
                flush(to: text.trim(back: position, to: pending) { $0.isSpaceOrTab || $0.isLineEnd })
                pending = position
                _ = addLeaf(.softBreak, position..<position + (isPair ? 2 : 1))
                pending = text.skip(from: pending, to: limit) { $0.isSpaceOrTab }
                next = pending
            case "&": next = readCharacterReference(at: position)
            case "<": next = readTag(at: position)
            default: next = nil
            }
            position = next ?? position + 1
        }
        flush(to: limit)
    }

    private mutating func readTag(at position: Int) -> Int? {
        guard let end = HTMLTag.end(text, at: position, limit: limit) else {
            guard let end = markupDeclarationEnd(at: position) else { return nil }
            return addLeaf(.htmlComment, position..<end)
        }
        let next = addLeaf(.htmlTag, position..<end)
        for (name, close) in [("<script", "</script"), ("<style", "</style")]
            as [(StaticString, StaticString)]
        where text.hasASCII(name, at: position, limit: end, foldingCase: true) {
            var closing = next
            while closing < limit, !text.hasASCII(close, at: closing, limit: limit, foldingCase: true) {
                closing += 1
            }
            pending = closing
            return closing
        }
        return next
    }
}
