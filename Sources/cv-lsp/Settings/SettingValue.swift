import CVModel

/// A type that a setting may have.
protocol SettingValue: Hashable, JSONRepresentable {
    /// The JSON Schema of its values.
    static var schema: JSONObject { get }
    /// The value that is written; `nil`, and a problem, where it is none.
    static func read(_ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]) -> Self?
    /// Lets what is written hold from now on.
    mutating func take(_ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem])
}

extension SettingValue {
    mutating func take(_ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]) {
        if let value = Self.read(json, at: place, &problems) { self = value }
    }
}

/// A word out of a few.
protocol SettingChoice: SettingValue, CaseIterable, RawRepresentable<String> {}

extension SettingChoice {
    static var schema: JSONObject { ["enum": .array(allCases.map { .string($0.rawValue) })] }

    static func read(
        _ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) -> Self? {
        if let value = json.string.flatMap(Self.init(rawValue:)) { return value }
        let words = allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
        problems.append(SettingsProblem(.unexpected(json, expected: "one of \(words)"), at: place))
        return nil
    }

    var json: JSONValue { .string(rawValue) }
}

extension Bool: SettingValue {
    static var schema: JSONObject { ["type": "boolean"] }

    static func read(
        _ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) -> Bool? {
        if let value = json.bool { return value }
        problems.append(SettingsProblem(.unexpected(json, expected: "true or false"), at: place))
        return nil
    }

    var json: JSONValue { .bool(self) }
}

/// Counts: nothing that is set is negative.
extension Int: SettingValue {
    static var schema: JSONObject { ["type": "integer", "minimum": 0] }

    static func read(_ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]) -> Int? {
        if let value = json.integer, value >= 0 { return Int(clamping: value) }
        problems.append(SettingsProblem(.unexpected(json, expected: "a whole number from 0"), at: place))
        return nil
    }
}

extension String: SettingValue {
    static var schema: JSONObject { ["type": "string"] }

    static func read(
        _ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) -> String? {
        if let value = json.string { return value }
        problems.append(SettingsProblem(.unexpected(json, expected: "a string"), at: place))
        return nil
    }
}

extension Array: SettingValue where Element: SettingValue {
    static var schema: JSONObject { ["type": "array", "items": .object(Element.schema)] }

    /// The elements that can be read.
    static func read(
        _ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) -> [Element]? {
        guard let elements = json.array else {
            problems.append(SettingsProblem(.unexpected(json, expected: "an array"), at: place))
            return nil
        }
        var values: [Element] = []
        for (index, element) in elements.enumerated() {
            if let value = Element.read(element, at: place.appending(index), &problems) {
                values.append(value)
            }
        }
        return values
    }
}

/// By the codes of findings or other kebab-case names. What is written adds to what held, name by name.
extension Dictionary: JSONEncodable, JSONRepresentable, SettingValue
where Key == String, Value: SettingValue {
    static var schema: JSONObject {
        [
            "type": "object", "propertyNames": ["pattern": "^[a-z]+(-[a-z]+)*$"],
            "additionalProperties": .object(Value.schema),
        ]
    }

    static func read(
        _ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]
    ) -> [String: Value]? {
        guard let members = json.object?.members else {
            problems.append(SettingsProblem(.unexpected(json, expected: "an object"), at: place))
            return nil
        }
        var values: [String: Value] = [:]
        for member in members {
            let place = place.appending(member.key)
            if let value = Value.read(member.value, at: place, &problems) { values[member.key] = value }
        }
        return values
    }

    mutating func take(_ json: JSONValue, at place: JSONPointer, _ problems: inout [SettingsProblem]) {
        guard let values = Self.read(json, at: place, &problems) else { return }
        merge(values) { _, written in written }
    }

    var json: JSONValue {
        .object(
            JSONObject(
                sorted { $0.key < $1.key }.map { JSONObject.Member(key: $0.key, value: $0.value.json) }))
    }
}
