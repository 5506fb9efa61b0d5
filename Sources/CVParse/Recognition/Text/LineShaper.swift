import CVModel

/// Reads the signs that plain text and loose Markdown give to lines: bullets that are no Markdown list markers, and
/// headings in capitals that share their line with what follows.
struct LineShaper {
    let isPlain: Bool
    let vocabulary: SkillVocabulary

    func shaped(_ text: VisibleText) -> VisibleText {
        var lines: [TextLine] = []
        lines.reserveCapacity(text.lines.count)
        var words = text.words
        var items = text.lines.map(\.item).max() ?? 0
        // Columns of the bullets of plain text that are open, the outermost first.
        var bullets: [Int] = []
        var lazyTitles = LazyTitles()
        var nesting = LooseNesting()
        // Twice or more, a letter is the sign that typewriters had for a bullet.
        let hasLetters =
            isPlain && text.lines.lazy.filter { beginsWithLetter(text, $0.range) }.prefix(2).count == 2
        /// By how many there are more blocks than Markdown sees.
        var parted = 0
        for var line in text.lines {
            lazyTitles.release(&line, in: text)
            if !isPlain { nesting.deepen(&line, in: text) }
            // A rule of stars, dots or dashes; in a cell they rate.
            if line.words.isEmpty, !line.isCell || text.bytes[line.range].first.map({ $0 < 0xE2 }) != false {
                continue
            }
            line.block += parted
            if line.kind == .paragraph, shapeHeading(&line, &words, text) {
                // To Markdown it may be in the midst of a paragraph: what stands above it and below are two.
                line.block += 1
                parted += 2
            }
            if line.kind == .paragraph || line.kind == .code { shapeDefinition(&line, text) }
            if line.kind == .paragraph || line.kind == .code || line.kind == .line,
                let length = bulletLength(text, line.range)
                    ?? (hasLetters && beginsWithLetter(text, line.range) ? 2 : nil)
            {
                items += 1
                line.kind = .item
                line.item = items
                line.listDepth += isPlain ? depth(of: line, in: text, &bullets) : 1
                line.isWrapped = false
                line.range = text.trimmed(line.range.lowerBound + length..<line.range.upperBound)
                line.style = text.style(of: line.range)
                if line.range.isEmpty { continue }
            } else if let last = lines.last, last.isItem, last.block == line.block,
                line.kind == .paragraph || line.kind == .code, goesOn(line, from: last, text)
            {
                // The item's text runs on.
                line.kind = .item
                line.item = last.item
                line.listDepth = last.listDepth
            } else {
                bullets.removeAll(keepingCapacity: true)
            }
            if let split = capitalsLead(text, line) {
                var heading = line
                heading.range = line.range.lowerBound..<text.words[split - 1].end
                heading.words = line.words.lowerBound..<split
                lines.append(heading)
                line.range = text.words[split].start..<line.range.upperBound
                line.words = split..<line.words.upperBound
                line.isWrapped = false
            }
            guard let parts = DatedRun(text: text).parts(of: line) else {
                lines.append(line)
                continue
            }
            for part in parts { lines.append(piece(of: line, part, text)) }
        }
        return VisibleText(text, lines: lines, words: words, vocabulary: vocabulary)
    }

    /// A part of a line, as a line of its own.
    private func piece(of line: TextLine, _ range: Range<Int>, _ text: VisibleText) -> TextLine {
        var piece = line
        let own = text.words(in: range)
        piece.range = range
        piece.words = own.startIndex..<own.endIndex
        piece.style = text.style(of: range)
        piece.isWrapped = false
        return piece
    }

    /// How deep a bullet of plain text stands among those that are open.
    private func depth(of line: TextLine, in text: VisibleText, _ bullets: inout [Int]) -> Int {
        let column = column(of: line, text)
        while let last = bullets.last, last >= column { bullets.removeLast() }
        bullets.append(column)
        return min(bullets.count, 9)
    }

    /// "##Skills##": before CommonMark, a heading needed no blank behind its signs. Whether the line is one.
    private func shapeHeading(_ line: inout TextLine, _ words: inout [Word], _ text: VisibleText) -> Bool {
        let sign = UInt8(ascii: "#")
        guard text.bytes[line.range.lowerBound] == sign else { return false }
        let level = text.bytes[line.range].prefix { $0 == sign }.count
        // "###Coppermill" directly below "##Jobs" goes on with its paragraph, to Markdown.
        guard !line.isWrapped || level > 1 else { return false }
        let own = text.words[line.words]
        // One sign alone begins a tag, unless another closes the line: "#CV#".
        let isClosed = line.range.count > 2 && text.bytes[line.range.upperBound - 1] == sign
        guard (2...6).contains(level) || level == 1 && isClosed, let first = own.first,
            let last = own.indices.last,
            first.start == line.range.lowerBound + level
        else { return false }
        line.kind = .heading(level)
        line.isWrapped = false
        let end = text.trimmed(line.range) { $0 == sign || $0 <= 0x20 }.upperBound
        line.range = first.start..<end
        if text.words[last].end > end {
            // The reader of words takes the signs behind one for a part of it, as in "C#".
            var shorter: [Word] = []
            text.bytes.withUnsafeBufferPointer { bytes in
                WordReader.read(
                    bytes, text.words[last].start..<end, into: &shorter, senses: Lexicon.table)
            }
            if let word = shorter.first, shorter.count == 1 { words[last] = word }
        }
        line.style = text.style(of: line.range)
        line.hasBoldLead = false
        return true
    }

    /// ": Coppermill": a definition whose term is a heading or stands in a block of code is none to Markdown's readers.
    private func shapeDefinition(_ line: inout TextLine, _ text: VisibleText) {
        let start = line.range.lowerBound
        guard line.range.count > 2, text.bytes[start] == UInt8(ascii: ":"), text.bytes[start + 1] <= 0x20
        else { return }
        if line.kind == .paragraph, !line.isWrapped { line.kind = .definition }
        line.range = text.trimmed(start + 1..<line.range.upperBound)
        line.style = text.style(of: line.range)
    }

    /// Whether a line under an item is the item's: indented deeper than its bullet, or in mid-sentence.
    private func goesOn(_ line: TextLine, from item: TextLine, _ text: VisibleText) -> Bool {
        guard isPlain || line.isWrapped || line.kind == .code else { return false }
        let first = text.bytes[line.range.lowerBound]
        if (0x61...0x7A).contains(first)
            || item.isWrapped && column(of: line, text) >= column(of: item, text)
        {
            return true
        }
        let last = text.bytes[item.range.upperBound - 1]
        let isCut = item.range.count >= 50 && last != UInt8(ascii: ".") && last != UInt8(ascii: ":")
        return column(of: line, text) > text.indentation(of: item)
            || isCut && column(of: line, text) == text.indentation(of: item)
    }

    /// Columns before a line's first letter in the source, a bullet's among them.
    private func column(of line: TextLine, _ text: VisibleText) -> Int {
        var at = text.origins[line.range.lowerBound] - 1
        var columns = 0
        while at >= 0, text.source.bytes[at] != 0x0A, text.source.bytes[at] != 0x0D {
            columns += text.source.bytes[at] == 0x09 ? 8 : 1
            at -= 1
        }
        return columns
    }

    /// "o Built mills": a letter for a bullet.
    private func beginsWithLetter(_ text: VisibleText, _ range: Range<Int>) -> Bool {
        range.count > 3 && text.bytes[range.lowerBound] == UInt8(ascii: "o")
            && text.bytes[range.lowerBound + 1] == 0x20
            && (0x41...0x5A).contains(text.bytes[range.lowerBound + 2])
    }

    /// Bytes of a bullet sign and the blanks behind it.
    private func bulletLength(_ text: VisibleText, _ range: Range<Int>) -> Int? {
        let bytes = text.bytes[range]
        guard let first = bytes.first else { return nil }
        var length: Int
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): length = 1
        case 0xE2, 0xC2, 0xEF, 0xE3:
            let signs: [StaticString] = [
                "•", "▪", "◦", "‣", "·", "●", "○", "■", "□", "➢", "➤", "►", "▶", "⁃", "–", "—", "∙", "⚫", "◆",
                "★", "✓", "✔", "・", "↳", "→", "⇒", "➔", "➜", "▸", "▹", "▫", "❖", "✦", "❯", "›", "»", "◉", "⦿",
                "☑", "✅", "\u{F0B7}", "\u{F0A7}",
            ]
            guard
                let sign = signs.first(where: { sign in
                    sign.withUTF8Buffer { mark in bytes.starts(with: mark) }
                })
            else { return nil }
            length = sign.utf8CodeUnitCount
        default: return nil
        }
        let behind = range.lowerBound + length
        guard behind < range.upperBound,
            text.bytes[behind] == 0x20 || text.bytes[behind] == 0x09 || first >= 0x80 && length == 3
        else { return nil }
        while range.lowerBound + length < range.upperBound, text.bytes[range.lowerBound + length] <= 0x20 {
            length += 1
        }
        return length
    }

    /// "EDUCATION University of Bath …" in plain text: the index of the first word that is not in capitals,
    /// where those before it are a section's heading.
    private func capitalsLead(_ text: VisibleText, _ line: TextLine) -> Int? {
        guard isPlain, line.kind == .paragraph || line.kind == .code, line.words.count > 1 else { return nil }
        var end = line.words.lowerBound
        while end < line.words.upperBound, isCapitals(text, text.words[end]) { end += 1 }
        guard end > line.words.lowerBound, end < line.words.upperBound,
            text.words[line.words.lowerBound].byteCount > 3,
            SectionNames.match(text.words[line.words.lowerBound..<end])?.isWhole == true
        else { return nil }
        return end
    }

    private func isCapitals(_ text: VisibleText, _ word: Word) -> Bool {
        word.byteCount > 1 && text.bytes[word.range].allSatisfy { (0x41...0x5A).contains($0) }
    }
}
