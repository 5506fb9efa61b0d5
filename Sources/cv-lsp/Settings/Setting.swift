import CVModel

/// One of the settings: its name, and where its value is kept.
struct Setting: Sendable {
    /// Dotted, as VS Code has it: `diagnostics.severity` is the member `severity` of the object `diagnostics`.
    let name: String
    /// What the schema says of the value: its form and its default.
    let schema: JSONValue
    /// Puts a value that stands at a place into settings.
    let take: @Sendable (JSONValue, JSONPointer, inout Settings, inout [SettingsProblem]) -> Void

    init<Value: SettingValue>(_ name: String, _ value: WritableKeyPath<Settings, Value> & Sendable) {
        self.name = name
        var schema = Value.schema
        schema["default"] = Settings()[keyPath: value].json
        self.schema = .object(schema)
        take = { json, place, settings, problems in
            settings[keyPath: value].take(json, at: place, &problems)
        }
    }
}
