/// What a column counts.
public enum ColumnUnit: Hashable, Sendable, CaseIterable {
    /// Bytes of UTF-8.
    case utf8
    /// UTF-16 code units: an astral character, such as most emoji, counts two.
    case utf16
    /// Unicode scalars.
    case utf32
}

/// A place as editors and compilers name it. The value carries its unit, so that columns of different units
/// cannot be mixed up.
public struct TextPosition: Hashable, Sendable {
    /// 0-based. Lines end at LF, CRLF or a lone CR (LSP, "Text Documents").
    public var line: Int
    /// 0-based, counted in `unit` from the start of the line.
    public var column: Int
    /// What `column` counts.
    public var unit: ColumnUnit

    /// A place that need not exist in any text: conversions clamp it.
    public init(line: Int, column: Int, unit: ColumnUnit) {
        self.line = line
        self.column = column
        self.unit = unit
    }
}
