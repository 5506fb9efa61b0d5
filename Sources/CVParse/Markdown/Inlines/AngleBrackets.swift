/// Autolinks and raw HTML (CommonMark 6.5 and 6.6).
extension InlineReader {
    mutating func readAngleBracket(at position: Int) -> Int? {
        if let end = uriEnd(at: position) {
            return addLeaf(.autolink, position..<end, content: position + 1..<end - 1)
        }
        if let end = emailEnd(at: position) {
            return addLeaf(
                .autolink, position..<end, content: position + 1..<end - 1,
                detail: MarkupTree.AutolinkPrefix.mailto.rawValue)
        }
        if let end = HTMLTag.end(text, at: position, limit: limit) {
            return addLeaf(.htmlTag, position..<end)
        }
        guard let end = markupDeclarationEnd(at: position) else { return nil }
        return addLeaf(.htmlComment, position..<end)
    }

    private func uriEnd(at start: Int) -> Int? {
        guard start + 1 < limit, text[start + 1].isLetter else { return nil }
        let scheme = text.skip(from: start + 1, to: min(limit, start + 34)) {
            $0.isAlphanumeric || $0 == "+" || $0 == "." || $0 == "-"
        }
        guard scheme - start - 1 >= 2, scheme - start - 1 <= 32, scheme < limit, text[scheme] == ":" else {
            return nil
        }
        let end = text.skip(from: scheme, to: limit) { $0 > 0x20 && $0 != 0x7F && $0 != "<" && $0 != ">" }
        return end < limit && text[end] == ">" ? end + 1 : nil
    }

    private func emailEnd(at start: Int) -> Int? {
        let at = text.skip(from: start + 1, to: limit, while: Email.isLocalPart)
        guard at > start + 1, at < limit, text[at] == "@" else { return nil }
        var position = at + 1
        while true {
            let label = position
            position = text.skip(from: position, to: min(limit, label + 64)) {
                $0.isAlphanumeric || $0 == "-"
            }
            guard position > label, position - label <= 63, text[label] != "-", text[position - 1] != "-",
                position < limit
            else { return nil }
            if text[position] == ">" { return position + 1 }
            guard text[position] == "." else { return nil }
            position += 1
        }
    }

    /// The end of a comment, processing instruction, declaration or CDATA section.
    mutating func markupDeclarationEnd(at start: Int) -> Int? {
        guard start + 2 < limit else { return nil }
        if text[start + 1] == "?" { return find("?>", from: start + 2, unless: \.instruction) }
        guard text[start + 1] == "!" else { return nil }
        if text.hasASCII("--", at: start + 2, limit: limit) {
            if text.hasASCII(">", at: start + 4, limit: limit) { return start + 5 }
            if text.hasASCII("->", at: start + 4, limit: limit) { return start + 6 }
            return find("-->", from: start + 4, unless: \.comment)
        }
        if text.hasASCII("[CDATA[", at: start + 2, limit: limit) {
            return find("]]>", from: start + 9, unless: \.characterData)
        }
        return text[start + 2].isLetter ? find(">", from: start + 3, unless: \.declaration) : nil
    }

    private mutating func find(
        _ mark: StaticString, from start: Int, unless isFutile: WritableKeyPath<FutileInlineSearches, Bool>
    ) -> Int? {
        guard !futile[keyPath: isFutile] else { return nil }
        var position = start
        while position < limit {
            if text.hasASCII(mark, at: position, limit: limit) { return position + mark.utf8CodeUnitCount }
            position += 1
        }
        futile[keyPath: isFutile] = true
        return nil
    }
}

/// What HTML's own e-mail fields take for an address.
enum Email {
    static func isLocalPart(_ byte: UInt8) -> Bool {
        switch byte {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "!", "#", "$", "%", "&", "'", "*", "+", "/", "=", "?", "^",
            "_", "`", "{", "|", "}", "~", "-":
            true
        default: false
        }
    }
}
