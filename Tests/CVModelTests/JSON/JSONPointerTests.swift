import Testing

@testable import CVModel

@Suite struct JSONPointerTests {
    @Test(arguments: [
        ("", []), ("/", [""]), ("/work/0/position", ["work", "0", "position"]),
        ("/a~1b/m~0n/~01", ["a/b", "m~n", "~1"]),
        ("/é//", ["é", "", ""]),
    ])
    func `prints what it reads`(_ text: String, _ steps: [String]) throws {
        let pointer = try #require(JSONPointer(text))
        #expect(pointer.steps == steps)
        #expect(pointer.description == text)
    }

    @Test(arguments: ["a", "/~", "/a~2", "/~/", "#/a"]) func `refuses what is no pointer`(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test(arguments: [
        ("", true), ("/a/1/b", true), ("/a/01/b", false), ("/a/2", false), ("/a/-", false), ("/a/b", false),
        ("/c", false),
        ("/a/1/b/x", false), ("/a/99999999999999999999", false),
    ])
    func `finds values`(_ text: String, _ isFound: Bool) throws {
        let value: JSONValue = ["a": [0, ["b": "x"]]]
        #expect(try (value[#require(JSONPointer(text))] != nil) == isFound)
    }
}
