/// One visible line of a document, and where in its structure it stands.
struct TextLine: Sendable, Equatable {
    /// Visible offsets, half-open, without blanks at either end.
    @CompactRange var range: Range<Int>
    var kind: Kind
    /// The leaf block (paragraph, heading, cell, item text …) that the line belongs to; counts up.
    @CompactInt var block: Int
    /// Whether the line continues the same paragraph in the source without a hard break.
    var isWrapped: Bool
    /// How deep in lists; 0 outside.
    @CompactInt var listDepth = 0
    /// Counts list items; the same number for all lines of an item's own text. -1 outside.
    @CompactInt var item = -1
    /// How deep in block quotes.
    @CompactInt var quoteDepth = 0
    /// Counts tables; -1 outside, as for row and column.
    @CompactInt var table = -1
    @CompactInt var row = -1
    @CompactInt var column = -1
    /// Visible words of the line: indices into ``VisibleText/words``.
    @CompactRange var words = 0..<0
    /// The styles that all of the line's letters share.
    var style: TextStyle = []
    /// The line's first letters are bold, and something follows that is not.
    var hasBoldLead = false

    init(range: Range<Int>, kind: Kind, block: Int, isWrapped: Bool = false) {
        self.range = range
        self.kind = kind
        self.block = block
        self.isWrapped = isWrapped
    }

    enum Kind: Sendable, Hashable {
        case heading(Int)
        case paragraph
        case item
        case cell(isHeader: Bool)
        case term
        case definition
        case code
        case line
        case title
    }

    var isHeading: Bool { if case .heading = kind { true } else { false } }
    var isItem: Bool { kind == .item }
    var isCell: Bool { if case .cell = kind { true } else { false } }
    var isHeaderCell: Bool { kind == .cell(isHeader: true) }
    var headingLevel: Int? { if case .heading(let level) = kind { level } else { nil } }
}

/// How letters are set.
struct TextStyle: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let bold = TextStyle(rawValue: 1)
    static let italic = TextStyle(rawValue: 2)
    static let code = TextStyle(rawValue: 4)
    static let link = TextStyle(rawValue: 8)
}

/// A stretch of letters of one style.
struct StyledRun: Sendable, Equatable {
    /// Visible offsets, half-open.
    var range: Range<Int>
    var style: TextStyle
}

/// A link, with or without visible text.
struct TextLink: Sendable, Equatable {
    /// Visible offsets of its text; empty for a linked picture.
    var range: Range<Int>
    var destination: String
    /// Bytes of the source that hold the whole link.
    var source: Range<Int>
}

/// A character reference, whose characters its source does not spell.
struct TextReference: Sendable, Equatable {
    /// Visible offsets of the characters that it stands for.
    var visible: Range<Int>
    /// Bytes of the source.
    var source: Range<Int>
}
