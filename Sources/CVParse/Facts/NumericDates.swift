import CVModel

/// Dates written as three numbers, such as 03/04/2019, of which no one can tell which is the month.
public struct NumericDates: Sendable {
    /// Some date of the résumé can be read in one way only, and the others are read alike.
    private let isSettled: Bool
    private let source: SourceText

    public init(in parsed: ParsedResume) {
        source = parsed.source
        isSettled = parsed.sourceMap.places.contains { place in
            Meaning.Kind(of: place.path) == .date
                && place.ranges.contains { range in
                    guard let (first, second, _) = Self.numbers(in: range, of: parsed.source) else {
                        return false
                    }
                    return (first > 12) != (second > 12)
                }
        }
    }

    /// The two days that the date at a place (bytes) may be, the day first, then the month first; `nil` where
    /// there is no doubt.
    public func readings(at range: Range<Int>) -> (dayFirst: PartialDate, monthFirst: PartialDate)? {
        guard !isSettled, let (first, second, year) = Self.numbers(in: range, of: source), first != second,
            let dayFirst = PartialDate(year: year, month: second, day: first),
            let monthFirst = PartialDate(year: year, month: first, day: second)
        else { return nil }
        return (dayFirst, monthFirst)
    }

    /// `3/4/2019` or `03-04-2019`; with dots the day comes first everywhere.
    private static func numbers(in range: Range<Int>, of source: SourceText) -> (Int, Int, Int)? {
        guard (8...10).contains(range.count), range.upperBound <= source.bytes.count else { return nil }
        let bytes = source.bytes[range]
        let parts = bytes.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
        }
        guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else {
            return nil
        }
        var numbers: [Int] = []
        for part in parts {
            guard let number = Int(String(decoding: part, as: UTF8.self)) else { return nil }
            numbers.append(number)
        }
        return (numbers[0], numbers[1], numbers[2])
    }
}
