import Testing

@testable import CVModel

/// A résumé of jobs, each "span @ organisation: skill, skill".
private func career(_ lines: [String], asOf today: String = "2026-11-21") throws -> Career {
    var resume = Resume()
    resume.work = try lines.map { line in
        let parts = line.split(separator: ":", omittingEmptySubsequences: false)
        let ends = parts[0].split(separator: "@")
        let span = try span(String(ends[0]))
        var work = Work()
        work.startDate = span.start
        work.endDate = span.end
        work.duration = span.stated
        if span.isOngoing { work.current = true }
        if ends.count > 1 { work.name = String(ends[1].drop(while: { $0 == " " })) }
        if parts.count > 1 {
            work.keywords = parts[1].split(separator: ",").map { String($0.drop(while: { $0 == " " })) }
        }
        return work
    }
    return try Career(resume, asOf: date(today))
}

private func wording(_ transition: Transition) -> String {
    let kind =
        switch transition.kind {
        case .gap(let time): "gap of \(time)"
        case .overlap(let time): "overlap of \(time)"
        case .seamless: "seamless"
        }
    return "\(transition.earlier)→\(transition.later): \(kind)"
}

@Suite struct CareerTests {
    @Test(arguments: [
        ([], []),
        (["2019-01/2019-12"], []),
        // The newest first, as résumés have it.
        (["2020-01/..", "2018-01/2019-12"], ["1→0: seamless"]),
        (["2020-06/..", "2018-01/2020-06"], ["1→0: seamless"]),
        (["2020-03/..", "2018-01/2019-12"], ["1→0: gap of 2 mos"]),
        (["2021-03/..", "2018-01/2019-12"], ["1→0: gap of 1 yr 2 mos"]),
        (["2019-10/..", "2018-01/2019-12"], ["1→0: overlap of 3 mos"]),
        // A short job within a long one: the next follows on the long one.
        (["2020-01/..", "2018-06/2018-08", "2018-01/2019-12"], ["2→1: overlap of 3 mos", "2→0: seamless"]),
        // Years leave doubt, so that only what is sure is told.
        (["2018/2020", "2015/2017"], ["1→0: seamless"]),
        (["2018/2020", "2015/2018"], ["1→0: seamless"]),
        (["2019/2020", "2015/2017"], ["1→0: gap of about 2 yrs"]),
        (["2017/2020", "2015/2019"], ["1→0: overlap of about 2 yrs"]),
        // What has no place in time is left out.
        (["2020-01/..", "/ P14M", "2018-01/2019-12", "2017/2016"], ["2→0: seamless"]),
        (["2020-01/2020-12", "2020-01/2020-12"], ["1→0: overlap of 1 yr"]),
    ])
    func `jobs follow on each other`(_ jobs: [String], _ transitions: [String]) throws {
        #expect(try career(jobs).transitions.map(wording) == transitions)
    }

    @Test func `the transitions of one job`() throws {
        let career = try career(["2021-01/..", "2018-01/2019-12", "2018-06/2018-08"])
        #expect(career.transition(to: 0).map(wording) == "1→0: gap of 1 yr")
        #expect(career.transitions(from: 1).map(wording) == ["1→2: overlap of 3 mos", "1→0: gap of 1 yr"])
        #expect(career.transition(to: 1) == nil)
        #expect(career.transition(to: 99) == nil)
    }

    @Test(arguments: [
        (["2019-01/2019-12", "2019-07/2020-06"], "1 yr 6 mos"),
        (["2025-01/..", "/ P1Y", "/"], "about 3 yrs"),
        (["2026-11/..", "2019-01/2019-06"], "7 mos"),
        (["/"], nil),
    ])
    func `time worked in all`(_ jobs: [String], _ total: String?) throws {
        #expect(try career(jobs).total?.description == total)
    }

    @Test func `positions at one organisation count together`() throws {
        let career = try career([
            "2022-01/.. @ Acme, Inc.", "2021-01/2021-12 @ Globex", "2019-01/2020-12 @ ACME Inc", "2018/2018",
            "2017/2017 @ —",
        ])
        #expect(career.jobs.map(\.organization) == [0, 1, 0, nil, nil])
        #expect(career.organizations.map(\.name) == ["Acme, Inc.", "Globex"])
        #expect(career.organizations.map(\.jobs) == [[0, 2], [1]])
        #expect(career.organizations.map(\.total?.description) == ["6 yrs 11 mos", "1 yr"])
    }

    @Test func `a skill is evidenced by the jobs that list it, by whatever spelling`() throws {
        let career = try career([
            "2024-01/..: Postgres, Swift", "2020-01/2021-12: PostgreSQL, postgresql, Frobnicator 9",
            "2019-06/2020-03: postgres",
            "2015/2016: frobnicator-9",
        ])
        let postgres = career.evidence(of: "POSTGRES")
        #expect(postgres.jobs == [0, 1, 2])
        #expect(postgres.total?.description == "5 yrs 6 mos")
        #expect(postgres.isCurrent)
        #expect(postgres.lastEnd == PartialDate(year: 2021, month: 12))
        let own = career.evidence(of: "Frobnicator 9")
        #expect(own.jobs == [1, 3])
        #expect(own.total?.atLeast == "at least 2 yrs 2 mos")
        #expect(!own.isCurrent)
        #expect(career.evidence(of: "Rust").jobs.isEmpty)
        #expect(career.evidence(of: "").total == nil)
        #expect(career.evidence(inJobs: [0, 7, -1]).total?.description == "2 yrs 11 mos")
    }

    @Test(arguments: [
        (#"{"startDate": "2020"}"#, true), (#"{"startDate": "2020", "endDate": null}"#, true),
        (#"{"startDate": "2020", "endDate": ""}"#, true),
        (#"{"startDate": "2020", "endDate": "Present"}"#, true),
        (#"{"startDate": "2020", "endDate": "Aujourd’hui"}"#, true),
        (#"{"startDate": "2020", "endDate": "至今"}"#, true),
        (#"{"startDate": "2020", "endDate": "May 2021"}"#, false),
        (#"{"startDate": "2020", "endDate": "2021"}"#, false),
        (#"{"startDate": "2020", "current": false}"#, false),
        (#"{"startDate": "2020", "duration": "P1Y"}"#, false),
        (#"{"current": true}"#, true), (#"{}"#, false),
    ])
    func `a job goes on`(_ text: String, _ isOngoing: Bool) throws {
        let resume = ResumeDecoding(["work": [try json(text)]]).resume
        #expect(resume.work.map(\.span.isOngoing) == [isOngoing])
    }

    @Test func `many jobs at once take no quadratic time`() throws {
        var resume = Resume()
        var work = Work()
        work.startDate = PartialDate(year: 2000)
        work.endDate = PartialDate(year: 2020)
        work.name = "Acme"
        work.keywords = ["Swift", "C"]
        resume.work = Array(repeating: work, count: 5_000)
        let career = try Career(resume, asOf: date("2026"))
        #expect(career.transitions.count == 4_999)
        #expect(career.organizations[0].total?.description == "about 20 yrs")
    }
}
