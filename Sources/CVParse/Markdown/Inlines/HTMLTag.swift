/// One open or closing tag (CommonMark 6.6).
enum HTMLTag {
    /// The end of the tag that begins with the `<` at `start`, or nil where none stands there.
    static func end(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        var position = start + 1
        guard position < limit else { return nil }
        let isClosing = text[position] == "/"
        if isClosing { position += 1 }
        guard position < limit, text[position].isLetter else { return nil }
        position = text.skip(from: position, to: limit) { $0.isAlphanumeric || $0 == "-" }
        if isClosing {
            position = skipSpace(text, from: position, limit: limit)
            return position < limit && text[position] == ">" ? position + 1 : nil
        }
        while true {
            let behindSpace = skipSpace(text, from: position, limit: limit)
            guard behindSpace < limit else { return nil }
            switch text[behindSpace] {
            case ">": return behindSpace + 1
            case "/":
                return behindSpace + 1 < limit && text[behindSpace + 1] == ">" ? behindSpace + 2 : nil
            default: break
            }
            guard behindSpace > position, let attribute = attribute(text, at: behindSpace, limit: limit)
            else {
                return nil
            }
            position = attribute.end
        }
    }

    /// An attribute as it is written, its value without quotes.
    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>?
        var end: Int
    }

    static func attribute(_ text: Bytes, at start: Int, limit: Int) -> Attribute? {
        guard start < limit, text[start].isLetter || text[start] == "_" || text[start] == ":" else {
            return nil
        }
        let nameEnd = text.skip(from: start, to: limit) {
            $0.isAlphanumeric || $0 == "_" || $0 == "." || $0 == ":" || $0 == "-"
        }
        var attribute = Attribute(name: start..<nameEnd, value: nil, end: nameEnd)
        var position = skipSpace(text, from: nameEnd, limit: limit)
        guard position < limit, text[position] == "=" else { return attribute }
        position = skipSpace(text, from: position + 1, limit: limit)
        guard position < limit else { return nil }
        let quote = text[position]
        if quote == "\"" || quote == "'" {
            let end = text.skip(from: position + 1, to: limit) { $0 != quote }
            guard end < limit else { return nil }
            attribute.value = position + 1..<end
            attribute.end = end + 1
        } else {
            let end = text.skip(from: position, to: limit) {
                switch $0 {
                case "\"", "'", "=", "<", ">", "`": false
                default: !$0.isASCIIWhitespace
                }
            }
            guard end > position else { return nil }
            attribute.value = position..<end
            attribute.end = end
        }
        return attribute
    }

    static func skipSpace(_ text: Bytes, from start: Int, limit: Int) -> Int {
        text.skip(from: start, to: limit) { $0.isASCIIWhitespace }
    }
}
