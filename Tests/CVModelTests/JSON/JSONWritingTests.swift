import Testing

@testable import CVModel

@Suite struct JSONWritingTests {
    @Test(
        arguments: [
            (nil, "null"),
            (true, "true"),
            (-3, "-3"),
            (.number(.double(1.5, literal: "1.50")), "1.50"),
            (.number(.double(0.1, literal: nil)), "0.1"),
            (.number(.double(1e20, literal: nil)), "1e+20"),
            (.number(.double(.nan, literal: nil)), "null"),
            (.number(.double(-.infinity, literal: nil)), "null"),
            (.number(.double(.infinity, literal: "1e400")), "1e400"),
            (.number(.double(2, literal: "} not a number")), "2.0"),
            (.number(.double(2, literal: "[1]")), "2.0"),
            ("", "\"\""),
            ("a/b \"q\" \\ \n\t\u{1} \0 é 😀 \u{2028}", #""a/b \"q\" \\ \n\t\u0001 \u0000 é 😀 \#u{2028}""#),
            ([], "[]"),
            ([[:], [nil, 1]], "[{},[null,1]]"),
            (["b": 1, "a\"": "x"], #"{"b":1,"a\"":"x"}"#),
        ] as [(JSONValue, String)])
    func writes(_ value: JSONValue, _ text: String) {
        #expect(String(decoding: value.serialized(), as: UTF8.self) == text)
    }

    @Test func `pretty text has one member or element a line`() {
        let value: JSONValue = ["name": "Ada", "skills": ["Swift", ["level": 3]]]
        #expect(
            String(decoding: value.serialized(pretty: true), as: UTF8.self) == """
                {
                  "name": "Ada",
                  "skills": [
                    "Swift",
                    {
                      "level": 3
                    }
                  ]
                }
                """)
    }

    @Test func `setting a member keeps its place, adds at the end, and removes with nil`() {
        var object: JSONObject = ["a": 1, "b": 2, "a": 3]
        #expect(object.members.map(\.key) == ["a", "b"])
        object["b"] = nil
        object["c"] = 4
        object["a"] = 5
        #expect(JSONValue.object(object).serialized() == Array(#"{"a":5,"c":4}"#.utf8))
    }
}
