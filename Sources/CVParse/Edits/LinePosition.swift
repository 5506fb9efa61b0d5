/// Where in its line something stands, told by what stands before it: headers of entries that are written alike have
/// their positions, companies and dates at the same one.
struct LinePosition: Hashable {
    /// The signs at the line's start: `###`, `- **`, or none.
    let marker: String
    /// The sign or word right before it, such as `(` or `at`; empty behind the marker.
    let before: String

    init(of offset: Int, in source: SourceText) {
        let start = source.lines.start(ofLineAt: offset)
        let bytes = source.bytes
        // As most lines are; every other line of the text is asked at each keystroke.
        guard bytes[start..<offset].allSatisfy({ $0 < 0x80 }) else {
            self.init(behind: source.string(in: start..<offset))
            return
        }
        let letters = bytes[start..<offset].firstIndex { $0.isAlphanumeric } ?? offset
        let last = bytes[start..<offset].lastIndex { $0 > 0x20 } ?? start
        let word = bytes[start..<max(start, last)].lastIndex { !$0.isAlphanumeric }.map { $0 + 1 } ?? start
        let signs = bytes[start..<letters].filter { $0 > 0x20 }
        let isBehindText = letters < offset && last >= letters
        self.init(
            marker: String(decoding: signs, as: UTF8.self),
            before: isBehindText
                ? source.string(in: (bytes[last].isAlphanumeric ? word : last)..<last + 1) : "")
    }

    private init(marker: String, before: String) {
        self.marker = marker
        self.before = before
    }

    /// - Parameter text: what stands before it on the line.
    private init(behind text: String) {
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
