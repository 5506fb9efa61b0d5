/// What an entry's header says so far, to tell whether the next line belongs to it.
struct EntryHeader {
    let text: VisibleText
    let dates: [[DateMention]]
    let kind: SectionKind
    let draft: EntryDraft

    /// It has a line that is bold.
    var isBold: Bool { draft.header.contains { text.lines[$0].style.contains(.bold) } }

    /// Its first line names a position.
    var isPosition: Bool {
        draft.header.first.map { PhraseEvidence(text.lines[$0].range, in: text).position > 1 } == true
    }

    /// Whether a list item announces a field of the entry: "Role: Engineer", "Period: 2015 – 2019".
    func isLabelled(onLine index: Int) -> Bool {
        label(onLine: index).map { $0 != .other && $0 != .duties } == true
    }

    /// Whether a line announces the entry's date: "Year: 2024".
    func isLabelledDate(onLine index: Int) -> Bool { label(onLine: index) == .date }

    private func label(onLine index: Int) -> FieldLabels.Field? {
        FieldLabels.field(announcedBy: text.lines[index], of: text)
    }

    /// It holds a date and no name.
    var isDateOnly: Bool { draft.header.allSatisfy { LineShape($0, in: text, dates: dates[$0]).isDateOnly } }

    /// It names only one thing: the organisation may stand in the next line.
    var namesOneThing: Bool {
        guard kind.holdsPositions || kind == .education, draft.header.count <= 3, draft.group == nil else {
            return false
        }
        let names = draft.header.filter { !LineShape($0, in: text, dates: dates[$0]).isDateOnly }
            .flatMap(names)
        // "*Developer – Application Owner*" is one position in two words.
        let arePositions =
            names.count == 2
            && names.allSatisfy {
                $0.evidence.position > 1 && $0.evidence.organization == 0 && $0.style.contains(.italic)
            }
        // "Associate Director, Advisory Services": a position and its department.
        let isWithDepartment =
            names.count == 2 && names[0].evidence.position > 1 && names[1].separator == .comma
            && names[1].evidence.organization > 0
            && names[1].evidence.mayNameDepartment(names[1].range, in: text)
        // "Administrator - Freelancer".
        let isWithEmployment =
            names.count == 2 && names[0].evidence.position > 1 && names[1].evidence.wordCount == 1
            && text.words(in: names[1].range).contains(where: PositionWords.saysHowEmployed)
        return names.count == 1 || arePositions || isWithDepartment || isWithEmployment
    }

    /// Its only line names a position, and something else behind it.
    var namesPositionAndCompany: Bool {
        guard draft.header.count == 1, let line = draft.header.first else { return false }
        let names = names(onLine: line)
        return names.count == 2 && names[0].evidence.position > 1 && names[1].evidence.position == 0
    }

    /// The phrases of a line that are neither places nor said of another in a bracket.
    private func names(onLine line: Int) -> [HeaderPart] {
        HeaderSplitter(text: text, dates: dates).parts(ofLine: line).filter {
            !$0.evidence.isPlace && $0.separator != .bracket
        }
    }

    /// Whether a line in bold with its date below, or another term, begins another entry of this one's form.
    func isRepeated(byLine index: Int) -> Bool {
        if text.lines[index].kind == .term, draft.header.count > 1,
            FieldLabels.field(of: text.words[text.lines[index].words]) == nil
        {
            return draft.header.first.map { text.lines[$0].kind == .term } == true
        }
        guard let first = draft.header.first, let date = draft.date, date.line > first, index > 0,
            text.lines[first].style.contains(.bold), text.lines[index].style.contains(.bold),
            text.lines[index - 1].block != text.lines[index].block, text.lines.indices.contains(index + 1)
        else { return false }
        return LineShape(index + 1, in: text, dates: dates[index + 1]).isDateOnly
    }

    /// Whether a block of several lines with a date among them follows another such block.
    func isBlockRepeated(fromLine index: Int) -> Bool {
        guard let first = draft.header.first, let last = draft.header.last, last > first, draft.date != nil,
            text.lines[first].block == text.lines[last].block, !text.lines[index].isItem
        else { return false }
        return LoneTitle(text: text, dates: dates).opensBlock(index)
    }

    /// Whether a line of a block of its own names another school than the header does.
    func namesAnotherSchool(onLine index: Int) -> Bool {
        guard kind == .education, index > 0, text.lines[index - 1].block != text.lines[index].block,
            PhraseEvidence(text.lines[index].range, in: text).school > 0
        else { return false }
        return draft.header.contains { PhraseEvidence(text.lines[$0].range, in: text).school > 0 }
    }

    /// Whether a line begins another course of this one's form, where the header names a degree and a school: "**MSc in
    /// Tides**" over "Hilltop University", and again.
    func isCourseRepeated(byLine index: Int) -> Bool {
        guard kind == .education, draft.level == 100, draft.date.map({ $0.line < index }) != false,
            let first = draft.header.first, label(onLine: index) == nil,
            text.lines[first].style == text.lines[index].style,
            text.lines[first].hasBoldLead == text.lines[index].hasBoldLead,
            text.lines[first].isItem == text.lines[index].isItem
        else { return false }
        func evidence(_ line: Int) -> (school: Bool, degree: Bool) {
            let evidence = PhraseEvidence(text.lines[line].range, in: text)
            let words = text.words[text.lines[line].words]
            // A code as short as "MS" names a degree where it stands first; a minor goes with another.
            let leads = words.first?.senses.kinds.contains(.degree) == true
            let isMinor = words.contains { DegreeSplitter.minors.contains($0.key) }
            return (evidence.school > 0, evidence.degree > (leads ? 0 : 1) && !isMinor)
        }
        let own = draft.header.map(evidence)
        guard own.contains(where: \.school), own.contains(where: \.degree) else { return false }
        let next = evidence(index)
        // One that names both needs no paragraph of its own where the first does so too.
        return text.lines[index - 1].block == text.lines[index].block
            ? next.school && next.degree && own[0].school && own[0].degree : next.school || next.degree
    }

    /// Whether a line names a school, where the header names none.
    func lacksSchool(ofLine index: Int) -> Bool {
        kind == .education && PhraseEvidence(text.lines[index].range, in: text).school > 0
            && draft.header.allSatisfy { PhraseEvidence(text.lines[$0].range, in: text).school == 0 }
    }

    /// Whether a line names a degree that the header lacks.
    func lacksDegree(ofLine index: Int) -> Bool {
        PhraseEvidence(text.lines[index].range, in: text).degree > 1
            && draft.header.allSatisfy { PhraseEvidence(text.lines[$0].range, in: text).degree == 0 }
    }

    /// Whether a line names a position that the header lacks.
    func lacksPosition(ofLine index: Int) -> Bool {
        guard kind.holdsPositions, draft.group == nil, draft.header.count <= 3,
            PhraseEvidence(text.lines[index].range, in: text).position > 1
        else { return false }
        return draft.header.allSatisfy { PhraseEvidence(text.lines[$0].range, in: text).position == 0 }
    }
}
