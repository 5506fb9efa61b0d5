/// A JSON value (RFC 8259) as plain data: what json-c read, or what json-c shall write.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

/// A JSON number: an integer where it is one, otherwise a double that remembers how it was written.
public enum JSONNumber: Hashable, Sendable {
    case integer(Int64)
    /// `literal` is the spelling in the source ("1.50"), written back as it was; `nil` for a computed value.
    case double(Double, literal: String?)
}

/// The members of a JSON object in the order in which they were written.
public struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One `"key": value` pair.
    public struct Member: Hashable, Sendable {
        public var key: String
        public var value: JSONValue

        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// In source order, each key once. Looking a key up is linear: right for the few members that objects
    /// have; walk `members` where many keys are looked up in an object of any size.
    public private(set) var members: [Member]

    public init() { members = [] }

    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }

    fileprivate init(_ elements: [(String, JSONValue)]) {
        members = []
        members.reserveCapacity(elements.count)
        for (key, value) in elements { self[key] = value }
    }

    /// Of members with the same key, the last one's value stands at the first one's place, as json-c has it.
    public init(_ members: some Sequence<Member>) {
        self.members = []
        self.members.reserveCapacity(members.underestimatedCount)
        // By key, once there are more than are looked through as fast.
        var places: [String: Int] = [:]
        for member in members {
            let place =
                places.isEmpty ? self.members.firstIndex { $0.key == member.key } : places[member.key]
            if let place {
                self.members[place].value = member.value
                continue
            }
            self.members.append(member)
            if !places.isEmpty {
                places[member.key] = self.members.count - 1
            } else if self.members.count == 16 {
                for (place, member) in self.members.enumerated() { places[member.key] = place }
            }
        }
    }

    /// Takes members that are known to have each key once.
    init(uniqueMembers members: [Member]) { self.members = members }

    public var isEmpty: Bool { members.isEmpty }

    /// The value of `key`; setting appends a new key at the end, setting `nil` removes the member.
    public subscript(key: String) -> JSONValue? {
        get { members.first { $0.key == key }?.value }
        set {
            let place = members.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }
}

extension JSONValue {
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var integer: Int64? { if case .number(.integer(let value)) = self { value } else { nil } }

    /// The member `key` of an object; `nil` for anything else.
    public subscript(key: String) -> JSONValue? { object?[key] }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .number(.integer(value)) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements))
    }
    public init(nilLiteral: ()) { self = .null }
}
