import CVModel

/// A start after today, or an end so far ahead that nobody plans it.
///
/// A degree that is expected and a contract with a term are stated all the time.
enum FutureDate: Check {
    static let kinds = [FindingCode.futureDate]
    /// How many years ahead an end may lie.
    private static let longestPlan = 8

    static func findings(in inspection: Inspection) -> [Finding] {
        let today = inspection.today
        let horizon = PartialDate(clamping: today.year + longestPlan, month: today.month ?? 12, day: 28)
        return inspection.entries.compactMap { entry in
            // One date alone is both, and the end of a course.
            let isSpan = entry.startRange != entry.endRange
            if let start = entry.span.start, today.isSurelyBefore(start), let range = entry.startRange,
                isSpan || entry.path.section != .education
            {
                return Finding(.futureDate(start), at: range)
            }
            if let end = entry.span.end, horizon.isSurelyBefore(end), let range = entry.endRange {
                return Finding(.futureDate(end), at: range)
            }
            return nil
        }
    }
}
