/// Addresses without angle brackets (GFM, "Autolinks (extension)").
extension InlineReader {
    /// What a `:` ends (`https:`), or a `w` begins (`www.`).
    mutating func readBareURL(at position: Int) -> Int? {
        guard position >= futile.address else { return nil }
        if text[position] == ":" { return readURLWithScheme(colon: position) }
        guard text.hasASCII("www.", at: position, limit: limit), isBoundary(before: position) else {
            return nil
        }
        guard let end = addressEnd(domain: position, needsDot: true) else { return nil }
        return addLeaf(.autolink, position..<end, detail: MarkupTree.AutolinkPrefix.http.rawValue)
    }

    private mutating func readURLWithScheme(colon: Int) -> Int? {
        guard text.hasASCII("://", at: colon, limit: limit) else { return nil }
        let start = text.trim(back: colon, to: max(pending, colon - 6)) { $0.isLetter }
        let scheme = start..<colon
        guard
            text.hasASCII("http", at: start, limit: colon, foldingCase: true) && scheme.count <= 5
                && (scheme.count == 4 || text[colon - 1].lowercased == "s")
                || text.hasASCII("ftp", at: start, limit: colon, foldingCase: true) && scheme.count == 3,
            let end = addressEnd(domain: colon + 3, needsDot: false)
        else { return nil }
        return addLeaf(.autolink, start..<end)
    }

    private func isBoundary(before position: Int) -> Bool {
        guard position > content.start else { return true }
        switch text[position - 1] {
        case "*", "_", "~", "(", "[", "|", "\"": return true
        default: return text[position - 1].isASCIIWhitespace
        }
    }

    /// The end of an address whose domain begins at `start`, or nil where none is valid.
    private mutating func addressEnd(domain start: Int, needsDot: Bool) -> Int? {
        let domainEnd = text.skip(from: start, to: limit) {
            $0.isAlphanumeric || $0 == "-" || $0 == "_" || $0 == "." || $0 >= 0x80
        }
        guard domainEnd > start, isDomain(start..<domainEnd, needsDot: needsDot) else {
            futile.address = max(futile.address, domainEnd)
            return nil
        }
        let isBracketed = !brackets.isEmpty
        var end = text.skip(from: domainEnd, to: limit) {
            !$0.isASCIIWhitespace && $0 != "<" && !(isBracketed && $0 == "]")
        }
        // Parentheses that the address itself opened may close in it.
        var excess = 0
        for byte in text[start..<end] {
            if byte == "(" { excess -= 1 } else if byte == ")" { excess += 1 }
        }
        trim: while end > domainEnd {
            switch text[end - 1] {
            case "?", "!", ".", ",", ":", "*", "_", "~", "'", "\"", "|", "`", "]": end -= 1
            case ")":
                guard excess > 0 else { break trim }
                excess -= 1
                end -= 1
            case ";":
                let name = text.trim(back: end - 1, to: max(domainEnd, end - 33)) { $0.isAlphanumeric }
                guard name > domainEnd, text[name - 1] == "&", name < end - 1 else {
                    end -= 1
                    continue trim
                }
                end = name - 1
            default: break trim
            }
        }
        if end == domainEnd { end = text.trim(back: end, to: start) { $0 == "." || $0 == "_" || $0 == "-" } }
        return end
    }

    /// Labels parted by dots; no underscore in the last two.
    private func isDomain(_ range: Range<Int>, needsDot: Bool) -> Bool {
        let end = text.trim(back: range.upperBound, to: range.lowerBound) { $0 == "." }
        var dots = 0
        var position = end
        while position > range.lowerBound, dots < 2 {
            if text[position - 1] == "." { dots += 1 }
            if text[position - 1] == "_" { return false }
            position -= 1
        }
        return end > range.lowerBound && (dots > 0 || !needsDot)
    }

    mutating func readBareEmail(at position: Int) -> Int? {
        var start = text.trim(back: position, to: max(pending, futile.address)) {
            $0.isAlphanumeric || $0 == "." || $0 == "-" || $0 == "_" || $0 == "+"
        }
        guard start < position else { return nil }
        var end = text.skip(from: position + 1, to: limit) {
            $0.isAlphanumeric || $0 == "-" || $0 == "_" || $0 == "."
        }
        futile.address = max(futile.address, position)
        end = text.trim(back: end, to: position + 1) { $0 == "." }
        guard end > position + 1, text[position + 1..<end].contains(0x2E), text[end - 1].isAlphanumeric else {
            return nil
        }
        var prefix = MarkupTree.AutolinkPrefix.mailto
        let withScheme = start - 7
        if withScheme >= pending, text.hasASCII("mailto:", at: withScheme, limit: start, foldingCase: true) {
            start = withScheme
            prefix = .none
        }
        return addLeaf(.autolink, start..<end, detail: prefix.rawValue)
    }

    /// The text of a link is no address of its own.
    mutating func dropAutolinks(from token: Int) {
        text.tally(tokens.count - token)
        for index in token..<tokens.count where tokens[index].role == .leaf && tokens[index].node == .autolink
        {
            let first = text[Int(tokens[index].start)]
            if first != "<" { tokens[index].role = .text }
        }
    }
}
