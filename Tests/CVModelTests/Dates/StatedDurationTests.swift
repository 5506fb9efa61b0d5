import Testing

@testable import CVModel

@Suite struct StatedDurationTests {
    @Test(arguments: ["P4Y", "P14M", "P1Y2M", "P6W", "P10D", "P1Y2M3W4D", "P0D"])
    func `reads what it prints`(_ text: String) {
        #expect(StatedDuration(iso8601: text)?.description == text)
    }

    @Test(arguments: [
        "", "P", "4Y", "P4", "PY", "P1M2Y", "P1Y1Y", "P1.5Y", "PT4H", "P-1Y", "p4y", "P1Y ", "P9999999Y",
        "4 years",
    ])
    func `refuses what is no duration in days or more`(_ text: String) {
        #expect(StatedDuration(iso8601: text) == nil)
    }

    @Test(arguments: [
        ("P4Y", "4 yrs"), ("P14M", "1 yr 2 mos"), ("P1Y2M", "1 yr 2 mos"), ("P1M", "1 mo"),
        ("P0D", "less than a month"),
        ("P3W", "up to 1 mo"), ("P10W", "about 2 mos"),
    ])
    func `is that long`(_ text: String, _ wording: String) throws {
        #expect(try #require(StatedDuration(iso8601: text)).elapsed.description == wording)
    }

    @Test func `absurd figures do not trap`() {
        let duration = StatedDuration(years: .max, months: .max, weeks: .min, days: .min)
        #expect(duration.elapsed.maximum >= 0)
        #expect(StatedDuration(years: .min, days: 1).elapsed.description == "less than a month")
    }
}
