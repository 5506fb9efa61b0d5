import CVModel

/// Writes all months of years in one form: that of most of them, or another one where the caret is on a date. Years
/// alone and days stay as they are, so nothing is said more or less exactly than before.
enum ConvertDates: Refactoring {
    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        let dates = months(in: parsed)
        let here = dates.first {
            $0.place.lowerBound <= range.lowerBound && range.upperBound <= $0.place.upperBound
        }
        let usual = dates.map(\.form).mostFrequent
        let isEnglish = dates.contains { $0.form.isEnglish }
        let forms = DateForm.allCases.filter { form in
            form == usual || here != nil && (isEnglish || !form.isEnglish)
        }
        return forms.compactMap { rewrite(dates, to: $0, in: parsed) }
    }

    /// All dates in the form of most of them.
    static func usual(in parsed: ParsedResume) -> Rewrite? {
        let dates = months(in: parsed)
        return dates.map(\.form).mostFrequent.flatMap { rewrite(dates, to: $0, in: parsed) }
    }

    private static func rewrite(_ dates: [Month], to form: DateForm, in parsed: ParsedResume) -> Rewrite? {
        let edits = dates.filter { $0.form != form }.map {
            TextEdit($0.place, form.written(year: $0.year, month: $0.month))
        }
        guard let change = TextChange(edits, in: parsed.source) else { return nil }
        let example = form.written(year: 2019, month: 3)
        return Rewrite("Write all dates like “\(example)”", .rewrite, change)
    }

    private struct Month {
        let place: Range<Int>
        let year: Int
        let month: Int
        let form: DateForm
    }

    private static func months(in parsed: ParsedResume) -> [Month] {
        var known: Set<Range<Int>> = []
        // Where only one end of a span says its month in a known form, the other would no longer go with it.
        let dates = Dictionary(grouping: parsed.statedDates) { $0.path.ofEntry }
        return parsed.statedDates.compactMap { stated in
            guard let month = stated.date.month,
                let form = Self.form(of: stated, in: parsed),
                dates[stated.path.ofEntry]?.allSatisfy({
                    $0.date.month == nil || Self.form(of: $0, in: parsed) != nil
                }) ?? false,
                known.insert(stated.range).inserted
            else { return nil }
            return Month(place: stated.range, year: stated.date.year, month: month, form: form)
        }
    }

    private static func form(of stated: StatedDate, in parsed: ParsedResume) -> DateForm? {
        DateForm(of: parsed.source.string(in: stated.range), stating: stated.date)
    }
}
