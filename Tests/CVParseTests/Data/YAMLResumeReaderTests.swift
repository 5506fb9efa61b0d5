import CVModel
import Testing

@testable import CVParse

private func read(_ text: String) -> ParsedResume { ResumeParser.parse(text, dialect: .yaml) }

@Suite struct YAMLResumeReaderTests {
    private static let text = #"""
        ---
        # A résumé kept as YAML.
        basics:
          name: Zoë Example
          phone: 0301234567
          summary: >
            Builds things,
            mostly well.
          location: {city: "K\u00f6ln"}
        work:
          - name: &acme Acme
            position: 'Engineer'
            startDate: 2019
            endDate: ~
            current: true
            highlights:
              - Shipped it
              - "true"
          - name: *acme
            position: Developer
            startDate: 2016-05
            endDate: 2018-12-31
            keywords: [postgres, C++]
        x-notes: [1, true]
        """#

    @Test func `says what the same JSON says`() throws {
        let json = #"""
            {"basics": {"name": "Zoë Example", "phone": "0301234567", "summary": "Builds things, mostly well.\n",
                "location": {"city": "Köln"}},
             "work": [{"name": "Acme", "position": "Engineer", "startDate": "2019", "endDate": null,
                "highlights": ["Shipped it", "true"], "current": true},
                {"name": "Acme", "position": "Developer", "startDate": "2016-05", "endDate": "2018-12-31",
                "keywords": ["postgres", "C++"]}],
             "x-notes": ["1", true]}
            """#
        #expect(read(Self.text).resume.json == (try JSONValue(parsing: Array(json.utf8))))
    }

    @Test func `each fact stands where the map says`() {
        let parsed = read(Self.text)
        let facts = parsed.sourceMap.places.map { place in
            "\(place.path) " + place.ranges.map(parsed.source.string).joined(separator: "|")
        }
        #expect(
            facts == [
                "/basics/name Zoë Example", "/basics/phone 0301234567",
                "/basics/summary Builds things,\n    mostly well.", #"/basics/location/city K\u00f6ln"#,
                "/work/0/name Acme", "/work/0/position Engineer", "/work/0/startDate 2019",
                "/work/0/highlights/0 Shipped it", "/work/0/highlights/1 true", "/work/0/current true",
                "/work/1/name Acme", "/work/1/position Developer", "/work/1/startDate 2016-05",
                "/work/1/endDate 2018-12-31", "/work/1/keywords/0 postgres", "/work/1/keywords/1 C++",
            ])
        #expect(parsed.skillMentions.map(\.name) == ["PostgreSQL", "C++"])
    }

    @Test func `the outline has sections and entries`() {
        let items = read(Self.text).outline.items
        #expect(items.map(\.title) == ["basics", "work", "x-notes"])
        #expect(items[1].children.map(\.title) == ["Engineer", "Developer"])
        #expect(items.allSatisfy { item in item.children.allSatisfy { item.range.contains($0.range) } })
    }

    @Test(arguments: [
        ("work:\n  - startDate: «May 2019»\n", "malformed-date"),
        ("work:\n  - endDate: «null»\n", "wrong-type"),
        ("work: «Acme»\n", "wrong-type"), ("basics:\n  email: «\"ada at home\"»\n", "malformed-email"),
        ("«- 1»\n", "wrong-type"),
    ])
    func `says what is wrong, and where`(_ marked: String, _ code: String) {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
        let start = parts[0].utf8.count
        let findings = read(text).readingFindings
        #expect(findings.map(\.problem.code) == [code])
        #expect(findings.map(\.range) == [start..<(start + parts[1].utf8.count)])
    }

    @Test func `what stands before an error is read`() {
        let parsed = read("basics:\n  name: Ada\nwork: [\n")
        #expect(parsed.resume.basics?.name == "Ada")
        #expect(parsed.readingFindings.contains { $0.problem.severity == .error })
    }

    @Test(arguments: [
        "", "---\n", "- - - -\n", "a: &x [*x]\n", "{", "? {a: b}\n: c\n",
        "work: &w\n  - name: A\nvolunteer: *w\n",
        "basics: &b {name: A}\nmeta: *b\n", "a: b\n---\nc: d\n", "\u{FEFF}basics:\n  name: A\n",
        "basics: {name: ''}\n",
        "work: [{name: }, , ]\n", "\"work\": [null]\n", "work:\n- highlights:\n  - |\n    x\n",
    ])
    func `no text traps, and every place lies in the text`(_ text: String) {
        let parsed = read(text)
        let whole = 0..<text.utf8.count
        #expect(parsed.sourceMap.places.allSatisfy { $0.ranges.allSatisfy(whole.contains) })
        #expect(parsed.readingFindings.allSatisfy { whole.contains($0.range) })
        #expect(
            parsed.outline.items.allSatisfy { whole.contains($0.range) && $0.range.contains($0.nameRange) })
    }
}
