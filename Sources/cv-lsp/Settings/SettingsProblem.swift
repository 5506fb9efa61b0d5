import CVModel

/// What in settings could not be taken, and where it stands in their JSON.
struct SettingsProblem: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// No setting has that name.
        case unknown(String, known: [String])
        /// No member of a described object has that name.
        case unknownMember(String, known: [String])
        /// Another value than the setting takes.
        case unexpected(JSONValue, expected: String)
    }

    let kind: Kind
    let place: JSONPointer

    init(_ kind: Kind, at place: JSONPointer) {
        self.kind = kind
        self.place = place
    }

    /// Whether it is about a key and not about its value.
    var isAboutKey: Bool {
        switch kind {
        case .unknown, .unknownMember: true
        case .unexpected: false
        }
    }

    private static func list(_ names: [String]) -> String {
        names.map { "“\($0)”" }.joined(separator: ", ")
    }

    /// One English sentence without a full stop.
    var message: String {
        switch kind {
        case .unknown(let name, let known):
            "There is no setting “\(name)” here: expected \(Self.list(known))"
        case .unknownMember(let name, let known): "There is no “\(name)” here: expected \(Self.list(known))"
        case .unexpected(let found, let expected): "Expected \(expected), found \(found.briefly)"
        }
    }
}

extension JSONValue {
    /// A scalar as it is written, and of an array or object that it is one.
    fileprivate var briefly: String {
        switch self {
        case .array: "an array"
        case .object: "an object"
        case .string(let text): "“\(text.count > 40 ? text.prefix(40) + "…" : text[...])”"
        case .null, .bool, .number: String(decoding: serialized(), as: UTF8.self)
        }
    }
}
