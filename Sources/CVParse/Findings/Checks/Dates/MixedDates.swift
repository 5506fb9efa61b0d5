/// A date that is written in another form than most of its section.
enum MixedDates: Check {
    static let kinds = [FindingCode.mixedDates]

    static func findings(in inspection: Inspection) -> [Finding] {
        let bytes = inspection.parsed.source.bytes
        let sections = Set(inspection.entries.map(\.path.section))
        return sections.compactMap { section in
            let ranges = inspection.entries(of: section).flatMap { entry in
                // One date alone is start and end.
                [entry.startRange, entry.endRange == entry.startRange ? nil : entry.endRange]
                    .compactMap { $0 }
            }
            return oddOne(
                among: ranges.compactMap { range in
                    MonthForm(bytes[range]).map { (form: $0, range: range) }
                })
        }
    }

    /// The first that is written otherwise than most.
    private static func oddOne(among dates: [(form: MonthForm, range: Range<Int>)]) -> Finding? {
        var counts: [MonthForm: Int] = [:]
        for date in dates { counts[date.form, default: 0] += 1 }
        guard counts.count > 1 else { return nil }
        // Of forms that are equally frequent the first one counts.
        var usual = dates.first
        for date in dates
        where counts[date.form, default: 0] > usual.map({ counts[$0.form, default: 0] }) ?? 0 {
            usual = date
        }
        guard let usual, counts[usual.form, default: 0] > 1,
            let odd = dates.first(where: { $0.form != usual.form })
        else { return nil }
        return Finding(
            .mixedDates(usual: usual.form, here: odd.form), at: odd.range,
            related: [Finding.Related("A date of the usual form", at: usual.range)])
    }
}
