/// What the tags of raw HTML do to the text that is written.
extension VisibleTextBuilder {
    mutating func addLink(_ visible: Range<Int>, _ destination: String, _ source: Range<Int>) {
        let shown = visible.clamped(to: 0..<bytes.count)
        links.append(
            TextLink(range: bytes.trimmed(shown) { $0 <= 0x20 }, destination: destination, source: source))
    }

    mutating func read(tag node: MarkupTree.NodeID) {
        let range = tree.range(node)
        let name = tree.tagName(node) ?? ""
        html.position = bytes.count
        switch html.read(
            name, attributes: tree.source.string(in: range), adjoins: name == "span" && adjoins(range))
        {
        case .nothing: break
        case .lineBreak: endLine(isWrapped: false)
        case .gap: writeGap(range)
        case .style(let style): set(style.apply(to: self.style))
        case .block(let kind):
            endLine(isWrapped: false)
            block += 1
            if let kind { begin(kind) }
        case .list(let isStart):
            endLine(isWrapped: false)
            block += 1
            htmlLists = max(0, htmlLists + (isStart ? 1 : -1))
        case .table(let part): layOut(part)
        case .linkStart:
            set(style.union(.link))
            linkStart = range.lowerBound
        case .linkEnd(let destination, let start):
            set(style.subtracting(.link))
            addLink(
                min(start, bytes.count)..<bytes.count, destination,
                min(linkStart, range.lowerBound)..<range.upperBound)
        }
    }

    /// "<span>Steward</span><span>Tin Market</span>", "Coppermill<span>May 2018</span>": fields that a style sheet sets
    /// apart; "Sql<span>Alchemy</span>" is one word.
    private func adjoins(_ tag: Range<Int>) -> Bool {
        let behind = tree.source.bytes[min(tag.upperBound, tree.source.bytes.count)...].prefix(20)
        guard let last = bytes.last, let next = behind.first,
            WordReader.isLetter(last) || WordReader.isDigit(last) || last == UInt8(ascii: ")")
        else { return false }
        let isCapital = (0x41...0x5A).contains(next)
        // "Degree, 2007<span>University of Wick</span>".
        if html.endsSpan || bytes.suffix(4).allSatisfy(WordReader.isDigit) {
            return isCapital || WordReader.isDigit(next)
        }
        return beginsDate(behind)
    }

    /// A year, or a word for a month or a season.
    private func beginsDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        var words: [Word] = []
        bytes.withUnsafeBufferPointer {
            WordReader.read($0, 0..<$0.count, into: &words, senses: Lexicon.table)
        }
        guard let first = words.first, first.start == 0 else { return false }
        return first.isNumber
            ? first.byteCount == 4 && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
            : !first.senses.kinds.isDisjoint(with: [.month, .season])
    }

    /// A block of raw HTML begins, or an item of one ends.
    private mutating func begin(_ kind: TextLine.Kind) {
        self.kind = kind
        if kind == .item {
            items += 1
            item = items
        } else if htmlLists > 0 {
            item = -1
        }
    }

    /// A table of raw HTML: its cells are lines that know their row and column.
    private mutating func layOut(_ part: HTMLLayout.Table) {
        beginBlock(.paragraph)
        switch part {
        case .start:
            tables += 1
            table = tables
            row = -1
        case .row:
            row += 1
            column = -1
        case .cell(let isHeader):
            guard table >= 0 else { return }
            column += 1
            kind = .cell(isHeader: isHeader)
        case .end:
            table = -1
            row = -1
            column = -1
        }
    }
}
