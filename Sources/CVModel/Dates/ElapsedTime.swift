/// How long something took, in months, and how sure that is.
///
/// Both end months count, as people count them and as LinkedIn does: July 2019 to May 2022 is 35 months,
/// January to January of the same year one. Where both ends have a day, the days count: 15 July to 14 August
/// is one month, and what is left over counts as a month from 15 days on.
public struct ElapsedTime: Hashable, Sendable {
    /// The figure to show; between `minimum` and `maximum`.
    public let months: Int
    /// The least that the dates allow.
    public let minimum: Int
    /// The most that the dates allow.
    public let maximum: Int

    /// Takes the figures in the order in which they make sense, whatever order they are given in.
    public init(months: Int, minimum: Int, maximum: Int) {
        self.minimum = max(0, min(minimum, maximum))
        self.maximum = max(self.minimum, maximum)
        self.months = min(max(months, self.minimum), self.maximum)
    }

    /// An exact length.
    public init(months: Int) { self.init(months: months, minimum: months, maximum: months) }

    /// Whether the dates leave no doubt; a year without a month does.
    public var isExact: Bool { minimum == maximum }
}

extension ElapsedTime: CustomStringConvertible {
    /// "2 yrs 4 mos", "1 yr", "8 mos", "less than a month"; where the length is not exact, "about 2 yrs" or
    /// "up to 1 yr".
    public var description: String {
        if isExact { return Self.wording(months) }
        if minimum <= 1 { return "up to " + Self.wording(maximum) }
        // Months after the years would be more precise than the dates are.
        return "about " + Self.wording(months < 12 ? months : (months + 6) / 12 * 12)
    }

    /// "at least 2 yrs 4 mos" where the length is not exact; its plain wording where it is.
    public var atLeast: String {
        isExact ? Self.wording(months) : "at least " + Self.wording(max(1, minimum))
    }

    /// "between 1 mo and 1 yr 11 mos"; `nil` where the length is exact.
    public var bounds: String? {
        isExact ? nil : "between \(Self.wording(max(1, minimum))) and \(Self.wording(maximum))"
    }

    /// A number of months in words.
    static func wording(_ months: Int) -> String {
        guard months > 0 else { return "less than a month" }
        func count(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
        let parts = [(months / 12, "yr"), (months % 12, "mo")].filter { $0.0 > 0 }
        return parts.map { count($0.0, $0.1) }.joined(separator: " ")
    }
}
