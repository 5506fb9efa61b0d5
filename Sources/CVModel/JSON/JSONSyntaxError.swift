/// Why a text is not JSON (RFC 8259), and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// Another character than the grammar allows here.
        case unexpectedCharacter(Unicode.Scalar, expected: Expectation)
        /// The text ends too early; an empty text too.
        case unexpectedEnd(expected: Expectation)
        /// A raw control character (U+0000…U+001F) in a string, where JSON wants an escape.
        case controlCharacter(Unicode.Scalar)
        /// A byte that belongs to no UTF-8 sequence.
        case illFormedUTF8(UInt8)
        /// Arrays and objects nested deeper than this many levels.
        case tooDeep(maximum: Int)
        /// More bytes than json-c takes at once (2 GiB).
        case tooLarge
        /// json-c refused what the grammar allows (out of memory); its own words.
        case refused(String)
    }

    /// What the grammar allows at a place.
    public enum Expectation: Hashable, Sendable {
        case value, valueOrEndOfArray, key, keyOrEndOfObject, colon, commaOrEndOfArray, commaOrEndOfObject
        case endOfString, escape, hexadecimalDigit, digit, endOfText
        /// `true`, `false` or `null`, begun but not finished.
        case literal(String)
    }

    public var problem: Problem
    /// 0-based, in bytes from the start of the text.
    public var offset: Int
    /// 1-based; LF, CR LF and CR end a line.
    public var line: Int
    /// 1-based, in Unicode scalars.
    public var column: Int
}

extension JSONSyntaxError {
    /// Counts the line and the column of `offset` in `bytes`.
    init(_ problem: Problem, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var line = 1
        var column = 1
        for (index, byte) in bytes.prefix(max(0, offset)).enumerated() {
            let isSecondOfCRLF =
                byte == UInt8(ascii: "\n") && index > 0 && bytes[index - 1] == UInt8(ascii: "\r")
            if isSecondOfCRLF { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(problem: problem, offset: offset, line: line, column: column)
    }
}

extension JSONSyntaxError: CustomStringConvertible {
    /// One English sentence without a full stop, and without the place.
    public var message: String { problem.message }

    public var description: String { "\(line):\(column): \(message)" }
}

extension JSONSyntaxError.Problem {
    /// One English sentence without a full stop.
    public var message: String {
        switch self {
        case .unexpectedCharacter(let found, let expected):
            "Expected \(expected), found \(Self.quoted(found))"
        case .unexpectedEnd(let expected): "Expected \(expected), found the end of the text"
        case .controlCharacter(let found):
            "\(Self.quoted(found)) must be written as an escape in a string"
        case .illFormedUTF8(let byte):
            "The byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8 here"
        case .tooDeep(let maximum): "Arrays and objects are nested deeper than \(maximum) levels"
        case .tooLarge: "The text is larger than 2 GiB"
        case .refused(let words): "json-c refused the text: \(words)"
        }
    }

    private static func quoted(_ scalar: Unicode.Scalar) -> String {
        let value = scalar.value
        if value >= 0x20 && !(0x7F..<0xA0).contains(value) { return "“\(scalar)”" }
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension JSONSyntaxError.Expectation: CustomStringConvertible {
    public var description: String {
        switch self {
        case .value: "a value"
        case .valueOrEndOfArray: "a value or “]”"
        case .key: "a key in double quotes"
        case .keyOrEndOfObject: "a key in double quotes or “}”"
        case .colon: "“:”"
        case .commaOrEndOfArray: "“,” or “]”"
        case .commaOrEndOfObject: "“,” or “}”"
        case .endOfString: "the closing quote of a string"
        case .escape: "one of \" \\ / b f n r t u after a backslash"
        case .hexadecimalDigit: "a hexadecimal digit"
        case .digit: "a digit"
        case .endOfText: "the end of the text"
        case .literal(let word): "“\(word)”"
        }
    }
}
