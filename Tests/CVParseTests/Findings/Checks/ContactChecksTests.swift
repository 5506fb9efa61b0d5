import CVModel
import Testing

@testable import CVParse

@Suite struct ContactChecksTests {
    private static let work = "\n## Experience\n\n### Engineer, Acme GmbH\n\n2019 – 2021\n"

    @Test(arguments: [
        ("«## Experience»\n\n### Engineer, Acme GmbH\n\n2019 – 2021\n\n## Skills\n\n- Go\n", Dialect.auto),
        ("«# Curriculum Vitae»\n\(work)\n## Skills\n\n- Go\n", .auto),
        (#"«{"work": [{"position": "Engineer"}]}»"#, .json),
        ("# Ada Byron\n\(work)", .auto),
        // A name that the reader has not seen, perhaps.
        ("# Curriculum Vitae\n\nByron/Ada/1815\n\(work)\n## Skills\n\n- Go\n", .auto),
        ("# Lebenslauf\n\n## Persönliche Daten\n\n| Vorname | Ada |\n|---|---|\n\(work)", .auto),
        ("{{ page.title }}\n\(work)\n## Skills\n\n- Go\n", .auto),
        // No résumé.
        ("## Notes\n\nBuy milk.\n", .auto),
    ])
    func whoseItIs(marked: String, dialect: Dialect) {
        let result = MarkedFindings(marked, .missingName, dialect: dialect)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        "«# Ada Byron»\n\nLeeds\n\(work)",
        "# Ada Byron\n\nada@example.com\n\(work)", "# Ada Byron\n\n+44 113 496 0117\n\(work)",
        "# Ada Byron\n\n[My page](https://example.com)\n\(work)",
        "# Ada Byron\n\nada [@] example.com\n\(work)",
        "# Ada Byron\n\(work)\n## Contact\n\n- <https://github.com/ada>\n",
        "# Ada Byron\n\n{{< contact >}}\n\(work)", "# Ada Byron\n\nBuy milk.\n",
    ])
    func howToReachThePerson(marked: String) {
        let result = MarkedFindings(marked, .missingContact)
        #expect(result.found == result.expected)
    }

    @Test(arguments: [
        ("# Ada Byron\n\nPhone: «113»\n\(work)", Dialect.auto),
        ("# Ada Byron\n\n**Tel.:** «+44 113 49O 0117» | Leeds\n\(work)", .auto),
        ("# Ada Byron\n\(work)\n## Contact\n\n- Mobile: «0113 496 0117 0118 0119 0120»\n", .auto),
        (#"{"basics": {"phone": "«123»"}}"#, .json),
        ("# Ada Byron\n\nPhone: +44 (0)113 496 0117 ext. 12\n\(work)", .auto),
        ("# Ada Byron\n\nPhone: 030/123456, mobile: 0171 1234567\n\(work)", .auto),
        ("# Ada Byron\n\nTel: 0113 496 0117 or 0113 496 0118\n\(work)", .auto),
        ("# Ada Byron\n\nPhone: on request\n\(work)", .auto),
        ("# Ada Byron\n\nMobile: iOS 17\n\(work)", .auto),
        ("# Ada Byron\n\nTel: 12345\n\(work)", .auto),
        ("# Ada Byron\n\(work)\n- Mobile: 3 apps\n", .auto),
    ])
    func numbersThatNobodyCanCall(marked: String, dialect: Dialect) {
        let result = MarkedFindings(marked, .malformedPhone, dialect: dialect)
        #expect(result.found == result.expected)
    }
}
