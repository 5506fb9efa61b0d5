import CVModel
import Testing

@testable import cv_lsp

@Suite struct DiagnosticsTests {
    private static let backwards = "# Ada\n\n## Experience\n\n### Engineer\n\nAcme, May 2019 – March 2018\n"
    private static let forwards = "# Ada\n\n## Experience\n\n### Engineer\n\nAcme, May 2017 – March 2018\n"

    private static func codes(_ publication: JSONValue) -> [String] {
        publication["diagnostics"]?.array?.compactMap { $0["code"]?.string } ?? []
    }

    private static func publication(_ client: Client) throws -> JSONValue {
        try client.notification("textDocument/publishDiagnostics")
    }

    @Test func arePublishedClearedAndCarryTheVersion() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.backwards, version: 5)
        let first = try Self.publication(client)
        #expect(first["uri"]?.string == Client.uri)
        #expect(first["version"] == 5)
        let diagnostic = try #require(
            first["diagnostics"]?.array?.first { $0["code"] == "end-before-start" })
        #expect(diagnostic["source"] == "cv-lsp")
        #expect(diagnostic["severity"] == 2)
        #expect(diagnostic["message"]?.string?.contains("2018") == true)
        #expect(diagnostic["range"]?["start"]?["line"] == 6)
        try client.change([["text": .string(Self.forwards)]], version: 6)
        let second = try Self.publication(client)
        #expect(second["version"] == 6)
        #expect(!Self.codes(second).contains("end-before-start"))
        try client.close()
        let third = try Self.publication(client)
        #expect(third["diagnostics"] == [])
        #expect(third["version"] == nil)
    }

    /// Typing without a pause neither floods the client nor keeps it waiting.
    @Test func comeWhileOneTypes() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.forwards)
        _ = try Self.publication(client)
        let start = MonotonicTime.now
        var version = 1
        while start.milliseconds(until: .now) < 700 {
            version += 1
            try client.change([["text": .string(Self.backwards + "\(version)")]], version: version)
            usleep(20_000)
        }
        _ = try client.result("textDocument/documentSymbol", ["textDocument": ["uri": .string(Client.uri)]])
        let published = client.unreadNotifications.filter {
            $0["method"] == "textDocument/publishDiagnostics"
        }
        #expect((2...5).contains(published.count), "\(published.count)")
    }

    @Test func aClosedDocumentHasNone() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.forwards)
        _ = try Self.publication(client)
        try client.change([["text": .string(Self.backwards)]], version: 2)
        try client.close()
        #expect(try Self.publication(client)["diagnostics"] == [])
        usleep(400_000)
        _ = try client.ask("no/such", .null)
        #expect(client.unreadNotifications.isEmpty)
    }

    @Test func theSettingsSayHowMuchEachMatters() throws {
        let settings: JSONValue = ["diagnostics": ["severity": ["end-before-start": "error"]]]
        let client = try Client(capabilities: [:], options: settings)
        try client.open(Self.backwards)
        let first = try Self.publication(client)["diagnostics"]?.array ?? []
        #expect(first.contains { $0["code"] == "end-before-start" && $0["severity"] == 1 })
        try client.notify(
            "workspace/didChangeConfiguration",
            ["settings": ["cv-lsp": ["diagnostics": ["severity": ["end-before-start": "off"]]]]])
        #expect(!Self.codes(try Self.publication(client)).contains("end-before-start"))
        try client.notify("workspace/didChangeConfiguration", ["settings": nil])
        #expect(Self.codes(try Self.publication(client)).contains("end-before-start"))
    }

    @Test func sayMoreToClientsThatCanShowIt() throws {
        let client = try Client(capabilities: [
            "textDocument": [
                "publishDiagnostics": [
                    "relatedInformation": true, "codeDescriptionSupport": true,
                    "tagSupport": ["valueSet": [1, 2]],
                ]
            ]
        ])
        try client.open(Self.backwards + "\n## Awards\n")
        let all = try Self.publication(client)["diagnostics"]?.array ?? []
        let backwards = try #require(all.first { $0["code"] == "end-before-start" })
        #expect(
            backwards["relatedInformation"] == [
                [
                    "location": [
                        "uri": .string(Client.uri),
                        "range": [
                            "start": ["line": 6, "character": 6], "end": ["line": 6, "character": 14],
                        ],
                    ], "message": "It starts here",
                ]
            ])
        let page = try #require(backwards["codeDescription"]?["href"]?.string)
        #expect(page.hasSuffix("docs/findings.md#end-before-start"))
        let path = try #require(DocumentURI(text: String(page.prefix { $0 != "#" })).path)
        #expect(access(path, R_OK) == 0)
        #expect(backwards["tags"] == nil)
        #expect(all.first { $0["code"] == "empty-section" }?["tags"] == [1])
    }

    @Test func areNotPublishedToAClientThatAsks() throws {
        let client = try Client(capabilities: ["textDocument": ["diagnostic": ["relatedInformation": true]]])
        try client.open(Self.backwards)
        let document: JSONValue = ["uri": .string(Client.uri)]
        let first = try client.result("textDocument/diagnostic", ["textDocument": document])
        #expect(first["kind"] == "full")
        let items = first["items"]?.array ?? []
        #expect(items.contains { $0["code"] == "end-before-start" && $0["relatedInformation"] != nil })
        let known = try #require(first["resultId"])
        let again: JSONValue = ["textDocument": document, "previousResultId": known]
        #expect(
            try client.result("textDocument/diagnostic", again) == ["kind": "unchanged", "resultId": known])
        try client.change([["text": .string(Self.forwards)]], version: 2)
        let second = try client.result("textDocument/diagnostic", again)
        #expect(second["kind"] == "full")
        #expect(second["items"]?.array?.contains { $0["code"] == "end-before-start" } == false)
        try client.close()
        usleep(400_000)
        _ = try client.ask("no/such", .null)
        #expect(!client.unreadNotifications.contains { $0["method"] == "textDocument/publishDiagnostics" })
        #expect(try client.end() == 0)
    }

    @Test func aBrokenJSONResumeIsAnError() throws {
        let client = try Client(capabilities: [:])
        try client.open("{\n  \"basics\": ,\n}", uri: "file:///cv.json", language: "json")
        let diagnostics = try Self.publication(client)["diagnostics"]?.array ?? []
        #expect(diagnostics.map { $0["severity"] } == [1])
        #expect(diagnostics.first?["range"]?["start"] == ["line": 1, "character": 12])
    }
}
