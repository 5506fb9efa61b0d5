import Testing

@testable import CVParse

@Suite struct WordChecksTests {
    @Test(arguments: [
        "# Ada\n\n«Lorem ipsum» dolor sit amet, consectetur.\n",
        "# [«Your Name»]\n\n## Experience\n\n### «Job Title» | Company Name | 2019\n",
        "# Ada\n\n## Experience\n\n### Engineer, «Company Name»\n\n- «TODO»: describe\n- «TBD»\n",
        "# Ada\n\n- Todo, a program for lists\n- TODO list in React\n- Asked for the company name and the job title\n",
        "# Ada\n\nJob title\n:   Engineer\n\n| Job title | Company name |\n|---|---|\n| Engineer | Acme |\n",
        "# Ada\n\n### TODO\n\n- Write more\n\n```\nTODO: in code\n```\n\n`TODO`\n",
        "# Ada\n\nStart date: 1 May. Your name is on it.\n",
    ])
    func textThatWasToBeReplaced(marked: String) {
        let result = MarkedFindings(marked, .placeholderText)
        #expect(result.found == result.expected)
    }

    @Test func itemsThatAreTooLong() {
        let long = Array(repeating: "über", count: 90).joined(separator: " ")
        #expect(MarkedFindings("- \(long)\n- short\n\n\(long)\n", .longHighlight).found == [long])
        var criteria = Criteria()
        criteria.longestHighlight = 449
        #expect(MarkedFindings("- \(long)\n", .longHighlight, criteria: criteria).found.isEmpty)
        criteria.longestHighlight = 448
        #expect(MarkedFindings("- \(long)\n", .longHighlight, criteria: criteria).found.count == 1)
    }

    @Test func whatTrackingSystemsLoseIsToldToThoseWhoAsk() {
        let text = """
            # Ada

            | a | b |
            |---|---|
            | c | d |

            ![My skills](skills.png) <img src="a.png">

            <div style="float: right">x</div> <div class="a">y</div>
            """
        let kinds: [FindingCode] = [.trackedTable, .trackedImage, .trackedTextBox]
        let parsed = ResumeParser.parse(text)
        #expect(!parsed.findings(asOf: MarkedFindings.today).contains { kinds.contains($0.problem.kind) })
        var criteria = Criteria()
        for kind in kinds { criteria.severities[kind.rawValue] = .hint }
        let found = parsed.findings(by: criteria, asOf: MarkedFindings.today).map(\.problem.kind)
        #expect(
            found.filter(kinds.contains) == [.trackedTable, .trackedImage, .trackedImage, .trackedTextBox])
    }
}
