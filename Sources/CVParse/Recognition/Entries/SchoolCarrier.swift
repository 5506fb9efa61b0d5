/// Gives a course that names no school the one above: "**Hilltop University**" over "*MA in Tides* (2009)" and, behind what
/// is said of that, "*BSc in Ledgers* (2005)".
struct SchoolCarrier {
    let text: VisibleText

    func carry(through readings: inout [HeaderReading], _ drafts: [EntryDraft]) {
        for index in readings.indices.dropFirst() {
            let (before, own) = (readings[index - 1].fields, readings[index].fields)
            guard own.organization == nil, own.date != nil, drafts[index].group == nil,
                !drafts[index].isGroup, drafts[index].table == nil, let school = before.organization,
                let above = before.degrees.first.flatMap(form), let form = own.degrees.first.flatMap(form),
                above.style == form.style, !form.style.isEmpty, above.kind == form.kind,
                let line = text.line(at: school.lowerBound), line < above.line
            else { continue }
            readings[index].fields.organization = school
            readings[index].fields.place = own.place ?? before.place
        }
    }

    private func form(_ degree: Range<Int>) -> (line: Int, style: TextStyle, kind: TextLine.Kind)? {
        text.line(at: degree.lowerBound).map { line in
            (line, text.style(of: degree).intersection([.bold, .italic]), text.lines[line].kind)
        }
    }
}
