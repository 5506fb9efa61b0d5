/// A step of the inline phase: what one stretch of text is, before emphasis and links are put together.
struct InlineToken {
    enum Role: UInt8 {
        case text
        case leaf
        /// A run of `*`, `_`, `~` or `^`; `link` is its index among the delimiters.
        case delimiters
        /// `[` or `![`; text unless `node` says what it opens. `link` is the index of its target.
        case open
        /// `](…)`, `][…]` or `]`; text unless it closes what an `open` opened.
        case close
    }

    var role: Role
    /// Of a leaf, or of what is opened.
    var node: NodeKind = .text
    var detail: UInt8 = 0
    /// Offsets in the text of the block.
    var start: Int32
    var end: Int32
    /// The content of a leaf, without its marks.
    var contentStart: Int32 = 0
    var contentEnd: Int32 = 0
    var link: Int32 = -1
}

/// A run of delimiter characters, and what has been made of it.
struct Delimiter {
    var character: UInt8
    var canOpen: Bool
    var canClose: Bool
    /// How many characters the run has, and how many of them are still unmatched.
    let length: Int32
    var remaining: Int32
    var start: Int32
    /// Neighbours among the delimiters that may still match, or -1.
    var previous: Int32
    var next: Int32 = -1
    /// The last white space before the run; subscript and superscript hold none.
    var lastSpace: Int32 = -1
    /// Matches that this run opens, the outermost (last made) first, and closes, the innermost first.
    var firstOpened: Int32 = -1
    var firstClosed: Int32 = -1
    var lastClosed: Int32 = -1
}

/// Two delimiter runs that make emphasis, or the like.
struct DelimiterMatch {
    var kind: NodeKind
    /// Characters that it takes of either run.
    var width: Int32
    var nextOpened: Int32
    var nextClosed: Int32 = -1
}

/// A `[` or `![` that may still open a link.
struct Bracket {
    var token: Int
    /// Behind the bracket.
    var position: Int
    /// `.link`, `.image` or `.inlineNote`.
    var kind: NodeKind
    /// The last delimiter before it.
    var delimiter: Int32
    /// Whether another bracket follows it: then what it encloses is no label.
    var enclosesBracket = false
}
