import CVModel

/// Finds companies that stand with the dates of all their positions: "**Coppermill** | 2014 – 2025", and in blocks or rows
/// of their own below it "*Senior Manager* | 2020 – 2025" and "*Engineer* | 2014 – 2020".
struct DatedCompanies {
    let text: VisibleText

    /// Makes each such company the group of the positions below it.
    func group(_ readings: inout [HeaderReading], _ drafts: inout [EntryDraft]) {
        var index = 0
        while index < readings.count {
            defer { index += 1 }
            guard let whole = readings[index].fields.date, isAlone(index, drafts),
                readings[index].segments.count == 1,
                !readings[index].segments[0].contains(where: { $0.evidence.position > 1 })
            else { continue }
            var next = index + 1
            while next < readings.count, isAlone(next, drafts), drafts[next].table == drafts[index].table,
                let part = readings[next].fields.date, isInside(part, whole),
                style(of: readings[next]) == style(of: readings[index + 1]), namesPosition(readings[next])
            {
                next += 1
            }
            // One of the positions goes on for as long as the company does.
            let lasts = readings[index + 1..<next].contains {
                $0.fields.date.map { endsWith($0, whole) } == true
            }
            guard lasts else { continue }
            drafts[index].isGroup = true
            readings[index].isGroup = true
            for position in index + 1..<next {
                drafts[position].group = index
                readings[position].group = index
                // What stands in italics below a position is its department, or what was worked on.
                let line = readings[position].segments.first?.first?.line
                readings[position].segments.removeAll { $0.first?.line != line }
            }
            index = next - 1
        }
    }

    private func isAlone(_ index: Int, _ drafts: [EntryDraft]) -> Bool {
        drafts[index].level == 100 && drafts[index].group == nil && !drafts[index].isGroup
    }

    private func style(of reading: HeaderReading) -> TextStyle? {
        reading.segments.first?.first?.style.intersection([.bold, .italic])
    }

    /// One phrase that names a position, perhaps with its department, and no company beside it.
    private func namesPosition(_ reading: HeaderReading) -> Bool {
        guard let first = reading.segments.first?.first else { return false }
        let own = reading.segments.prefix { $0.first?.line == first.line }
        let below = reading.segments.dropFirst(own.count).joined()
        let parts = own.joined()
        guard own.count <= 2, parts.allSatisfy({ $0.style == first.style && $0.line == first.line }),
            below.allSatisfy({ $0.style == .italic && $0.evidence.organization + $0.evidence.school == 0 })
        else { return false }
        return first.evidence.position > 1 && first.evidence.organization + first.evidence.school == 0
            && parts.dropFirst().allSatisfy {
                $0.separator != .at && $0.evidence.mayNameDepartment($0.range, in: text)
            }
    }

    /// Whether both go on, or end in the same month, or in the same year where one says no more.
    private func endsWith(_ part: DateMention, _ whole: DateMention) -> Bool {
        guard let end = part.end, let last = whole.end else { return part.isOngoing && whole.isOngoing }
        return end.year == last.year && (end.month == last.month || end.month == nil || last.month == nil)
    }

    private func isInside(_ part: DateMention, _ whole: DateMention) -> Bool {
        guard whole.isSpan, part.isSpan, let start = whole.start, let first = part.start,
            !first.isSurelyBefore(start)
        else {
            return false
        }
        guard let end = whole.end else { return whole.isOngoing }
        return part.end.map { !end.isSurelyBefore($0) } == true
    }
}
