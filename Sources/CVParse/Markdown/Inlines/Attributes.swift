/// `{.class #id key=value}` and kramdown's `{: .class}` (Pandoc, `header_attributes` and their kin).
enum Attributes {
    /// The end of the attributes that begin with `{` at `start`, or nil where anything else stands there.
    static func end(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard start + 1 < limit, text[start] == "{" else { return nil }
        var position = start + 1
        var isEmpty = true
        if text[position] == ":" {
            position += 1
            isEmpty = false
        }
        while true {
            let item = text.skip(from: position, to: limit) { $0.isSpaceOrTab }
            guard item < limit else { return nil }
            if text[item] == "}" { return isEmpty ? nil : item + 1 }
            guard let end = itemEnd(text, at: item, limit: limit) else { return nil }
            position = end
            isEmpty = false
        }
    }

    private static func itemEnd(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        switch text[start] {
        case ".", "#", "=":
            let end = nameEnd(text, from: start + 1, limit: limit)
            return end > start + 1 ? end : nil
        case "-":
            return start + 1
        default:
            let name = nameEnd(text, from: start, limit: limit)
            guard name > start else { return nil }
            // kramdown knows bare names (`{:toc}`); a name in Pandoc has a value.
            guard name < limit, text[name] == "=" else {
                return text[start].isLetter && isKramdown(text, start) ? name : nil
            }
            guard name + 1 < limit else { return nil }
            let quote = text[name + 1]
            if quote == "\"" || quote == "'" {
                let end = text.skip(from: name + 2, to: limit) { $0 != quote && $0 != 0x0A }
                return end < limit && text[end] == quote ? end + 1 : nil
            }
            let end = text.skip(from: name + 1, to: limit) { !$0.isASCIIWhitespace && $0 != "}" }
            return end > name + 1 ? end : nil
        }
    }

    private static func isKramdown(_ text: Bytes, _ item: Int) -> Bool {
        let brace = text.trim(back: item, to: 0) { $0.isSpaceOrTab }
        return brace > 0 && text[brace - 1] == ":"
    }

    private static func nameEnd(_ text: Bytes, from start: Int, limit: Int) -> Int {
        text.skip(from: start, to: limit) {
            $0.isAlphanumeric || $0 == "-" || $0 == "_" || $0 == ":" || $0 == "." || $0 == "%" || $0 >= 0x80
        }
    }
}

extension InlineReader {
    /// What a `{` begins: a template's tag, or attributes of what stands right before it.
    mutating func readBrace(at position: Int) -> Int? {
        if syntax.contains(.templates), let end = TemplateTag.end(text, at: position, limit: limit) {
            return addLeaf(.templateTag, position..<end)
        }
        guard position + 1 < limit, text[position + 1] == ":" || isBehindMarkup(position) else { return nil }
        guard let end = attributesEnd(at: position) else { return nil }
        return addLeaf(.attributes, position..<end)
    }

    private func isBehindMarkup(_ position: Int) -> Bool {
        guard pending == position, let last = tokens.last else { return false }
        switch last.role {
        case .close: return last.node != .text
        case .leaf: return last.node == .code || last.node == .autolink
        default: return false
        }
    }

    func attributesEnd(at position: Int) -> Int? {
        guard syntax.contains(.attributes) else { return nil }
        return Attributes.end(text, at: position, limit: limit)
    }
}
