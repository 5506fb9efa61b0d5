import CVModel

/// Writes all months of years in one form: that of most of them, or another one where the caret is on a date. Years
/// alone and days stay as they are, so nothing is said more or less exactly than before.
enum ConvertDates: Refactoring {
    /// Those of most readers; others are only offered where most dates have them.
    private static let common: [MonthForm] = [.shortName, .fullName, .monthSlashYear, .yearDashMonth]

    static func rewrites(at range: Range<Int>, in parsed: ParsedResume) -> [Rewrite] {
        let months = parsed.statedMonths
        let isOnDate = months.contains {
            $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
        }
        let usual = months.usualForm
        let isEnglish = months.contains { $0.form.isEnglish }
        let forms = MonthForm.allCases.filter { form in
            form == usual || isOnDate && common.contains(form) && (isEnglish || !form.isEnglish)
        }
        return forms.compactMap { rewrite(months, to: $0, in: parsed) }
    }

    /// All dates in the form of most of them.
    static func usual(in parsed: ParsedResume) -> Rewrite? {
        let months = parsed.statedMonths
        return months.usualForm.flatMap { rewrite(months, to: $0, in: parsed) }
    }

    static func rewrite(_ months: [StatedMonth], to form: MonthForm, in parsed: ParsedResume) -> Rewrite? {
        let edits = months.compactMap { month in month.written(in: form).map { TextEdit(month.range, $0) } }
        return TextChange(edits, in: parsed.source).map {
            Rewrite("Write all dates like “\(form.written(year: 2019, month: 9))”", .rewrite, $0)
        }
    }
}
