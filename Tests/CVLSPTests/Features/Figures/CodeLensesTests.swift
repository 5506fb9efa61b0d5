import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct CodeLensesTests {
    private static let today = PartialDate(clamping: 2025, month: 11, day: 20)
    private static let resume = """
        # Ada Byron

        ## Experience

        ### Engineer, Acme Ltd (January 2019 – June 2020)

        ### Clerk, Harbour Ltd (January 2016 – June 2018)

        ## Education

        ### BSc Mathematics, University of Leeds, 2012 – 2015
        """

    private static func lenses(_ text: String, _ dialect: Dialect = .auto) -> [String] {
        let parsed = ResumeParser.parse(text, dialect: dialect)
        return CodeLenses.lenses(in: parsed, asOf: today).map {
            "\(parsed.source.string(in: $0.range)): \($0.title)"
        }
    }

    @Test func sectionsOfPositionsHaveOne() {
        #expect(Self.lenses(Self.resume) == ["Experience: 4 yrs in 2 positions, 1 gap"])
        #expect(
            Self.lenses(#"{"work": [{"name": "Acme", "startDate": "2019-01", "endDate": "2019-12"}]}"#, .json)
                == ["work: 1 yr in 1 position"])
        #expect(Self.lenses("## Skills\n\nGo\n").isEmpty)
        #expect(Self.lenses("").isEmpty)
    }

    @Test(arguments: [("{}", 1), (#"{"codeLens": {"experience": false}}"#, 0)])
    func theTimeWorkedStandsAboveThePositions(settings: String, count: Int) throws {
        let client = try Client(capabilities: [:], options: try JSONValue(parsing: settings.utf8))
        try client.open(Self.resume)
        let lenses = try client.result(
            "textDocument/codeLens", ["textDocument": ["uri": .string(Client.uri)]])
        #expect(lenses.array?.count == count)
        if let lens = lenses.array?.first {
            #expect(lens["command"] == ["title": "4 yrs in 2 positions, 1 gap", "command": ""])
            #expect(
                lens["range"]
                    == ["start": ["line": 2, "character": 3], "end": ["line": 2, "character": 13]])
        }
    }
}
