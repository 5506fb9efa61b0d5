import Testing

@testable import CVParse

@Suite struct SuppressionsTests {
    private static let head = "# Ada Byron\n\nada@example.com\n\n## Experience\n"

    @Test(arguments: [
        // Before the first entry: for all.
        ("<!-- cv-lsp: disable=end-before-start -->\n\(head)\n### Cook, A\n\n2019 – 2018\n", Dialect.auto),
        (
            "\(head)\n<!-- cv-lsp: disable -->\n\nText.\n\n### Cook, A\n\n2019 – 2018\n\n### Clerk, B\n\n2018 – 2017\n",
            .auto
        ),
        (
            "---\n# cv-lsp: disable=end-before-start\ntitle: CV\n---\n\n\(head)\n### Cook, A\n\n2019 – 2018\n",
            .auto
        ),
        // In an entry, or above it.
        (
            "\(head)\n### Cook, A\n\n<!-- cv-lsp: disable=x,end-before-start -->\n2019 – 2018\n\n### Clerk, B\n\n2018 – «2017»\n",
            .auto
        ),
        (
            "\(head)\n### Cook, A\n\n2019 – «2018»\n\n<!-- cv-lsp: disable=end-before-start -->\n### Clerk, B\n\n2018 – 2017\n",
            .auto
        ),
        // Back on in one.
        (
            "<!-- cv-lsp: disable=end-before-start -->\n\(head)\n### Cook, A\n\n2019 – 2018\n\n<!-- cv-lsp: enable=end-before-start -->\n### Clerk, B\n\n2018 – «2017»\n",
            .auto
        ),
        // Another code; words that are no comment.
        ("<!-- cv-lsp: disable=broken-anchor -->\n\(head)\n### Cook, A\n\n2019 – «2018»\n", .auto),
        ("cv-lsp: disable=end-before-start\n\n\(head)\n### Cook, A\n\n2019 – «2018»\n", .auto),
        (
            "# cv-lsp: disable=end-before-start\nwork:\n  - name: A\n    startDate: '2019'\n    endDate: '2018'\n",
            .yaml
        ),
        (
            "work:\n  - name: A\n    position: Cook\n    startDate: '2019'\n    endDate: '2018' # cv-lsp: disable=end-before-start\n  - name: B\n    position: Cook\n    startDate: '2019'\n    endDate: '«2018»'\n",
            .yaml
        ),
        (
            "# cv-lsp: disable=end-before-start\nADA BYRON\n\nEXPERIENCE\n\nCook, Acme GmbH, 2019 – 2018\n",
            .plainText
        ),
    ])
    func switchCodesOff(marked: String, dialect: Dialect) {
        let result = MarkedFindings(marked, .endBeforeStart, dialect: dialect)
        #expect(result.found == result.expected)
    }

    @Test func aCommentIsNoText() {
        let parsed = ResumeParser.parse(
            "# cv-lsp: disable=missing-contact\nADA BYRON\n\nEXPERIENCE\n\nCook, Acme GmbH, 2019 – 2020\n",
            dialect: .plainText)
        #expect(parsed.resume.basics?.name == "ADA BYRON")
        #expect(parsed.findings(asOf: MarkedFindings.today).isEmpty)
    }
}
