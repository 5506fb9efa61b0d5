/// What a ``JSONScanner`` reports as it goes; offsets are bytes from the start of the text.
protocol JSONScannerDelegate {
    /// A member's key; `range` includes the quotes.
    mutating func key(_ range: Range<Int>, hasEscape: Bool)
    /// A string; `range` includes the quotes.
    mutating func string(_ range: Range<Int>, hasEscape: Bool)
    /// A number; `isInteger` where it has neither fraction nor exponent.
    mutating func number(_ range: Range<Int>, isInteger: Bool)
    /// `true`, `false` or `null`.
    mutating func literal(_ range: Range<Int>)
    mutating func open(at offset: Int, isObject: Bool)
    /// `end` is the offset after the closing bracket.
    mutating func close(end: Int)
}

/// Checks a text against the grammar of RFC 8259 and says where its parts stand.
///
/// json-c gives no source positions, and its strict mode (0.16) lets pass what is no JSON: `-012`, `1.`,
/// `NaN`, raw control characters in strings, overlong UTF-8. So this scanner looks first, in one pass without
/// recursion, and json-c reads only what it has found well-formed.
struct JSONScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let maximumDepth: Int
    private var position = 0
    /// How many arrays and objects that hold something have been open at once.
    private(set) var depth = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    /// The length of a leading byte order mark, which is no part of the JSON text.
    static func byteOrderMarkLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    /// Scans one JSON text from start to end, a leading byte order mark passed over.
    mutating func scan(_ delegate: inout some JSONScannerDelegate) throws(JSONSyntaxError) {
        position = Self.byteOrderMarkLength(bytes)
        /// The open arrays (false) and objects (true), outermost first.
        var isObject: [Bool] = []
        var expected = JSONSyntaxError.Expectation.value
        while true {
            skipWhitespace()
            let start = position
            switch try peek(expected) {
            case UInt8(ascii: "\""):
                let hasEscape = try string()
                delegate.string(start..<position, hasEscape: hasEscape)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard isObject.count < maximumDepth else {
                    throw error(.tooDeep(maximum: maximumDepth), at: start)
                }
                let opensObject = bytes[start] == UInt8(ascii: "{")
                delegate.open(at: start, isObject: opensObject)
                position += 1
                skipWhitespace()
                if try peek(opensObject ? .keyOrEndOfObject : .valueOrEndOfArray)
                    == (opensObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
                {
                    position += 1
                    delegate.close(end: position)
                    break
                }
                isObject.append(opensObject)
                depth = max(depth, isObject.count)
                if opensObject { try key(&delegate, expected: .keyOrEndOfObject) }
                expected = opensObject ? .value : .valueOrEndOfArray
                continue
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let isInteger = try number()
                delegate.number(start..<position, isInteger: isInteger)
            case UInt8(ascii: "t"):
                try literal("true")
                delegate.literal(start..<position)
            case UInt8(ascii: "f"):
                try literal("false")
                delegate.literal(start..<position)
            case UInt8(ascii: "n"):
                try literal("null")
                delegate.literal(start..<position)
            default: throw unexpected(expected)
            }
            expected = .value
            // A value has ended: close what ends with it, up to the comma that announces the next.
            while true {
                skipWhitespace()
                guard let inObject = isObject.last else {
                    if position == bytes.count { return }
                    throw unexpected(.endOfText)
                }
                let next = try peek(inObject ? .commaOrEndOfObject : .commaOrEndOfArray)
                if next == UInt8(ascii: ",") {
                    position += 1
                    if inObject {
                        skipWhitespace()
                        try key(&delegate, expected: .key)
                    }
                    break
                }
                guard next == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw unexpected(inObject ? .commaOrEndOfObject : .commaOrEndOfArray)
                }
                position += 1
                isObject.removeLast()
                delegate.close(end: position)
            }
        }
    }

    // MARK: Tokens

    private mutating func key(
        _ delegate: inout some JSONScannerDelegate, expected: JSONSyntaxError.Expectation
    ) throws(JSONSyntaxError) {
        let start = position
        guard try peek(expected) == UInt8(ascii: "\"") else { throw unexpected(expected) }
        let hasEscape = try string()
        delegate.key(start..<position, hasEscape: hasEscape)
        skipWhitespace()
        guard try peek(.colon) == UInt8(ascii: ":") else { throw unexpected(.colon) }
        position += 1
    }

    /// From the opening quote to after the closing one; tells whether an escape stands between them.
    private mutating func string() throws(JSONSyntaxError) -> Bool {
        var hasEscape = false
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return hasEscape
            case UInt8(ascii: "\\"):
                hasEscape = true
                position += 1
                try escape()
            case 0..<0x20: throw error(.controlCharacter(Unicode.Scalar(byte)), at: position)
            case 0x20..<0x80: position += 1
            default:
                let length = UTF8Sequence.length(at: position, in: bytes)
                guard length > 0 else { throw error(.illFormedUTF8(byte), at: position) }
                position += length
            }
        }
        throw error(.unexpectedEnd(expected: .endOfString), at: position)
    }

    /// What follows a backslash. A lone surrogate is let pass: json-c makes U+FFFD of it.
    private mutating func escape() throws(JSONSyntaxError) {
        switch try peek(.escape) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            for _ in 0..<4 {
                switch try peek(.hexadecimalDigit) {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                    UInt8(ascii: "A")...UInt8(ascii: "F"):
                    position += 1
                default: throw unexpected(.hexadecimalDigit)
                }
            }
        default: throw unexpected(.escape)
        }
    }

    /// Tells whether the number has neither fraction nor exponent.
    private mutating func number() throws(JSONSyntaxError) -> Bool {
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        if try peek(.digit) == UInt8(ascii: "0") { position += 1 } else { try digits() }
        var isInteger = true
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            try digits()
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            let sign = try peek(.digit)
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        return isInteger
    }

    /// One digit or more.
    private mutating func digits() throws(JSONSyntaxError) {
        guard isDigit(try peek(.digit)) else { throw unexpected(.digit) }
        while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private mutating func literal(_ word: StaticString) throws(JSONSyntaxError) {
        for index in 0..<word.utf8CodeUnitCount {
            let letter = word.withUTF8Buffer { $0[index] }
            guard try peek(.literal("\(word)")) == letter else { throw unexpected(.literal("\(word)")) }
            position += 1
        }
    }

    private mutating func skipWhitespace() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
            default: return
            }
        }
    }

    // MARK: Errors

    private func peek(_ expected: @autoclosure () -> JSONSyntaxError.Expectation) throws(JSONSyntaxError)
        -> UInt8
    {
        guard position < bytes.count else {
            throw error(.unexpectedEnd(expected: expected()), at: bytes.count)
        }
        return bytes[position]
    }

    private func unexpected(_ expected: JSONSyntaxError.Expectation) -> JSONSyntaxError {
        guard position < bytes.count else {
            return error(.unexpectedEnd(expected: expected), at: bytes.count)
        }
        let length = UTF8Sequence.length(at: position, in: bytes)
        let sequence = bytes[position..<(position + length)]
        guard let found = String(decoding: sequence, as: UTF8.self).unicodeScalars.first else {
            return error(.illFormedUTF8(bytes[position]), at: position)
        }
        return error(.unexpectedCharacter(found, expected: expected), at: position)
    }

    private func error(_ problem: JSONSyntaxError.Problem, at offset: Int) -> JSONSyntaxError {
        JSONSyntaxError(problem, at: offset, in: bytes)
    }
}

/// Well-formed UTF-8 (Unicode 16, table 3-7).
enum UTF8Sequence {
    /// The length of the sequence that begins at `position`, 1…4; 0 where it is ill-formed.
    static func length(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        func isTrail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            position + offset < bytes.count && range.contains(bytes[position + offset])
        }
        guard position < bytes.count else { return 0 }
        switch bytes[position] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return isTrail(1) ? 2 : 0
        case 0xE0: return isTrail(1, 0xA0...0xBF) && isTrail(2) ? 3 : 0
        case 0xED: return isTrail(1, 0x80...0x9F) && isTrail(2) ? 3 : 0
        case 0xE1...0xEF: return isTrail(1) && isTrail(2) ? 3 : 0
        case 0xF0: return isTrail(1, 0x90...0xBF) && isTrail(2) && isTrail(3) ? 4 : 0
        case 0xF1...0xF3: return isTrail(1) && isTrail(2) && isTrail(3) ? 4 : 0
        case 0xF4: return isTrail(1, 0x80...0x8F) && isTrail(2) && isTrail(3) ? 4 : 0
        default: return 0
        }
    }
}
