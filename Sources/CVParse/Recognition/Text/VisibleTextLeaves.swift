/// What the leaves of a tree show: letters, code, character references, line ends, links.
extension VisibleTextBuilder {
    mutating func write(leaf node: MarkupTree.NodeID) {
        switch tree.kind(node) {
        case .text: if !html.isHidden { write(wordsOf: node) }
        case .math: if !html.isHidden { write(piecesOf: node) }
        case .code:
            set(style.union(.code))
            write(piecesOf: node)
            set(style.subtracting(.code))
        case .entity: write(reference: node)
        case .softBreak: breakLine(at: tree.range(node).lowerBound)
        case .hardBreak:
            // A line of plain text ends without a sign.
            let start = tree.range(node).lowerBound
            if tree.source.bytes[start] <= 0x0D, table < 0, fillColumn.isFilled(at: start) {
                writeBlank(at: start)
            } else {
                endLine(isWrapped: false)
            }
        case .indentedCode, .fencedCode:
            guard showsText(node) else { break }
            beginBlock(.code)
            for piece in tree.pieces(node) {
                write(piece)
                endLine(isWrapped: false)
            }
            kind = .paragraph
        case .autolink:
            let start = bytes.count
            set(style.union(.link))
            let range = tree.range(node)
            let pieces = tree.pieces(node)
            for piece in pieces.isEmpty ? [range] : pieces { write(piece) }
            set(style.subtracting(.link))
            addLink(start..<bytes.count, tree.destination(node) ?? "", range)
        case .tex:
            if tree.source.string(in: tree.range(node)).hasPrefix("\\hfill") { writeGap(tree.range(node)) }
        case .htmlTag: read(tag: node)
        default: break
        }
    }

    /// Whether a block of code is one by its form alone, as some set their lists of skills apart; not where it says what
    /// language it is in.
    func showsText(_ node: MarkupTree.NodeID) -> Bool {
        guard tree.kind(node) == .fencedCode, let language = tree.destination(node), !language.isEmpty else {
            return !isProgram(node)
        }
        return ["text", "txt", "plain", "plaintext"].contains(language.lowercased())
    }

    /// "function f() {": braces, or a statement's end, on two lines.
    private func isProgram(_ node: MarkupTree.NodeID) -> Bool {
        let bytes = tree.source.bytes
        let ends = tree.pieces(node).reduce(0) { ends, piece in
            ends
                + piece.count {
                    "{};".utf8.contains(bytes[$0]) && ($0 + 1 == bytes.count || bytes[$0 + 1] < 0x20)
                }
        }
        return ends > 1
    }

    mutating func write(piecesOf node: MarkupTree.NodeID) {
        if let piece = tree.onlyPiece(node) {
            write(piece)
        } else {
            for piece in tree.pieces(node) { write(piece) }
        }
    }

    /// The pieces of a text without the pictures in it that are written as words.
    private mutating func write(wordsOf node: MarkupTree.NodeID) {
        if let piece = tree.onlyPiece(node) {
            write(wordsOf: piece)
        } else {
            for piece in tree.pieces(node) { write(wordsOf: piece) }
        }
    }

    private mutating func write(wordsOf piece: Range<Int>) {
        var rest = piece
        while let shortcode = EmojiShortcodes.first(in: rest, of: tree.source) {
            if shortcode.lowerBound > rest.lowerBound { write(rest.lowerBound..<shortcode.lowerBound) }
            rest = shortcode.upperBound..<rest.upperBound
        }
        if rest == piece || !rest.isEmpty { write(rest) }
    }

    mutating func write(_ piece: Range<Int>) {
        tree.source.bytes.withUnsafeBufferPointer { source in
            var start = piece.lowerBound
            while true {
                let end = lineEnd(in: source, from: start, to: piece.upperBound)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
                origins.append(count: end - start, from: start)
                guard end < piece.upperBound else { return }
                if kind == .code { endLine(isWrapped: false) } else { breakLine(at: end) }
                start = end + 1
            }
        }
    }

    private func lineEnd(in source: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
        let text = Bytes(UnsafeBufferPointer(rebasing: source[start..<limit]))
        let end = start + text.lineFeed(from: 0)
        guard hasCarriageReturns else { return end }
        return start + text.skip(from: 0, to: end - start) { $0 != 0x0D }
    }

    mutating func write(reference node: MarkupTree.NodeID) {
        guard !html.isHidden else { return }
        let range = tree.range(node)
        let start = bytes.count
        let literal = tree.text(node)
        let isSpace = ["\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}"].contains(literal)
        bytes.append(contentsOf: (isSpace ? " " : literal).utf8)
        origins.append(count: bytes.count - start, allAt: range.lowerBound)
        references.append(TextReference(visible: start..<bytes.count, source: range))
    }

    /// A gap that sets what follows apart: `\hfill`, `float: right`.
    mutating func writeGap(_ range: Range<Int>) {
        bytes.append(0x09)
        origins.append(count: 1, allAt: range.lowerBound)
    }
}
