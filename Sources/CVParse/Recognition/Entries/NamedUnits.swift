/// One entry of a section whose entries are a name and perhaps a date.
struct NamedUnit {
    /// The line that names it.
    var line: Int
    /// All of its own text, the name first.
    var range: Range<Int>
    var isItem = false
    var date: DateMention?
}

/// Divides such a section into its entries: headings, bold lines, list items, terms, rows of a table or paragraphs,
/// whichever it has, with dates before, behind or inside.
struct NamedUnits {
    let text: VisibleText
    let dates: [[DateMention]]

    /// - Parameter areTalks: the headings may name the conferences at which the talks below them were given.
    func units(_ lines: Range<Int>, areTalks: Bool = false) -> [NamedUnit] {
        var units = ((areTalks ? talks(lines) : nil) ?? titled(lines) ?? listed(lines)).flatMap(parted)
        for index in units.indices where units[index].date == nil {
            units[index].date = date(in: units[index].range, from: units[index].line, lines)
        }
        return units
    }

    /// "- [Tides](…), [Ledgers](…)": one for each link of an item that is made of them, up to as many as anybody writes.
    private func parted(_ unit: NamedUnit) -> [NamedUnit] {
        guard unit.isItem, let links = text.linksAlone(in: unit.range), links.count <= 40 else {
            return [unit]
        }
        return links.map { link in
            var part = unit
            part.range = link.range
            part.line = text.line(at: link.range.lowerBound) ?? unit.line
            return part
        }
    }

    private func date(in range: Range<Int>, from line: Int, _ lines: Range<Int>) -> DateMention? {
        (line..<lines.upperBound).prefix { text.lines[$0].range.lowerBound < range.upperBound }
            .lazy.compactMap { line in
                dates[line].first {
                    $0.duration == nil && $0.range.lowerBound >= range.lowerBound
                        && $0.range.lowerBound < range.upperBound && !isInCode($0)
                }
            }.first
    }

    /// "TL-2041": the number of a certificate.
    private func isInCode(_ mention: DateMention) -> Bool {
        let start = mention.range.lowerBound
        return mention.isBareYear && start > 1 && text.bytes[start - 1] == UInt8(ascii: "-")
            && WordReader.isLetter(text.bytes[start - 2])
    }

    // MARK: Titles

    /// "#### FOSDEM (2019)" and its like, each over a talk or several: items or paragraphs that are links.
    private func talks(_ lines: Range<Int>) -> [NamedUnit]? {
        let headings = lines.filter { text.lines[$0].isHeading }
        guard let first = headings.first, first == lines.lowerBound,
            headings.contains(where: { !dates[$0].isEmpty })
        else { return nil }
        var units: [NamedUnit] = []
        var date: DateMention?
        for line in lines {
            let current = text.lines[line]
            if current.isHeading {
                guard line == lines.lowerBound || !text.lines[line - 1].isHeading else { return nil }
                date = dates[line].first { $0.duration == nil }
                continue
            }
            guard !current.isItem || text.beginsItem(line), let link = text.links(in: current.range).first,
                link.range.lowerBound <= current.range.lowerBound + 1,
                link.range.count * 2 > current.range.count
            else { return nil }
            units.append(NamedUnit(line: line, range: current.range, isItem: current.isItem, date: date))
        }
        return units.isEmpty ? nil : units
    }

    /// Headings, or bold lines over what describes them.
    private func titled(_ lines: Range<Int>) -> [NamedUnit]? {
        let items = lines.count { text.lines[$0].isItem }
        let headings = lines.filter { text.lines[$0].isHeading && !isLabel($0) && !groups($0, lines) }
        if !headings.isEmpty,
            headings.contains(where: { !dates[$0].isEmpty }) || headings.count * 3 >= items
                || itemsAreLabelled(lines)
        {
            return units(under: headings, lines)
        }
        guard headings.isEmpty else { return nil }
        let titles = lines.filter { isBoldLine($0) && !isLabel($0) && !isDateOnly($0) }
        guard titles.count > 1 || items == 0, let first = titles.first,
            lines.prefix(while: { $0 < first }).allSatisfy({ isDateOnly($0) || text.lines[$0].isHeading })
        else { return nil }
        // "**Amazon**" over several certificates names who gave them.
        let areDated = titles.count { !dates[$0].isEmpty || $0 + 1 < lines.upperBound && isDateOnly($0 + 1) }
        return areDated * 2 >= titles.count || items < titles.count * 2 ? units(under: titles, lines) : nil
    }

    /// "- Country: …", "- Application Date: …": what is said of the entries that the headings name.
    private func itemsAreLabelled(_ lines: Range<Int>) -> Bool {
        lines.allSatisfy { line in
            guard text.lines[line].isItem, text.beginsItem(line) else { return true }
            let label = SkillLabel.labelEnd(in: text.lines[line].range, of: text)
            return label.map { text.words(in: text.lines[line].range.lowerBound..<$0.lowerBound).count <= 3 }
                == true
        }
    }

    private func isBoldLine(_ index: Int) -> Bool {
        let line = text.lines[index]
        return !line.isItem && !line.isCell && !line.isHeading && !line.isWrapped
            && line.kind != .definition && line.kind != .term && line.words.count <= 20
            && (line.style.contains(.bold) || isBoldBeforeDate(index))
    }

    /// "**Ledgers and Tides** (2019)".
    private func isBoldBeforeDate(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard let lead = text.boldLead(of: line, in: line.range)?.last, let date = dates[index].first else {
            return false
        }
        return text.words[line.words].allSatisfy { $0.end <= lead.end || date.range.contains($0.start) }
    }

    /// The date on a title or, if it has none, in the first lines below it.
    private func units(under titles: [Int], _ lines: Range<Int>) -> [NamedUnit] {
        titles.enumerated().map { position, line in
            let end = position + 1 < titles.count ? titles[position + 1] : lines.upperBound
            let dated = (line..<min(line + 4, end)).first { index in
                dates[index].contains { $0.duration == nil }
                    && (index == line || text.lines[index].words.count <= 12)
            }
            return NamedUnit(
                line: line, range: text.lines[line].range,
                date: dated.flatMap { dates[$0].first { $0.duration == nil } })
        }
    }

    /// Whether a heading stands over definitions that are entries: "#### Edited Volumes", and below it ": Quill, A. …"
    /// twice, or once with a title in bold.
    private func groups(_ heading: Int, _ lines: Range<Int>) -> Bool {
        let below = (heading + 1..<max(heading + 1, lines.upperBound)).prefix { !text.lines[$0].isHeading }
        let entries = below.filter { text.lines[$0].kind == .definition && !text.lines[$0].isWrapped }
        return entries.count > 1
            || entries.contains { index in
                !text.lines[index].hasBoldLead
                    && text.words[text.lines[index].words].contains {
                        text.style(of: $0.range).contains(.bold)
                    }
            }
    }

    /// Words that name kinds of entries, and not one: "Journals", "Invited Talks", "2019"; and "Last updated".
    private func isLabel(_ index: Int) -> Bool {
        let words = text.words[text.lines[index].words]
        return Self.tellsOfUpdate(words)
            || words.count <= 6
                && words.allSatisfy {
                    $0.isNumber || $0.senses.kinds.contains(.function) || Self.kinds.contains($0.key)
                }
    }

    /// "Last updated: June 2024": of the document.
    static func tellsOfUpdate(_ words: ArraySlice<Word>) -> Bool {
        words.prefix(2).map(\.key) == lastUpdated
    }

    private static let lastUpdated = ["last", "updated"].map { WordReader.key($0) }

    private static let kinds: WordSet = [
        "journal", "journals", "articles", "article", "papers", "paper", "conference", "conferences",
        "proceedings",
        "books", "book", "chapters", "theses", "thesis", "patents", "patent", "talks", "posters", "preprints",
        "reports", "technical", "workshops", "workshop", "peer-reviewed", "peer", "reviewed", "refereed",
        "invited", "poster", "under", "review", "submitted", "accepted", "forthcoming", "press",
        "preparation", "published",
        "selected", "international", "national", "contributed", "other", "publications", "presentations",
        "awards",
        "certificates", "certifications", "scholarships", "honors", "honours", "grants", "blog", "posts",
        "online",
        "courses", "licenses", "zeitschriften", "konferenzen", "bücher", "vorträge", "artikel", "articles",
        "livres",
        "artículos", "libros", "artigos", "livros", "articoli", "статьи", "доклады",
    ]

    // MARK: Lists

    /// List items where there are any; else definitions, table rows, paragraphs.
    private func listed(_ lines: Range<Int>) -> [NamedUnit] {
        let depth = lines.filter { text.lines[$0].isItem }.map { text.lines[$0].listDepth }.min()
        let terms = termsAreNames(lines)
        var units: [NamedUnit] = []
        var row = -1
        /// A date above the entries that it belongs to.
        var pending: DateMention?
        var isBroken = false
        /// The depth of the items below one that only says of what kind they are.
        var innerDepth: Int?
        for line in lines {
            let current = text.lines[line]
            if current.isCell {
                readCell(line, &row, &units)
                continue
            }
            if current.isHeading { continue }
            if depth == nil || !current.isItem, isDateOnly(line) {
                if let last = units.indices.last,
                    text.lines[units[last].line].block == current.block && current.isWrapped
                {
                    // Though "OpenConf 2015" stands above it.
                    units[last].date = dates[line].first
                } else if let last = units.indices.last, units[last].date == nil, pending == nil,
                    units.count == 1 || !isBroken,
                    date(in: units[last].range, from: units[last].line, lines) == nil
                {
                    units[last].date = dates[line].first
                } else {
                    pending = dates[line].first
                }
                isBroken = true
                continue
            }
            if let depth {
                if current.isItem, current.listDepth == depth, labelsItems(line, lines) {
                    innerDepth = depth + 1
                    continue
                }
                if current.isItem, current.listDepth == depth { innerDepth = nil }
                guard current.isItem, current.listDepth == innerDepth ?? depth else { continue }
                if let last = units.last, text.lines[last.line].item == current.item {
                    units[units.count - 1].range = last.range.lowerBound..<current.range.upperBound
                } else {
                    units.append(NamedUnit(line: line, range: current.range, isItem: true, date: pending))
                }
            } else if let last = units.last, !isBroken, text.lines[last.line].block == current.block,
                current.isWrapped
            {
                units[units.count - 1].range = last.range.lowerBound..<current.range.upperBound
            } else if current.kind == .term {
                if terms { units.append(NamedUnit(line: line, range: current.range)) }
                pending = nil
            } else if current.kind != .definition || !terms {
                units.append(NamedUnit(line: line, range: current.range, date: pending))
                pending = current.kind == .definition ? pending : nil
                isBroken = false
            } else if let last = units.indices.last, units[last].date == nil {
                units[last].date = dates[line].first { $0.duration == nil }
            }
        }
        return units
    }

    /// "- **Posters**", and below it items of its own.
    private func labelsItems(_ line: Int, _ lines: Range<Int>) -> Bool {
        lines.contains(line + 1) && text.lines[line + 1].isItem
            && text.lines[line + 1].listDepth > text.lines[line].listDepth && isLabel(line)
    }

    /// Whether the terms of a definition list name the entries: not dates, nor over several definitions, which they group.
    private func termsAreNames(_ lines: Range<Int>) -> Bool {
        var definitions = 0
        var holdsTerm = false
        for line in lines {
            switch text.lines[line].kind {
            case .term:
                holdsTerm = true
                if isDateOnly(line) || isLabel(line) { return false }
                definitions = 0
            case .definition:
                if text.lines[line].isWrapped { continue }
                definitions += 1
                if definitions > 1 || text.lines[line].hasBoldLead { return false }
            default: break
            }
        }
        return holdsTerm
    }

    /// The first cell of a row that is no date names it.
    private func readCell(_ line: Int, _ row: inout Int, _ units: inout [NamedUnit]) {
        let current = text.lines[line]
        // A table cannot do without a header row, so that an entry with its date may stand in it.
        let isHeader = current.isHeaderCell
        let isBehindDate = line > 0 && text.lines[line - 1].row == current.row && !dates[line - 1].isEmpty
        guard !isHeader || !dates[line].isEmpty || isBehindDate else { return }
        if current.row == row {
            if let last = units.indices.last, units[last].date == nil { units[last].date = dates[line].first }
            return
        }
        guard !isDateOnly(line), !current.words.isEmpty else { return }
        if let last = units.last, row >= 0, current.column > 0, date(beside: line) == nil,
            dates[line].isEmpty,
            text.lines[last.line].table == current.table
        {
            // "| | Tide Society |" below "| 2017 | **Best Ledger** |": a row without a first cell tells of the one above.
            row = current.row
            return
        }
        row = current.row
        units.append(NamedUnit(line: line, range: current.range, date: date(beside: line)))
    }

    /// The date in the cell before a line's.
    private func date(beside line: Int) -> DateMention? {
        guard line > 0, text.lines[line - 1].table == text.lines[line].table,
            text.lines[line - 1].row == text.lines[line].row
        else { return nil }
        return dates[line - 1].first
    }

    /// A date and nothing else; that a paragraph breaks its line before a year says nothing.
    private func isDateOnly(_ line: Int) -> Bool {
        guard !dates[line].isEmpty else { return false }
        let current = text.lines[line]
        if current.isWrapped, current.style.isEmpty { return false }
        return LineShape(line, in: text, dates: dates[line]).isDateOnly
    }
}
