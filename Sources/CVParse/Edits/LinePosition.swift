/// Where in its line something stands, told by what stands before it: headers of entries that are written alike have
/// their positions, companies and dates at the same one.
struct LinePosition: Hashable {
    /// The signs at the line's start: `###`, `- **`, or none.
    let marker: String
    /// The sign or word right before it, such as `(` or `at`; empty behind the marker.
    let before: String

    init(of offset: Int, in source: SourceText) {
        let start = source.lines.start(ofLineAt: offset)
        let text = source.string(in: start..<offset)
        let marker = text.prefix { !$0.isLetter && !$0.isNumber }
        self.marker = marker.filter { !$0.isWhitespace }
        let rest = text[marker.endIndex...].reversed().drop(while: \.isWhitespace)
        guard let last = rest.first else {
            before = ""
            return
        }
        before =
            last.isLetter || last.isNumber
            ? String(rest.prefix { $0.isLetter || $0.isNumber }.reversed()) : String(last)
    }
}
