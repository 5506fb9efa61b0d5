import Testing

@testable import CVModel

/// The value of a text that must be JSON.
func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

@Suite struct JSONParsingTests {
    @Test(
        arguments: [
            ("null", .null),
            (" \t\r\n true\n", true),
            ("false", false),
            ("0", 0),
            ("-12", -12),
            ("9223372036854775807", .number(.integer(.max))),
            ("-9223372036854775808", .number(.integer(.min))),
            ("1.50", .number(.double(1.5, literal: "1.50"))),
            ("[1e1, 2E-2]", [.number(.double(10, literal: "1e1")), .number(.double(0.02, literal: "2E-2"))]),
            ("1e400", .number(.double(.infinity, literal: "1e400"))),
            (#""""#, ""),
            (#""Zoë 👩‍🚀 \u00e9 \ud83d\ude00 \n \/ \" \\""#, "Zoë 👩‍🚀 é 😀 \n / \" \\"),
            (#""a\u0000b""#, "a\0b"),
            ("[]", []),
            ("{}", [:]),
            (#"{"b": 1, "a": [null, {"c": "x"}]}"#, ["b": 1, "a": [nil, ["c": "x"]]]),
            (#"{"": 0}"#, ["": 0]),
            ("\u{FEFF}[1]", [1]),
        ] as [(String, JSONValue)])
    func reads(_ text: String, _ value: JSONValue) throws {
        #expect(try json(text) == value)
    }

    @Test(arguments: [
        ("-0", -0.0),
        ("9223372036854775808", 0x1p63),
        ("-9223372036854775809", -0x1p63),
        ("18446744073709551616", 0x1p64),
        ("123456789012345678901234567890", 1.2345678901234568e29),
    ])
    func `keeps the literal of a number that 64 bits do not hold`(_ literal: String, _ double: Double) throws
    {
        for (text, value) in [
            (literal, try json(literal)), ("[\(literal)]", try #require(json("[\(literal)]").array?.first)),
        ] {
            #expect(value == .number(.double(double, literal: literal)), "\(text)")
        }
        #expect(try json(literal).serialized() == Array(literal.utf8))
    }

    @Test(arguments: [
        (#""\ud800""#, "\u{FFFD}"), (#""\udc00""#, "\u{FFFD}"), (#""\ud800A""#, "\u{FFFD}A"),
        (#""\ud800\n""#, "\u{FFFD}\n"), (#""\ud800\ud83d\ude00""#, "\u{FFFD}😀"),
    ])
    func `a lone surrogate becomes one U+FFFD`(_ text: String, _ string: String) throws {
        #expect(try json(text) == .string(string))
    }

    @Test func `of a key that stands twice the last value counts, at the first place`() throws {
        let object = try #require(json(#"{"a": 1, "b": 2, "a": 3}"#).object)
        #expect(object.members == [.init(key: "a", value: 3), .init(key: "b", value: 2)])
    }

    @Test func `keys keep U+0000, and everything beside them`() throws {
        let text =
            "{\"a\\u0000b\":1,\"a\":\"\u{F8D0}\\uf8d0z\\\\u0000\\u0000\",\"\u{F8D0}z\":-0,\"\\\\u0000\":[]}"
        let object = try #require(json(text).object)
        #expect(object.members.map(\.key) == ["a\0b", "a", "\u{F8D0}z", "\\u0000"])
        #expect(object["a"] == "\u{F8D0}\u{F8D0}z\\u0000\0")
        let written = JSONValue.object(object).serialized()
        #expect(try JSONValue(parsing: written) == .object(object))
    }

    @Test func `reads bytes that are not contiguous`() throws {
        #expect(
            try JSONValue(parsing: Array("[[1],2]".utf8).lazy.filter { $0 != UInt8(ascii: " ") }) == [[1], 2])
    }

    @Test func `an object of 100,000 keys takes no quadratic time`() throws {
        func text(_ count: Int) -> [UInt8] {
            Array(("{" + (0..<count).map { "\"key \($0)\": \($0)" }.joined(separator: ",") + "}").utf8)
        }
        let (small, large) = (text(10_000), text(100_000))
        func seconds(_ bytes: [UInt8]) -> Double {
            (0..<3).map { _ in processorTime { _ = try? JSONValue(parsing: bytes).serialized() } }.min() ?? 0
        }
        #expect(try JSONValue(parsing: large).object?.members.count == 100_000)
        // Linear would be 10 times; quadratic, 100.
        #expect(seconds(large) < seconds(small) * 40)
    }
}
