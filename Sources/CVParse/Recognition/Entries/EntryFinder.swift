/// Divides a section of entries (work, education, projects …) into drafts, one an entry.
///
/// A draft is opened by a line that can name an entry, takes the date that stands nearest, and ends where the next
/// one opens. List items and table rows are entries where the section has no other titles.
struct EntryFinder {
    let text: VisibleText
    let dates: [[DateMention]]
    let kind: SectionKind

    var drafts: [EntryDraft] = []
    /// Index of the draft that lines go to.
    var current: Int?
    /// What the names of the table's columns say.
    var columns: [Int: FieldLabels.Field] = [:]
    var sharedColumns: Set<Int> = []
    /// The term of a definition list whose definitions are dated positions at it, or courses.
    private var termGroup: Int?
    /// The term that dates several courses below it, each a definition.
    private var datingTerm: (line: Int, date: DateMention?)?
    /// The depth of the items below one that only says that they are projects.
    var groupDepth: Int?
    /// The job in which a project is told under a heading of its own, and that heading's level.
    var innerProject: (draft: Int, level: Int)?
    let shapes: SectionShapes

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
        return kind.holdsPositions ? InnerTitles(text: text).merged(finder.drafts) : finder.drafts
    }

    private mutating func find(_ lines: Range<Int>) {
        var index = lines.lowerBound
        while index < lines.upperBound {
            let shape = shapes[index]
            if readDatedDefinition(index, shape) {
                index += 1
                continue
            }
            if shapes.itemsAreLinked, !text.lines[index].isItem {
                if current != nil { addToBody(index) }
                index += 1
                continue
            }
            if kind == .projects, text.lines[index].kind == .code {
                // The code itself, which some show off.
                addToBody(index)
                index += 1
                continue
            }
            if goesOnInsideName(index) {
                addToHeader(index, shape)
                index += 1
                continue
            }
            if current != nil, FieldLabels.announcesDuties(text.lines[index], of: text),
                kind != .projects || LoneTitle(text: text, dates: dates).endsInColon(index)
            {
                addToBody(index)
                index += 1
                continue
            }
            if !text.lines[index].isItem, !text.lines[index].isHeading, shape.date != nil,
                opensCourse(index, shape)
            {
                index += 1
                continue
            }
            if namesDegreeOfSchool(index) {
                addToHeader(index, shape)
                index += 1
                continue
            }
            if readLabelledLine(index, shape) {
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

    /// "University of" on the line before: no name ends so, and this line goes on with it.
    private func goesOnInsideName(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard line.isWrapped, !line.isCell, let current, drafts[current].body.isEmpty,
            drafts[current].header.last == index - 1, text.lines[index - 1].block == line.block,
            let last = text.words[text.lines[index - 1].words].last
        else { return false }
        return last.end == text.lines[index - 1].range.upperBound
            && HeaderSplitter.genitives.contains(last.key)
    }

    /// "_Riverton (2001 – 2005)_" below a school, and then "_BSc in Tides, 2005_": the degree that the header lacks, with a
    /// date of its own.
    private func namesDegreeOfSchool(_ index: Int) -> Bool {
        let line = text.lines[index]
        guard kind == .education, !line.isItem, !line.isHeading, !line.isCell, let current,
            !dates[index].isEmpty,
            line.words.count <= 16, drafts[current].body.isEmpty, drafts[current].header.last == index - 1,
            let whole = drafts[current].date?.mention, let part = dates[index].last, goesOn(part, in: whole),
            let first = text.words[line.words].first,
            first.senses.kinds.contains(.degree), PhraseEvidence(line.range, in: text).school == 0
        else { return false }
        return header(drafts[current]).lacksDegree(ofLine: index)
            && drafts[current].header.contains { PhraseEvidence(text.lines[$0].range, in: text).school > 0 }
    }

    /// Whether a date ends in the years of a span.
    private func goesOn(_ part: DateMention, in whole: DateMention) -> Bool {
        guard whole.isSpan, let start = whole.start, let year = (part.end ?? part.start)?.year,
            !part.isOngoing
        else { return false }
        return year >= start.year && year <= whole.end?.year ?? Int.max
    }

    // MARK: Terms over dated definitions

    /// "University of Twente", and below it ": Lecturer, 2017–2018." and ": Postdoc, 2016.": the term is what the
    /// definitions share. Whether the line was such a term or definition.
    private mutating func readDatedDefinition(_ index: Int, _ shape: LineShape) -> Bool {
        let line = text.lines[index]
        if line.kind == .definition, !line.isWrapped, let group = termGroup {
            guard text.beginsDefinition(index), shape.date != nil || namesPosition(index), !shape.isDateOnly
            else {
                addToBody(index)
                return true
            }
            open(index, shape, level: 96, group: group)
            return true
        }
        if line.kind == .definition, let term = datingTerm {
            open(index, shape)
            if shape.date == nil, let date = term.date { drafts[drafts.count - 1].date = (term.line, date) }
            return true
        }
        // A list below a definition is a part of it.
        if line.kind != .definition, !line.isItem { termGroup = nil }
        if line.kind == .term, kind == .education, holdsTitles(index),
            shape.isDateOnly || datingTerm != nil && isPeriod(index)
        {
            datingTerm = (index, shape.date)
            return true
        }
        if line.kind != .definition { datingTerm = nil }
        guard line.kind == .term, shape.date == nil, kind != .projects, holdsDatedDefinitions(index) else {
            return false
        }
        open(index, shape, level: 95)
        termGroup = current
        drafts[drafts.count - 1].isGroup = true
        return true
    }

    /// Whether every definition of a term has words and a date on its first line; behind one that has, a position is
    /// enough: ": *Clerk*".
    private func holdsDatedDefinitions(_ index: Int) -> Bool {
        var count = 0
        var next = index + 1
        while next < shapes.upperBound, text.lines[next].kind == .definition {
            defer { next += 1 }
            guard text.beginsDefinition(next) else { continue }
            let shape = LineShape(next, in: text, dates: dates[next])
            guard shape.date != nil || count > 0 && namesPosition(next), !shape.isDateOnly,
                text.lines[next].words.count <= 16
            else { return false }
            count += 1
        }
        return count > 0
    }

    private func namesPosition(_ index: Int) -> Bool {
        kind.holdsPositions && text.lines[index].words.count <= 8 && !text.lines[index].style.isEmpty
            && PhraseEvidence(text.lines[index].range, in: text).position > 1
    }

    /// "2023", and below it ": **Tide Tables**" and ": **Ledgers**": definitions that are titles and nothing else.
    private func holdsTitles(_ index: Int) -> Bool {
        let below = text.lines[(index + 1)..<max(index + 1, shapes.upperBound)].prefix {
            $0.kind == .definition
        }
        return !below.isEmpty && (below.count > 1 || datingTerm != nil)
            && below.allSatisfy { $0.style.contains(.bold) && !$0.isWrapped }
    }

    /// "Older", "Before that": a word or two that are no school and no degree.
    private func isPeriod(_ index: Int) -> Bool {
        let evidence = PhraseEvidence(text.lines[index].range, in: text)
        return evidence.wordCount <= 2 && evidence.school + evidence.organization + evidence.degree == 0
    }

    // MARK: Drafts

    func header(_ draft: EntryDraft) -> EntryHeader {
        EntryHeader(text: text, dates: dates, kind: kind, draft: draft)
    }

    mutating func open(_ index: Int, _ shape: LineShape, level: Int = 100, group: Int? = nil) {
        var draft = EntryDraft()
        draft.header = [index]
        draft.level = level
        draft.group = group
        if let date = shape.date { draft.date = (index, date) }
        if draft.date == nil, kind == .education, text.lines[index].kind == .definition, let current,
            let term = drafts[current].header.first, text.lines[term].kind == .term,
            drafts[current].date?.line == term
        {
            // "2008 – 2012" before ": BA, Tides, Hilltop" and a further paragraph, "BA, Ledgers, Hilltop".
            draft.date = drafts[current].date
        }
        drafts.append(draft)
        current = drafts.count - 1
    }

    mutating func addToHeader(_ index: Int, _ shape: LineShape) {
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

    mutating func addToBody(_ index: Int) {
        guard let current else { return }
        if kind == .education, drafts[current].date == nil, let date = courseDate(onLine: index) {
            drafts[current].date = (index, date)
        }
        drafts[current].body.append(index)
    }

    /// When a course was, where a line below its header says so beside something else.
    private func courseDate(onLine index: Int) -> DateMention? {
        let words = text.words[text.lines[index].words]
        // "- Expected graduation: May 2026".
        if words.count <= 8, words.contains(where: { $0.senses.kinds.contains(.completion) }),
            let date = dates[index].first(where: { !$0.isDurationOnly })
        {
            return date
        }
        // "- GPA: 3.8 2014 – 2018".
        guard words.count <= 12, words.first.map({ FieldReader.grades.contains($0.key) }) == true else {
            return nil
        }
        return dates[index].last { $0.isSpan && !$0.isDurationOnly }
    }
}
