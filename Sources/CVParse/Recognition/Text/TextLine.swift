/// One visible line of a document, and where in its structure it stands.
struct TextLine: Sendable {
    // In half the bytes of wide numbers: lines are copied wherever they are looked at.
    private var stretch: CompactRange
    private var ownWords = CompactRange(0..<0)
    private var ownBlock: Int32
    private var ownListDepth: Int32 = 0
    private var ownItem: Int32 = -1
    private var ownQuoteDepth: Int32 = 0
    private var ownTable: Int32 = -1
    private var ownRow: Int32 = -1
    private var ownColumn: Int32 = -1

    var kind: Kind
    /// Whether the line continues the same paragraph in the source without a hard break.
    var isWrapped: Bool
    /// The styles that all of the line's letters share.
    var style: TextStyle = []
    /// The line's first letters are bold, and something follows that is not.
    var hasBoldLead = false

    init(range: Range<Int>, kind: Kind, block: Int, isWrapped: Bool = false) {
        stretch = CompactRange(range)
        self.kind = kind
        ownBlock = Int32(truncatingIfNeeded: block)
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

    /// Visible offsets, half-open, without blanks at either end.
    var range: Range<Int> {
        get { stretch.range }
        set { stretch = CompactRange(newValue) }
    }

    /// Visible words of the line: indices into ``VisibleText/words``.
    var words: Range<Int> {
        get { ownWords.range }
        set { ownWords = CompactRange(newValue) }
    }

    /// The leaf block (paragraph, heading, cell, item text …) that the line belongs to; counts up.
    var block: Int {
        get { Int(ownBlock) }
        set { ownBlock = Int32(truncatingIfNeeded: newValue) }
    }

    /// How deep in lists; 0 outside.
    var listDepth: Int {
        get { Int(ownListDepth) }
        set { ownListDepth = Int32(truncatingIfNeeded: newValue) }
    }

    /// Counts list items; the same number for all lines of an item's own text. -1 outside.
    var item: Int {
        get { Int(ownItem) }
        set { ownItem = Int32(truncatingIfNeeded: newValue) }
    }

    /// How deep in block quotes.
    var quoteDepth: Int {
        get { Int(ownQuoteDepth) }
        set { ownQuoteDepth = Int32(truncatingIfNeeded: newValue) }
    }

    /// Counts tables; -1 outside, as for row and column.
    var table: Int {
        get { Int(ownTable) }
        set { ownTable = Int32(truncatingIfNeeded: newValue) }
    }

    var row: Int {
        get { Int(ownRow) }
        set { ownRow = Int32(truncatingIfNeeded: newValue) }
    }

    var column: Int {
        get { Int(ownColumn) }
        set { ownColumn = Int32(truncatingIfNeeded: newValue) }
    }

    var isHeading: Bool { if case .heading = kind { true } else { false } }
    var isItem: Bool { kind == .item }
    var isCell: Bool { if case .cell = kind { true } else { false } }
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
struct StyledRun: Sendable {
    /// Visible offsets, half-open.
    var range: Range<Int>
    var style: TextStyle
}

/// A link, with or without visible text.
struct TextLink: Sendable {
    /// Visible offsets of its text; empty for a linked picture.
    var range: Range<Int>
    var destination: String
    /// Bytes of the source that hold the whole link.
    var source: Range<Int>
}

/// A character reference, whose characters its source does not spell.
struct TextReference: Sendable {
    /// Visible offsets of the characters that it stands for.
    var visible: Range<Int>
    /// Bytes of the source.
    var source: Range<Int>
}
