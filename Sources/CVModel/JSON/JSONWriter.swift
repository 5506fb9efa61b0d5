/// JSON text (RFC 8259) in the making, piece by piece: what is only to be sent need not become a ``JSONValue`` first.
///
/// json-c writes the strings. Its trees are left out, for it makes a hash table of each object: making them and giving
/// them up took more than half of an answer that has a few hundred. Inside ``object(_:)`` members are written, each a
/// key and then its value; elsewhere values.
public struct JSONWriter {
    /// UTF-8; whole once what was begun has ended.
    public private(set) var text: [UInt8] = []
    /// Whether each member and element stands on a line of its own, indented by two spaces.
    private let isPretty: Bool
    private var depth = 0
    /// Whether nothing stands yet in the innermost array or object.
    private var isFirst = true
    /// Whether the key of a member has been written and its value has not.
    private var awaitsValue = false
    private let strings = JSONStringPrinter()

    /// An empty text.
    public init(pretty: Bool = false) {
        isPretty = pretty
        text.reserveCapacity(1024)
    }
}

// MARK: - Values

extension JSONWriter {
    /// Writes `null`.
    public mutating func null() { literal("null") }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    /// Writes an integer in decimal.
    public mutating func integer(_ value: Int64) {
        begin()
        // No integer has more digits, and only a division by a constant is fast.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            var rest = value.magnitude
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if value < 0 {
                start -= 1
                digits[start] = UInt8(ascii: "-")
            }
            text += UnsafeMutableBufferPointer(rebasing: digits[start...])
        }
    }

    /// Writes text that is a number or another literal of JSON as it stands.
    mutating func literal(_ literal: String) {
        begin()
        text += literal.utf8
    }

    /// Writes a string; `/` and what is not ASCII are not escaped.
    public mutating func string(_ value: String) {
        begin()
        strings.write(value, to: &text)
    }

    /// Writes an array of what `write` writes of each element, which is one value.
    public mutating func array<Elements: Sequence>(
        _ elements: Elements, _ write: (Elements.Element, inout JSONWriter) -> Void
    ) {
        nest(UInt8(ascii: "["), UInt8(ascii: "]")) { text in
            for element in elements { write(element, &text) }
        }
    }

    /// Writes an object of the members that `members` writes.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// Writes the key of a member, which has no sign that needs an escape.
    public mutating func key(_ key: StaticString) {
        separate()
        text.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { text += $0 }
        text.append(UInt8(ascii: "\""))
        endKey()
    }

    /// Writes the key of a member.
    public mutating func key(_ key: String) {
        separate()
        strings.write(key, to: &text)
        endKey()
    }
}

// MARK: - Signs between values

extension JSONWriter {
    private mutating func nest(_ open: UInt8, _ close: UInt8, _ write: (inout JSONWriter) -> Void) {
        begin()
        text.append(open)
        depth += 1
        isFirst = true
        write(&self)
        depth -= 1
        if !isFirst { breakLine() }
        text.append(close)
        isFirst = false
    }

    /// Begins a value: the one that a key awaits, an array's next, or the whole text.
    private mutating func begin() {
        if awaitsValue { awaitsValue = false } else if depth > 0 { separate() }
    }

    private mutating func separate() {
        if isFirst { isFirst = false } else { text.append(UInt8(ascii: ",")) }
        breakLine()
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        text.append(UInt8(ascii: "\n"))
        for _ in 0..<depth * 2 { text.append(UInt8(ascii: " ")) }
    }

    private mutating func endKey() {
        text.append(UInt8(ascii: ":"))
        if isPretty { text.append(UInt8(ascii: " ")) }
        awaitsValue = true
    }
}
