/// Gives positions that stand alone the company of those above them: "**Brightwater**", and below it "*Engineer*, 2020 –
/// 2022" and "*Intern*, 2019", none of them a heading.
struct CompanyCarrier {
    let text: VisibleText

    /// What the entries so far leave to the next.
    private struct Carried {
        var company: Range<Int>
        var place: Range<Int>?
        /// How the positions under it are written; `nil` before the first.
        var form: Form?
    }

    /// How an entry states its position and its dates.
    private struct Form: Equatable {
        var style: TextStyle
        var kind: TextLine.Kind
        var listDepth: Int
        /// How many lines below the position the dates stand.
        var linesToDate: Int

        /// Positions without bold or italics are alike only where they stand to their dates as each other.
        func isLike(_ other: Form) -> Bool {
            style == other.style && (!style.isEmpty || self == other)
        }
    }

    func carry(through readings: inout [HeaderReading], _ drafts: [EntryDraft]) {
        var carried: Carried?
        for index in readings.indices {
            let fields = readings[index].fields
            guard drafts[index].group == nil, !drafts[index].isGroup, drafts[index].table == nil else {
                carried = nil
                continue
            }
            let form = fields.position.flatMap { self.form($0, drafts[index]) }
            switch (fields.organization, fields.position) {
            case (let company?, nil) where fields.date == nil && isFollowed(index, drafts):
                carried = Carried(company: company, place: fields.place)
            case (let company?, let position?) where line(of: company) != line(of: position):
                carried = form.map { Carried(company: company, place: fields.place, form: $0) }
            case (let named, let position?):
                guard let known = carried, let form, known.form?.isLike(form) != false,
                    let whole = lonePosition(position, with: named)
                else {
                    carried = nil
                    continue
                }
                readings[index].fields.position = whole
                readings[index].fields.organization = known.company
                readings[index].fields.place = fields.place ?? known.place
                carried?.form = form
            default: carried = nil
            }
        }
    }

    /// Whether a line that names a company is the line above the next entry.
    private func isFollowed(_ index: Int, _ drafts: [EntryDraft]) -> Bool {
        guard drafts[index].body.isEmpty, drafts.indices.contains(index + 1),
            let last = drafts[index].header.last
        else { return false }
        return drafts[index + 1].firstLine == last + 1 && drafts[index + 1].date != nil
    }

    /// `nil` for an entry without dates.
    private func form(_ position: Range<Int>, _ draft: EntryDraft) -> Form? {
        guard let index = line(of: position), let date = draft.date else { return nil }
        let line = text.lines[index]
        return Form(
            style: text.style(of: position).intersection([.bold, .italic]), kind: line.kind,
            listDepth: line.listDepth, linesToDate: date.line - index)
    }

    /// A position that names no company, with the department that was taken for one: "Director, Advisory Services".
    /// Freelancers have no company above them.
    private func lonePosition(_ position: Range<Int>, with named: Range<Int>?) -> Range<Int>? {
        if PhraseEvidence(position, in: text).isFreelance { return nil }
        guard let named else { return position }
        guard named.lowerBound - position.upperBound == 2,
            text.bytes[position.upperBound] == UInt8(ascii: ",")
        else { return nil }
        let evidence = PhraseEvidence(named, in: text)
        // "**Developer, Ledgers** *2016 – 2018*": in one run of bold.
        let style = text.style(of: position.lowerBound..<named.upperBound)
        let isDepartment =
            (evidence.organization > 0 || !style.isDisjoint(with: [.bold, .italic]))
            && evidence.mayNameDepartment(named, in: text)
        return isDepartment ? position.lowerBound..<named.upperBound : nil
    }

    private func line(of range: Range<Int>) -> Int? { text.line(at: range.lowerBound) }
}
