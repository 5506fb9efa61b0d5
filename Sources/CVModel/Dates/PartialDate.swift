/// A date that is only as precise as the text that states it: a year, a month or a day.
///
/// Prints as truncated ISO 8601 (`2019`, `2019-07`, `2019-07-15`), the form of JSON Resume's dates.
public struct PartialDate: Hashable, Sendable {
    // Four bytes: a date is part of much that is copied while a text is read.
    private let storedYear: Int16
    private let storedMonth: Int8
    private let storedDay: Int8

    /// 1000…2999, the years of JSON Resume's date pattern.
    public var year: Int { Int(storedYear) }
    /// 1…12.
    public var month: Int? { storedMonth > 0 ? Int(storedMonth) : nil }
    /// 1…31; never without a month.
    public var day: Int? { storedDay > 0 ? Int(storedDay) : nil }

    /// `nil` where the parts are no date: year outside 1000…2999, month outside 1…12, a day the month lacks.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1000...2999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
        }
        if let day {
            guard let month, (1...Self.days(in: month, of: year)).contains(day) else { return nil }
        }
        storedYear = Int16(truncatingIfNeeded: year)
        storedMonth = Int8(truncatingIfNeeded: month ?? 0)
        storedDay = Int8(truncatingIfNeeded: day ?? 0)
    }

    /// The day nearest to what a clock says, which may be set to anything.
    public init(clamping year: Int, month: Int, day: Int) {
        let year = min(max(year, 1000), 2999)
        let month = min(max(month, 1), 12)
        storedYear = Int16(truncatingIfNeeded: year)
        storedMonth = Int8(truncatingIfNeeded: month)
        storedDay = Int8(truncatingIfNeeded: min(max(day, 1), Self.days(in: month, of: year)))
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and nothing else; `nil` where the text is no such date.
    public init?(iso8601 text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count <= 3, parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
            return nil
        }
        var numbers: [Int] = []
        for part in parts {
            var number = 0
            for digit in part {
                guard digit &- UInt8(ascii: "0") < 10 else { return nil }
                number = number * 10 + Int(digit &- UInt8(ascii: "0"))
            }
            numbers.append(number)
        }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// The number of days of a month (1…12) in the Gregorian calendar.
    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension PartialDate: CustomStringConvertible {
    /// Truncated ISO 8601.
    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var text = "\(year)"
        if let month { text += "-" + two(month) }
        if let day { text += "-" + two(day) }
        return text
    }
}

extension PartialDate: Comparable {
    /// The order in which dates are listed: by first day, and of those that begin on the same day the less
    /// precise first (`2019`, `2019-01`, `2019-01-01`). Whether one date *is* before another is another
    /// question: see ``isSurelyBefore(_:)``.
    public static func < (a: PartialDate, b: PartialDate) -> Bool {
        (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
    }

    /// Whether every day of this date is before every day of `other`: of `2019` and `2019-07` neither is.
    public func isSurelyBefore(_ other: PartialDate) -> Bool {
        let last = (year, month ?? 12, day ?? 31)
        return last < (other.year, other.month ?? 1, other.day ?? 1)
    }
}

extension PartialDate {
    /// The months that this date may stand for, counted from January of the year 0.
    var possibleMonths: ClosedRange<Int> {
        if let month { year * 12 + month - 1...year * 12 + month - 1 } else { year * 12...year * 12 + 11 }
    }

    /// Days since 1 March of the year 0, for dates that have a day.
    var dayNumber: Int? {
        guard let month, let day else { return nil }
        // The year is counted from March, so that the leap day is its last.
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (monthFromMarch * 153 + 2) / 5
            + day
            - 1
    }
}
