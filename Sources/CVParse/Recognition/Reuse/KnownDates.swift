/// The dates of an earlier version of a text, for the lines that stand in both.
struct KnownDates {
    private let earlier: DocumentDates
    private let common: CommonLines

    init(_ earlier: DocumentDates, _ common: CommonLines) {
        self.earlier = earlier
        self.common = common
    }

    /// Those of each of some lines that are read together; `nil` where they must be read.
    func dates(of lines: Range<Int>, by habits: DateHabits) -> [[DateMention]]? {
        // The line before tells whether dates are read from there on, the one behind whether they go on in it.
        guard habits == earlier.habits, let shift = common.shift(of: lines, before: 1, behind: 1) else {
            return nil
        }
        let known = earlier.lines[lines.shifted(by: -shift.lines)]
        return shift == .none ? Array(known) : known.map { $0.map { $0.moved(by: shift.visible) } }
    }
}
