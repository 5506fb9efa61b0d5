/// Lines that are neither headings nor items: titles in bold or with a date, short lines below them, and prose.
extension EntryFinder {
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
        guard kind.holdsPositions, let current, let date = shape.date, date.isSpan,
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
    func namesOneThing(onLine index: Int) -> Bool {
        let parts = HeaderSplitter(text: text, dates: dates).parts(ofLine: index)
        return !parts.isEmpty && parts.dropFirst().allSatisfy { $0.separator == .comma }
    }

    /// "Projects", and below it several definitions that begin in bold: a term that groups entries and is none.
    private func groupsDefinitions(_ index: Int) -> Bool {
        guard text.lines[index].kind == .term else { return false }
        let below = text.lines[(index + 1)...].prefix { $0.kind == .definition }
        if let first = below.first, text.beginsWithLinkedTitle(first) { return true }
        let titles = below.count {
            !$0.isWrapped && ($0.hasBoldLead || !$0.style.isDisjoint(with: [.bold, .link]))
        }
        let match = SectionNames.match(text.words[text.lines[index].words])
        return titles > 0 && (titles > 1 || match?.kind == .projects)
    }

    mutating func readTitle(_ index: Int, _ shape: LineShape) {
        guard let current else {
            if kind != .projects || !groupsDefinitions(index) { open(index, shape) }
            return
        }
        if kind == .projects, groupsDefinitions(index) { return }
        if kind == .projects, text.beginsWithLinkedTitle(text.lines[index]) {
            open(index, shape)
            return
        }
        let draft = drafts[current]
        if shapes.itemsAreEntries, shape.date != nil,
            draft.header.first.map({ text.lines[$0].isItem }) == true
        {
            // Behind a list of entries, one that is no item.
            open(index, shape)
            return
        }
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
        if draft.level == 100,
            header(draft).isRepeated(byLine: index) || header(draft).isCourseRepeated(byLine: index)
        {
            open(index, shape)
            return
        }
        if kind == .projects, draft.level == 100, draft.header.count == 1,
            draft.header.contains(where: isDescribedInBold), isDescribedInBold(index),
            text.lines[index - 1].block != text.lines[index].block
        {
            // "**Ledgerly**: keeps books", and the next such paragraph.
            open(index, shape)
            return
        }
        if isTeam(index, shape) || labelsDefinition(index, shape) {
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
                    || isBold && isNameBesideMode(index)
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
            if kind == .education, draft.level < 100, let own = draft.date?.mention, own.isSpan,
                shape.date?.isSpan == false
            {
                // "### Hilltop University (2014 – 2018)" and below it "*PhD in Tides*, beginning in September 2014".
                addToHeader(index, shape)
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

    /// "**Coppermill | Remote**": a bar, and how the work was done behind it.
    private func isNameBesideMode(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard kind.holdsPositions, line.style.contains(.bold), line.words.count <= 8,
            let bar = text.firstSign(in: line.range, where: { $0 == UInt8(ascii: "|") }),
            bar > line.range.lowerBound,
            case let mode = bar + 1..<line.range.upperBound
        else { return false }
        return PhraseEvidence(mode, in: text).isPlace
            || !text.words(in: mode).isEmpty
                && text.words(in: mode).allSatisfy { PlaceTaker.modes.contains($0.key) }
    }

    /// A name in bold, and behind it on the same line what it is: no label of a list.
    private func isDescribedInBold(_ index: Int) -> Bool {
        let line = text.lines[index]
        return line.hasBoldLead && !line.style.contains(.bold)
            && SkillLabel.list(in: line.range, of: text) == nil
            && FieldLabels.field(of: text.boldLead(of: line, in: line.range) ?? []) == nil
    }

    /// ": **Skills used**" over a list, below the term that names the entry.
    private func labelsDefinition(_ index: Int, _ shape: LineShape) -> Bool {
        guard text.lines[index].kind == .definition, shape.date == nil, text.lines[index].words.count <= 4,
            index + 1 < text.lines.count, text.lines[index + 1].isItem, let current,
            PhraseEvidence(text.lines[index].range, in: text).position == 0
        else { return false }
        // "Engineer - 2001 to 2013", and below it ": **Coppermill**".
        let header = header(drafts[current])
        if header.isPosition, header.namesOneThing,
            !SkillLabel.isLabelAlone(text.lines[index].range, of: text)
        {
            return false
        }
        return drafts[current].header.first.map { text.lines[$0].kind } == .term
    }

    /// "**Ledger platform · 2020 – 2021**" below "### Engineer, Coppermill · 2019 – 2022": what somebody worked on in
    /// those years, and no position.
    private func isTeam(_ index: Int, _ shape: LineShape) -> Bool {
        guard kind.holdsPositions, let current, drafts[current].level < 90, !drafts[current].isGroup,
            let whole = drafts[current].date?.mention, let part = shape.date, whole.isSpan, part.isSpan,
            let start = whole.start, let first = part.start, first >= start,
            part.end.map({ end in whole.end.map { end <= $0 } != false }) ?? (whole.end == nil),
            header(drafts[current]).namesPositionAndCompany
        else { return false }
        return PhraseEvidence(text.lines[index].range, in: text).position == 0
    }

    /// "I have built a number of them, including:": what leads to a list is no project of it.
    private func leadsToList(_ index: Int) -> Bool {
        kind == .projects && text.lines[index].words.count > 4 && !text.lines[index].isHeading
            && LoneTitle(text: text, dates: dates).endsInColon(index)
    }

    mutating func readSubtitle(_ index: Int, _ shape: LineShape) {
        if leadsToList(index) {
            addToBody(index)
            return
        }
        guard let current else {
            open(index, shape)
            return
        }
        let draft = drafts[current]
        if kind == .projects, draft.level == 100, draft.header.count == 1, beginsWithLink(index),
            draft.header.contains(where: beginsWithLink)
        {
            // "[Ledgerly](…): `Swift`", and the next such line.
            open(index, shape)
            return
        }
        if kind == .projects, shape.date == nil, text.lines[index].style.isEmpty,
            text.style(of: text.lines[index].range.prefix(1)).contains(.italic), opensProject(index)
        {
            // "*Ledgerly* – a queue", and the next such paragraph.
            open(index, shape)
            return
        }
        if kind.holdsPositions, draft.date != nil, LoneTitle(text: text, dates: dates).labelsList(index) {
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
                || header(draft).isCourseRepeated(byLine: index)
        {
            open(index, shape)
            return
        }
        let isBehindHeader =
            draft.body.isEmpty && draft.header.last == index - 1 && draft.header.count < 6
        let namesEntry =
            isBehindHeader
            ? goesOnWithHeader(of: draft, index, shape)
            : shape.isShort
                && (isNextLink(index, after: draft) || isNextName(index, after: draft)
                    || opensEntry(index, after: draft) || opensProject(index))
        // What lists skills names no entry that has its dates; looked for last, as it takes longest to tell.
        if !namesEntry
            || shape.date == nil && draft.date != nil
                && SkillEnumeration(text: text).list(text.lines[index].range) != nil
        {
            addToBody(index)
        } else if isBehindHeader {
            addToHeader(index, shape)
        } else {
            open(index, shape)
        }
    }

    /// Whether a short line directly below a header is a part of it.
    private func goesOnWithHeader(of draft: EntryDraft, _ index: Int, _ shape: LineShape) -> Bool {
        let continues = text.lines[index - 1].block == text.lines[index].block
        return continues || draft.date == nil || text.lines[index].style.contains(.italic)
            || shape.date != nil
            || header(draft).isDateOnly || text.lines[index].words.count <= 9 && header(draft).namesOneThing
            || header(draft).lacksSchool(ofLine: index)
            || text.lines[index].words.count <= 9 && header(draft).lacksPosition(ofLine: index)
    }

    private func opensEntry(_ index: Int, after draft: EntryDraft) -> Bool {
        guard draft.level == 100 else { return false }
        let title = LoneTitle(text: text, dates: dates)
        let isListed = kind != .work && kind != .education && title.opensList(index, after: draft.body.last)
        return isListed || title.opensBlock(index) || kind.holdsPositions && title.standsAbove(index)
    }

    /// A date in front of a sentence: "2014 – present", and below it "Consultant to the Council."
    mutating func readBody(_ index: Int, _ shape: LineShape) {
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
}
