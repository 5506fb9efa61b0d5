/// A date that is only as precise as the text that states it: a year, a month or a day.
///
/// Prints as truncated ISO 8601 (`2019`, `2019-07`, `2019-07-15`), the form of JSON Resume's dates.
public struct PartialDate: Hashable, Sendable {
    public let year: Int
    /// 1…12.
    public let month: Int?
    /// 1…31; never without a month.
    public let day: Int?

    /// `nil` where the parts are no date: year outside 1000…2999, month outside 1…12, a day the month lacks.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1000...2999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
        }
        if let day {
            guard let month, (1...Self.days(in: month, of: year)).contains(day) else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
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
    public var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var text = "\(year)"
        if let month { text += "-" + two(month) }
        if let day { text += "-" + two(day) }
        return text
    }
}
