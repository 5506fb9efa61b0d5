/// Link labels, destinations and titles (CommonMark 6.3).
enum LinkSyntax {
    /// The end of the label that begins with `[` at `start`, behind its `]`.
    static func labelEnd(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard start < limit, text[start] == "[" else { return nil }
        var position = start + 1
        let longest = min(limit, start + Limits.labelBytes + 2)
        while position < longest {
            switch text[position] {
            case "]": return position + 1
            case "[": return nil
            case "\\": position += position + 1 < longest && text[position + 1].isASCIIPunctuation ? 2 : 1
            default: position += 1
            }
        }
        return nil
    }

    /// The destination at `start`: its text without angle brackets, and where it ends with them.
    static func destination(_ text: Bytes, at start: Int, limit: Int) -> (range: Range<Int>, end: Int)? {
        guard start < limit else { return nil }
        var position = start
        if text[start] == "<" {
            position += 1
            while position < limit {
                switch text[position] {
                case ">": return (start + 1..<position, position + 1)
                case "<", "\n": return nil
                case "\\": position += position + 1 < limit && text[position + 1].isASCIIPunctuation ? 2 : 1
                default: position += 1
                }
            }
            return nil
        }
        var depth = 0
        scan: while position < limit {
            let byte = text[position]
            switch byte {
            case "\\":
                position += position + 1 < limit && text[position + 1].isASCIIPunctuation ? 2 : 1
            case "(":
                depth += 1
                guard depth <= Limits.linkParentheses else { return nil }
                position += 1
            case ")":
                if depth == 0 { break scan }
                depth -= 1
                position += 1
            case "\0"..." ", "\u{7F}": break scan
            default: position += 1
            }
        }
        return depth == 0 ? (start..<position, position) : nil
    }

    /// The end of the title that begins at `start`, behind its closing mark.
    static func titleEnd(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard start < limit else { return nil }
        let opening = text[start]
        guard opening == "\"" || opening == "'" || opening == "(" else { return nil }
        let closing: UInt8 = opening == "(" ? 0x29 : opening
        var position = start + 1
        while position < limit {
            let byte = text[position]
            if byte == closing { return position + 1 }
            if byte == "(" && opening == "(" { return nil }
            position += byte == "\\" && position + 1 < limit && text[position + 1].isASCIIPunctuation ? 2 : 1
        }
        return nil
    }

    /// Behind spaces, tabs and at most one line end.
    static func skipSpaceAndLineEnd(_ text: Bytes, from start: Int, limit: Int) -> Int {
        var position = text.skip(from: start, to: limit) { $0.isSpaceOrTab }
        if position < limit, text[position] == 0x0A {
            position = text.skip(from: position + 1, to: limit) { $0.isSpaceOrTab }
        }
        return position
    }
}
