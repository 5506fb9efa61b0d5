/// Tags of Liquid (`{{ … }}`, `{% … %}`) and Hugo (`{{< … >}}`, `{{% … %}}`).
enum TemplateTag {
    /// A tag is found again within this many bytes, on its line.
    private static let longest = 1000

    /// The end of the tag that begins with `{` at `start`, or nil where none stands there.
    static func end(_ text: Bytes, at start: Int, limit: Int) -> Int? {
        guard start + 3 < limit, text[start] == "{" else { return nil }
        let sign: UInt8
        switch text[start + 1] {
        case "{": sign = 0x7D
        case "%": sign = 0x25
        default: return nil
        }
        var position = start + 2
        let limit = min(limit, start + longest)
        while position + 1 < limit, text[position] != 0x0A {
            if text[position] == sign, text[position + 1] == "}" { return position + 2 }
            position += 1
        }
        return nil
    }
}
