import Testing

@testable import CVParse

@Suite struct AddressAndSectionTests {
    @Test(arguments: [
        "# Ada Byron\n\n## Experience\n\n### Engineer\n\nAcme GmbH, May 2019 – «March 2018»\n\n- Built engines\n",
        "# Ada Byron\n\n## Experience\n\n### Engineer\n\nAcme GmbH, 2019 – «2018»\n\n- Built engines\n",
        "# Ada Byron\n\n## Experience\n\n### Engineer\n\nAcme GmbH, 2018 – May 2018\n\n- Built engines\n",
        "# Ada Byron\n\n## Experience\n\n### Engineer\n\nAcme GmbH, May 2018 – present\n\n- Built engines\n",
    ])
    func entriesThatEndBeforeTheyStart(marked: String) {
        let result = MarkedFindings(marked, .endBeforeStart)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        "# Ada Byron\n\n## «Skills»\n\n## Education\n\n### BSc\n\nUniversity of London, 2019\n",
        "# Ada Byron\n\n«Skills»\n------\n\nEducation\n---------\n\nBSc, University of London, 2019\n",
        "# Ada Byron\n\n## Skills\n\n- Swift\n\n## «References»\n\n---\n",
        "# Ada Byron\n\n## Interests\n\n音楽\n",
    ])
    func sectionsWithNothingInThem(marked: String) {
        let result = MarkedFindings(marked, .emptySection)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        ("mailto:ada@example.com", nil), ("MAILTO:ada@example.com?subject=x", nil),
        ("mailto:ada@example", "malformed-email"), ("mailto:ada.example.com", "malformed-email"),
        ("mailto:ada@@example.com", "malformed-email"), ("mailto:ada@exa mple.com", "malformed-email"),
        ("https://example.com/a?b#c", nil), ("http://localhost:3000", nil), ("https://bücher.example", nil),
        ("https://user:pass@example.com:80/", nil), ("http://[::1]/", nil), ("HTTPS://EXAMPLE.COM", nil),
        ("https:/example.com", "malformed-url"), ("http//example.com", "malformed-url"),
        ("https://", "malformed-url"), ("https://...", "malformed-url"),
        ("http://exa mple.com", "malformed-url"),
        ("https:example.com", "malformed-url"), ("https;//example.com", "malformed-url"),
        ("www.example.com", "malformed-url"), ("ada@example.com", "malformed-url"),
        ("cv.pdf", nil), ("../cv/", nil), ("#skills", nil), ("", nil), ("tel:+441234", nil),
        ("https-guide.md", nil), ("https://{GITHUB}", nil), ("https://a.b.example", nil),
        ("https://.example", "malformed-url"), ("http://example./a", "malformed-url"),
        ("https://{{ site.url }}/cv", nil), ("http2.md", nil),
    ])
    func addressesThatLeadNowhere(destination: String, code: String?) {
        #expect(MalformedAddress.problem(with: destination)?.code == code)
    }

    @Test func anAddressIsMarkedWhereItIsWritten() {
        let result = MarkedFindings(
            "# Ada Byron\n\n[me](«mailto:ada@example») and [site][1]\n\n[1]: «https//x.example»\n",
            .malformedEmail, .malformedURL)
        #expect(result.found == result.expected)
        #expect(result.findings.map(\.problem.kind) == [.malformedEmail, .malformedURL])
    }

    @Test(arguments: [
        (
            "# Ada Byron\n\nada.byron@example.com, «ada@example» or «http:/example.com».\n\n## Skills\n- react@18\n",
            Dialect.auto
        ),
        (
            "# Ada Byron\n\n@ada · @ada@social.example · ada [at] example.com\n\n## Contact\n\nMail: «ada@@example.com»\n",
            Dialect.auto
        ),
        ("ADA BYRON\n«ada@byron@example.com» | ada@example.com\n\nSKILLS\n- react@18\n", Dialect.plainText),
    ])
    func wordsThatAreNoAddress(marked: String, dialect: Dialect) {
        let result = MarkedFindings(marked, .malformedEmail, .malformedURL, dialect: dialect)
        #expect(result.found == result.expected)
    }

    @Test func dataIsCheckedOnce() {
        let text = #"""
            {"basics": {"email": "ada"},
             "work": [{"position": "Engineer", "startDate": "2019", "endDate": "2018"}]}
            """#
        let result = MarkedFindings(text, .malformedEmail, .endBeforeStart, dialect: .json)
        #expect(result.found == ["\"ada\"", "2018"])
    }
}
