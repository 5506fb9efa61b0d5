/// Divides a section of entries (work, education, projects …) into drafts, one an entry.
///
/// A draft is opened by a line that can name an entry, takes the date that stands nearest, and ends where the next
/// one opens. List items and table rows are entries where the section has no other titles.
struct EntryFinder {
    let text: VisibleText
    let dates: [[DateMention]]
    let kind: SectionKind

    private var drafts: [EntryDraft] = []
    /// Index of the draft that lines go to.
    private var current: Int?
    private var itemsAreEntries = false
    private var entryDepth = 1

    init(text: VisibleText, dates: [[DateMention]], kind: SectionKind) {
        self.text = text
        self.dates = dates
        self.kind = kind
    }

    static func drafts(
        in lines: Range<Int>, of text: VisibleText, dates: [[DateMention]], kind: SectionKind
    ) -> [EntryDraft] {
        var finder = EntryFinder(text: text, dates: dates, kind: kind)
        finder.find(lines)
        if kind == .work { finder.takeBackTitles() }
        return finder.drafts
    }

    /// Bold lines inside a job that name no position and have no date ("**ERGON**", a client) are its own text.
    private mutating func takeBackTitles() {
        guard !drafts.contains(where: { $0.group != nil }) else { return }
        var kept: [EntryDraft] = []
        for draft in drafts {
            let isNamed = draft.header.contains {
                PhraseEvidence(text.lines[$0].range, in: text).position > 0
            }
            if draft.date == nil, draft.level == 100, draft.table == nil, !isNamed, let last = kept.last,
                last.date != nil
            {
                kept[kept.count - 1].body += draft.header + draft.body
            } else {
                kept.append(draft)
            }
        }
        drafts = kept
    }

    private mutating func find(_ lines: Range<Int>) {
        let shapes = shapes(lines)
        readLists(lines, shapes)
        var index = lines.lowerBound
        while index < lines.upperBound {
            let shape = shapes[index - lines.lowerBound]
            switch shape.role {
            case .cell:
                index = readRow(index, lines)
                continue
            case .heading(let level): readHeading(index, level, shape)
            case .date: readDate(index, shape)
            case .title: readTitle(index, shape)
            case .subtitle: readSubtitle(index, shape)
            case .item: readItem(index, shape)
            case .body: readBody(index, shape)
            }
            index += 1
        }
    }

    /// The lines' shapes; a line that goes on with a long one above it in the same paragraph is prose.
    private func shapes(_ lines: Range<Int>) -> [LineShape] {
        var shapes: [LineShape] = []
        shapes.reserveCapacity(lines.count)
        for index in lines {
            var shape = LineShape(index, in: text, dates: dates[index])
            if let last = shapes.last, index > lines.lowerBound, isProse(index, after: last) {
                shape.role = .body
                shape.date = nil
                shape.isDateOnly = false
            } else if kind == .education, case .body = shape.role, namesSchoolAndDegree(index) {
                shape.role = .title
            }
            shapes.append(shape)
        }
        return shapes
    }

    private func isProse(_ index: Int, after last: LineShape) -> Bool {
        let line = text.lines[index]
        let above = text.lines[index - 1]
        guard line.block == above.block, line.kind == above.kind, !line.isItem, !line.isCell, !line.isHeading,
            line.style.isDisjoint(with: [.bold]), !line.hasBoldLead
        else { return false }
        if case .body = last.role { return true }
        return above.range.count >= 60 && above.words.count >= 9 && last.date == nil
            && !text.bytes[above.range].contains(0x09)
    }

    /// "University of Durham. Bachelor of Science in Electronics": a sentence that is an entry.
    private func namesSchoolAndDegree(_ index: Int) -> Bool {
        let evidence = PhraseEvidence(text.lines[index].range, in: text)
        return evidence.school > 0 && evidence.degree > 1 && evidence.wordCount <= 24
    }

    // MARK: Reading lines

    private mutating func readHeading(_ index: Int, _ level: Int, _ shape: LineShape) {
        if let current, drafts[current].header.last == index - 1,
            text.lines[index - 1].block == text.lines[index].block
        {
            addToHeader(index, shape)
            return
        }
        let rank = level
        let parent = openParent(of: rank)
        if let parent, shape.date == nil, drafts[parent].date != nil, !isDated(index + 1) {
            current = parent
            if drafts[parent].header.last == index - 1, drafts[parent].body.isEmpty,
                namesOneThing(drafts[parent]),
                !endsInColon(index)
            {
                // "### Teacher (2012 – 2013)" and below it "#### Hilltop School".
                addToHeader(index, shape)
            } else {
                // A heading inside an entry that has its date: "Labs:", "Key achievements".
                addToBody(index)
            }
            return
        }
        if let parent, let group = drafts[parent].group, drafts[group].isGroup, drafts[parent].date == nil,
            drafts[parent].body.isEmpty, shape.date != nil
        {
            // Company, position, and a third heading with place and dates.
            current = parent
            addToHeader(index, shape)
            return
        }
        open(index, shape, level: rank, group: parent)
        if let parent, drafts[parent].date == nil || drafts[parent].body.isEmpty {
            drafts[parent].isGroup = true
        }
    }

    private func endsInColon(_ index: Int) -> Bool {
        text.bytes[text.lines[index].range.upperBound - 1] == UInt8(ascii: ":")
    }

    private func isDated(_ index: Int) -> Bool {
        text.lines.indices.contains(index) && LineShape(index, in: text, dates: dates[index]).date != nil
    }

    /// The draft of a higher heading that has nothing of its own yet: the company of the positions below it.
    private func openParent(of level: Int) -> Int? {
        var candidate = current
        while let index = candidate {
            if drafts[index].level < level {
                return drafts[index].body.count <= 6 || drafts[index].isGroup ? index : nil
            }
            candidate = drafts[index].group
        }
        return nil
    }

    private mutating func readDate(_ index: Int, _ shape: LineShape) {
        guard let current else {
            open(index, shape)
            return
        }
        if drafts[current].date == nil, drafts[current].body.count <= 1 {
            addToHeader(index, shape)
        } else if let stolen = stealTitle(before: index) {
            let group = groupOf(current)
            open(stolen, LineShape(stolen, in: text, dates: []), level: drafts[current].level, group: group)
            addToHeader(index, shape)
        } else if text.lines[index].isItem && !itemsAreEntries {
            addToBody(index)
        } else {
            open(index, shape, level: 100, group: nil)
        }
    }

    /// The short line directly above a date, where the entry so far has a date already: it names the next entry.
    private mutating func stealTitle(before index: Int) -> Int? {
        guard let current, let date = drafts[current].date, date.line < index - 1,
            drafts[current].header.first != date.line
        else { return nil }
        let above = index - 1
        guard LineShape(above, in: text, dates: dates[above]).isShort,
            !text.lines[above].isItem || text.lines[index].isItem
        else { return nil }
        if drafts[current].header.last == above {
            drafts[current].header.removeLast()
        } else if drafts[current].body.last == above {
            drafts[current].body.removeLast()
        } else {
            return nil
        }
        return above
    }

    /// The company that further positions of `draft` belong to: its group, or itself where it names two things.
    private func groupOf(_ draft: Int) -> Int? { drafts[draft].group ?? draft }

    private mutating func readTitle(_ index: Int, _ shape: LineShape) {
        guard let current else {
            open(index, shape)
            return
        }
        let draft = drafts[current]
        let isBold = text.lines[index].style.contains(.bold) || text.lines[index].hasBoldLead
        if draft.body.isEmpty, draft.header.last == index - 1 || draft.level < 100 {
            let continues = text.lines[index - 1].block == text.lines[index].block
            let isIncomplete = draft.date == nil || isDateOnly(draft)
            if shape.date == nil,
                isIncomplete || continues || namesOneThing(draft) || isMissingPosition(draft, index)
            {
                addToHeader(index, shape)
                return
            }
            if draft.date == nil || isDateOnly(draft) && shape.date == nil {
                if draft.level < 100 || continues || !isBold || !isBoldTitle(draft) {
                    addToHeader(index, shape)
                    return
                }
            }
            if draft.level < 100, shape.date != nil {
                // "# Company (2010 – 2020)" and below it "**Position**, 2015 – 2020".
                drafts[current].isGroup = true
                open(index, shape, level: 90, group: current)
                return
            }
        }
        if draft.level < 100, shape.date == nil, !draft.isGroup || !isBold {
            addToBody(index)
            return
        }
        if draft.level < 100 {
            let parent = draft.level == 90 ? draft.group : current
            open(index, shape, level: 90, group: parent)
            return
        }
        if shape.date == nil, !isBold, text.lines[index].kind != .term {
            addToBody(index)
            return
        }
        open(index, shape)
    }

    private func isBoldTitle(_ draft: EntryDraft) -> Bool {
        draft.header.contains { text.lines[$0].style.contains(.bold) }
    }

    private func isDateOnly(_ draft: EntryDraft) -> Bool {
        draft.header.allSatisfy { LineShape($0, in: text, dates: dates[$0]).isDateOnly }
    }

    private mutating func readSubtitle(_ index: Int, _ shape: LineShape) {
        guard let current else {
            open(index, shape)
            return
        }
        let draft = drafts[current]
        if shape.date == nil, draft.date != nil,
            SkillEnumeration(text: text).list(text.lines[index].range) != nil
        {
            addToBody(index)
            return
        }
        guard draft.body.isEmpty, draft.header.last == index - 1, draft.header.count < 6 else {
            if isLoneTitle(index, shape) || opensList(index, shape) {
                open(index, shape)
            } else {
                addToBody(index)
            }
            return
        }
        let continues = text.lines[index - 1].block == text.lines[index].block
        if continues || draft.date == nil || text.lines[index].style.contains(.italic) || shape.date != nil
            || isDateOnly(draft) || text.lines[index].words.count <= 9 && namesOneThing(draft)
        {
            addToHeader(index, shape)
        } else {
            addToBody(index)
        }
    }

    /// In plain text: a short line that begins a block whose next line is short or a date, as its siblings' do.
    private func isLoneTitle(_ index: Int, _ shape: LineShape) -> Bool {
        guard let current, drafts[current].level == 100, index + 1 < text.lines.count, shape.isShort,
            text.lines[index - 1].block != text.lines[index].block
        else { return false }
        for next in index + 1..<min(index + 4, text.lines.count)
        where text.lines[next].block == text.lines[index].block {
            let below = LineShape(next, in: text, dates: dates[next])
            if below.date != nil { return true }
            if !below.isShort { return false }
        }
        return false
    }

    /// A date in front of a sentence: "2014 – present", and below it "Consultant to the Council."
    private mutating func readBody(_ index: Int, _ shape: LineShape) {
        guard let current, drafts[current].body.isEmpty, drafts[current].header.last == index - 1,
            text.lines[index].words.count <= 24,
            isDateOnly(drafts[current]) || kind == .education && isMissingDegree(drafts[current], index)
        else {
            addToBody(index)
            return
        }
        addToHeader(index, shape)
    }

    /// Whether a heading with its date names only one thing so far: the organisation may stand in the next line.
    private func namesOneThing(_ draft: EntryDraft) -> Bool {
        guard kind == .work || kind == .education, draft.header.count <= 3, draft.group == nil else {
            return false
        }
        let splitter = HeaderSplitter(text: text, dates: dates)
        let names = draft.header.filter { !LineShape($0, in: text, dates: dates[$0]).isDateOnly }
            .flatMap { splitter.parts(ofLine: $0) }.filter {
                !$0.evidence.isPlace && $0.separator != .bracket
            }
        return names.count == 1
    }

    /// Whether a line names a degree that the header above it lacks.
    private func isMissingDegree(_ draft: EntryDraft, _ index: Int) -> Bool {
        PhraseEvidence(text.lines[index].range, in: text).degree > 1
            && draft.header.allSatisfy { PhraseEvidence(text.lines[$0].range, in: text).degree == 0 }
    }

    /// Whether a line names a position that the header above it lacks.
    private func isMissingPosition(_ draft: EntryDraft, _ index: Int) -> Bool {
        guard kind == .work, draft.group == nil, draft.header.count <= 3,
            PhraseEvidence(text.lines[index].range, in: text).position > 1
        else { return false }
        return draft.header.allSatisfy { PhraseEvidence(text.lines[$0].range, in: text).position == 0 }
    }

    /// Among projects and the like: a short line of its own with a list under it, after another such list.
    private func opensList(_ index: Int, _ shape: LineShape) -> Bool {
        guard kind != .work, kind != .education, let current, drafts[current].level == 100, shape.isShort,
            let last = drafts[current].body.last, text.lines[last].isItem, index + 1 < text.lines.count,
            !endsInColon(index)
        else { return false }
        return text.lines[index + 1].isItem && !text.lines[index].isItem
    }

    private mutating func readItem(_ index: Int, _ shape: LineShape) {
        let line = text.lines[index]
        let isFirstOfItem = index == 0 || text.lines[index - 1].item != line.item
        if itemsAreEntries, line.listDepth <= entryDepth {
            if isFirstOfItem {
                open(index, shape, level: 100)
            } else if let current, drafts[current].body.isEmpty {
                addToHeader(index, shape)
            } else {
                addToBody(index)
            }
            return
        }
        guard let current else {
            addToBody(index)
            return
        }
        let draft = drafts[current]
        // "- **Position**" and "- 2019 – 2020" under "**Company**".
        if draft.body.isEmpty, draft.date == nil, isFirstOfItem, line.style.contains(.bold),
            line.words.count <= 10
        {
            addToHeader(index, shape)
            return
        }
        if let date = shape.date, date.isSpan, isFirstOfItem, shape.isShort,
            draft.date == nil || draft.isGroup,
            draft.body.isEmpty || draft.isGroup || line.listDepth > entryDepth && itemsAreEntries
        {
            let parent = draft.isGroup ? current : groupOf(current) ?? current
            drafts[parent].isGroup = true
            open(index, shape, level: drafts[parent].level + 1, group: parent)
            self.current = drafts.count - 1
            return
        }
        if let group = draft.group, drafts[group].isGroup, drafts[group].level + 1 == draft.level,
            let date = shape.date, date.isSpan, shape.isShort, isFirstOfItem,
            let first = draft.header.first, text.lines[first].isItem,
            text.lines[first].listDepth == line.listDepth
        {
            open(index, shape, level: draft.level, group: group)
            return
        }
        addToBody(index)
    }

    /// Decides whether list items are the section's entries.
    private mutating func readLists(_ lines: Range<Int>, _ shapes: [LineShape]) {
        var depth = Int.max
        for index in lines where text.lines[index].isItem { depth = min(depth, text.lines[index].listDepth) }
        guard depth < Int.max else { return }
        entryDepth = depth
        var items = 0
        var dated = 0
        var titles = 0
        var subtitles = 0
        for (offset, index) in lines.enumerated() {
            let line = text.lines[index]
            switch shapes[offset].role {
            case .heading, .cell: titles += 1
            case .title: titles += shapes[offset].date != nil || line.style.contains(.bold) ? 1 : 0
            case .subtitle: subtitles += lines.contains(index + 1) && text.lines[index + 1].isItem ? 1 : 0
            case .item, .date:
                guard line.isItem, line.listDepth == depth,
                    index == 0 || text.lines[index - 1].item != line.item
                else {
                    if line.isItem, shapes[offset].date?.isSpan == true { dated += 1 }
                    continue
                }
                items += 1
                if shapes[offset].date != nil { dated += 1 }
            default: break
            }
        }
        switch kind {
        case .work: itemsAreEntries = titles == 0 && dated * 2 >= items && dated > 0
        case .education: itemsAreEntries = titles == 0 && (dated > 0 || subtitles == 0)
        default: itemsAreEntries = titles == 0 && subtitles == 0
        }
    }

    // MARK: Tables

    private mutating func readRow(_ index: Int, _ lines: Range<Int>) -> Int {
        let first = text.lines[index]
        var end = index
        while end < lines.upperBound, text.lines[end].table == first.table, text.lines[end].row == first.row {
            end += 1
        }
        let cells = index..<end
        if case .cell(isHeader: true) = first.kind, cells.allSatisfy({ dates[$0].isEmpty }) { return end }
        if first.column > 0, let current, drafts[current].table == first.table {
            // A row without a first cell goes on with the row above it.
            drafts[current].body += cells
            return end
        }
        var draft = EntryDraft()
        draft.table = first.table
        for line in cells {
            let shape = LineShape(line, in: text, dates: dates[line])
            let wordCount = cells.reduce(0) { count, other in
                count
                    + (text.lines[other].column == text.lines[line].column
                        ? text.lines[other].words.count : 0)
            }
            if text.lines[line].column > 0, wordCount > 14 {
                draft.body.append(line)
            } else {
                draft.header.append(line)
                if draft.date == nil, let date = shape.date { draft.date = (line, date) }
            }
        }
        drafts.append(draft)
        current = drafts.count - 1
        return end
    }

    // MARK: Drafts

    private mutating func open(_ index: Int, _ shape: LineShape, level: Int = 100, group: Int? = nil) {
        var draft = EntryDraft()
        draft.header = [index]
        draft.level = level
        draft.group = group
        if let date = shape.date { draft.date = (index, date) }
        drafts.append(draft)
        current = drafts.count - 1
    }

    private mutating func addToHeader(_ index: Int, _ shape: LineShape) {
        guard let current else { return }
        guard drafts[current].header.count < 8 else {
            drafts[current].body.append(index)
            return
        }
        drafts[current].header.append(index)
        if let date = shape.date,
            drafts[current].date == nil || drafts[current].date?.mention.isDurationOnly == true
        {
            drafts[current].date = (index, date)
        }
    }

    private mutating func addToBody(_ index: Int) {
        guard let current else { return }
        drafts[current].body.append(index)
    }
}
