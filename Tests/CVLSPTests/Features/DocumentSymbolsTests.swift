import CVModel
import Testing

@testable import cv_lsp

@Suite struct DocumentSymbolsTests {
    private static let resume = """
        # Ada Byron 🎓

        ## 🎓 Experience

        ### Software Engineer

        *Harbour Systems Ltd, January 2017 – June 2020*

        - Cranes

        ### Trainee

        *Harbour Systems Ltd, 2015 – 2016*

        ## Education

        ### BSc Mathematics

        University of London, 2012 – 2015
        """

    private static func symbols(_ text: String, capabilities: JSONValue, encoding: String = "utf-16") throws
        -> [JSONValue]
    {
        let client = try Client(capabilities: [
            "general": ["positionEncodings": [.string(encoding)]],
            "textDocument": ["documentSymbol": capabilities],
        ])
        try client.open(text)
        let symbols = try client.result(
            "textDocument/documentSymbol", ["textDocument": ["uri": .string(Client.uri)]])
        return try #require(symbols.array)
    }

    private static let hierarchical: JSONValue = ["hierarchicalDocumentSymbolSupport": true]

    @Test func sectionsHoldEntriesWithTheirDetails() throws {
        let sections = try Self.symbols(Self.resume, capabilities: Self.hierarchical)
        #expect(sections.map { $0["name"] } == ["🎓 Experience", "Education"])
        #expect(sections.map { $0["detail"] } == ["about 5 yrs in 2 positions", nil])
        let jobs = try #require(sections[0]["children"]?.array)
        #expect(jobs.map { $0["name"] } == ["Software Engineer", "Trainee"])
        #expect(
            jobs.map { $0["detail"] } == [
                "Harbour Systems Ltd · Jan 2017 – Jun 2020 · 3 yrs 6 mos",
                "Harbour Systems Ltd · 2015 – 2016 · about 1 yr",
            ])
        #expect(
            jobs[0]["selectionRange"]
                == ["start": ["line": 4, "character": 4], "end": ["line": 4, "character": 21]])
    }

    @Test func companiesSayHowLongInAll() throws {
        let sections = try Self.symbols(
            """
            ## Experience

            ### Harbour Systems Ltd

            #### Staff Engineer

            January 2019 – June 2020

            #### Engineer

            January 2017 – December 2018
            """, capabilities: Self.hierarchical)
        let company = try #require(sections.first?["children"]?.array?.first)
        #expect(company["name"] == "Harbour Systems Ltd" && company["kind"] == 5)
        #expect(company["detail"] == "3 yrs 6 mos in 2 positions")
        #expect(company["children"]?.array?.map { $0["kind"] } == [6, 6])
        // The heading of what follows is no part of what ends before it.
        #expect(company["children"]?.array?.first?["range"]?["end"] == ["line": 6, "character": 24])
    }

    @Test(arguments: [("utf-8", 18), ("utf-16", 16), ("utf-32", 15)])
    func columnsAreInTheUnitThatWasNegotiated(encoding: String, end: Int) throws {
        let sections = try Self.symbols(Self.resume, capabilities: Self.hierarchical, encoding: encoding)
        #expect(sections[0]["selectionRange"]?["end"] == ["line": 2, "character": end.json])
    }

    @Test func rangesAreNested() throws {
        func check(_ symbol: JSONValue, within parent: LSP.Range?) throws {
            let range = try LSP.Range(json: symbol["range"] ?? .null)
            let selection = try LSP.Range(json: symbol["selectionRange"] ?? .null)
            #expect(range.holds(selection))
            #expect(parent?.holds(range) ?? true)
            #expect(symbol["name"]?.string?.isEmpty == false)
            for child in symbol["children"]?.array ?? [] { try check(child, within: range) }
        }
        for section in try Self.symbols(Self.resume, capabilities: Self.hierarchical) {
            try check(section, within: nil)
        }
    }

    @Test func clientsWithoutHierarchyGetAFlatList() throws {
        let symbols = try Self.symbols(Self.resume, capabilities: [:])
        #expect(
            symbols.map { $0["name"] }
                == ["🎓 Experience", "Software Engineer", "Trainee", "Education", "BSc Mathematics"])
        #expect(
            symbols.map { $0["containerName"] } == [
                nil, "🎓 Experience", "🎓 Experience", nil, "Education",
            ])
        #expect(symbols.allSatisfy { $0["location"]?["uri"]?.string == Client.uri })
    }

    @Test func anEmptyDocumentHasNone() throws {
        #expect(try Self.symbols("", capabilities: Self.hierarchical).isEmpty)
    }

    @Test func dataHasAnOutlineToo() throws {
        let client = try Client(capabilities: ["textDocument": ["documentSymbol": Self.hierarchical]])
        try client.open(
            #"{"work": [{"position": "Engineer", "name": "Acme", "startDate": "2019-01", "endDate": "2019-12"}]}"#,
            language: "json")
        let symbols = try client.result(
            "textDocument/documentSymbol", ["textDocument": ["uri": .string(Client.uri)]])
        let job = symbols.array?.first?["children"]?.array?.first
        #expect(job?["name"] == "Engineer")
        #expect(job?["detail"] == "Acme · Jan 2019 – Dec 2019 · 1 yr")
    }
}

extension LSP.Range {
    fileprivate func holds(_ other: LSP.Range) -> Bool {
        (start.line, start.character) <= (other.start.line, other.start.character)
            && (other.end.line, other.end.character) <= (end.line, end.character)
    }
}
