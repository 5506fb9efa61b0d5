import CVModel

/// What pairs a request with its response: a number or a string of the sender's choice (JSON-RPC 2.0, section 4).
enum RequestID: Hashable, Sendable {
    case number(Int64)
    case string(String)

    /// `nil` for anything else, null and fractions included.
    init?(json: JSONValue) {
        if let number = json.integer {
            self = .number(number)
        } else if let string = json.string {
            self = .string(string)
        } else {
            return nil
        }
    }

}

extension RequestID: JSONRepresentable {
    var json: JSONValue {
        switch self {
        case .number(let number): .number(.integer(number))
        case .string(let string): .string(string)
        }
    }
}

extension RequestID: CustomStringConvertible {
    var description: String {
        switch self {
        case .number(let number): "\(number)"
        case .string(let string): string
        }
    }
}
