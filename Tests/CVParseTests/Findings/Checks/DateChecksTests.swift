import CVModel
import Testing

@testable import CVParse

@Suite struct DateChecksTests {
    /// A résumé with jobs of these headings and dates.
    private static func jobs(_ jobs: (title: String, dates: String)..., rest: String = "") -> String {
        var text = "# Ada Byron\n\nada@example.com\n\n## Experience\n"
        for job in jobs { text += "\n### \(job.title)\n\n\(job.dates)\n\n- Built engines\n" }
        return text + rest
    }

    @Test(arguments: [
        Self.jobs(("Engineer, Acme GmbH", "«May 2031» – June 2032")),
        Self.jobs(("Engineer, Acme GmbH", "«July 2026» – present")),
        Self.jobs(("Engineer, Acme GmbH", "May 2020 – «June 2052»")),
        // This month, a term, an expected degree.
        Self.jobs(("Engineer, Acme GmbH", "June 2026 – present")),
        Self.jobs(("Engineer, Acme GmbH", "May 2024 – December 2027")),
        "# Ada Byron\n\n## Education\n\n### BSc Physics, University of Leeds\n\n2024 – 2028\n",
        "# Ada Byron\n\n## Education\n\n### BSc Physics, University of Leeds\n\nExpected June 2028\n",
        "# Ada Byron\n\n## Education\n\n### BSc Physics, University of Leeds\n\n2028\n",
    ])
    func datesInTheFuture(marked: String) {
        let result = MarkedFindings(marked, .futureDate)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        Self.jobs(
            ("Engineer, Acme GmbH", "«Jan 2020» – present"), ("Engineer, Globex Inc", "May 2015 – June 2021")),
        // Neither has ended.
        Self.jobs(
            ("Engineer, Acme GmbH", "«Jan 2020» – present"), ("Analyst, Globex Inc", "May 2015 – present"),
            ("Clerk, Initech", "May 2010 – April 2015")),
        // Handing over; years that meet; years that may.
        Self.jobs(
            ("Engineer, Acme GmbH", "Jan 2020 – present"), ("Clerk, Globex Inc", "May 2015 – Feb 2020")),
        Self.jobs(("Engineer, Acme GmbH", "2020 – present"), ("Clerk, Globex Inc", "2015 – 2020")),
        Self.jobs(("Engineer, Acme GmbH", "2019 – 2022"), ("Clerk, Globex Inc", "2015 – 2020")),
        // Beside a job.
        Self.jobs(
            ("Engineer, Acme GmbH", "Jan 2015 – present"),
            ("Freelance Developer, Globex", "May 2015 – June 2021")),
        Self.jobs(
            ("Engineer, Acme GmbH", "Jan 2015 – present"), ("Board Member, Globex", "May 2015 – June 2021")),
        Self.jobs(
            ("Engineer, Acme GmbH", "Jan 2015 – present"), ("Co-Founder, Globex", "May 2015 – June 2021")),
        Self.jobs(
            ("Engineer, Acme GmbH", "Jan 2015 – present"),
            ("Lecturer, University of Leeds", "May 2015 – June 2021")),
        Self.jobs(
            ("Engineer (part-time), Acme GmbH", "Jan 2015 – present"),
            ("Clerk, Globex Inc", "May 2015 – June 2021")),
        Self.jobs(
            ("Ingenieur, Acme GmbH", "Jan 2015 – heute"), ("Werkstudent, Globex AG", "Mai 2015 – Juni 2017")),
        // Of a student.
        Self.jobs(
            ("Clerk, Acme GmbH", "Jan 2015 – Dec 2016"), ("Waiter, Globex Inc", "May 2015 – June 2016"),
            rest: "\n## Education\n\n### BSc, University of Leeds\n\n2014 – 2017\n"),
        // Two positions at one company.
        Self.jobs(
            ("Engineer, Acme GmbH", "Jan 2015 – present"), ("Team Lead, Acme GmbH", "May 2015 – June 2021")),
        Self.jobs(
            ("Engineer, Acme GmbH", "Jan 2015 – present"), ("Team Lead, Acme", "May 2015 – June 2021")),
        // Who has many jobs at a time means it.
        Self.jobs(
            ("Engineer, Acme GmbH", "Jan 2015 – present"), ("Clerk, Globex Inc", "Jan 2014 – present"),
            ("Cook, Initech", "Jan 2013 – present")),
    ])
    func jobsThatOverlap(marked: String) {
        let result = MarkedFindings(marked, .overlappingJobs)
        #expect(result.found == result.expected)
    }

    @Test func anOverlapNamesBothJobs() throws {
        let result = MarkedFindings(
            Self.jobs(
                ("Engineer, Acme GmbH", "Jan 2020 – present"),
                ("Engineer, Globex Inc", "May 2015 – June 2021")),
            .overlappingJobs)
        let finding = try #require(result.findings.first)
        #expect(finding.problem.message == "This overlaps with “Engineer, Globex Inc” for 1 yr 6 mos")
        #expect(finding.related.count == 1)
    }

    @Test(arguments: [
        Self.jobs(
            ("Engineer, Acme GmbH", "«May 2020» – present"), ("Clerk, Globex Inc", "May 2012 – June 2018")),
        Self.jobs(
            ("Engineer, Acme GmbH", "May 2019 – present"), ("Clerk, Globex Inc", "May 2012 – June 2018")),
        // A year may be its whole.
        Self.jobs(("Engineer, Acme GmbH", "2019 – present"), ("Clerk, Globex Inc", "2012 – 2017")),
        // Studies, projects, offices.
        Self.jobs(
            ("Engineer, Acme GmbH", "May 2020 – present"), ("Clerk, Globex Inc", "May 2012 – June 2018"),
            rest: "\n## Education\n\n### MSc, University of Leeds\n\n2018 – 2020\n"),
        Self.jobs(
            ("Engineer, Acme GmbH", "May 2020 – present"), ("Clerk, Globex Inc", "May 2012 – June 2018"),
            rest: "\n## Education\n\n### MSc, University of Leeds\n\n2020\n"),
        Self.jobs(
            ("Engineer, Acme GmbH", "May 2020 – present"), ("Clerk, Globex Inc", "May 2012 – June 2018"),
            rest: "\n## Volunteering\n\n### Treasurer, Rowing Club\n\nJuly 2018 – April 2020\n"),
        // What has no dates, or one, may have been then.
        Self.jobs(
            ("Engineer, Acme GmbH", "May 2020 – present"), ("Cook, Initech", "Leeds"),
            ("Clerk, Globex Inc", "May 2012 – June 2018")),
        Self.jobs(("Engineer, Acme GmbH", "May 2020"), ("Clerk, Globex Inc", "May 2012")),
        Self.jobs(
            ("Engineer, Acme GmbH", "May 2020 – present"), ("Clerk, Globex Inc", "May 2012 – June 2018"),
            rest: "\n## About\n\nIn 2019 I cycled to Samarkand.\n"),
        // Before the first job, and after the last.
        Self.jobs(
            ("Clerk, Globex Inc", "May 2012 – June 2018"),
            rest: "\n## Education\n\n### MSc, University of Leeds\n\n2000 – 2002\n"),
    ])
    func gapsBetweenJobs(marked: String) {
        let result = MarkedFindings(marked, .employmentGap)
        #expect(result.found == result.expected)
    }

    @Test func howLongAGapMayBeIsSet() {
        let text = Self.jobs(
            ("Engineer, Acme GmbH", "May 2019 – present"), ("Clerk, Globex Inc", "May 2012 – June 2018"))
        var criteria = Criteria()
        criteria.longestGap = 6
        #expect(MarkedFindings(text, .employmentGap, criteria: criteria).found == ["May 2019"])
        #expect(
            MarkedFindings(text, .employmentGap, criteria: criteria).findings.map(\.problem.message)
                == ["10 mos lie between this job and the one before it"])
    }

    @Test(arguments: [
        Self.jobs(
            ("Engineer, A GmbH", "May 2020 – present"), ("Clerk, B Inc", "May 2012 – June 2015"),
            ("Cook, C Inc", "«May 2018» – April 2020"), ("Waiter, D Inc", "May 2010 – June 2011")),
        Self.jobs(
            ("Engineer, A GmbH", "May 2010 – May 2011"), ("Clerk, B Inc", "May 2012 – June 2013"),
            ("Cook, C Inc", "May 2014 – April 2015"), ("Waiter, D Inc", "May 2016 – June 2017"),
            ("Porter, E Inc", "«May 2008» – June 2009")),
        // In order, either way; by start or by end alone; too few; in no order at all.
        Self.jobs(
            ("Engineer, A GmbH", "2020 – present"), ("Clerk, B Inc", "2018 – 2020"),
            ("Cook, C Inc", "2015 – 2018"),
            ("Waiter, D Inc", "2010 – 2015")),
        Self.jobs(
            ("Engineer, A GmbH", "2010 – 2012"), ("Clerk, B Inc", "2012 – 2013"),
            ("Cook, C Inc", "2013 – 2018"),
            ("Waiter, D Inc", "2018 – present")),
        Self.jobs(
            ("Engineer, A GmbH", "2012 – present"), ("Clerk, B Inc", "2018 – 2020"),
            ("Cook, C Inc", "2015 – 2018"),
            ("Waiter, D Inc", "2010 – 2015")),
        Self.jobs(
            ("Engineer, A GmbH", "2012 – 2013"), ("Clerk, B Inc", "2018 – 2020"),
            ("Cook, C Inc", "2015 – 2018")),
        Self.jobs(
            ("Engineer, A GmbH", "2012 – 2013"), ("Clerk, B Inc", "2018 – 2020"),
            ("Cook, C Inc", "2015 – 2016"),
            ("Waiter, D Inc", "2020 – 2021"), ("Porter, E Inc", "2008 – 2010")),
        // Where one has no date the order cannot be told.
        Self.jobs(
            ("Engineer, A GmbH", "May 2020 – present"), ("Clerk, B Inc", "May 2012 – June 2015"),
            ("Cook, C Inc", "May 2018 – April 2020"), ("Waiter, D Inc", "Leeds")),
    ])
    func entriesOutOfOrder(marked: String) {
        let result = MarkedFindings(marked, .entryOrder)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        Self.jobs(
            ("Engineer, A GmbH", "Sep 2020 – Oct 2021"), ("Clerk, B Inc", "«09/2018» – 08/2020"),
            ("Cook, C Inc", "Jan 2015 – Feb 2018")),
        Self.jobs(("Engineer, A GmbH", "2020-09 – 2021-10"), ("Clerk, B Inc", "2018-09 – «08/2020»")),
        Self.jobs(
            ("Engineer, A GmbH", "September 2020 – October 2021"),
            ("Clerk, B Inc", "«Sept 2018» – August 2020")),
        // One form; years beside months; short months; other languages; one of each.
        Self.jobs(
            ("Engineer, A GmbH", "Sep 2020 – Oct 2021"), ("Clerk, B Inc", "2018 – 2020"),
            ("Cook, C Inc", "May 2015 – June 2018")),
        Self.jobs(("Engineer, A GmbH", "Sept 2020 – March 2021"), ("Clerk, B Inc", "June 2018 – Aug. 2020")),
        Self.jobs(("Ingenieur, A GmbH", "Januar 2020 – März 2021"), ("Koch, B AG", "Okt. 2018 – Dez. 2019")),
        Self.jobs(("Engineer, A GmbH", "Sep 2020 – present"), ("Clerk, B Inc", "08/2020")),
        // A section of its own has a form of its own.
        Self.jobs(
            ("Engineer, A GmbH", "Sep 2020 – Oct 2021"), ("Clerk, B Inc", "Sep 2018 – Aug 2020"),
            rest: "\n## Education\n\n### MSc, University of Leeds\n\n09/2010 – 07/2012\n"),
    ])
    func datesOfSeveralForms(marked: String) {
        let result = MarkedFindings(marked, .mixedDates)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        Self.jobs(("Engineer, A GmbH", "«03/04/2019» – 30 June 2020")),
        Self.jobs(("Engineer, A GmbH", "«03/04/2019» – «05/06/2020»")),
        // Another date of the document, the dots, or the numbers themselves tell.
        Self.jobs(("Engineer, A GmbH", "03/04/2019 – 31/12/2020")),
        Self.jobs(("Engineer, A GmbH", "03.04.2019 – 05.06.2020")),
        Self.jobs(("Engineer, A GmbH", "04/04/2019 – present")),
        Self.jobs(("Engineer, A GmbH", "04/2019 – 05/2020")),
    ])
    func datesThatReadTwoWays(marked: String) {
        let result = MarkedFindings(marked, .ambiguousDate)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        Self.jobs(
            ("Engineer, A GmbH", "2020 – 2021"), ("Clerk, B Inc", "2018 – 2020"),
            ("«Team Lead», C Inc", "")),
        // Where dates are left out on purpose.
        Self.jobs(
            ("Engineer, A GmbH", "Leeds"), ("Clerk, B Inc", "York"), ("Team Lead, C Inc", "2018 – 2020")),
        Self.jobs(("Engineer, A GmbH", "2020 – 2021"), ("Team Lead, C Inc", "")),
        Self.jobs(
            ("Engineer, A GmbH", "2020 – 2021"), ("Clerk, B Inc", "2018 – 2020"), ("Cook, C Inc", "4 years")),
        Self.jobs(
            ("Engineer, A GmbH", "2020 – 2021"), ("Clerk, B Inc", "2018 – 2020"),
            ("Camera Operator, Film Festival 2017", "Leeds")),
    ])
    func jobsWithoutDates(marked: String) {
        let result = MarkedFindings(marked, .undatedEntry)
        #expect(result.found == result.expected)
    }
}
