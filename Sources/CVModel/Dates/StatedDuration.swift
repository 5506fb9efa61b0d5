/// A length of time as a text states it, in the units that it used: "14 months" is not "1 year 2 months".
///
/// Prints as ISO 8601 (`P4Y`, `P14M`, `P1Y2M`).
public struct StatedDuration: Hashable, Sendable {
    public let years: Int
    public let months: Int
    public let weeks: Int
    public let days: Int

    /// Units that the text did not use are 0.
    public init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
        self.years = years
        self.months = months
        self.weeks = weeks
        self.days = days
    }
}

extension StatedDuration: CustomStringConvertible {
    public var description: String {
        let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")].filter { $0.0 != 0 }
        return parts.isEmpty ? "P0D" : "P" + parts.map { "\($0.0)\($0.1)" }.joined()
    }
}
