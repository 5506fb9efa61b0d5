/// Delimiter runs, and how they pair (CommonMark 6.2, and phase 2 of the parsing strategy).
extension InlineReader {
    mutating func readDelimiters(at start: Int) -> Int {
        let character = text[start]
        let end = text.skip(from: start, to: limit) { $0 == character }
        let before = CharacterClass(before: start, in: text, from: content.start)
        let after = CharacterClass(at: end, in: text, to: limit)
        let isLeft = after != .space && (after != .punctuation || before != .other)
        let isRight = before != .space && (before != .punctuation || after != .other)
        var canOpen = isLeft
        var canClose = isRight
        switch character {
        case "_":
            canOpen = isLeft && (!isRight || before == .punctuation)
            canClose = isRight && (!isLeft || after == .punctuation)
        case "~", "^":
            // GFM and Pandoc: two tildes strike out, one (or a caret) sets a script.
            if character == "^", end - start == 1, end < limit, text[end] == "[" {
                open(start..<end + 1, .inlineNote)
                return end + 1
            }
            if character == "~" ? end - start > 2 : end - start > 1 { return end }
            canOpen = after != .space
            canClose = before != .space
            if character == "~", !syntax.contains(.scripts) {
                canOpen = isLeft
                canClose = isRight
            }
        default: break
        }
        guard canOpen || canClose else { return end }

        let token = add(.delimiters, .text, start..<end)
        tokens[token].link = Int32(truncatingIfNeeded: delimiters.count)
        var delimiter = Delimiter(
            character: character, canOpen: canOpen, canClose: canClose,
            length: Int32(truncatingIfNeeded: end - start), remaining: Int32(truncatingIfNeeded: end - start),
            start: Int32(truncatingIfNeeded: start), previous: lastDelimiter)
        if character == "~" || character == "^" { delimiter.lastSpace = lastSpace(before: start) }
        let index = Int32(truncatingIfNeeded: delimiters.count)
        if lastDelimiter >= 0 { delimiters[Int(lastDelimiter)].next = index }
        delimiters.append(delimiter)
        lastDelimiter = index
        return end
    }

    /// The last white space before `position`; looks back no further than the last run that knows it.
    private func lastSpace(before position: Int) -> Int32 {
        var from = content.start
        var known: Int32 = -1
        if let last = delimiters.last, last.character == "~" || last.character == "^" {
            from = Int(last.start)
            known = last.lastSpace
        }
        var found = position
        while found > from {
            found -= 1
            let isEscaped = found > from && text[found] == 0x20 && text[found - 1] == "\\"
            if text[found].isASCIIWhitespace, !isEscaped { return Int32(truncatingIfNeeded: found) }
        }
        return known
    }

    /// Pairs the runs behind the delimiter `bottom` (-1: all), and takes them off the list.
    mutating func resolveDelimiters(above bottom: Int32) {
        guard lastDelimiter > bottom else { return }
        openers.removeAll(keepingCapacity: true)
        openers.append(contentsOf: repeatElement(bottom, count: 24))
        var closer = lastDelimiter
        while delimiters[Int(closer)].previous > bottom {
            text.tally(1)
            closer = delimiters[Int(closer)].previous
        }

        while closer >= 0 {
            text.tally(1)
            let current = delimiters[Int(closer)]
            guard current.canClose else {
                closer = current.next
                continue
            }
            // Below the opener remembered here, no run can open what a run like this one closes.
            let slot = Self.slot(current)
            var opener = current.previous
            while opener > openers[slot], !matches(delimiters[Int(opener)], current) {
                text.tally(1)
                opener = delimiters[Int(opener)].previous
            }
            if opener > openers[slot] {
                pair(opener, closer)
                if delimiters[Int(closer)].remaining == 0 {
                    let next = delimiters[Int(closer)].next
                    unlink(closer)
                    closer = next
                }
            } else {
                openers[slot] = max(current.previous, bottom)
                let next = current.next
                if !current.canOpen { unlink(closer) }
                closer = next
            }
        }
        while lastDelimiter > bottom { unlink(lastDelimiter) }
    }

    private static func slot(_ delimiter: Delimiter) -> Int {
        let kind =
            switch delimiter.character {
            case "*": 0
            case "_": 1
            case "~": 2
            default: 3
            }
        // Tildes pair by equal length, the others by the rule of three.
        return kind * 6 + (delimiter.canOpen ? 3 : 0) + Int(delimiter.length % 3)
    }

    private func matches(_ opener: Delimiter, _ closer: Delimiter) -> Bool {
        guard opener.character == closer.character, opener.canOpen else { return false }
        switch closer.character {
        case "~":
            guard opener.length == closer.length else { return false }
            return closer.length == 2 || !syntax.contains(.scripts) || closer.lastSpace < opener.start
        case "^":
            return closer.lastSpace < opener.start
        default:
            // Rules 9 and 10.
            guard opener.canClose || closer.canOpen else { return true }
            return (opener.length + closer.length) % 3 != 0
                || (opener.length % 3 == 0 && closer.length % 3 == 0)
        }
    }

    private mutating func pair(_ opener: Int32, _ closer: Int32) {
        let o = Int(opener)
        let c = Int(closer)
        var width: Int32 = delimiters[o].remaining >= 2 && delimiters[c].remaining >= 2 ? 2 : 1
        let kind: NodeKind
        switch delimiters[c].character {
        case "~":
            width = delimiters[c].length
            kind = width == 2 || !syntax.contains(.scripts) ? .strikethrough : .subscript
        case "^": kind = .superscript
        default: kind = width == 2 ? .strong : .emphasis
        }
        let match = Int32(truncatingIfNeeded: matches.count)
        matches.append(DelimiterMatch(kind: kind, width: width, nextOpened: delimiters[o].firstOpened))
        delimiters[o].firstOpened = match
        if delimiters[c].lastClosed >= 0 {
            matches[Int(delimiters[c].lastClosed)].nextClosed = match
        } else {
            delimiters[c].firstClosed = match
        }
        delimiters[c].lastClosed = match
        delimiters[o].remaining -= width
        delimiters[c].remaining -= width

        // What stands between the two can no longer pair with anything outside.
        delimiters[o].next = closer
        delimiters[c].previous = opener
        if delimiters[o].remaining == 0 { unlink(opener) }
    }

    private mutating func unlink(_ index: Int32) {
        let delimiter = delimiters[Int(index)]
        if delimiter.previous >= 0 { delimiters[Int(delimiter.previous)].next = delimiter.next }
        if delimiter.next >= 0 {
            delimiters[Int(delimiter.next)].previous = delimiter.previous
        } else {
            lastDelimiter = delimiter.previous
        }
    }
}

/// What a character beside a delimiter run is to the flanking rules.
enum CharacterClass {
    case space, punctuation, other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .spaceSeparator: self = .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            self = .punctuation
        default: self = .other
        }
    }

    private init(_ byte: UInt8) {
        self = byte.isASCIIWhitespace ? .space : byte.isASCIIPunctuation ? .punctuation : .other
    }

    /// The character that ends before `position`; the block's start counts as a space.
    init(before position: Int, in text: Bytes, from start: Int) {
        guard position > start else {
            self = .space
            return
        }
        var first = position - 1
        guard text[first] >= 0x80 else {
            self.init(text[first])
            return
        }
        while first > start, position - first < 4, text[first] & 0xC0 == 0x80 { first -= 1 }
        self.init(scalarAt: first, in: text, to: position)
    }

    init(at position: Int, in text: Bytes, to limit: Int) {
        guard position < limit else {
            self = .space
            return
        }
        guard text[position] >= 0x80 else {
            self.init(text[position])
            return
        }
        self.init(scalarAt: position, in: text, to: min(limit, position + 4))
    }

    private init(scalarAt position: Int, in text: Bytes, to limit: Int) {
        var decoder = UTF8()
        var bytes = text[position..<limit].makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&bytes) { self.init(scalar) } else { self = .other }
    }
}
