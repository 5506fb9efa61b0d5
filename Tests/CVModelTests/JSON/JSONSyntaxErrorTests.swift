import Testing

@testable import CVModel

@Suite struct JSONSyntaxErrorTests {
    /// `‸` stands where the error is.
    @Test(arguments: [
        ("‸", "Expected a value, found the end of the text"),
        (" \n ‸", "Expected a value, found the end of the text"),
        ("‸hello", "Expected a value, found “h”"),
        ("[1, ‸]", "Expected a value, found “]”"),
        ("[‸,1]", "Expected a value or “]”, found “,”"),
        ("[1 ‸2]", "Expected “,” or “]”, found “2”"),
        ("[1‸}", "Expected “,” or “]”, found “}”"),
        ("[1‸", "Expected “,” or “]”, found the end of the text"),
        ("{‸a: 1}", "Expected a key in double quotes or “}”, found “a”"),
        ("{\"a\": 1,\n  ‸}", "Expected a key in double quotes, found “}”"),
        ("{\"a\" ‸1}", "Expected “:”, found “1”"),
        ("{\"a\": 1 ‸\"b\": 2}", "Expected “,” or “}”, found “\"”"),
        ("{\"a\":‸}", "Expected a value, found “}”"),
        ("{}‸{}", "Expected the end of the text, found “{”"),
        ("1 ‸\0", "Expected the end of the text, found U+0000"),
        ("‸'a'", "Expected a value, found “'”"),
        ("tru‸", "Expected “true”, found the end of the text"),
        ("n‸an", "Expected “null”, found “a”"),
        ("‸NaN", "Expected a value, found “N”"),
        ("‸Infinity", "Expected a value, found “I”"),
        ("-‸Infinity", "Expected a digit, found “I”"),
        ("‸+1", "Expected a value, found “+”"),
        ("‸.5", "Expected a value, found “.”"),
        ("1.‸", "Expected a digit, found the end of the text"),
        ("1e‸x", "Expected a digit, found “x”"),
        ("0‸1", "Expected the end of the text, found “1”"),
        ("-0‸12", "Expected the end of the text, found “1”"),
        ("\"a‸\tb\"", "U+0009 must be written as an escape in a string"),
        ("[\"é\",\r\n\"x‸\n\"]", "U+000A must be written as an escape in a string"),
        ("\"abc‸", "Expected the closing quote of a string, found the end of the text"),
        ("\"\\‸x\"", "Expected one of \" \\ / b f n r t u after a backslash, found “x”"),
        ("\"\\u12‸\"", "Expected a hexadecimal digit, found “\"”"),
        ("‸// comment\n1", "Expected a value, found “/”"),
        ("[1,\u{2028}2]", "Expected a value, found “\u{2028}”"),
        ("{\"naïve\": ‸é}", "Expected a value, found “é”"),
    ])
    func `says what stands where`(_ marked: String, _ message: String) throws {
        let before = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)[0]
        let text = marked.contains("‸") ? marked.replacing("‸", with: "") : marked
        let offset = marked.contains("‸") ? before.utf8.count : 3
        let error = try #require(throws: JSONSyntaxError.self) { try json(text) }
        #expect(error.message == message)
        #expect(error.offset == offset)
    }

    @Test(arguments: [
        ("[1,\n 2,\n  é x]", 3, 3), ("[\r\n\r\n!", 3, 1), ("[\r\r!", 3, 1), ("{\"a\": \"👩‍🚀\" 1}", 1, 13),
    ])
    func `line and column are 1-based; the column counts scalars`(_ text: String, _ line: Int, _ column: Int)
        throws
    {
        let error = try #require(throws: JSONSyntaxError.self) { try json(text) }
        #expect((error.line, error.column) == (line, column))
    }

    @Test(arguments: [
        [0xFF], [0x80], [0xC0, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3],
    ])
    func `ill-formed UTF-8 is an error at its byte`(_ bytes: [UInt8]) throws {
        let quote = UInt8(ascii: "\"")
        let inString = try #require(throws: JSONSyntaxError.self) {
            try JSONValue(parsing: [quote, UInt8(ascii: "a")] + bytes + [quote])
        }
        #expect(inString.problem == .illFormedUTF8(bytes[0]))
        #expect(inString.offset == 2)
        let outside = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: [0x20] + bytes) }
        #expect(outside.problem == .illFormedUTF8(bytes[0]))
        #expect(outside.offset == 1)
    }

    @Test(arguments: [
        (1, "[]", true), (1, "[1]", true), (1, "[[]]", false), (2, #"{"a":[1]}"#, true), (2, "[[[]]]", false),
    ])
    func `nesting has the depth that the caller allows`(_ depth: Int, _ text: String, _ isRead: Bool) {
        let result = Result { () throws(JSONSyntaxError) in
            try JSONValue(parsing: Array(text.utf8), maximumDepth: depth)
        }
        switch result {
        case .success: #expect(isRead)
        case .failure(let error): #expect(!isRead && error.problem == .tooDeep(maximum: depth))
        }
    }

    @Test func `a million brackets are an error, and the default depth is read and written`() throws {
        let error = try #require(throws: JSONSyntaxError.self) {
            try JSONValue(parsing: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
        }
        #expect(error.problem == .tooDeep(maximum: JSONValue.defaultMaximumDepth))
        let depth = JSONValue.defaultMaximumDepth
        let text =
            String(repeating: #"{"a":["#, count: depth / 2) + "1" + String(repeating: "]}", count: depth / 2)
        #expect(try json(text).serialized() == Array(text.utf8))
    }

    @Test func `no prefix and no changed byte of a text traps`() throws {
        let text = Array(#"{"a": [1, -2.5e+3, true, null, "x\u00e9\ud83d\ude00é"], "b": {"c": false}}"#.utf8)
        for end in text.indices {
            #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text[..<end]) }
            for byte in [0, 0x22, 0x2C, 0x5B, 0x5C, 0x7B, 0x7D, 0x80, 0xFF] as [UInt8] {
                var changed = text
                changed[end] = byte
                _ = try? JSONValue(parsing: changed)
            }
        }
    }
}
