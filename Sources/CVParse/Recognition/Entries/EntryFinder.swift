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
    /// What the names of the table's columns say.
    private var columns: [Int: FieldLabels.Field] = [:]
    private var sharedColumns: Set<Int> = []
    /// The term of a definition list whose definitions are dated positions at it, or courses.
    private var termGroup: Int?
    private let shapes: SectionShapes

    private init(_ lines: Range<Int>, text: VisibleText, dates: [[DateMention]], kind: SectionKind) {
        self.text = text
        self.dates = dates
        self.kind = kind
        shapes = SectionShapes(lines, of: text, dates: dates, kind: kind)
    }

    static func drafts(
        in lines: Range<Int>, of text: VisibleText, dates: [[DateMention]], kind: SectionKind
    ) -> [EntryDraft] {
        var finder = EntryFinder(lines, text: text, dates: dates, kind: kind)
        finder.find(lines)
        return kind == .work ? InnerTitles(text: text).merged(finder.drafts) : finder.drafts
    }

    private mutating func find(_ lines: Range<Int>) {
        var index = lines.lowerBound
        while index < lines.upperBound {
            let shape = shapes[index]
            if readDatedDefinition(index, shape) {
                index += 1
                continue
            }
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

    /// "## Brightwater", and below it "Dispenser: 2017 – now" and "Assistant: 2014 – 2017": the first of them was taken for
    /// the company's own, and is the first of its positions.
    private mutating func releasePosition(of group: Int, before index: Int) {
        guard let last = drafts[group].header.last, last == index - 1, drafts[group].header.count > 1,
            drafts[group].date?.line == last, text.lines[last].block == text.lines[index].block
        else { return }
        drafts[group].header.removeLast()
        drafts[group].date = nil
        open(last, LineShape(last, in: text, dates: dates[last]), level: 90, group: group)
    }

    /// "Brightwater: Dec 2017 – now" directly above "Program Manager: Jan 2021 – now": the company of this position and
    /// of those that follow it, none of which names another.
    private func datedCompany(of draft: EntryDraft, above index: Int, _ shape: LineShape) -> Int? {
        guard kind == .work, let current, let date = shape.date, date.isSpan,
            PhraseEvidence(text.lines[index].range, in: text).position > 1,
            namesOneThing(onLine: index)
        else { return nil }
        if draft.level == 101 { return draft.group }
        guard draft.level == 100, draft.group == nil, draft.table == nil, draft.body.isEmpty,
            draft.header == [index - 1], let own = draft.date?.mention, own.isSpan,
            text.lines[index - 1].block == text.lines[index].block, namesOneThing(onLine: index - 1),
            PhraseEvidence(text.lines[index - 1].range, in: text).position == 0
        else { return nil }
        return current
    }

    /// Whether a line has one phrase beside its dates, and commas at the most in it.
    private func namesOneThing(onLine index: Int) -> Bool {
        let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: index)
        return !parts.isEmpty && parts.dropFirst().allSatisfy { $0.separator == .comma }
    }

    // MARK: Terms over dated definitions

    /// "University of Twente", and below it ": Lecturer, 2017–2018." and ": Postdoc, 2016.": the term is what the
    /// definitions share. Whether the line was such a term or definition.
    private mutating func readDatedDefinition(_ index: Int, _ shape: LineShape) -> Bool {
        let line = text.lines[index]
        if line.kind == .definition, !line.isWrapped, let group = termGroup {
            guard shape.date != nil, !shape.isDateOnly else {
                addToBody(index)
                return true
            }
            open(index, shape, level: 96, group: group)
            return true
        }
        if line.kind != .definition { termGroup = nil }
        guard line.kind == .term, shape.date == nil, kind != .projects, holdsDatedDefinitions(index) else {
            return false
        }
        open(index, shape, level: 95)
        termGroup = current
        drafts[drafts.count - 1].isGroup = true
        return true
    }

    /// Whether every definition of a term has words and a date on its first line.
    private func holdsDatedDefinitions(_ index: Int) -> Bool {
        var count = 0
        var next = index + 1
        while next < shapes.upperBound, text.lines[next].kind == .definition {
            defer { next += 1 }
            if text.lines[next].isWrapped || text.lines[next].block == text.lines[next - 1].block { continue }
            let shape = LineShape(next, in: text, dates: dates[next])
            guard shape.date != nil, !shape.isDateOnly, text.lines[next].words.count <= 16 else {
                return false
            }
            count += 1
        }
        return count > 0
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
        if kind == .work, shape.date == nil, !isDated(index + 1), let holder = holder(ofInner: rank),
            PhraseEvidence(text.lines[index].range, in: text).position > 1
        {
            // "### Coppermill (2015 – 2020)", and a second "#### Engineer, Billing" below it.
            open(index, shape, level: rank, group: holder)
            return
        }
        let parent = openParent(of: rank)
        if let parent, shape.date == nil, drafts[parent].date != nil, !isDated(index + 1) {
            current = parent
            if drafts[parent].header.last == index - 1, drafts[parent].body.isEmpty,
                !isInnerTitle(index, level, shape),
                header(drafts[parent]).namesOneThing || header(drafts[parent]).lacksPosition(ofLine: index),
                !LoneTitle(text: text, dates: dates).endsInColon(index)
            {
                // "### Teacher (2012 – 2013)" and below it "#### Hilltop School".
                addToHeader(index, shape)
                drafts[parent].innerLevel = rank
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

    /// "#### Island Game" below a dated company, and another heading of its level behind it: what was made there.
    private func isInnerTitle(_ index: Int, _ level: Int, _ shape: LineShape) -> Bool {
        let evidence = PhraseEvidence(text.lines[index].range, in: text)
        guard kind == .work, evidence.position == 0, evidence.organization + evidence.school == 0 else {
            return false
        }
        let next = text.lines[(index + 1)...].first { $0.isHeading }
        return next?.headingLevel == level && next.map { $0.words.count <= 12 } == true
            && next.map { PhraseEvidence($0.range, in: text).position == 0 } == true
    }

    /// The entry that has its position in a heading of this level.
    private func holder(ofInner level: Int) -> Int? {
        var candidate = current
        while let index = candidate {
            if drafts[index].innerLevel == level { return index }
            candidate = drafts[index].group
        }
        return nil
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
        if drafts[current].date == nil && drafts[current].body.count <= 1
            || spells(shape, dateOf: drafts[current], at: index)
        {
            addToHeader(index, shape)
        } else if let stolen = stealTitle(before: index) {
            let group = groupOf(current)
            open(stolen, LineShape(stolen, in: text, dates: []), level: drafts[current].level, group: group)
            addToHeader(index, shape)
        } else if text.lines[index].isItem && !shapes.itemsAreEntries {
            addToBody(index)
        } else {
            open(index, shape, level: 100, group: nil)
        }
    }

    /// Whether a line of dates directly below a header says in full what its one date is the end of: "2010 – 2012" below
    /// "BSc, Ecology (2012)".
    private func spells(_ shape: LineShape, dateOf draft: EntryDraft, at index: Int) -> Bool {
        guard draft.body.isEmpty, draft.header.last == index - 1, let date = draft.date?.mention,
            !date.isSpan,
            !draft.header.contains(where: { LineShape($0, in: text, dates: dates[$0]).isDateOnly }),
            let span = shape.date, span.isSpan
        else { return false }
        return span.end?.year == (date.end ?? date.start)?.year
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
    private func groupOf(_ draft: Int) -> Int { drafts[draft].group ?? draft }

    /// "Projects", and below it several definitions that begin in bold: a term that groups entries and is none.
    private func groupsDefinitions(_ index: Int) -> Bool {
        guard text.lines[index].kind == .term else { return false }
        let below = text.lines[(index + 1)...].prefix { $0.kind == .definition }
        let titles = below.count {
            !$0.isWrapped && ($0.hasBoldLead || !$0.style.isDisjoint(with: [.bold, .link]))
        }
        let match = SectionNames.match(text.words[text.lines[index].words])
        return titles > 0 && (titles > 1 || match?.kind == .projects)
    }

    private mutating func readTitle(_ index: Int, _ shape: LineShape) {
        guard let current else {
            if kind != .projects || !groupsDefinitions(index) { open(index, shape) }
            return
        }
        if kind == .projects, groupsDefinitions(index) { return }
        let draft = drafts[current]
        if let date = shape.date, draft.date == nil, header(draft).isLabelledDate(onLine: index) {
            // "**Year**: 2024", behind other labels of the same project.
            if draft.body.isEmpty {
                addToHeader(index, shape)
            } else {
                drafts[current].date = (index, date)
                addToBody(index)
            }
            return
        }
        let isBold = text.lines[index].style.contains(.bold) || text.lines[index].hasBoldLead
        if draft.level == 100, header(draft).isRepeated(byLine: index) {
            open(index, shape)
            return
        }
        if isTeam(index, shape) {
            addToBody(index)
            return
        }
        if let group = datedCompany(of: draft, above: index, shape) {
            drafts[group].isGroup = true
            open(index, shape, level: 101, group: group)
            return
        }
        if draft.body.isEmpty, draft.header.last == index - 1 || draft.level < 100 {
            let continues = text.lines[index - 1].block == text.lines[index].block
            let isIncomplete = draft.date == nil || header(draft).isDateOnly
            if kind == .projects, !continues, draft.level == 100, draft.header.count > 1,
                header(draft).isBold,
                text.lines[index].style.contains(.bold)
            {
                // "**Ledgerly**" and "(2021, essay)" below it, and the next such block.
                open(index, shape)
                return
            }
            if shape.date == nil,
                isIncomplete || continues || header(draft).namesOneThing
                    || header(draft).lacksPosition(ofLine: index)
            {
                addToHeader(index, shape)
                return
            }
            if draft.date == nil || header(draft).isDateOnly && shape.date == nil {
                if draft.level < 100 || continues || !isBold || !header(draft).isBold
                    || shape.date != nil && header(draft).isPosition && header(draft).namesOneThing
                {
                    addToHeader(index, shape)
                    return
                }
            }
            if draft.level == 90, continues, shape.date != nil, let group = draft.group {
                // A third "Assistant: 2009 – 2014" below "## Brightwater".
                open(index, shape, level: 90, group: group)
                return
            }
            if draft.level < 100, shape.date != nil {
                // "# Company (2010 – 2020)" and below it "**Position**, 2015 – 2020".
                drafts[current].isGroup = true
                releasePosition(of: current, before: index)
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

    /// "**Ledger platform · 2020 – 2021**" below "### Engineer, Coppermill · 2019 – 2022": what somebody worked on in
    /// those years, and no position.
    private func isTeam(_ index: Int, _ shape: LineShape) -> Bool {
        guard kind == .work, let current, drafts[current].level < 90, !drafts[current].isGroup,
            let whole = drafts[current].date?.mention, let part = shape.date, whole.isSpan, part.isSpan,
            let start = whole.start, let first = part.start, first >= start,
            part.end.map({ end in whole.end.map { end <= $0 } != false }) ?? (whole.end == nil),
            header(drafts[current]).namesPositionAndCompany
        else { return false }
        let evidence = PhraseEvidence(text.lines[index].range, in: text)
        return evidence.position == 0 && evidence.organization + evidence.school == 0
    }

    /// "I have built a number of them, including:": what leads to a list is no project of it.
    private func leadsToList(_ index: Int) -> Bool {
        kind == .projects && text.lines[index].words.count > 4 && !text.lines[index].isHeading
            && LoneTitle(text: text, dates: dates).endsInColon(index)
    }

    private mutating func readSubtitle(_ index: Int, _ shape: LineShape) {
        if leadsToList(index) {
            addToBody(index)
            return
        }
        guard let current else {
            open(index, shape)
            return
        }
        let draft = drafts[current]
        if kind == .work, draft.date != nil, LoneTitle(text: text, dates: dates).labelsList(index) {
            addToBody(index)
            return
        }
        if draft.level == 101, shape.date == nil {
            // The company is known, and the position: what follows tells of it.
            addToBody(index)
            return
        }
        if draft.level == 100,
            header(draft).namesAnotherSchool(onLine: index) || header(draft).isBlockRepeated(fromLine: index)
        {
            open(index, shape)
            return
        }
        if shape.date == nil, draft.date != nil,
            SkillEnumeration(text: text).list(text.lines[index].range) != nil
        {
            addToBody(index)
            return
        }
        guard draft.body.isEmpty, draft.header.last == index - 1, draft.header.count < 6 else {
            if shape.isShort, opensEntry(index, after: draft) || opensProject(index) {
                open(index, shape)
            } else {
                addToBody(index)
            }
            return
        }
        let continues = text.lines[index - 1].block == text.lines[index].block
        if continues || draft.date == nil || text.lines[index].style.contains(.italic) || shape.date != nil
            || header(draft).isDateOnly || text.lines[index].words.count <= 9 && header(draft).namesOneThing
            || header(draft).lacksSchool(ofLine: index)
            || text.lines[index].words.count <= 9 && header(draft).lacksPosition(ofLine: index)
        {
            addToHeader(index, shape)
        } else {
            addToBody(index)
        }
    }

    private func opensEntry(_ index: Int, after draft: EntryDraft) -> Bool {
        guard draft.level == 100 else { return false }
        let title = LoneTitle(text: text, dates: dates)
        let isListed = kind != .work && kind != .education && title.opensList(index, after: draft.body.last)
        return isListed || title.opensBlock(index)
    }

    /// A date in front of a sentence: "2014 – present", and below it "Consultant to the Council."
    private mutating func readBody(_ index: Int, _ shape: LineShape) {
        guard let current, drafts[current].body.isEmpty, drafts[current].header.last == index - 1,
            text.lines[index].words.count <= 24,
            header(drafts[current]).isDateOnly
                || kind == .education && header(drafts[current]).lacksDegree(ofLine: index)
        else {
            let isDefinition =
                kind == .projects && text.lines[index].kind == .definition && !text.lines[index].isWrapped
                && current.map { drafts[$0].header.first.map { text.lines[$0].kind } == .definition } != false
            if isDefinition || opensProject(index) { open(index, shape) } else { addToBody(index) }
            return
        }
        addToHeader(index, shape)
    }

    /// Among projects: a paragraph whose first words a dash, a colon or a bullet sets apart.
    private func opensProject(_ index: Int) -> Bool {
        guard kind == .projects, index == 0 || text.lines[index - 1].block != text.lines[index].block,
            beginsWithName(index)
        else { return false }
        guard let current else { return true }
        return drafts[current].level == 100
            && (drafts[current].header.last != index - 1
                || drafts[current].header.count == 1 && beginsWithName(index - 1))
    }

    /// "Ledgerly – a queue that never forgets".
    private func beginsWithName(_ index: Int) -> Bool {
        if SkillLabel.list(in: text.lines[index].range, of: text) != nil { return false }
        guard let name = ItemName(text: text).name(ofLine: index) else { return false }
        return name.upperBound < text.lines[index].range.upperBound && text.words(in: name).count <= 6
    }

    /// "- `2005 – 2010` Team manager – designed …" below "**Coppermill**, 2003 – 2010": dates, and a position behind them.
    private func isDatedRole(_ index: Int, _ date: DateMention) -> Bool {
        let line = text.lines[index]
        guard kind == .work, let current, date.isSpan, date.range.lowerBound == line.range.lowerBound,
            let company = drafts[current].group.map({ drafts[$0] }) ?? Optional(drafts[current]),
            let whole = company.date?.mention, whole.isSpan, let start = whole.start, let first = date.start,
            first.year >= start.year, !header(company).isPosition
        else { return false }
        let words = text.words(in: date.range.upperBound..<line.range.upperBound).prefix(5)
        guard let head = words.first, let last = words.last else { return false }
        return PhraseEvidence(head.start..<last.end, in: text).position > 1
    }

    private mutating func readItem(_ index: Int, _ shape: LineShape) {
        let line = text.lines[index]
        let isFirstOfItem = index == 0 || text.lines[index - 1].item != line.item
        if shapes.itemsAreEntries, line.listDepth <= shapes.entryDepth {
            if isFirstOfItem {
                open(index, shape, level: 100)
            } else if let current, drafts[current].body.isEmpty, shape.isShort {
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
        if isFirstOfItem, draft.header.last == index - 1, draft.body.isEmpty,
            header(draft).isLabelled(onLine: index)
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
        if let date = shape.date, date.isSpan, isFirstOfItem, shape.isShort || isDatedRole(index, date),
            draft.date == nil || draft.isGroup || isDatedRole(index, date),
            draft.body.isEmpty || draft.isGroup
                || line.listDepth > shapes.entryDepth && shapes.itemsAreEntries
        {
            let parent = draft.isGroup ? current : groupOf(current)
            drafts[parent].isGroup = true
            open(index, shape, level: drafts[parent].level + 1, group: parent)
            self.current = drafts.count - 1
            return
        }
        if let group = draft.group, drafts[group].isGroup, drafts[group].level + 1 == draft.level,
            let date = shape.date, date.isSpan || date.range.lowerBound == line.range.lowerBound,
            shape.isShort || isDatedRole(index, date), isFirstOfItem, let first = draft.header.first,
            text.lines[first].isItem,
            text.lines[first].listDepth == line.listDepth
        {
            open(index, shape, level: draft.level, group: group)
            return
        }
        addToBody(index)
    }

    // MARK: Tables

    /// Reads a row and gives the index of the line behind it.
    private mutating func readRow(_ index: Int, _ lines: Range<Int>) -> Int {
        let row = TableRowDraft(text: text, dates: dates)
        let cells = row.cells(at: index, in: lines)
        if let whole = row.layout(at: index, in: lines), !row.namesColumns(cells) {
            drafts.append(row.draft(ofLayout: whole))
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
        if text.lines[index].column > 0, let current, drafts[current].table == text.lines[index].table {
            // A row without a first cell goes on with the row above it.
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

    // MARK: Drafts

    private func header(_ draft: EntryDraft) -> EntryHeader {
        EntryHeader(text: text, dates: dates, kind: kind, draft: draft)
    }

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
                || date.isSpan && shape.isDateOnly && drafts[current].date?.mention.isSpan == false
        {
            // "BSc, Ecology (2012)" and below it "2010 – 2012".
            drafts[current].date = (index, date)
        }
    }

    private mutating func addToBody(_ index: Int) {
        guard let current else { return }
        // "- Expected graduation: May 2026".
        if kind == .education, drafts[current].date == nil, text.lines[index].words.count <= 8,
            text.words[text.lines[index].words].contains(where: { $0.senses.kinds.contains(.completion) }),
            let date = dates[index].first(where: { !$0.isDurationOnly })
        {
            drafts[current].date = (index, date)
        }
        drafts[current].body.append(index)
    }
}
