/// Writes the tokens of a block to the tree.
extension InlineReader {
    mutating func write(_ content: InlineContent, into tree: inout MarkupTreeBuilder) {
        // Text that is not written yet; neighbours are joined.
        var text = 0..<0
        func flush(_ tree: inout MarkupTreeBuilder) {
            if content.isContiguous(text) {
                guard !text.isEmpty else { return }
                let range = content.sourceRange(text)
                tree.leaf(
                    .text, range.lowerBound, range.upperBound, content: range.lowerBound, range.upperBound)
            } else {
                for piece in content.pieces(text) {
                    tree.leaf(
                        .text, Int(piece.start), Int(piece.end), content: Int(piece.start), Int(piece.end))
                }
            }
            text = 0..<0
        }
        func add(_ range: Range<Int>, _ tree: inout MarkupTreeBuilder) {
            guard !range.isEmpty else { return }
            if text.upperBound == range.lowerBound, !text.isEmpty,
                content.isContiguous(text.lowerBound..<range.upperBound)
            {
                text = text.lowerBound..<range.upperBound
            } else {
                flush(&tree)
                text = range
            }
        }
        for token in tokens {
            let range = Int(token.start)..<Int(token.end)
            switch token.role {
            case .text:
                add(range, &tree)
            case .leaf:
                flush(&tree)
                write(leaf: token, content, into: &tree)
            case .open where token.node != .text:
                flush(&tree)
                tree.begin(token.node, at: content.sourceStart(range.lowerBound))
                if token.link >= 0 {
                    let target = targets[Int(token.link)]
                    if let title = target.title {
                        let destination = MarkupTree.Piece(
                            start: target.destination.lowerBound, end: target.destination.upperBound)
                        tree.setContent(pieces: [destination] + title)
                    } else {
                        tree.setContent(
                            Int(target.destination.lowerBound), Int(target.destination.upperBound))
                    }
                }
            case .close where token.node != .text:
                flush(&tree)
                tree.end(at: content.sourceEnd(range.upperBound))
            case .open, .close:
                add(range, &tree)
            case .delimiters:
                let delimiter = delimiters[Int(token.link)]
                var position = range.lowerBound
                var match = delimiter.firstClosed
                while match >= 0 {
                    flush(&tree)
                    position += Int(matches[Int(match)].width)
                    tree.end(at: content.sourceEnd(position))
                    match = matches[Int(match)].nextClosed
                }
                add(position..<position + Int(delimiter.remaining), &tree)
                position += Int(delimiter.remaining)
                match = delimiter.firstOpened
                while match >= 0 {
                    flush(&tree)
                    tree.begin(matches[Int(match)].kind, at: content.sourceStart(position))
                    position += Int(matches[Int(match)].width)
                    match = matches[Int(match)].nextOpened
                }
            }
        }
        flush(&tree)
    }

    private func write(leaf token: InlineToken, _ content: InlineContent, into tree: inout MarkupTreeBuilder)
    {
        let range = content.sourceRange(Int(token.start)..<Int(token.end))
        let inner = Int(token.contentStart)..<Int(token.contentEnd)
        if content.isContiguous(inner) {
            let place = content.sourceRange(inner)
            tree.leaf(
                token.node, range.lowerBound, range.upperBound, content: place.lowerBound, place.upperBound,
                detail: token.detail)
        } else {
            tree.begin(token.node, at: range.lowerBound, detail: token.detail)
            tree.setContent(pieces: content.pieces(inner))
            tree.end(at: range.upperBound)
        }
    }
}
