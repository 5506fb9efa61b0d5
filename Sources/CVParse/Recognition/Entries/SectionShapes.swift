/// The shapes of a section's lines, seen together: which lines go on with prose, and whether list items are entries.
struct SectionShapes {
    let text: VisibleText
    let dates: [[DateMention]]
    let kind: SectionKind
    let lines: Range<Int>

    /// Whether each entry's dates stand on a line above its heading, and not on one below.
    private(set) var datesStandAbove = false
    private var shapes: [LineShape] = []
    private(set) var itemsAreEntries = false
    /// Whether only those items are entries that are in bold: others tell of them.
    private(set) var entriesAreBold = false
    /// Whether each of a list of projects begins with a link, whatever stands over the list and below it.
    private(set) var itemsAreLinked = false
    /// The depth of the section's outermost list.
    private(set) var entryDepth = 1

    init(_ lines: Range<Int>, of text: VisibleText, dates: [[DateMention]], kind: SectionKind) {
        self.text = text
        self.dates = dates
        self.kind = kind
        self.lines = lines
        readShapes()
        readLists()
        readOrder()
    }

    /// The section's first line.
    var lowerBound: Int { lines.lowerBound }

    /// Behind the section's last line.
    var upperBound: Int { lines.upperBound }

    /// The shape of a line, by its index in the document.
    subscript(_ line: Int) -> LineShape { shapes[line - lines.lowerBound] }

    /// The lines' shapes; a line that goes on with a long one above it in the same paragraph is prose.
    private mutating func readShapes() {
        shapes.reserveCapacity(lines.count)
        for index in lines {
            var shape = LineShape(index, in: text, dates: dates[index])
            let beginsWithDate = shape.date?.range.lowerBound == text.lines[index].range.lowerBound
            let isDateAlone = shape.isDateOnly && !text.lines[index].isWrapped
            if let last = shapes.last, index > lines.lowerBound, !beginsWithDate, !isDateAlone,
                isProse(index, after: last)
            {
                shape.role = .body
                shape.date = nil
                shape.isDateOnly = false
            } else if case .subtitle = shape.role, shape.date == nil, beginsProse(index) {
                shape.role = .body
            } else if kind == .education, case .body = shape.role, namesSchoolAndDegree(index) {
                shape.role = .title
            }
            shapes.append(shape)
        }
    }

    /// "The queue offers what a ledger needs for its", and on the next line of the paragraph "daily books": a short line
    /// that goes on in small letters.
    private func beginsProse(_ index: Int) -> Bool {
        guard lines.contains(index + 1) else { return false }
        let (line, next) = (text.lines[index], text.lines[index + 1])
        return line.style.isEmpty && !line.isItem && !line.isCell && line.words.count > 3
            && next.block == line.block && next.isWrapped && !next.isItem && dates[index + 1].isEmpty
            && (0x61...0x7A).contains(text.bytes[next.range.lowerBound])
            && !",;:|".utf8.contains(text.bytes[line.range.upperBound - 1])
    }

    private func isProse(_ index: Int, after last: LineShape) -> Bool {
        let line = text.lines[index]
        let above = text.lines[index - 1]
        guard line.block == above.block, line.kind == above.kind, !line.isItem, !line.isCell, !line.isHeading,
            line.style.isDisjoint(with: [.bold]), !line.hasBoldLead, !closesWithDates(index)
        else { return false }
        if case .body = last.role { return true }
        return above.range.count >= 60 && above.words.count >= 9 && last.date == nil
            && !text.bytes[above.range].contains(0x09)
    }

    /// "Program Manager: Jan 2021 – now" amid lines of prose: short, and its dates set apart at the end.
    private func closesWithDates(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard line.words.count <= 14, let span = dates[index].last, span.isSpan, !span.isDurationOnly,
            span.range.upperBound + 1 >= line.range.upperBound,
            span.range.lowerBound > line.range.lowerBound + 4,
            !(0x61...0x7A).contains(text.bytes[line.range.lowerBound])
        else { return false }
        let before = text.bytes[line.range.lowerBound..<span.range.lowerBound].reversed().prefix(3)
        return before.contains { ":,(|\t".utf8.contains($0) }
            || before.first == 0x20 && before.dropFirst().first == 0x20
    }

    /// "University of Bath. Bachelor of Science in Electronics": a sentence that is an entry.
    private func namesSchoolAndDegree(_ index: Int) -> Bool {
        let evidence = PhraseEvidence(text.lines[index].range, in: text)
        return evidence.school > 0 && evidence.degree > 1 && evidence.wordCount <= 24
    }

    /// "*2016 – 2018*" above "### Tin Market", as above the headings of the other entries: at the section's end no date is
    /// left over. A single one counts where the section begins with it as a heading.
    private mutating func readOrder() {
        guard let first = shapes.first, first.isDateOnly, let last = shapes.last, !last.isDateOnly else {
            return
        }
        var (above, below) = (0, 0)
        for (offset, index) in lines.enumerated()
        where text.lines[index].isHeading && !shapes[offset].isDateOnly {
            guard shapes[offset].date == nil else { return }
            above += isDateAbove(index - 1) ? 1 : 0
            below += isDateAlone(index + 1) ? 1 : 0
        }
        datesStandAbove = below == 0 && (above > 1 || above == 1 && text.lines[lines.lowerBound].isHeading)
    }

    /// A paragraph or a heading of dates.
    private func isDateAbove(_ index: Int) -> Bool {
        isDateAlone(index) || lines.contains(index) && self[index].isDateOnly && text.lines[index].isHeading
    }

    /// Whether a line of the section, by its index in the document, is a paragraph of dates.
    func isDateAlone(_ index: Int) -> Bool {
        guard lines.contains(index), self[index].isDateOnly else { return false }
        let line = text.lines[index]
        return !line.isItem && !line.isHeading && !line.isCell
    }

    /// Whether nothing but items stands between the first and the last of some.
    private func isOneList(_ items: [Int]) -> Bool {
        guard let first = items.first, let last = items.last else { return false }
        return (first...last).allSatisfy { text.lines[$0].isItem }
    }

    /// "[Demo](…) – online": what a link leads to, and no name of a project.
    static let pages: WordSet = [
        "demo", "source", "code", "live", "website", "site", "github", "gitlab", "repo", "repository",
        "video", "docs",
        "link", "here", "app",
    ]

    /// A link, and words or a sign behind it.
    private func beginsWithLink(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard let first = text.words[line.words].first, let link = text.links(in: line.range).first else {
            return false
        }
        let names = text.words(in: link.range)
        return link.range.contains(first.start) && link.range.upperBound < line.range.upperBound
            && !names.allSatisfy { Self.pages.contains($0.key) || $0.senses.kinds.contains(.function) }
    }

    /// Decides whether list items are the section's entries.
    private mutating func readLists() {
        var depth = Int.max
        for index in lines where text.lines[index].isItem { depth = min(depth, text.lines[index].listDepth) }
        guard depth < Int.max else { return }
        entryDepth = depth
        var items = 0
        var dated = 0
        var titles = 0
        var subtitles = 0
        let beginsWithList = beginsWithDatedList(depth)
        // "- **Tide Society President** – Led …", and behind all of them a course or a job of another section.
        let beginsWithOffices =
            kind == .volunteer
            && beginsWithItems(depth, before: { !text.lines[$0].isItem }) {
                text.lines[$0].hasBoldLead
            }
        for (offset, index) in lines.enumerated() {
            let line = text.lines[index]
            switch shapes[offset].role {
            case .heading: titles += beginsWithList && shapes[offset].date == nil ? 0 : 1
            case .cell:
                // A table without dates tells of skills rather than of jobs.
                titles += kind != .work || shapes[offset].date != nil ? 1 : 0
            case .title where beginsWithOffices: continue
            case .title:
                let isOverItems =
                    kind == .projects && line.hasBoldLead && text.lines.indices.contains(index + 1)
                    && text.lines[index + 1].isItem
                // "**University of Leeds**, Engineering School", and items that tell more of it.
                let isSchool =
                    kind == .education && line.hasBoldLead
                    && PhraseEvidence(line.range, in: text).school > 0
                // "Ledger Queue", and below it ": A queue", with items inside the definition.
                let isTerm = kind == .projects && line.kind == .term
                titles +=
                    shapes[offset].date != nil || line.style.contains(.bold) || isOverItems || isSchool
                        || isTerm
                    ? 1 : 0
            case .subtitle:
                // "I have built several, including:" only leads to the list.
                let leads = LoneTitle(text: text, dates: dates).endsInColon(index)
                subtitles += !leads && lines.contains(index + 1) && text.lines[index + 1].isItem ? 1 : 0
            case .item, .date:
                guard line.isItem, line.listDepth == depth,
                    text.beginsItem(index)
                else {
                    // "- Clerk, Brightwater", and in it "- 2008".
                    let isFirstInside =
                        index > lines.lowerBound && text.lines[index - 1].isItem
                        && text.lines[index - 1].listDepth == depth
                    if line.isItem,
                        shapes[offset].date?.isSpan == true || isFirstInside && shapes[offset].isDateOnly
                    {
                        dated += 1
                    }
                    // "### 2012 – 2016", and the course below it.
                    if line.isHeading || kind != .work && !line.isItem { titles += 1 }
                    continue
                }
                items += 1
                if shapes[offset].date != nil { dated += 1 }
            default: break
            }
        }
        switch kind {
        case .work:
            itemsAreEntries =
                titles == 0 && (dated > 0 ? dated * 2 >= items : subtitles == 0 && itemsNameJobs(depth))
        case .education:
            itemsAreEntries = titles == 0 && (dated > 0 || subtitles == 0) && !itemsAreLabelled(depth)
        default: itemsAreEntries = titles == 0 && subtitles == 0
        }
        if kind == .projects, titles == 0, items > 1 {
            readLinks(items, depth)
            if itemsAreEntries { readBoldItems(depth) }
        }
    }

    /// "- 2013: Course of Tides, Hilltop" and more of them, before any heading: what a heading below them announces is
    /// something else.
    private func beginsWithDatedList(_ depth: Int) -> Bool {
        beginsWithItems(depth, before: { text.lines[$0].isHeading }) { self[$0].date != nil }
    }

    /// Whether several items of a kind stand before a line of another.
    private func beginsWithItems(
        _ depth: Int, before isEnd: (Int) -> Bool, _ isOfKind: (Int) -> Bool
    ) -> Bool {
        let list = lines.prefix { !isEnd($0) }
        guard list.count < lines.count, let first = list.first, text.lines[first].isItem else { return false }
        let items = list.filter {
            text.lines[$0].isItem && text.lines[$0].listDepth == depth && text.beginsItem($0)
        }
        return items.count > 1 && items.allSatisfy(isOfKind)
    }

    private func firstLines(ofItemsAt depth: Int) -> [Int] {
        lines.filter {
            text.lines[$0].isItem && text.lines[$0].listDepth == depth && text.beginsItem($0)
        }
    }

    /// "- **Coppermill**, Leeds — Engineer", "- Clerk at Brightwater": of jobs without dates, each names who and what.
    private func itemsNameJobs(_ depth: Int) -> Bool {
        let items = firstLines(ofItemsAt: depth)
        let splitter = HeaderSplitter(text: text, dates: dates)
        return items.count > 1
            && items.allSatisfy { index in
                let parts = splitter.parts(ofLine: index)
                return text.lines[index].words.count <= 16 && parts.count > 1
                    && parts.contains { $0.evidence.position > 1 }
                    && (text.lines[index].hasBoldLead
                        || parts.contains { [.strong, .at].contains($0.separator) })
                    && text.firstWord(in: text.lines[index].range)?.senses.kinds.contains(.verb) == false
            }
    }

    /// "- **Ledgerly**", and below it "1. Keeps books", in a list of its own.
    private mutating func readBoldItems(_ depth: Int) {
        let items = firstLines(ofItemsAt: depth)
        guard let first = items.first, isBold(first) else { return }
        entriesAreBold = items.count(where: isBold) > 1
    }

    private func isBold(_ index: Int) -> Bool {
        text.lines[index].style.contains(.bold) && text.lines[index].words.count <= 12
    }

    /// "- Degree: BSc", "- School: Hilltop University", "- Years: 2014 – 2018": the items are fields of entries, and have no
    /// dates of their own.
    private func itemsAreLabelled(_ depth: Int) -> Bool {
        let items = firstLines(ofItemsAt: depth).prefix(3)
        let fields = items.map { FieldLabels.field(announcedBy: text.lines[$0], of: text) }
        let dated = zip(items, fields).count { self[$0].date != nil && $1 != .date }
        return [.degree, .organization].contains(fields.first) && fields.count > 1
            && fields.dropFirst().first != fields.first
            && !fields.contains(nil) && dated <= 1
    }

    /// "Some examples of my code", and below it "- [Ledgerly](…): keeps books" and more of them.
    private mutating func readLinks(_ items: Int, _ depth: Int) {
        let first = firstLines(ofItemsAt: depth)
        itemsAreLinked = first.count == items && isOneList(first) && first.allSatisfy(beginsWithLink)
        if itemsAreLinked { itemsAreEntries = true }
    }
}
