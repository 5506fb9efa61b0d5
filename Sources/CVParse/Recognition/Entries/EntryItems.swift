/// List items and rows of tables, which are entries where nothing else is, and may be positions at a company above.
extension EntryFinder {
    /// "- `2005 – 2010` Team manager – designed …" below "**Coppermill**, 2003 – 2010": dates, and a position behind them.
    private func isDatedRole(_ index: Int, _ date: DateMention) -> Bool {
        let line = text.lines[index]
        guard kind.holdsPositions, let current, date.isSpan else { return false }
        let company = drafts[groupOf(current)]
        guard date.range.lowerBound == line.range.lowerBound || isInner(index, of: company) else {
            return false
        }
        guard let whole = company.date?.mention, whole.isSpan, let start = whole.start,
            let first = date.start, first.year >= start.year, !header(company).isPosition
        else { return false }
        let title =
            date.range.lowerBound == line.range.lowerBound
            ? date.range.upperBound..<line.range.upperBound : line.range.lowerBound..<date.range.lowerBound
        let words = text.words(in: title).prefix(5)
        guard let head = words.first, let last = words.last else { return false }
        if date.range.lowerBound > line.range.lowerBound {
            // "Rolled out the advisor portal, 2016 – 2018" is something done; a position's noun stands at its end.
            let noun = text.words(in: title).last
            guard !head.senses.kinds.contains(.verb),
                noun.map({ PhraseEvidence($0.range, in: text).position > 0 }) == true
                    || isAmongDatedRoles(index)
            else { return false }
        }
        return PhraseEvidence(head.start..<last.end, in: text).position > 1
    }

    /// "- Consultant for Brightwater (2018 – 2019)" beside "- Clerk (2016 – 2018)": all of a few items name what somebody
    /// was, up to some dates at their ends.
    private func isAmongDatedRoles(_ index: Int) -> Bool {
        let depth = text.lines[index].listDepth
        func isItem(_ line: Int) -> Bool { text.lines[line].isItem && text.lines[line].listDepth == depth }
        let before = (max(shapes.lowerBound, index - 8)..<index).reversed().prefix(while: isItem)
        let behind = (index..<min(index + 9, shapes.upperBound)).prefix(while: isItem)
        let lines = (before + Array(behind)).filter(text.beginsItem)
        return (2...8).contains(lines.count)
            && lines.allSatisfy { line in
                let range = text.lines[line].range
                guard let date = dates[line].last, date.isSpan, range.upperBound - date.range.upperBound <= 1,
                    let first = text.words(in: range).first, !first.senses.kinds.contains(.verb)
                else { return false }
                let lead = text.words(in: range.lowerBound..<max(range.lowerBound, date.range.lowerBound))
                    .prefix(3)
                return lead.last.map {
                    PhraseEvidence(range.lowerBound..<$0.end, in: text).position > 1
                } == true
            }
    }

    /// "  - **Clerk** (2003 – 2005)", an item in the item of the company.
    private func isInner(_ index: Int, of company: EntryDraft) -> Bool {
        guard let first = company.header.first, text.lines[first].isItem else { return false }
        return text.lines[index].listDepth > text.lines[first].listDepth
    }

    mutating func readItem(_ index: Int, _ shape: LineShape) {
        let line = text.lines[index]
        let isFirstOfItem = text.beginsItem(index)
        if isFirstOfItem, line.listDepth <= shapes.entryDepth {
            groupDepth = namesProjects(index) ? line.listDepth + 1 : nil
            if groupDepth != nil {
                current = nil
                return
            }
        }
        if shapes.itemsAreEntries, line.listDepth <= groupDepth ?? shapes.entryDepth {
            if isFirstOfItem, shapes.entriesAreBold, !line.style.contains(.bold) {
                addToBody(index)
            } else if isFirstOfItem {
                open(index, shape, level: 100)
            } else if let current, drafts[current].body.isEmpty, shape.isShort,
                SkillLabel.list(in: line.range, of: text) == nil
            {
                addToHeader(index, shape)
            } else {
                addToBody(index)
            }
            return
        }
        if isFirstOfItem, opensLabelledEntry(index) {
            open(index, shape)
            return
        }
        guard let current else {
            addToBody(index)
            return
        }
        let draft = drafts[current]
        if isFirstOfItem, draft.header.last == index - 1, draft.body.isEmpty,
            header(draft).isLabelled(onLine: index)
        {
            addToHeader(index, shape)
            return
        }
        // "### 2016/2 – now", and below it "- **Coppermill**".
        if isFirstOfItem, draft.header.last == index - 1, draft.body.isEmpty,
            kind.holdsPositions, text.lines[index - 1].isHeading, header(draft).isDateOnly,
            line.words.count <= 30, line.range.count <= 120,
            line.style.contains(.bold) || PhraseEvidence(line.range, in: text).organization > 0
        {
            addToHeader(index, shape)
            return
        }
        // "- **Position**" and "- 2019 – 2020" under "**Company**".
        if draft.body.isEmpty, draft.date == nil, isFirstOfItem, line.style.contains(.bold),
            line.words.count <= 10
        {
            addToHeader(index, shape)
            return
        }
        if isFirstOfItem, standsBetween(draft, index) {
            addToHeader(index, shape)
            return
        }
        if isFirstOfItem, opensCourse(index, shape) { return }
        guard isFirstOfItem, let date = shape.date, case let isDatedRole = isDatedRole(index, date),
            shape.isShort || isDatedRole
        else {
            addToBody(index)
            return
        }
        if date.isSpan, draft.date == nil || draft.isGroup || isDatedRole,
            draft.body.isEmpty || draft.isGroup
                || line.listDepth > shapes.entryDepth && shapes.itemsAreEntries
        {
            let parent = draft.isGroup ? current : groupOf(current)
            drafts[parent].isGroup = true
            open(index, shape, level: drafts[parent].level + 1, group: parent)
            return
        }
        if let group = draft.group, drafts[group].isGroup, drafts[group].level + 1 == draft.level,
            date.isSpan || date.range.lowerBound == line.range.lowerBound,
            let first = draft.header.first, text.lines[first].isItem,
            text.lines[first].listDepth == line.listDepth
        {
            open(index, shape, level: draft.level, group: group)
            return
        }
        addToBody(index)
    }

    /// "- Own projects:" over items of their own.
    private func namesProjects(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard kind == .projects, shapes.itemsAreEntries, line.words.count <= 5,
            LoneTitle(text: text, dates: dates).endsInColon(index), index + 1 < shapes.upperBound,
            text.lines[index + 1].isItem, text.lines[index + 1].listDepth > line.listDepth
        else { return false }
        return SectionNames.holdsKeyword(of: .projects, text.words[line.words])
    }

    /// "- Engineer", in it "- Coppermill, Leeds", and directly behind that "- May 2019 – 2020": an item between the position
    /// and its dates says for whom.
    private func standsBetween(_ draft: EntryDraft, _ index: Int) -> Bool {
        guard kind.holdsPositions, draft.date == nil, draft.body.isEmpty, draft.header == [index - 1],
            index + 1 < shapes.upperBound, shapes[index + 1].isDateOnly,
            case let (own, line, next) = (text.lines[index - 1], text.lines[index], text.lines[index + 1])
        else { return false }
        return own.isItem && line.listDepth == own.listDepth + 1 && line.words.count <= 16
            && next.isItem && next.listDepth == line.listDepth && next.item != line.item
    }

    /// "- Company: Coppermill" before anything else, or again below the items of the entry that such an item opened.
    private func opensLabelledEntry(_ index: Int) -> Bool {
        guard let field = labelledField(index),
            kind.holdsPositions && field == .position || kind == .education && field == .degree
                || (kind.holdsPositions || kind == .education) && field == .organization
        else { return false }
        guard let current else { return true }
        guard let first = drafts[current].header.first, text.lines[first].isItem, drafts[current].level == 100
        else { return false }
        return labelledField(first) == field
    }

    /// "Company Name:  Coppermill", and in paragraphs of their own "Position: Clerk" and "Period: 2016 – 2017": lines of a
    /// form that has been filled in. Whether the line was one.
    mutating func readLabelledLine(_ index: Int, _ shape: LineShape) -> Bool {
        let line = text.lines[index]
        guard kind == .work, line.kind == .paragraph, line.style.isDisjoint(with: [.bold, .italic]),
            let field = labelledField(index)
        else { return false }
        let first = current.flatMap { drafts[$0].header.first }.flatMap(labelledField)
        if field == .organization || field == .position, current == nil || first == field {
            open(index, shape)
            return true
        }
        guard let current, first != nil, [.organization, .position, .date, .place].contains(field),
            drafts[current].body.isEmpty,
            !drafts[current].header.contains(where: { labelledField($0) == field })
        else { return false }
        addToHeader(index, shape)
        return true
    }

    private func labelledField(_ index: Int) -> FieldLabels.Field? {
        FieldLabels.field(announcedBy: text.lines[index], of: text)
    }

    /// Opens a course below its school, where a line is one of several.
    mutating func opensCourse(_ index: Int, _ shape: LineShape) -> Bool {
        guard kind == .education, let group = schoolOfCourses(at: index) else { return false }
        drafts[group].isGroup = true
        open(index, shape, level: drafts[group].level + 1, group: group)
        drafts[drafts.count - 1].date = dates[index].last.map { (index, $0) }
        return true
    }

    /// The school above a list of its courses, whose item begins at a line.
    private func schoolOfCourses(at index: Int) -> Int? {
        guard let current else { return nil }
        let courses = DatedCourses(text: text, dates: dates)
        let draft = drafts[current]
        if let group = draft.group, drafts[group].isGroup, drafts[group].level + 1 == draft.level,
            let first = draft.header.first, text.lines[first].isItem == text.lines[index].isItem,
            text.lines[first].listDepth == text.lines[index].listDepth,
            text.lines[first].isItem || text.lines[first].block == text.lines[index].block
        {
            return courses.closesWithDate(index) ? group : nil
        }
        let isTitle = header(draft).isBold && !draft.header.contains { text.lines[$0].isItem }
        guard draft.level < 100 || isTitle, draft.date == nil, draft.body.isEmpty, !draft.isGroup,
            header(draft).namesOneThing,
            draft.header.allSatisfy({ PhraseEvidence(text.lines[$0].range, in: text).degree == 0 }),
            courses.begin(at: index, in: shapes.lines)
        else { return nil }
        return current
    }

    /// Reads a row and gives the index of the line behind it.
    mutating func readRow(_ index: Int, _ lines: Range<Int>) -> Int {
        let row = TableRowDraft(text: text, dates: dates)
        if let current, isDated(drafts[current]), let whole = row.labelled(at: index, in: lines) {
            drafts[current].body += whole
            return whole.upperBound
        }
        let cells = row.cells(at: index, in: lines)
        if let whole = row.layout(at: index, in: lines), !row.namesColumns(cells) {
            var draft = row.draft(ofLayout: whole)
            if let current, case let title = drafts[current], title.header == [index - 1], title.date == nil,
                title.group == nil, text.lines[index - 1].isHeading
            {
                // "### Master", and below it a table of its school, its subject and its year.
                draft.header = title.header + draft.header
                draft.level = title.level
                drafts.removeLast()
            }
            drafts.append(draft)
            current = drafts.count - 1
            return whole.upperBound
        }
        if row.isHeader(cells) {
            columns = row.fields(of: cells)
            sharedColumns = row.sharedColumns(of: cells)
            return cells.upperBound
        }
        if text.lines[index].row <= 0 {
            columns = [:]
            sharedColumns = []
        }
        if let current, drafts[current].table == text.lines[index].table,
            text.lines[index].column > 0 || drafts[current].date != nil && row.isProse(cells)
        {
            // A row without a first cell goes on with the row above it; so does one that tells of it at length.
            drafts[current].body += cells
            return cells.upperBound
        }
        var draft = row.draft(of: cells)
        draft.columns = columns
        draft.sharedColumns = sharedColumns
        drafts.append(draft)
        current = drafts.count - 1
        return cells.upperBound
    }

    /// Whether a heading's draft, or the one that it belongs to, has its dates.
    private func isDated(_ draft: EntryDraft) -> Bool {
        guard let line = draft.header.last, text.lines[line].isHeading else { return false }
        return draft.date != nil || draft.group.map { drafts[$0].date != nil } == true
    }
}
