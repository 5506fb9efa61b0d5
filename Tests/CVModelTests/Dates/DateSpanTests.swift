import Testing

@testable import CVModel

/// "2019-07/2022-05", "2019/.." for an open span, "P4Y" for a stated length, "2019/2021 P14M" for both.
func span(_ text: String) throws -> DateSpan {
    var span = DateSpan()
    for part in text.split(separator: " ") {
        if part.hasPrefix("P") {
            span.stated = StatedDuration(iso8601: part)
            #expect(span.stated != nil, "\(part)")
            continue
        }
        let ends = part.split(separator: "/", omittingEmptySubsequences: false)
        if ends[0] != "" { span.start = try date(String(ends[0])) }
        if ends[1] == ".." {
            span.isOngoing = true
        } else if ends[1] != "" {
            span.end = try date(String(ends[1]))
        }
    }
    return span
}

@Suite struct DateSpanTests {
    @Test(arguments: [
        ("2019-07/2022-05", "2 yrs 11 mos"),
        ("2019-07/2019-07", "1 mo"),
        ("2019-01/2019-12", "1 yr"),
        ("2019-12/2020-01", "2 mos"),
        ("2025-01/..", "1 yr 11 mos"),
        ("2026-11/..", "1 mo"),
        // Days count where both ends have one.
        ("2019-07-15/2019-08-14", "1 mo"),
        ("2019-07-15/2019-07-20", "less than a month"),
        ("2019-07-01/2022-05-31", "2 yrs 11 mos"),
        ("2019-07-28/2019-08-27", "1 mo"),
        ("2019-07-15/2022-05", "2 yrs 11 mos"),
        ("2026-11-01/..", "1 mo"),
        // A year leaves doubt.
        ("2019/2021", "about 2 yrs"),
        ("2019/2020", "about 1 yr"),
        ("2019/2019", "up to 1 yr"),
        ("2019-07/2021", "about 2 yrs"),
        ("2019/2021-06", "about 2 yrs"),
        ("2019-11/2019", "up to 2 mos"),
        ("2019/..", "about 7 yrs"),
        // A stated length is more exact than years, and less than months.
        ("/ P14M", "1 yr 2 mos"),
        ("2019/2020 P14M", "1 yr 2 mos"),
        ("2019-07/2020-06 P14M", "1 yr"),
        ("2019/ P4Y", "4 yrs"),
    ])
    func `has taken that long on 21 November 2026`(_ text: String, _ wording: String) throws {
        #expect(try span(text).elapsed(asOf: date("2026-11-21"))?.description == wording)
    }

    @Test(arguments: [
        "/", "2019/", "/2019", "/..", "2021/2019", "2019-07-15/2019-07-14", "2019-08/2019-07", "2027-01/..",
    ])
    func `says too little, or ends before it starts`(_ text: String) throws {
        #expect(try span(text).elapsed(asOf: date("2026-11-21")) == nil)
    }

    @Test(arguments: [
        ("2021/2019", true), ("2019-08/2019-07", true), ("2019-07-15/2019-07-14", true), ("2019/2019", false),
        ("2019-07/2019", false), ("2019/..", false), ("/2019", false),
    ])
    func `is reversed only where no missing month could save it`(_ text: String, _ isReversed: Bool) throws {
        #expect(try span(text).isReversed == isReversed)
    }

    @Test func `the bounds of a year hold every month of it`() throws {
        let today = try date("2026-11-21")
        for (first, last) in [(2019, 2019), (2019, 2020), (2019, 2022)] {
            let years = try #require(span("\(first)/\(last)").elapsed(asOf: today))
            for start in 1...12 {
                for end in 1...12 where (first, start) <= (last, end) {
                    let exact = DateSpan(
                        start: PartialDate(year: first, month: start),
                        end: PartialDate(year: last, month: end))
                    let months = try #require(exact.elapsed(asOf: today)).months
                    #expect((years.minimum...years.maximum).contains(months))
                }
            }
        }
    }

    @Test(arguments: [
        ([], nil),
        (["2019-01/2019-12"], "1 yr"),
        (["2019-01/2019-12", "2019-07/2020-06"], "1 yr 6 mos"),
        (["2019-07/2020-06", "2019-01/2019-12"], "1 yr 6 mos"),
        (["2019-01/2021-12", "2020-01/2020-03"], "3 yrs"),
        // The month in which one job ends and the next begins counts once.
        (["2019-01/2020-06", "2020-06/2020-12"], "2 yrs"),
        (["2019-01/2019-12", "2021-01/2021-12"], "2 yrs"),
        (["2019-01/2019-12", "2022/2021", "/2018"], "1 yr"),
        (["2019-01/..", "2020-01/.."], "7 yrs 11 mos"),
        (["/ P14M", "/ P4Y"], "about 5 yrs"),
        (["2019-01/2019-12", "/ P1Y"], "about 2 yrs"),
        (["2015/2017", "2017/2019"], "about 4 yrs"),
        (["2015/2015"], "up to 1 yr"),
    ])
    func `together they cover`(_ spans: [String], _ wording: String?) throws {
        #expect(try spans.map(span).total(asOf: date("2026-11-21"))?.description == wording)
    }

    @Test func `a total is at least its certain part`() throws {
        let total = try #require(["2015/2017", "2017/2019"].map(span).total(asOf: date("2026-11-21")))
        #expect(total.atLeast == "at least 2 yrs 4 mos")
        #expect(total.maximum == 60)
    }
}
