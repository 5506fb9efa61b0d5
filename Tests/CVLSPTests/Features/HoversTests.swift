import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct HoversTests {
    private static let today = PartialDate(clamping: 2025, month: 11, day: 20)

    private static func hover(_ marked: String) throws -> (text: HoverText, place: String)? {
        let text = try MarkedText(marked)
        return Hovers.hover(at: text.caret, in: text.document.parsed, asOf: today)
            .map { ($0.text, text.document.source.string(in: $0.range)) }
    }

    private static let resume = """
        # Ada Byron

        ## Experience

        ### Staff Engineer

        *Northern Rail Ltd, March 2021 – present*

        - Timetables

        Skills: Go, Kubernetes

        ### Software Engineer

        *Harbour Systems Ltd, January 2017 – June 2020*

        - Cranes

        Skills: Python, Kubernetes

        ## Skills

        - Kubernetes, Go, Python
        """

    private static func resume(caretIn words: String) -> String {
        let place = resume.range(of: words)
        return place.map { resume[..<$0.upperBound] + "‸" + resume[$0.upperBound...] }.map(String.init) ?? ""
    }

    @Test(arguments: ["### Staff", "### Staff Engineer"])
    func aRoleSaysWhatItIsFromAnyOfItsHeadLines(words: String) throws {
        let hover = try #require(try Self.hover(Self.resume(caretIn: words)))
        #expect(hover.text.title == "Staff Engineer")
        #expect(
            hover.text.facts == [
                "Northern Rail Ltd", "Mar 2021 – present · 4 yrs 9 mos",
                "Gap of 8 mos after Software Engineer, Harbour Systems Ltd", "Skills: Go, Kubernetes",
            ])
        #expect(hover.place == "Staff Engineer")
    }

    @Test func theGapIsSaidOfBothNeighbours() throws {
        let hover = try #require(try Self.hover(Self.resume(caretIn: "Softw")))
        #expect(
            hover.text.facts == [
                "Harbour Systems Ltd", "Jan 2017 – Jun 2020 · 3 yrs 6 mos",
                "Gap of 8 mos before Staff Engineer, Northern Rail Ltd", "Skills: Python, Kubernetes",
            ])
    }

    @Test func overlapsAreSaid() throws {
        let marked = """
            ## Experience

            ### Lec‸turer

            University of Leeds, January 2018 – December 2019

            ### Engineer

            Acme Ltd, January 2015 – March 2018
            """
        let hover = try #require(try Self.hover(marked))
        #expect(hover.text.facts.contains("Overlaps Engineer, Acme Ltd by 3 mos"))
    }

    @Test func anOrganisationSaysWhatOneWasThere() throws {
        let marked = """
            ## Experience

            ### Harbour ‸Systems Ltd

            #### Staff Engineer

            January 2019 – June 2020

            - Cranes

            #### Engineer

            January 2017 – December 2018

            - Locks
            """
        let hover = try #require(try Self.hover(marked))
        #expect(hover.text.title == "Harbour Systems Ltd")
        #expect(hover.text.facts == ["3 yrs 6 mos in 2 positions"])
        #expect(
            hover.text.list == [
                "Staff Engineer · Jan 2019 – Jun 2020 · 1 yr 6 mos",
                "Engineer · Jan 2017 – Dec 2018 · 2 yrs",
            ])
        #expect(hover.place == "Harbour Systems Ltd")
    }

    @Test func aSkillSaysWhereItWasUsed() throws {
        let hover = try #require(try Self.hover(Self.resume(caretIn: "- Kuber")))
        #expect(hover.text.title == "Kubernetes")
        #expect(hover.text.facts.contains("8 yrs 3 mos across 2 roles, in use today"))
        #expect(
            hover.text.list == [
                "Staff Engineer, Northern Rail Ltd · Mar 2021 – present",
                "Software Engineer, Harbour Systems Ltd · Jan 2017 – Jun 2020",
            ])
        #expect(hover.place == "Kubernetes")
    }

    @Test(arguments: ["March 2021", "– pre"])
    func datesSayHowTheyWereRead(words: String) throws {
        let hover = try #require(try Self.hover(Self.resume(caretIn: words)))
        #expect(hover.text.title == "Mar 2021 – present")
        #expect(
            hover.text.facts == [
                "4 yrs 9 mos", "Read as 2021-03, going on", "Staff Engineer, Northern Rail Ltd",
            ])
        #expect(hover.place == "March 2021 – present")
    }

    @Test(arguments: [
        (
            "20‸17 – 2019",
            ["about 2 yrs; without months, between 1 yr 2 mos and 3 yrs", "Read as 2017 to 2019"]
        ),
        (
            "2017 – March 20‸19",
            [
                "about 2 yrs; without the start's month, between 1 yr 4 mos and 2 yrs 3 mos",
                "Read as 2017 to 2019-03",
            ]
        ),
        ("May 2019 – March 20‸17", ["Read as 2019-05 to 2017-03", "The end is before the start"]),
        ("May 20‸28 – present", ["Read as 2028-05, going on", "The start is in the future"]),
        (
            "03/04/20‸17 – 05/06/2018",
            [
                "about 1 yr; without months, between 2 mos and 2 yrs", "Read as 2017 to 2018",
                "“03/04/2017” may be 3 Apr 2017 or 4 Mar 2017",
                "“05/06/2018” may be 5 Jun 2018 or 6 May 2018",
            ]
        ),
    ])
    func datesSayWhatIsInDoubt(dates: String, facts: [String]) throws {
        let marked = "## Experience\n\n### Engineer\n\nAcme Ltd, \(dates)\n\n- Cranes\n"
        let hover = try #require(try Self.hover(marked))
        #expect(hover.text.facts == facts + ["Engineer, Acme Ltd"])
    }

    @Test func aStatedLengthThatTheDatesContradictIsSaid() throws {
        let text = try MarkedText(
            #"{"work": [{"name": "Acme", "startDate": "2017-01", "endDate": "2018‸-12", "duration": "P3Y"}]}"#,
            dialect: .json)
        let hover = Hovers.hover(at: text.caret, in: text.parsed, asOf: Self.today)
        #expect(hover?.text.facts.contains("The text says 3 yrs, and the dates 2 yrs") == true)
    }

    @Test func anOrganisationSaysAllThatOneWasThere() throws {
        let marked = """
            ## Experience

            ### Engineer, Acme Ltd (January 2019 – June 2020)

            ### Clerk, Harbour Ltd (January 2018 – December 2018)

            ### Trainee, ACME ‸Ltd (January 2017 – December 2017)
            """
        let hover = try #require(try Self.hover(marked))
        #expect(hover.text.title == "ACME Ltd")
        #expect(hover.text.facts == ["2 yrs 6 mos in 2 positions"])
        #expect(
            hover.text.list == [
                "Engineer · Jan 2019 – Jun 2020 · 1 yr 6 mos", "Trainee · Jan 2017 – Dec 2017 · 1 yr",
            ])
        #expect(hover.place == "ACME Ltd")
    }

    @Test func aSectionSaysWhatItHolds() throws {
        let work = try #require(try Self.hover(Self.resume(caretIn: "## Experi")))
        #expect(work.text.title == "Experience")
        #expect(work.text.facts == ["8 yrs 3 mos in 2 positions"])
        #expect(
            work.text.list == [
                "Gap of 8 mos between Software Engineer, Harbour Systems Ltd and Staff Engineer, Northern Rail Ltd"
            ])
        #expect(work.place == "Experience")
        let skills = try #require(try Self.hover(Self.resume(caretIn: "## Ski")))
        #expect(skills.text.facts == ["3 skills"])
    }

    @Test(arguments: [
        ("[a](https://x.exa‸mple \"X\")", "https://x.example", ["X"]),
        ("[a‸][b]\n\n[b]: https://x.example", "https://x.example", []),
        ("[a][b]\n\n[b]: https://x.‸example", "https://x.example", []),
        ("[a](#ski‸lls)\n\n## Skills\n\nGo", "#skills", ["Leads to “Skills”"]),
        ("[a](#ski‸lls)", "#skills", ["No heading has this name"]),
        ("a[^1‸]\n\n[^1]: In a *team*\n    of two", "In a team of two", []),
    ])
    func linksSayWhereTheyLead(marked: String, title: String, facts: [String]) throws {
        let hover = try #require(try Self.hover(marked))
        #expect(hover.text.title == title)
        #expect(hover.text.facts == facts)
    }

    @Test(arguments: ["- Timet"])
    func elsewhereThereIsNone(words: String) throws {
        #expect(try Self.hover(Self.resume(caretIn: words)) == nil)
    }

    @Test(arguments: [
        ("C# & C++", ##"C\# \& C++"##), ("1. FC Köln", #"1\. FC Köln"#), ("- x", #"\- x"#),
        ("a_b*c`d", #"a\_b\*c\`d"#),
        ("<b>[x](y)</b>", #"\<b\>\[x\](y)\</b\>"#), ("a\nb\r\nc", "a b  c"), ("2) x", #"2\) x"#),
        ("v1.2 (beta)", "v1.2 (beta)"), ("$5|6~7\\", #"\$5\|6\~7\\"#),
    ])
    func textIsNeverMarkup(text: String, escaped: String) {
        #expect(text.escapedForMarkdown == escaped)
    }

    @Test(arguments: [
        (#"["markdown","plaintext"]"#, "markdown", "**Staff Engineer**\n\nNorthern Rail Ltd\n\n"),
        (#"["plaintext","markdown"]"#, "plaintext", "Staff Engineer\nNorthern Rail Ltd\n"),
        (#"["html"]"#, "plaintext", "Staff Engineer\nNorthern Rail Ltd\n"),
    ])
    func comesInTheFormThatTheClientAsksFor(formats: String, kind: String, start: String) throws {
        let client = try Client(capabilities: [
            "textDocument": ["hover": ["contentFormat": JSONValue(parsing: formats.utf8)]]
        ])
        try client.open(Self.resume)
        func hover(_ line: Int) throws -> JSONValue {
            try client.result(
                "textDocument/hover",
                [
                    "textDocument": ["uri": .string(Client.uri)],
                    "position": ["line": line.json, "character": 5],
                ])
        }
        let role = try hover(4)
        #expect(role["contents"]?["kind"]?.string == kind)
        #expect(role["contents"]?["value"]?.string?.hasPrefix(start) == true, "\(role)")
        #expect(
            role["range"] == ["start": ["line": 4, "character": 4], "end": ["line": 4, "character": 18]])
        #expect(try hover(1) == .null)
    }
}

extension String {
    /// Where `words` stand first.
    fileprivate func range(of words: String) -> Range<Index>? {
        indices.lazy.map { self[$0...] }.first { $0.hasPrefix(words) }
            .map { $0.startIndex..<index($0.startIndex, offsetBy: words.count) }
    }
}
