/// A stretch of a block's content on one line, or on several that follow each other without any prefix between.
struct Segment {
    var start: Int32
    /// Behind the content; line ends inside are line feeds, and the one behind is left out unless `kept`.
    var end: Int32
    /// Spaces that a tab, of which a container took the first columns, leaves before the segment.
    var padding: UInt8 = 0
    /// Whether the next segment continues this line, as around the backslash of `\|` in a table cell.
    var joinsNext = false
    /// Whether the bytes behind `end` are this line's own line end, and not the rest of a table's line.
    var ownsLineEnd = true
}

/// A block as the block phase leaves it: its place, and the segments of text in it.
struct Block {
    var kind: NodeKind
    /// As in the tree: heading level, header row, column alignment.
    var detail: UInt8 = 0
    var start: Int32
    var end: Int32
    var startLine: Int32
    var endLine: Int32
    var parent: Int32
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var previous: Int32 = -1
    var next: Int32 = -1
    var firstSegment: Int32 = 0
    var segmentCount: Int32 = 0
    /// List items, definitions, footnotes: columns that continuation lines are indented by. Code fences: the
    /// fence's indentation.
    var indent: Int32 = 0
    /// List markers and code fences: their character.
    var marker: UInt8 = 0
    /// Code fences and fenced divs: the length of the fence. Ordered lists: the first number. HTML blocks:
    /// the kind of start condition.
    var number: Int32 = 0
    /// Fenced code: the info string. Link reference definitions: the target.
    var extra: Range<Int32> = 0..<0
}
