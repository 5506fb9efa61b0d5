import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct SettingsTests {
    private static let problem = Problem.malformedURL("www.x.y")

    @Test(arguments: [
        ("{}", Problem.malformedURL("").severity),
        (#"{"diagnostics": {"severity": {"malformed-url": "hint"}}}"#, .hint),
        (#"{"diagnostics.severity": {"malformed-url": "hint"}}"#, .hint),
        (#"{"cv-lsp": {"diagnostics": {"severity": {"malformed-url": "error"}}}}"#, .error),
        (#"{"diagnostics": {"severity": {"malformed-url": "off"}}}"#, nil),
        (#"{"diagnostics": {"severity": {"malformed-email": "off"}}}"#, .warning),
        (#"{"diagnostics": {"severity": {"malformed-url": "loud"}}}"#, .warning),
        (#"{"diagnostics": {"severity": {"malformed-url": 1}}}"#, .warning),
        (#"{"diagnostics": 7}"#, .warning),
        ("null", .warning),
    ])
    func sayHowMuchAFindingMatters(json: String, severity: Finding.Severity?) throws {
        let settings = Settings(json: try JSONValue(parsing: json.utf8))
        #expect(settings.criteria.severity(of: Self.problem) == severity)
    }

    /// `Schemas/settings.schema.json` describes what the server reads, and nothing else; what it says beyond the form
    /// is for people.
    @Test func areTheOnesInTheSchema() throws {
        let schema = try JSONValue(parsing: File.read(Self.path("Schemas/settings.schema.json")))
        let described = Self.settings(of: schema, under: "")
        #expect(described.map(\.key) == Settings.all.map(\.name))
        for (setting, description) in zip(Settings.all, described.map(\.value)) {
            #expect(description["description"]?.string?.isEmpty == false, "\(setting.name) is described")
            #expect(Self.form(of: description) == Self.form(of: setting.schema), "\(setting.name)")
        }
    }

    @Test func areTheOnesInTheirDocumentation() throws {
        let documentation = String(decoding: try File.read(Self.path("docs/settings.md")), as: UTF8.self)
        let rows = documentation.split(separator: "\n").filter { $0.hasPrefix("| `") }
        for setting in Settings.all {
            let value = String(decoding: (setting.schema["default"] ?? .null).serialized(), as: UTF8.self)
            #expect(rows.contains { $0.hasPrefix("| `\(setting.name)` | `\(value)` |") }, "\(setting.name)")
        }
        #expect(rows.count == Settings.all.count)
    }

    /// The schema's settings by their dotted names.
    private static func settings(of schema: JSONValue, under name: String) -> [JSONObject.Member] {
        guard let properties = schema["properties"]?.object else {
            return [JSONObject.Member(key: name, value: schema)]
        }
        return properties.members.filter { $0.key != "$schema" }.flatMap {
            settings(of: $0.value, under: name.isEmpty ? $0.key : name + "." + $0.key)
        }
    }

    /// A schema without words for people, and with its members in one order.
    private static func form(of schema: JSONValue) -> JSONValue {
        guard let members = schema.object?.members else { return schema }
        let words: Set = ["title", "description", "markdownDescription", "examples", "enumDescriptions"]
        return .object(
            JSONObject(
                members.filter { !words.contains($0.key) }.sorted { $0.key < $1.key }
                    .map { JSONObject.Member(key: $0.key, value: form(of: $0.value)) }))
    }

    /// Of a file in this repository.
    private static func path(_ name: String) -> String {
        let steps = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        return steps.joined(separator: "/") + "/" + name
    }
}
