import CVModel
import Foundation
import Testing

@testable import CVParse

private func read(_ text: String) -> ParsedResume { ResumeParser.parse(text, dialect: .json) }

@Suite struct JSONResumeReaderTests {
    private static let text = #"""
        {
          "basics": {"name": "Zoë \u00c9xample", "phone": 4930, "location": {"city": "Köln"}},
          "work": [
            {"name": "Acme", "position": "Engineer \"A\"", "startDate": "2019-07", "endDate": "Present",
             "highlights": ["", "Shipped"], "keywords": ["postgres", "Frobnicator"], "current": true},
            {"name": "Globex"},
            {}
          ],
          "skills": [{"name": "Swift"}, {"name": "Wooden things", "keywords": ["C++"]}],
          "x-notes": [1], "$schema": "https://example.com"
        }
        """#

    @Test func `each fact stands where the map says`() {
        let parsed = read(Self.text)
        let facts = parsed.sourceMap.places.map { place in
            "\(place.path) " + place.ranges.map(parsed.source.string).joined(separator: "|")
        }
        #expect(
            facts == [
                #"/basics/name Zoë \u00c9xample"#, "/basics/phone 4930", "/basics/location/city Köln",
                "/work/0/name Acme",
                #"/work/0/position Engineer \"A\""#, "/work/0/startDate 2019-07",
                "/work/0/highlights/1 Shipped",
                "/work/0/keywords/0 postgres", "/work/0/keywords/1 Frobnicator", "/work/0/current true",
                "/work/1/name Globex", "/skills/0/name Swift", "/skills/1/name Wooden things",
                "/skills/1/keywords/0 C++",
            ])
        #expect(parsed.resume.work.map(\.position) == [#"Engineer "A""#, nil, nil])
    }

    @Test func `the outline has sections and entries`() {
        let parsed = read(Self.text)
        func lines(_ items: [Outline.Item], _ indent: String = "") -> [String] {
            items.flatMap { item in
                [indent + "\(item.title) = \(parsed.source.string(in: item.nameRange))"]
                    + lines(item.children, indent + "  ")
            }
        }
        #expect(
            lines(parsed.outline.items) == [
                "basics = basics", "work = work", #"  Engineer "A" = Engineer \"A\""#, "  Globex = Globex",
                "skills = skills",
                "  Swift = Swift", "  Wooden things = Wooden things", "x-notes = x-notes",
            ])
        #expect(
            parsed.outline.items.map(\.subject) == [
                .section(.contact), .section(.work), .section(.skills), .section(.other),
            ])
        func nests(_ item: Outline.Item) -> Bool {
            ([item.nameRange] + item.children.map(\.range)).allSatisfy { item.range.clamped(to: $0) == $0 }
                && item.children.allSatisfy(nests)
        }
        #expect(parsed.outline.items.allSatisfy(nests))
    }

    @Test func `skills are mentioned by their names`() {
        #expect(read(Self.text).skillMentions.map(\.name) == ["PostgreSQL", "Frobnicator", "Swift", "C++"])
    }

    @Test(arguments: [
        (#"{"work": [{"startDate": «"May 2019"»}]}"#, "malformed-date", Finding.Severity.warning),
        (#"{"work": [{"endDate": «null»}]}"#, "wrong-type", .warning),
        (#"{"work": «{}»}"#, "wrong-type", .warning),
        (#"{"basics": {"email": «"ada at home"»}}"#, "malformed-email", .warning),
        (#"{"basics": {"email": 0, "email": «"x"»}}"#, "malformed-email", .warning),
        (#"{"basics": {"profiles": [{}, {"url": «"x"»}]}}"#, "malformed-url", .warning),
        (#"«[1]»"#, "wrong-type", .warning),
        (#"{"work": [«}»"#, "json-syntax", .error), ("{\"name\": «é»}", "json-syntax", .error),
        ("{\"a\": 1«»", "json-syntax", .error),
        ("«»", "json-syntax", .error),
    ])
    func `says what is wrong, and where`(_ marked: String, _ code: String, _ severity: Finding.Severity)
        throws
    {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
        let start = parts[0].utf8.count
        let findings = read(text).readingFindings
        #expect(findings.map(\.problem.code) == [code])
        #expect(findings.map(\.problem.severity) == [severity])
        #expect(findings.map(\.range) == [start..<(start + parts[1].utf8.count)])
    }

    @Test func `what stands twice counts by its last place`() {
        let parsed = read(#"{"basics": {"name": "A"}, "basics": {"name": "B", "name": "C"}}"#)
        #expect(parsed.resume.basics?.name == "C")
        #expect(parsed.sourceMap.places.map { $0.ranges.map(parsed.source.string) } == [["C"]])
    }

    @Test func `every fact of real résumés stands at its place`() throws {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var files: [URL] = []
        for folder in ["Examples/resumes", "../shared/jsonresume/real"] {
            let contents = try? FileManager.default.contentsOfDirectory(
                at: repository.appendingPathComponent(folder), includingPropertiesForKeys: nil)
            files += (contents ?? []).filter { $0.pathExtension == "json" }
        }
        #expect(!files.isEmpty)
        for file in files {
            let source = SourceText(bytes: Array(try Data(contentsOf: file)))
            let parsed = ResumeParser.parse(source, dialect: .json)
            let facts = leaves(of: parsed.resume.facts)
            #expect(parsed.sourceMap.places.count == facts.count, "\(file.lastPathComponent)")
            for place in parsed.sourceMap.places {
                #expect(
                    place.ranges.map { said(in: $0, of: source) } == [facts["\(place.path)"]], "\(place.path)"
                )
            }
        }
    }

    /// What a JSON string or other scalar says whose text, without quotes, stands in `range`.
    private func said(in range: Range<Int>, of source: SourceText) -> String? {
        let text = source.string(in: range)
        return (try? JSONValue(parsing: Array("\"\(text)\"".utf8)))?.string ?? text
    }

    private func leaves(of value: JSONValue) -> [String: String] {
        var leaves: [String: String] = [:]
        func visit(_ value: JSONValue, _ pointer: JSONPointer) {
            switch value {
            case .object(let object): object.members.forEach { visit($0.value, pointer.appending($0.key)) }
            case .array(let elements):
                elements.enumerated().forEach { visit($0.element, pointer.appending($0.offset)) }
            case .string(let text) where !text.isEmpty: leaves["\(pointer)"] = text
            case .bool(let bool): leaves["\(pointer)"] = "\(bool)"
            default: break
            }
        }
        visit(value, JSONPointer())
        return leaves
    }

    @Test func `many entries, faults and unknown keys take no quadratic time`() {
        func text(_ count: Int) -> String {
            let entry = #"{"name":"A","startDate":"x","keywords":["C"]}"#
            let keys = (0..<count).map { "\"key \($0)\":0" }.joined(separator: ",")
            return "{\(keys),\"work\":[\(Array(repeating: entry, count: count).joined(separator: ","))]}"
        }
        func seconds(_ count: Int) -> Double {
            let source = SourceText(text(count))
            return (0..<2).map { _ in
                processorTime {
                    #expect(ResumeParser.parse(source, dialect: .json).readingFindings.count == count)
                }
            }.min() ?? 0
        }
        // Linear would be 8 times; quadratic, 64.
        #expect(seconds(8000) < seconds(1000) * 30)
    }
}
