/// Something in a JSON résumé that `Schemas/resume.schema.json` does not allow.
public struct JSONIssue: Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        case wrongType(expected: JSONType, found: JSONType)
        /// A text where a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` is wanted.
        case badDate(String)
        /// A date of the right form that no calendar has, such as `2019-02-30`.
        case impossibleDate(String)
        /// A text where an ISO 8601 duration of years, months, weeks or days is wanted.
        case badDuration(String)
        case badEmail(String)
        /// A text that is no URI (RFC 3986), such as one without a scheme.
        case badURI(String)
    }

    /// Where; the whole text where it is empty.
    public var pointer: JSONPointer
    public var problem: Problem

    /// Whether validators report it too: many, jsonschema for Python among them, do not check `uri`.
    public var isCheckedByAllValidators: Bool {
        switch problem {
        case .wrongType, .badDate, .badDuration, .badEmail: true
        case .impossibleDate, .badURI: false
        }
    }
}

extension JSONIssue: CustomStringConvertible {
    /// One English sentence without a full stop, and without the place.
    public var message: String { problem.message }

    public var description: String { "\(pointer): \(message)" }
}

extension JSONIssue.Problem {
    /// Stable, kebab-case.
    public var code: String {
        switch self {
        case .wrongType: "wrong-type"
        case .badDate: "malformed-date"
        case .impossibleDate: "impossible-date"
        case .badDuration: "malformed-duration"
        case .badEmail: "malformed-email"
        case .badURI: "malformed-url"
        }
    }

    /// One English sentence without a full stop.
    public var message: String {
        switch self {
        case .wrongType(let expected, let found): "Expected \(expected), found \(found)"
        case .badDate(""):
            "An empty text is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD, or no key at all"
        case .badURI(""):
            "An empty text is not a URL: expected a form such as https://example.com, or no key at all"
        case .badEmail(""): "An empty text is not an e-mail address: expected one, or no key at all"
        case .badDate(let text): "“\(text)” is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD"
        case .impossibleDate(let text): "No calendar has the date \(text)"
        case .badDuration(let text): "“\(text)” is not a duration: expected a form such as P4Y, P14M or P1Y2M"
        case .badEmail(let text): "“\(text)” is not an e-mail address"
        case .badURI(let text): "“\(text)” is not a URL: expected a form such as https://example.com"
        }
    }
}

/// The types that JSON Schema knows, as far as JSON Resume uses them.
public enum JSONType: Hashable, Sendable {
    case null, boolean, number, string, array, object
}

extension JSONType: CustomStringConvertible {
    /// The type of a value.
    public init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .bool: self = .boolean
        case .number: self = .number
        case .string: self = .string
        case .array: self = .array
        case .object: self = .object
        }
    }

    /// With its article: "a string", "an array", "null".
    public var description: String {
        switch self {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
