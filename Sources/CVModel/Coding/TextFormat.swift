/// The formats that JSON Resume asks of texts.
enum TextFormat: Sendable {
    case any, email, uri

    /// What is wrong with a text; `nil` where nothing is.
    func problem(of text: String) -> JSONIssue.Problem? {
        switch self {
        case .any: nil
        case .email: Self.isEmail(text) ? nil : .badEmail(text)
        case .uri: Self.isURI(text) ? nil : .badURI(text)
        }
    }

    /// As loose as JSON Schema's validators are: something on both sides of an `@`, and no space.
    static func isEmail(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.first?.isEmpty == false && parts.last?.isEmpty == false
            && !text.utf8.contains { $0 <= 0x20 || $0 == 0x7F }
    }

    /// A scheme, a colon, and only what RFC 3986 and, for other letters, RFC 3987 (`ucschar`) allow after it.
    static func isURI(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = text.utf8[..<colon]
        let isLetter = { (byte: UInt8) in (byte | 0x20) &- UInt8(ascii: "a") < 26 }
        guard let first = scheme.first, isLetter(first) else { return false }
        let isDigit = { (byte: UInt8) in byte &- UInt8(ascii: "0") < 10 }
        guard scheme.allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }) else {
            return false
        }
        let rest = text.utf8[text.utf8.index(after: colon)...]
        return !rest.isEmpty
            && rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    }
}
