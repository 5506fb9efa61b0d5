import Testing

@testable import CVParse

/// Lists of YAML and JSON that are being written.
@Suite struct DataListTests {
    /// `‸` is the caret; the key of the list around it, and its other elements.
    @Test(arguments: [
        ("skills:\n  - Go\n  - Pyt‸\n  - Rust\nname: x\n", "skills", ["Go", "Rust"]),
        ("skills:\n- Go\n- ‸\nname: x\n", "skills", ["Go"]),
        ("skills:\n  -\n  - Go\n\n  - Pyt‸", "skills", ["Go"]),
        ("a:\n  keywords:\n    - Go\n    - Pyt‸\n  b: c\n", "keywords", ["Go"]),
        ("a:\n  - name: x\n    keywords:\n      - Pyt‸\n  - name: y\n", "keywords", []),
        ("skills: [Go, \"C++\", Pyt‸, 'R']\n", "skills", ["Go", "C++", "R"]),
        ("skills: [Go,\n  C#,\n  Pyt‸\nname: x", "skills", ["Go", "C#", "name: x"]),
        ("- tools: [‸]\n", "tools", []),
        ("skills: Go, Pyt‸\n", "skills", ["Go"]),
        ("{\"skills\": [{\"name\": \"x\", \"keywords\": [\"Go\", \"Pyt‸\"]}]}", "keywords", ["Go"]),
        ("\"tech stack\": [Pyt‸]", "tech stack", []),
    ])
    func knowsItsKeyAndItsElements(marked: String, key: String, elements: [String]) throws {
        let (source, offset) = Self.source(marked)
        let list = try #require(DataList(at: offset, in: source, document: 0..<source.bytes.count))
        #expect(list.key == key)
        #expect(list.elements(besides: offset, in: source).map(source.string(in:)) == elements)
    }

    @Test(arguments: [
        "Pyt‸\n", "- Pyt‸\n", "na‸me: x\n", "skills:\n  - name: x\n    - Pyt‸: y", "‸", "[‸]",
        "name:‸ x\n", ":\n- a‸",
    ])
    func isNoneElsewhere(marked: String) {
        let (source, offset) = Self.source(marked)
        #expect(DataList(at: offset, in: source, document: 0..<source.bytes.count) == nil)
    }

    /// Any caret in any text, and carets beside the document.
    @Test func isTotal() {
        let text = "---\nskills: [a, {b: [c]}, 'd\n- e:\n  - ]f\n\r\n  - é: [\n---\n"
        let source = SourceText(text)
        for offset in -1...source.bytes.count + 1 {
            for document in [0..<source.bytes.count, 4..<20, 0..<0] {
                guard let list = DataList(at: offset, in: source, document: document) else { continue }
                #expect(list.range.lowerBound >= 0 && list.range.upperBound <= source.bytes.count)
                _ = list.elements(besides: offset, in: source)
            }
        }
    }

    private static func source(_ marked: String) -> (SourceText, Int) {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        return (SourceText(parts.joined()), parts[0].utf8.count)
    }
}
