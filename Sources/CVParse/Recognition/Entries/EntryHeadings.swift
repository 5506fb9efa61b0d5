/// Headings and lines of dates among a section's entries: which of them open one, and which belong to the one before.
extension EntryFinder {
    mutating func readHeading(_ index: Int, _ level: Int, _ shape: LineShape) {
        if let current, drafts[current].header.last == index - 1,
            text.lines[index - 1].block == text.lines[index].block
        {
            addToHeader(index, shape)
            return
        }
        if kind.holdsPositions, shape.date == nil,
            index + 1 < shapes.upperBound, !shapes[index + 1].isDateOnly,
            SectionNames.areModifiers(text.words[text.lines[index].words])
        {
            // "### Earlier", "### Industry" over further jobs: nobody's name.
            current = nil
            return
        }
        if current != nil, shape.date == nil, kind != .education,
            SkillLabel.list(in: text.lines[index].range, of: text) != nil
        {
            // "##### Technologies: Go, Rust" below what the entry says.
            addToBody(index)
            return
        }
        if shape.date == nil, text.lines[index].listDepth > 0, let current,
            let first = drafts[current].header.first, text.lines[first].isHeading,
            text.lines[first].listDepth == 0, drafts[current].date != nil
        {
            // "- ##### Ledger platform" in the list below "#### Coppermill 2017 – 2019".
            addToBody(index)
            return
        }
        if belongsToProject(index, level, shape) {
            addToBody(index)
            return
        }
        if opensBelow(index - 1), let date = shapes[index - 1].date {
            open(index, shape, level: level)
            drafts[drafts.count - 1].date = (index - 1, date)
            return
        }
        if isProject(index, level, shape) {
            addToBody(index)
            return
        }
        if kind.holdsPositions, shape.date == nil, !isDated(index + 1), let holder = holder(ofInner: level),
            PhraseEvidence(text.lines[index].range, in: text).position > 1
        {
            // "### Coppermill (2015 – 2020)", and a second "#### Engineer, Billing" below it.
            open(index, shape, level: level, group: holder)
            return
        }
        let parent = openParent(of: level)
        if let parent, shape.date == nil, drafts[parent].date != nil, !isDated(index + 1) {
            current = parent
            if drafts[parent].header.last == index - 1, drafts[parent].body.isEmpty,
                !isInnerTitle(index, level, shape),
                header(drafts[parent]).namesOneThing || header(drafts[parent]).lacksPosition(ofLine: index),
                !LoneTitle(text: text, dates: dates).endsInColon(index) || namesPositionBeforeColon(index)
            {
                // "### Teacher (2012 – 2013)" and below it "#### Hilltop School".
                addToHeader(index, shape)
                drafts[parent].innerLevel = level
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
        open(index, shape, level: level, group: parent)
        if let parent, drafts[parent].date == nil || drafts[parent].body.isEmpty {
            drafts[parent].isGroup = true
        }
    }

    /// "### 潮汐项目" below "## 铜坊公司（2016 – 2018）", and what is headed below that: a project of the job, however long it is.
    private mutating func belongsToProject(_ index: Int, _ level: Int, _ shape: LineShape) -> Bool {
        guard kind.holdsPositions, let current else { return false }
        if let inner = innerProject, inner.draft == current, level > inner.level { return true }
        innerProject = nil
        guard shape.date == nil, drafts[current].level < level, drafts[current].date != nil,
            InnerProjects(text: text, dates: dates, areAnnounced: false).isHeading(index)
        else { return false }
        innerProject = (current, level)
        return true
    }

    /// "#### Lead Miller:", unlike "#### Labs:".
    private func namesPositionBeforeColon(_ index: Int) -> Bool {
        let evidence = PhraseEvidence(text.lines[index].range, in: text)
        return evidence.position > 1 && evidence.organization == 0 && evidence.wordCount <= 6
    }

    /// "#### Ledgerly (2020 – 2021)" below "### Engineer, Coppermill": a heading with dates that names neither a position nor
    /// an organisation, where both are known.
    private func isProject(_ index: Int, _ level: Int, _ shape: LineShape) -> Bool {
        guard kind.holdsPositions, shape.date?.isSpan == true, !shape.isDateOnly, let current,
            case let draft = drafts[current], draft.level < level, !draft.isGroup, draft.date != nil,
            header(draft).namesPositionAndCompany
        else { return false }
        let evidence = PhraseEvidence(text.lines[index].range, in: text)
        return evidence.position == 0 && evidence.organization + evidence.school == 0
    }

    /// "#### Island Game" below a dated company, and another heading of its level behind it: what was made there.
    private func isInnerTitle(_ index: Int, _ level: Int, _ shape: LineShape) -> Bool {
        let evidence = PhraseEvidence(text.lines[index].range, in: text)
        guard kind.holdsPositions, evidence.position == 0, evidence.organization + evidence.school == 0 else {
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

    mutating func readDate(_ index: Int, _ shape: LineShape) {
        if opensBelow(index) { return }
        guard let current else {
            open(index, shape)
            return
        }
        let isLastDefinition =
            text.lines[index].kind == .definition
            && drafts[current].header.first.map { text.lines[$0].kind } == .term
        if drafts[current].date == nil && (drafts[current].body.count <= 1 || isLastDefinition)
            || spells(shape, dateOf: drafts[current], at: index)
            || shape.date?.isDurationOnly == true && drafts[current].header.last == index - 1
        {
            addToHeader(index, shape)
        } else if drafts[current].level < 100, drafts[current].date == nil, !drafts[current].isGroup,
            closesEntry(index), let date = shape.date
        {
            // "*(March 2006 – now)*" below what the entry says.
            drafts[current].date = (index, date)
        } else if let stolen = stealTitle(before: index) {
            let group = groupOf(current)
            open(stolen, LineShape(stolen, in: text, dates: []), level: drafts[current].level, group: group)
            addToHeader(index, shape)
        } else if let title = titleHeldAgain(index) {
            // "**Engineer, Coppermill**", "_since 2019_", what that was, and "_2016 – 2019_": the same once more.
            open(index, shape)
            drafts[drafts.count - 1].header.append(title)
        } else if text.lines[index].isItem && !shapes.itemsAreEntries {
            addToBody(index)
        } else if let level = text.lines[index].headingLevel, let holder = holder(ofDates: level) {
            open(index, shape, level: level, group: holder)
        } else {
            open(index, shape, level: 100, group: nil)
        }
    }

    /// The title in bold of a job whose first dates stand in a paragraph of their own, as these do.
    private func titleHeldAgain(_ index: Int) -> Int? {
        guard kind == .work, let current, shapes.isDateAlone(index),
            case let draft = drafts[current], draft.level == 100, draft.group == nil, !draft.body.isEmpty,
            draft.header.count == 2, let title = draft.header.first, draft.date?.line == draft.header.last,
            text.lines[title].style.contains(.bold), !text.lines[title].isItem, dates[title].isEmpty,
            let own = draft.date?.line, shapes.isDateAlone(own),
            text.lines[own].style == text.lines[index].style
        else { return nil }
        return title
    }

    /// The entry whose dates stand in a heading of a level, deeper than its own: "### Coppermill" over "#### 2018 – 2019" and
    /// "#### 2016 – 2017".
    private func holder(ofDates level: Int) -> Int? {
        guard kind.holdsPositions, let current, let date = drafts[current].date,
            text.lines[date.line].headingLevel == level
        else { return nil }
        // "## Engineer", "### Coppermill", "#### 2018 – 2019": the company stands in the nearest heading.
        let holder = drafts[current].level < level ? current : groupOf(current)
        return drafts[holder].level < level ? holder : nil
    }

    /// Whether a line is the last before another heading, or the section's last.
    private func closesEntry(_ index: Int) -> Bool {
        index + 1 >= shapes.upperBound || text.lines[index + 1].isHeading
    }

    /// Whether a line's dates are those of the heading below it: every entry of the section has them there, or they are a
    /// heading themselves, which outranks it ("### 2019 – 2021" above "#### Engineer").
    private func opensBelow(_ index: Int) -> Bool {
        guard index >= shapes.lowerBound, index + 1 < shapes.upperBound,
            let below = text.lines[index + 1].headingLevel
        else { return false }
        if let level = text.lines[index].headingLevel {
            let isBelowTitle = index > shapes.lowerBound && text.lines[index - 1].isHeading
            return shapes[index].isDateOnly && (shapes.datesStandAbove || level < below && !isBelowTitle)
        }
        return shapes.datesStandAbove && shapes.isDateAlone(index)
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
            let first = drafts[current].header.first, first < date.line
        else { return nil }
        let above = index - 1
        guard LineShape(above, in: text, dates: dates[above]).isShort,
            !text.lines[above].isItem || text.lines[index].isItem,
            !text.lines[index].isHeading || text.lines[above].isHeading
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
    func groupOf(_ draft: Int) -> Int { drafts[draft].group ?? draft }
}
