/// Gives positions that stand alone the company of those above them: "**Brightwater**", and below it "*Engineer*, 2020 –
/// 2022" and "*Intern*, 2019", none of them a heading.
struct CompanyCarrier {
    let text: VisibleText

    /// What the entries so far leave to the next.
    private struct Carried {
        var company: Range<Int>
        var place: Range<Int>?
        /// How the positions under it are set; `nil` before the first.
        var style: TextStyle?
    }

    func carry(through readings: inout [HeaderReading], _ drafts: [EntryDraft]) {
        var carried: Carried?
        for index in readings.indices {
            let fields = readings[index].fields
            guard drafts[index].group == nil, !drafts[index].isGroup, drafts[index].table == nil else {
                carried = nil
                continue
            }
            switch (fields.organization, fields.position) {
            case (let company?, nil) where fields.date == nil && isFollowed(index, drafts):
                carried = Carried(company: company, place: fields.place)
            case (let company?, let position?) where line(of: company) != line(of: position):
                let style = text.style(of: position)
                carried =
                    style == text.style(of: company)
                    ? nil : Carried(company: company, place: fields.place, style: style)
            case (nil, let position?):
                guard let known = carried, fields.date != nil, isAlike(position, known) else {
                    carried = nil
                    continue
                }
                readings[index].fields.organization = known.company
                readings[index].fields.place = fields.place ?? known.place
                carried?.style = text.style(of: position)
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

    private func isAlike(_ position: Range<Int>, _ carried: Carried) -> Bool {
        let style = text.style(of: position).intersection([.bold, .italic])
        return !style.isEmpty && carried.style.map { $0.intersection([.bold, .italic]) == style } != false
    }

    private func line(of range: Range<Int>) -> Int? { text.line(at: range.lowerBound) }
}
