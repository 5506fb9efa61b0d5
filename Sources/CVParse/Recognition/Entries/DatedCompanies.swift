import CVModel

/// Finds companies that are set as their positions are, with the dates of all of them: "**Coppermill** | 2014 – 2025", and
/// in blocks of their own below it "**Senior Manager** | 2020 – 2025" and "**Engineer** | 2014 – 2020".
struct DatedCompanies {
    let text: VisibleText

    /// Makes each such company the group of the positions below it.
    func group(_ readings: inout [HeaderReading], _ drafts: inout [EntryDraft]) {
        var index = 0
        while index < readings.count {
            defer { index += 1 }
            guard let whole = readings[index].fields.date, isAlone(index, drafts),
                readings[index].segments.count == 1,
                !readings[index].segments[0].contains(where: { $0.evidence.position > 1 }),
                let style = style(of: readings[index]), !style.isEmpty
            else { continue }
            var next = index + 1
            while next < readings.count, isAlone(next, drafts), let part = readings[next].fields.date,
                isInside(part, whole), self.style(of: readings[next]) == style,
                namesPosition(readings[next])
            {
                next += 1
            }
            // The newest position goes on for as long as the company does.
            guard next > index + 1, let newest = readings[index + 1].fields.date,
                newest.end == whole.end, newest.isOngoing == whole.isOngoing
            else { continue }
            drafts[index].isGroup = true
            readings[index].isGroup = true
            for position in index + 1..<next {
                drafts[position].group = index
                readings[position].group = index
            }
            index = next - 1
        }
    }

    private func isAlone(_ index: Int, _ drafts: [EntryDraft]) -> Bool {
        drafts[index].level == 100 && drafts[index].group == nil && !drafts[index].isGroup
            && drafts[index].table == nil
    }

    private func style(of reading: HeaderReading) -> TextStyle? {
        reading.segments.first?.first?.style.intersection([.bold, .italic])
    }

    /// One phrase that names a position, and no company beside it.
    private func namesPosition(_ reading: HeaderReading) -> Bool {
        guard reading.segments.count == 1, let parts = reading.segments.first, let first = parts.first else {
            return false
        }
        return first.evidence.position > 1
            && parts.allSatisfy { $0.separator != .at && $0.evidence.organization + $0.evidence.school == 0 }
    }

    private func isInside(_ part: DateMention, _ whole: DateMention) -> Bool {
        guard whole.isSpan, part.isSpan, let start = whole.start, let first = part.start, first >= start
        else {
            return false
        }
        guard let end = whole.end else { return whole.isOngoing }
        return part.end.map { $0 <= end } == true
    }
}
