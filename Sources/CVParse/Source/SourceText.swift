/// The bytes of one résumé, immutable, and how they are counted.
///
/// Every offset in CVParse is a 0-based UTF-8 byte offset into `bytes`; every range is half-open.
public struct SourceText: Sendable {
    /// UTF-8, exactly as they stood in the file (a byte order mark and any line ends included).
    public let bytes: [UInt8]
    /// Where the lines begin, and how positions in them are counted.
    public let lines: LineIndex

    /// The UTF-8 of `text`.
    public init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    /// Takes bytes as they are; ill-formed UTF-8 is kept, and reads as U+FFFD where a `String` is made.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
        lines = LineIndex(bytes)
    }

    /// The text in `range` (bytes), clamped to the source.
    public func string(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

extension SourceText {
    /// The text after one edit: what stands in `range` (bytes, clamped to the source) gives way to
    /// `replacement`.
    public func replacing(_ range: Range<Int>, with replacement: some Collection<UInt8>) -> SourceText {
        let range = range.clamped(to: 0..<bytes.count)
        var edited: [UInt8] = []
        edited.reserveCapacity(bytes.count - range.count + replacement.count)
        edited += bytes[..<range.lowerBound]
        edited += replacement
        edited += bytes[range.upperBound...]
        return SourceText(bytes: edited)
    }

    /// The position of a byte offset. An offset outside the text is clamped to it; one inside a character
    /// counts as the character's start, one inside a line break as the break's start.
    public func position(ofUTF8Offset offset: Int, in unit: ColumnUnit) -> TextPosition {
        lines.position(ofUTF8Offset: offset, in: unit)
    }

    /// The byte offset of a position, clamped: before the first line → the start of the text; past the last
    /// line → its end; past the end of a line → before its line break; inside a character (between the halves
    /// of a surrogate pair, between the bytes of UTF-8) → before that character.
    public func utf8Offset(of position: TextPosition) -> Int {
        lines.utf8Offset(of: position)
    }

    /// The byte range between two positions, each clamped; the same range whichever of them comes first.
    public func utf8Range(from start: TextPosition, to end: TextPosition) -> Range<Int> {
        let (start, end) = (utf8Offset(of: start), utf8Offset(of: end))
        return min(start, end)..<max(start, end)
    }
}
