import CVModel

/// A structure of LSP that the client sends.
protocol JSONDecodable {
    init(json: JSONValue) throws(ParameterError)
}

/// A structure of LSP that the server sends.
protocol JSONEncodable: Sendable {
    func write(to text: inout JSONWriter)
}

/// One that is small, or seldom sent: it may be a part of values.
protocol JSONRepresentable: JSONEncodable {
    var json: JSONValue { get }
}

extension JSONRepresentable {
    func write(to text: inout JSONWriter) { text.value(json) }
}

extension JSONWriter {
    /// Writes a member of the object that is being written.
    mutating func member(_ key: StaticString, _ value: some JSONEncodable) {
        self.key(key)
        value.write(to: &self)
    }

    /// Writes a member where there is a value for it.
    mutating func member(_ key: StaticString, ifPresent value: (some JSONEncodable)?) {
        if let value { member(key, value) }
    }
}

/// Which parameter is not what the protocol says, and what was expected in its place.
struct ParameterError: Error, Equatable, CustomStringConvertible {
    /// The keys down to the parameter, outermost first.
    private(set) var keys: [String] = []
    let expected: String

    init(expected: String) { self.expected = expected }

    func inside(_ key: String) -> ParameterError {
        var outer = self
        outer.keys.insert(key, at: 0)
        return outer
    }

    var description: String {
        keys.isEmpty ? "expected \(expected)" : "\(keys.joined(separator: ".")): expected \(expected)"
    }
}

extension JSONValue {
    /// The member `key`, which must be there.
    func decode<Value: JSONDecodable>(
        _ key: String, as type: Value.Type = Value.self
    ) throws(ParameterError) -> Value {
        guard case .object(let members) = self else { throw ParameterError(expected: "an object") }
        do {
            return try Value(json: members[key] ?? .null)
        } catch {
            throw error.inside(key)
        }
    }

    /// The member `key`; `nil` where it is missing or null.
    func decodeIfPresent<Value: JSONDecodable>(
        _ key: String, as type: Value.Type = Value.self
    ) throws(ParameterError) -> Value? {
        guard case .object(let members) = self else { throw ParameterError(expected: "an object") }
        guard let member = members[key], member != .null else { return nil }
        return try decode(key)
    }
}

extension JSONValue: JSONDecodable, JSONRepresentable {
    init(json: JSONValue) { self = json }
    var json: JSONValue { self }
}

extension String: JSONDecodable, JSONRepresentable {
    init(json: JSONValue) throws(ParameterError) {
        guard let string = json.string else { throw ParameterError(expected: "a string") }
        self = string
    }

    var json: JSONValue { .string(self) }
    func write(to text: inout JSONWriter) { text.string(self) }
}

extension Int: JSONDecodable, JSONRepresentable {
    /// Takes any number without a fraction, and clamps it to what `Int32` holds, so that sums cannot overflow.
    init(json: JSONValue) throws(ParameterError) {
        guard case .number(let number) = json else { throw ParameterError(expected: "an integer") }
        let (least, most) = (Int(Int32.min), Int(Int32.max))
        switch number {
        case .integer(let value):
            self = Int(Swift.min(Swift.max(value, Int64(least)), Int64(most)))
        case .double(let value, _):
            guard value == value.rounded(.towardZero) else { throw ParameterError(expected: "an integer") }
            self = value >= Double(most) ? most : value <= Double(least) ? least : Int(value)
        }
    }

    var json: JSONValue { .number(.integer(Int64(self))) }
    func write(to text: inout JSONWriter) { text.integer(Int64(self)) }
}

extension Array: JSONDecodable where Element: JSONDecodable {
    init(json: JSONValue) throws(ParameterError) {
        guard let elements = json.array else { throw ParameterError(expected: "an array") }
        self = []
        reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            do {
                append(try Element(json: element))
            } catch {
                throw error.inside("\(index)")
            }
        }
    }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    func write(to text: inout JSONWriter) {
        text.array(self) { element, text in element.write(to: &text) }
    }
}

extension Array: JSONRepresentable where Element: JSONRepresentable {
    var json: JSONValue { .array(map(\.json)) }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
    func write(to text: inout JSONWriter) {
        if let self { self.write(to: &text) } else { text.null() }
    }
}

extension Optional: JSONRepresentable where Wrapped: JSONRepresentable {
    var json: JSONValue { self?.json ?? .null }
}
