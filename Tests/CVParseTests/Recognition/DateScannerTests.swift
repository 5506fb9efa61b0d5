import CVModel
import Testing

@testable import CVParse

/// Every spelling of a date that people use, one row each.
@Suite struct DateScannerTests {
    /// The mentions of the first line, as `start…end`, `start…` for an open span, `PnY` for a length alone.
    private func read(_ text: String) -> [String] {
        let recognizer = Recognizer(
            MarkdownReading(tree: PlainTextReader.read(SourceText(text))), dialect: .plainText)
        return recognizer.dates.joined().map { mention in
            var words = ""
            if let start = mention.start { words += start.description }
            if mention.isSpan || mention.isOngoing { words += "…" }
            if mention.isSpan, let end = mention.end { words += end.description }
            if let duration = mention.duration { words += duration.description }
            return words
        }
    }

    @Test(arguments: [
        // Spans by month.
        ("April 2023-July 2025", "2023-04…2025-07"), ("Apr. '19 – now", "2019-04…"),
        ("Sept. 2016 to Jan. 2018", "2016-09…2018-01"),
        ("January 2020 — Present", "2020-01…"), ("Jan, 2020 through March, 2021", "2020-01…2021-03"),
        ("Jan-19 – Mar-20", "2019-01…2020-03"),
        ("July - August 2019", "2019-07…2019-08"), ("Dec – Jan 2019", "2018-12…2019-01"),
        ("May 2017 → June 2018", "2017-05…2018-06"),
        // Spans by year.
        ("2014–16", "2014…2016"), ("2014-2016", "2014…2016"), ("2009-13", "2009…2013"),
        ("2004-05", "2004…2005"), ("(2020-)", "2020…"),
        ("2019. 01 ~ 2020. 03", "2019-01…2020-03"), ("2019. 3. 1. ~ 2020. 2. 28.", "2019-03-01…2020-02-28"),
        ("since 2019. 12 mills were built", "2019…"), ("sedan 2019", "2019…"), ("2019 – nadal", "2019…"),
        ("2019 – ?", "2019…"), ("since 2020", "2020…"), ("2018 to present", "2018…"),
        ("2012 - (Current)", "2012…"), ("2017–Now", "2017…"), ("('98-'00)", "1998…2000"),
        ("’98–’00", "1998…2000"),
        ("2019 .. 2020", "2019…2020"), ("2019...2020", "2019…2020"), ("2019 – ∞", "2019…"),
        ("06.2021 - ...", "2021-06…"),
        ("2019 –: Clerk", "2019…"),
        ("02/2021 - 04/24", "2021-02…2024-04"), ("Coppermill from September, 2018;", "2018-09…"),
        ("06/2021 ate o presente", "2021-06…"), ("2017 - em andamento", "2017…"),
        ("2019 onwards", "2019…"), ("between 2019 and 2020", "2019…2020"),
        ("zwischen 2019 und 2020", "2019…2020"),
        // Numbers.
        ("03/2019 - 05/2021", "2019-03…2021-05"), ("2019.07–2021.03", "2019-07…2021-03"),
        ("2019-05-01/2020-06", "2019-05-01…2020-06"),
        ("01.02.2019 – 15.03.2020", "2019-02-01…2020-03-15"), ("2/15-10/15", "2015-02…2015-10"),
        ("16/8 - 17/6", "2016-08…2017-06"), ("09/17 - 08/18", "2017-09…2018-08"),
        ("2019-07 – 2020-01", "2019-07…2020-01"),
        // Days.
        ("March 4, 2019", "2019-03-04"), ("4 March 2019", "2019-03-04"), ("1st of May 2020", "2020-05-01"),
        ("2019-07-15", "2019-07-15"),
        ("01/02/2019", "2019"), ("13/02/2019", "2019-02-13"), ("02/13/2019", "2019-02-13"),
        // Seasons and quarters.
        ("Summer 2018", "2018-06"), ("Fall 2013 – Spring 2014", "2013-09…2014-03"), ("Q3 2020", "2020-07"),
        // Other languages.
        ("seit März 2019", "2019-03…"), ("Oktober 2018 – Juni 2019", "2018-10…2019-06"),
        ("Mai 2020 bis heute", "2020-05…"),
        ("janvier 2020 – aujourd'hui", "2020-01…"), ("depuis septembre 2015", "2015-09…"),
        ("enero de 2020 a actualidad", "2020-01…"),
        ("março de 2015 – dezembro de 2019", "2015-03…2019-12"), ("Jan/2020 - cursando", "2020-01…"),
        ("gennaio 2020 - oggi", "2020-01…"),
        ("2019 – à ce jour", "2019…"), ("2019 - en cours", "2019…"), ("2019 - la fecha", "2019…"),
        ("ledna 2019 – únor 2020", "2019-01…2020-02"), ("2019 – současnost", "2019…"),
        ("Eylül 2019 – Aralık 2020", "2019-09…2020-12"), ("вересень 2019 – січень 2020", "2019-09…2020-01"),
        ("van 2019 tot 2020", "2019…2020"), ("maart 2019 – heden", "2019-03…"),
        ("Июнь 2015 — февраль 2020", "2015-06…2020-02"),
        ("Март 2020 — по настоящее время", "2020-03…"), ("2012-12 — н.в.", "2012-12…"),
        ("с апреля 2013 г. по май 2015 г.", "2013-04…2015-05"), ("2010 г. – 2012 г.", "2010…2012"),
        ("2019年7月〜現在", "2019-07…"),
        ("2016年9月～2018年6月", "2016-09…2018-06"), ("2017.10-至今", "2017-10…"), ("2021년 3월 - 현재", "2021-03…"),
        // Lengths.
        ("4 years", "P4Y"), ("14 month contract", "P14M"), ("1 year, 3 months", "P1Y3M"),
        ("2 yrs 4 mos", "P2Y4M"), ("1 year, to present", "…P1Y"),
        // Ends only.
        ("expected June 2017", "…2017-06"), ("Graduated May 2015", "…2015-05"),
        // Slips of the pen keep what is sure.
        ("Juk 2018 - Aug 2021", "2018…2021-08"),
    ])
    func reads(_ text: String, _ expected: String) { #expect(read(text) == [expected]) }

    @Test(arguments: [
        "Fortune 500", "+1 (555) 123-4567", "version 10.15", "$2000 a month", "5+ years", "Room 2140",
        "may be good", "ISO 27001", "the 1990s",
    ])
    func passesOver(_ text: String) { #expect(read(text) == []) }

    @Test func settlesTheOrderOfDayAndMonthByOtherDates() {
        #expect(read("13/02/2019 and 01/02/2020") == ["2019-02-13", "2020-02-01"])
        #expect(read("02/13/2019 and 01/02/2020") == ["2019-02-13", "2020-01-02"])
    }

    @Test func settlesTheOrderOfMonthAndShortYearByOtherSpans() {
        #expect(read("16/8 - 17/6, 17/9至今") == ["2016-08…2017-06", "2017-09…"])
        #expect(read("08/16 - 06/17, 10/12 - 11/12") == ["2016-08…2017-06", "2012-10…2012-11"])
        #expect(read("16/8 - 17/6, 10/12 - 11/12") == ["2016-08…2017-06", "2010-12…2011-12"])
    }
}
