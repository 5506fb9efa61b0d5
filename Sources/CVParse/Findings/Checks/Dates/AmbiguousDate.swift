/// A date such as 03/04/2019, where nothing in the document tells day and month apart.
enum AmbiguousDate: Check {
    static let kinds = [FindingCode.ambiguousDate]

    static func findings(in inspection: Inspection) -> [Finding] {
        let source = inspection.parsed.source
        return inspection.entries.flatMap { entry in
            let ends = [(entry.span.start, entry.startRange), (entry.span.end, entry.endRange)]
            let ranges = ends.compactMap { date, range in
                // The reader has taken the year alone.
                date.flatMap { $0.month == nil ? range : nil }
            }
            let apart = ranges.first == ranges.last ? Array(ranges.prefix(1)) : ranges
            return apart.filter { isAmbiguous(source.bytes[$0]) }.map {
                Finding(.ambiguousDate(source.string(in: $0)), at: $0)
            }
        }
    }

    /// Two numbers up to 12 that differ, and a year.
    private static func isAmbiguous(_ text: ArraySlice<UInt8>) -> Bool {
        let numbers = text.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
        guard numbers.count == 3, numbers[2].count == 4, numbers.joined().allSatisfy(WordReader.isDigit)
        else { return false }
        let values = numbers.prefix(2).map { $0.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
        return values[0] != values[1] && values.allSatisfy { (1...12).contains($0) }
    }
}
