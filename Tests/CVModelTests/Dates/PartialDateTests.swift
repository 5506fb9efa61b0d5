import Testing

@testable import CVModel

/// The date of a text that must be one.
func date(_ text: String) throws -> PartialDate { try #require(PartialDate(iso8601: text), "\(text)") }

@Suite struct PartialDateTests {
    @Test(arguments: ["2019", "2019-07", "2019-07-15", "2020-02-29", "2000-02-29", "1000", "2999-12-31"])
    func `reads what it prints`(_ text: String) throws {
        #expect(try date(text).description == text)
    }

    @Test(arguments: [
        "", "-", "19", "0999", "3000", "2019-", "2019-7", "2019-00", "2019-13", "2019-07-00", "2019-07-32",
        "2019-02-29", "1900-02-29", "2019-07-15T00:00", "2019-07-15-1", "2019/07", " 2019", "2019 ", "٢٠١٩",
        "+019", "Present", "2019--15",
    ])
    func `refuses what is no truncated ISO 8601 date`(_ text: String) {
        #expect(PartialDate(iso8601: text) == nil)
    }

    @Test func `is listed by first day, the less precise first`() throws {
        let sorted = ["2018-12-31", "2019", "2019-01", "2019-01-01", "2019-01-02", "2019-07", "2020"]
        #expect(try sorted.reversed().map(date).sorted().map(\.description) == sorted)
    }

    @Test(arguments: [
        ("2018", "2019", true), ("2019", "2019", false), ("2019", "2019-07", false),
        ("2019-07", "2019", false),
        ("2019-06", "2019-07", true), ("2019-07", "2019-07-15", false), ("2019-07-14", "2019-07-15", true),
        ("2018", "2019-01-01", true), ("2020", "2019", false),
    ])
    func `is surely before another only where every day of it is`(_ a: String, _ b: String, _ isBefore: Bool)
        throws
    {
        #expect(try date(a).isSurelyBefore(date(b)) == isBefore)
    }

    @Test(arguments: [
        ("2019-03-01", "2019-02-28", 1), ("2020-03-01", "2020-02-28", 2), ("2020-01-01", "2019-01-01", 365),
        ("2021-01-01", "2020-01-01", 366), ("2001-01-01", "2000-01-01", 366),
        ("1901-01-01", "1900-01-01", 365),
    ])
    func `counts days as the Gregorian calendar does`(_ later: String, _ earlier: String, _ days: Int) throws
    {
        #expect(try #require(date(later).dayNumber) - #require(date(earlier).dayNumber) == days)
    }
}
