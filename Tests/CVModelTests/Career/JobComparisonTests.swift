import Testing

@testable import CVModel

/// Positions, each "title @ organisation, start/end".
private func jobs(_ lines: [String]) throws -> [Work] {
    try lines.map { line in
        let parts = line.split(separator: ",").map { $0.drop(while: { $0 == " " }) }
        let ends = parts[0].split(separator: "@", omittingEmptySubsequences: false).map { String($0).trimmed }
        var work = Work()
        work.position = ends[0].isEmpty ? nil : ends[0]
        work.name = ends.count > 1 ? ends[1] : nil
        if parts.count > 1 {
            let span = try span(String(parts[1]))
            (work.startDate, work.endDate) = (span.start, span.end)
            if span.isOngoing { work.current = true }
        }
        return work
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: { $0 == " " })
        return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
    }
}

@Suite struct JobComparisonTests {
    @Test(arguments: [
        (["Engineer @ Acme, 2019/2020"], ["Engineer @ ACME, 2019/2020"], ["0=0"]),
        // Another title, another start.
        (["Engineer @ Acme, 2019/2020"], ["Developer @ Acme, 2018/2020"], ["0=0"]),
        (["Engineer @ Acme, 2019/2020"], ["Engineer @ Bolt, 2019/2020"], []),
        // A variant may leave jobs out, and put them in another order.
        (
            ["Lead @ Acme, 2021/..", "Engineer @ Acme, 2019/2021", "Clerk @ Bolt, 2010/2012"],
            ["Clerk @ Bolt, 2010/2012", "Engineer @ Acme, 2019/2021"], ["1=1", "2=0"]
        ),
        // By start where the titles are translated, by title where the start is corrected.
        (
            ["Lead @ Acme, 2021/..", "Engineer @ Acme, 2019/2021"],
            ["Entwickler @ Acme, 2019/2021", "Leiter @ Acme, 2021/.."], ["0=1", "1=0"]
        ),
        (
            ["Lead @ Acme, 2021/..", "Engineer @ Acme, 2019/2021"],
            ["Lead @ Acme, 2020/..", "Engineer @ Acme, 2018/2020"], ["0=0", "1=1"]
        ),
        // What is left of several: nobody can tell.
        (["A @ Acme, 2021/..", "B @ Acme, 2019/2021"], ["C @ Acme, 2022/..", "D @ Acme, 2018/2020"], []),
        (["Engineer, 2019/2020"], ["Engineer, 2019/2020"], []),
        ([], ["Engineer @ Acme, 2019/2020"], []),
    ])
    func theSameJobIsKnown(ours: [String], theirs: [String], pairs: [String]) throws {
        let found = try JobComparison.pairs(jobs(ours), jobs(theirs)).map { "\($0.job)=\($0.other)" }
        #expect(found == pairs)
    }

    @Test(arguments: [
        ("Engineer @ Acme, 2019-03/2020", "engineer @ Acme, 2019/2020-05", []),
        ("Engineer @ Acme, 2019-03/2020", "Engineer @ Acme, 2019-04/2020", [JobComparison.Fact.start]),
        ("Engineer @ Acme, 2019/2020", "Developer @ Acme, 2018/2021", [.title, .start, .end]),
        // One of them has not been brought up to date.
        ("Engineer @ Acme, 2019/..", "Engineer @ Acme, 2019/2024-02", [.end]),
        ("Engineer @ Acme, 2019/2024-02", "Engineer @ Acme, 2019/..", [.end]),
        ("@ Acme, 2019/2020", "Engineer @ Acme", []),
        ("Engineer @ Acme, 2019-03-01/2020", "Engineer @ Acme, 2019-03-02/2020", [.start]),
    ])
    func theDisagreementsAreKnown(ours: String, theirs: String, facts: [JobComparison.Fact]) throws {
        let pair = try jobs([ours, theirs])
        #expect(JobComparison.disagreements(pair[0], pair[1]) == facts)
    }
}
