/// The inline phase: reads the text of one leaf block at a time into tokens, and writes them to the tree.
struct InlineReader {
    let syntax: Syntax
    let references: ReferenceTable
    let source: Bytes
    /// What each byte may begin: 0 for plain text.
    private let special: [Bool]

    var content = InlineContent()
    var text = Bytes()
    /// Where the block's text ends.
    var limit = 0
    /// Where text that is in no token yet begins.
    var pending = 0
    var tokens: [InlineToken] = []
    var delimiters: [Delimiter] = []
    var lastDelimiter: Int32 = -1
    var matches: [DelimiterMatch] = []
    var brackets: [Bracket] = []
    /// Brackets below this height of the stack enclose a link, and so may open none themselves.
    var inactiveBrackets = 0
    var targets: [LinkTarget] = []
    var openers: [Int32] = []
    /// Braces of TeX commands that are not closed yet.
    var openTeXBraces = 0
    var futile = FutileInlineSearches()

    init(_ source: Bytes, syntax: Syntax, references: ReferenceTable) {
        self.source = source
        self.syntax = syntax
        self.references = references
        var special = [Bool](repeating: false, count: 256)
        var characters = "\n\\`&<*_[]!"
        if !syntax.isDisjoint(with: [.strikethrough, .scripts]) { characters += "~" }
        if syntax.contains(.scripts) { characters += "^" }
        if syntax.contains(.bareAutolinks) { characters += ":w@" }
        if syntax.contains(.math) { characters += "$" }
        if !syntax.isDisjoint(with: [.templates, .attributes]) { characters += "{" }
        if syntax.contains(.tex) { characters += "}" }
        for byte in characters.utf8 { special[Int(byte)] = true }
        self.special = special
    }

    /// Reads the text of a block into the tree, below the node that was opened last.
    mutating func read(_ segments: ArraySlice<Segment>, into tree: inout MarkupTreeBuilder) {
        guard !segments.isEmpty else { return }
        content.load(source, segments)
        if !content.isCopy {
            text = source
            scan(content.start, content.end)
            // Most blocks are plain text.
            if tokens.count == 1, let only = tokens.first, only.role == .text {
                let (start, end) = (Int(only.start), Int(only.end))
                return tree.leaf(.text, start, end, content: start, end)
            }
            resolveDelimiters(above: -1)
            return write(content, into: &tree)
        }
        let content = content
        content.withText { text, content in
            self.text = text
            scan(content.start, content.end)
            resolveDelimiters(above: -1)
            write(content, into: &tree)
        }
    }

    /// Forgets the last block.
    mutating func begin(_ start: Int, _ end: Int) {
        tokens.removeAll(keepingCapacity: true)
        // Most blocks are plain text: asking costs less than clearing what is clear.
        if !delimiters.isEmpty { delimiters.removeAll(keepingCapacity: true) }
        if !matches.isEmpty { matches.removeAll(keepingCapacity: true) }
        if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
        if !targets.isEmpty { targets.removeAll(keepingCapacity: true) }
        lastDelimiter = -1
        inactiveBrackets = 0
        openTeXBraces = 0
        futile = FutileInlineSearches()
        limit = text.trim(back: end, to: start) { $0.isSpaceOrTab || $0.isLineEnd }
        pending = start
    }

    private mutating func scan(_ start: Int, _ end: Int) {
        begin(start, end)
        var position = start
        let (text, limit) = (text, limit)
        special.withUnsafeBufferPointer { special in
            while true {
                while position < limit, !special[Int(text[position])] { position += 1 }
                guard position < limit else { break }
                position = readSpecial(at: position)
            }
        }
        flush(to: limit)
    }

    /// Reads what begins at `position`; returns where to go on, `position + 1` where nothing does.
    private mutating func readSpecial(at position: Int) -> Int {
        let end: Int? =
            switch text[position] {
            case "\n": readLineBreak(at: position)
            case "\\": readBackslash(at: position)
            case "`": readCodeSpan(at: position)
            case "&": readCharacterReference(at: position)
            case "<": readAngleBracket(at: position)
            case "*", "_", "~", "^": readDelimiters(at: position)
            case "[": readOpeningBracket(at: position)
            case "!": readImageBracket(at: position)
            case "]": readClosingBracket(at: position)
            case ":", "w": readBareURL(at: position)
            case "@": readBareEmail(at: position)
            case "$": readMath(at: position)
            case "{": readBrace(at: position)
            case "}": readClosingBrace(at: position)
            default: nil
            }
        return end ?? position + 1
    }

    /// Makes what stands between the last token and `position` a text token.
    mutating func flush(to position: Int) {
        if position > pending {
            tokens.append(
                InlineToken(
                    role: .text, start: Int32(truncatingIfNeeded: pending),
                    end: Int32(truncatingIfNeeded: position)))
        }
        pending = max(pending, position)
    }

    /// Adds a token behind the pending text.
    @discardableResult
    mutating func add(
        _ role: InlineToken.Role, _ node: NodeKind, _ range: Range<Int>, content: Range<Int>? = nil,
        detail: UInt8 = 0
    ) -> Int {
        flush(to: range.lowerBound)
        pending = range.upperBound
        tokens.append(
            InlineToken(
                role: role, node: node, detail: detail, start: Int32(truncatingIfNeeded: range.lowerBound),
                end: Int32(truncatingIfNeeded: range.upperBound),
                contentStart: Int32(truncatingIfNeeded: content?.lowerBound ?? range.lowerBound),
                contentEnd: Int32(truncatingIfNeeded: content?.upperBound ?? range.upperBound)))
        return tokens.count - 1
    }

    mutating func addLeaf(
        _ node: NodeKind, _ range: Range<Int>, content: Range<Int>? = nil, detail: UInt8 = 0
    ) -> Int {
        add(.leaf, node, range, content: content, detail: detail)
        return range.upperBound
    }
}

/// Searches that went to the end of the text and found nothing: made again further on, they would fail again.
struct FutileInlineSearches {
    /// By length: where the last run of so many backticks was seen; empty as long as none was looked for.
    var backticks: [Int32] = []
    var scannedBackticks = false
    var comment = false
    var instruction = false
    var declaration = false
    var characterData = false
    /// No formula begins at or behind this place.
    var math = Int.max
    /// Before this place, no bare address begins: an attempt that spans it has failed.
    var address = 0
}
