/// A line, and how far the block phase has read it; columns count tabs as up to four (CommonMark 2.2).
struct Line {
    let bytes: Bytes
    let start: Int
    /// Before the line end.
    let end: Int
    /// The first byte of the next line.
    let next: Int
    /// Whether the bytes from `end` to `next` are the line's own line end (they are not, in a table's cell).
    var ownsLineEnd = true

    var offset: Int
    var column = 0
    /// Whether the tab at `offset` has been consumed in part: it still stands for `4 - column % 4` columns.
    var isInsideTab = false

    private(set) var nonspace: Int
    private(set) var indent = 0

    init(bytes: Bytes, start: Int, end: Int, next: Int) {
        self.bytes = bytes
        self.start = start
        self.end = end
        self.next = next
        offset = start
        nonspace = start
        measureIndent()
    }

    var isBlank: Bool { nonspace >= end }

    /// The first byte that is no space, or 0 at the end of the line.
    @inline(__always) var first: UInt8 { nonspace < end ? bytes[nonspace] : 0 }

    /// Brings `nonspace` and `indent` up to date with `offset`.
    mutating func measureIndent() {
        nonspace = offset
        var column = column
        while nonspace < end {
            let byte = bytes[nonspace]
            if byte == 0x20 {
                column += 1
            } else if byte == 0x09 {
                column += 4 - column % 4
            } else {
                break
            }
            nonspace += 1
        }
        indent = column - self.column
    }

    /// Consumes so many columns of spaces and tabs (or fewer, where the line ends).
    mutating func advance(columns count: Int) {
        let columnBefore = column
        var count = count
        while count > 0, offset < end {
            if bytes[offset] == 0x09 {
                let toStop = 4 - column % 4
                if count < toStop {
                    column += count
                    isInsideTab = true
                    break
                }
                column += toStop
                count -= toStop
            } else {
                column += 1
                count -= 1
            }
            offset += 1
            isInsideTab = false
        }
        if offset <= nonspace { indent -= column - columnBefore } else { measureIndent() }
    }

    /// Consumes the indentation, and so many bytes behind it, none of them a tab.
    mutating func advance(pastIndentAnd count: Int) {
        column += indent + count
        offset = min(nonspace + count, end)
        isInsideTab = false
        measureIndent()
    }

    /// Consumes one space, or one column of a tab, where there is one.
    mutating func advanceOptionalSpace() {
        if offset < end, bytes[offset].isSpaceOrTab { advance(columns: 1) }
    }
}
