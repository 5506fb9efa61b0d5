import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct InlayHintsTests {
    private static let today = PartialDate(clamping: 2025, month: 11, day: 20)

    /// The text with its hints at their places.
    private static func annotated(_ text: String, _ dialect: Dialect = .auto) -> String {
        let parsed = ResumeParser.parse(text, dialect: dialect)
        let hints =
            InlayHints.spans(in: parsed, asOf: today) + InlayHints.organizations(in: parsed, asOf: today)
        var source = parsed.source
        for hint in hints.sorted(by: { $0.offset > $1.offset }) {
            source = source.replacing(hint.offset..<hint.offset, with: " «\(hint.label)»".utf8)
        }
        return source.string(in: 0..<source.bytes.count)
    }

    @Test(arguments: [
        (
            """
            ## Experience

            ### Engineer, Acme Ltd (January 2019 – June 2020)

            ### Clerk, Harbour Ltd (2016 – 2018)

            ### Trainee, Acme Ltd, *since December 2024*

            ## Education

            ### BSc Mathematics, University of Leeds, 2012 – 2015
            """,
            """
            ## Experience

            ### Engineer, Acme Ltd «2 yrs 6 mos in all» (January 2019 – June 2020) «1 yr 6 mos»

            ### Clerk, Harbour Ltd (2016 – 2018) «about 2 yrs»

            ### Trainee, Acme Ltd, *since December 2024* «1 yr»

            ## Education

            ### BSc Mathematics, University of Leeds, 2012 – 2015 «about 3 yrs»
            """
        ),
        (
            "## Experience\n\n### Engineer, Acme Ltd (2019)\n",
            "## Experience\n\n### Engineer, Acme Ltd (2019)\n"
        ),
        (
            "## Experience\n\n### Engineer, Acme Ltd (2019 – 2017)\n",
            "## Experience\n\n### Engineer, Acme Ltd (2019 – 2017)\n"
        ),
        ("", ""),
    ])
    func spansAndCompaniesHaveTheirLength(text: String, annotated: String) {
        #expect(Self.annotated(text) == annotated)
    }

    @Test func ofDataTheyStandBehindTheValue() {
        #expect(
            Self.annotated(
                #"{"work": [{"name": "Acme", "startDate": "2019-01", "endDate": "2019-12"}]}"#, .json)
                == #"{"work": [{"name": "Acme", "startDate": "2019-01", "endDate": "2019-12" «1 yr»}]}"#)
    }

    @Test(arguments: [
        ("{}", [" in all", "1 yr", "1 yr"]), (#"{"inlayHints": {"spans": false}}"#, [" in all"]),
        (#"{"inlayHints": {"organizations": false}}"#, ["1 yr", "1 yr"]),
        (#"{"inlayHints": {"organizations": false, "spans": false}}"#, []),
    ])
    func theSettingsSwitchThemOff(settings: String, labels: [String]) throws {
        let client = try Client(capabilities: [:], options: try JSONValue(parsing: settings.utf8))
        try client.open(
            "## 🎓 Work\n\n### Engineer, Acme Ltd (May 2018 – April 2019)\n\n### Clerk, Acme Ltd (May 2016 – April 2017)\n"
        )
        func hints(_ first: Int, _ last: Int) throws -> [JSONValue] {
            try client.result(
                "textDocument/inlayHint",
                [
                    "textDocument": ["uri": .string(Client.uri)],
                    "range": [
                        "start": ["line": first.json, "character": 0],
                        "end": ["line": last.json, "character": 99],
                    ],
                ]
            ).array ?? []
        }
        let all = try hints(0, 9)
        #expect(all.count == labels.count)
        for (hint, label) in zip(all, labels) { #expect(hint["label"]?.string?.hasSuffix(label) == true) }
        #expect(try hints(0, 1).isEmpty)
        if labels.first == "1 yr" { #expect(all.first?["position"] == ["line": 2, "character": 46]) }
    }
}
