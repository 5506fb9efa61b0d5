import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct SettingsTests {
    private static let problem = Problem.malformedURL("www.x.y")

    @Test(arguments: [
        ("{}", Problem.malformedURL("").severity),
        (#"{"diagnostics": {"severity": {"malformed-url": "hint"}}}"#, .hint),
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

    /// `Schemas/settings.schema.json` describes what the server reads, and nothing else.
    @Test func areTheOnesInTheSchema() throws {
        let schema = try JSONValue(parsing: File.read(Self.schemaPath))
        let groups = try #require(schema["properties"]?.object?.members)
        #expect(groups.map(\.key) == ["diagnostics"])
        let diagnostics = try #require(groups.first?.value["properties"]?.object?.members)
        #expect(diagnostics.map(\.key) == ["severity"])
        let names = diagnostics.first?.value["additionalProperties"]?["enum"]?.array?.compactMap(\.string)
        let severities: [Finding.Severity] = [.error, .warning, .information, .hint]
        #expect(names == severities.map(\.name) + ["off"])
    }

    /// Beside `Tests`, where this file is.
    private static var schemaPath: String {
        let steps = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        return steps.joined(separator: "/") + "/Schemas/settings.schema.json"
    }
}
