/// A length of time as a text states it, in the units that it used: "14 months" is not "1 year 2 months".
///
/// Prints as ISO 8601 (`P4Y`, `P14M`, `P1Y2M`).
public struct StatedDuration: Hashable, Sendable {
    private let storedYears: Int32
    private let storedMonths: Int32
    private let storedWeeks: Int32
    private let storedDays: Int32

    /// As stated, not carried over into other units.
    public var years: Int { Int(storedYears) }
    /// As stated; may be more than 11.
    public var months: Int { Int(storedMonths) }
    /// As stated; may be more than 4.
    public var weeks: Int { Int(storedWeeks) }
    /// As stated; may be more than 31.
    public var days: Int { Int(storedDays) }

    /// Units that the text did not use are 0.
    public init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
        storedYears = Int32(clamping: years)
        storedMonths = Int32(clamping: months)
        storedWeeks = Int32(clamping: weeks)
        storedDays = Int32(clamping: days)
    }

    /// Reads an ISO 8601 duration of years, months, weeks and days in that order (`P1Y2M`); `nil` for
    /// anything else: other units, fractions, a unit twice, more than six digits, no unit at all.
    public init?(iso8601 text: some StringProtocol) {
        var bytes = text.utf8[...]
        guard bytes.popFirst() == UInt8(ascii: "P"), !bytes.isEmpty else { return nil }
        var units: [UInt8: Int] = [:]
        var order = "YMWD".utf8[...]
        while !bytes.isEmpty {
            let digits = bytes.prefix { $0 &- UInt8(ascii: "0") < 10 }
            guard (1...6).contains(digits.count) else { return nil }
            bytes.removeFirst(digits.count)
            guard let unit = bytes.popFirst(), let place = order.firstIndex(of: unit) else { return nil }
            order = order[order.index(after: place)...]
            units[unit] = digits.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
        }
        func amount(_ unit: Unicode.Scalar) -> Int { units[UInt8(ascii: unit)] ?? 0 }
        self.init(years: amount("Y"), months: amount("M"), weeks: amount("W"), days: amount("D"))
    }

    /// The length in months: exact where only years and months are stated.
    public var elapsed: ElapsedTime {
        let days = weeks.saturatingMultiply(7).saturatingAdd(days)
        let whole = years.saturatingMultiply(12).saturatingAdd(months)
        guard days != 0 else { return ElapsedTime(months: whole) }
        // The shortest and the longest month have 28 and 31 days.
        return ElapsedTime(
            months: whole.saturatingAdd(days.saturatingAdd(15) / 30), minimum: whole.saturatingAdd(days / 31),
            maximum: whole.saturatingAdd(days.saturatingAdd(27) / 28))
    }
}

extension StatedDuration: CustomStringConvertible {
    /// ISO 8601; `P0D` where nothing is stated.
    public var description: String {
        let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")].filter { $0.0 != 0 }
        return parts.isEmpty ? "P0D" : "P" + parts.map { "\($0.0)\($0.1)" }.joined()
    }
}
