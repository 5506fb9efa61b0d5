/// Some bytes of a source give way to a text.
public struct TextEdit: Sendable, Hashable {
    /// Bytes, half-open; empty where text is only put in.
    public var range: Range<Int>
    public var replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }

    /// Puts `text` in before the byte at `offset`.
    public static func insertion(of text: String, at offset: Int) -> TextEdit {
        TextEdit(offset..<offset, text)
    }

    /// Takes the bytes of `range` out.
    public static func deletion(of range: Range<Int>) -> TextEdit { TextEdit(range, "") }
}
