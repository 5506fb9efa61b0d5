import Testing

@testable import CVModel

@Suite struct JSONPlacesTests {
    /// The value at the pointer stands between « and ».
    @Test(arguments: [
        ("", "«1»"), ("", "\u{FEFF} «[1, 2]» \n"), ("/a", #"{"a" : «"x\"y"» , "b": 1}"#),
        ("/a/1", "{\"a\": [null, «-1.5e3», 2]}"),
        ("/a/0/b", #"{"a":[{"b":«{"c":[]}»}]}"#),
        ("/é", #"{"é": «"ü 👩‍🚀"»}"#), ("/a~1b", #"{"a/b": «true»}"#), ("/a\"b", #"{"a\"b": «[ ]»}"#),
        ("/A", #"{"\u0041": «{}»}"#),
        ("/a", #"{"a": 1, "b": 2, "a": «3»}"#), ("/2", "[[[]],{},«false»]"),
    ])
    func `finds a value`(_ pointer: String, _ marked: String) throws {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let start = marked.split(separator: "«", omittingEmptySubsequences: false)[0].utf8.count
        let places = try JSONPlaces(Array(text.utf8))
        let pointer = try #require(JSONPointer(pointer))
        let node = try #require(places.node(at: pointer))
        let range = places.range(of: node)
        #expect(range.lowerBound == start)
        #expect(try JSONValue(parsing: Array(text.utf8)[range]) == json(text)[pointer])
    }

    @Test(arguments: ["/b", "/a/2", "/a/-", "/a/00", "/a/x", "/a/0/x"]) func `finds nothing`(
        _ pointer: String
    ) throws {
        let places = try JSONPlaces(Array(#"{"a": [1, 2]}"#.utf8))
        #expect(try places.node(at: #require(JSONPointer(pointer))) == nil)
    }

    @Test func `knows keys, and what strings say`() throws {
        let text = #"{"k\u00e9y": "a\nb", "n": [12]}"#
        let places = try JSONPlaces(Array(text.utf8))
        let children = Array(places.children(of: places.root))
        func said(_ range: Range<Int>?) -> String? {
            range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
        }
        #expect(children.map(places.key) == ["kéy", "n"])
        #expect(children.map { said(places.keyRange(of: $0)) } == [#"k\u00e9y"#, "n"])
        #expect(children.map { said(places.textRange(of: $0)) } == [#"a\nb"#, "[12]"])
        #expect(places.key(of: places.root) == nil)
        #expect(children.map(places.isContainer) == [false, true])
    }

    @Test func `is an error where the text is no JSON`() throws {
        #expect(throws: JSONSyntaxError.self) { try JSONPlaces(Array("[1,]".utf8)) }
    }
}
