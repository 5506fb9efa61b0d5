import CVModel
import Testing

@testable import cv_lsp

/// Settings that change while the server runs, against the real program.
@Suite struct LiveSettingsTests {
    private static let backwards = "# Ada\n\n## Experience\n\n### Engineer\n\nAcme, May 2019 – March 2018\n"

    private static func severity(_ word: String) -> JSONValue {
        ["diagnostics": ["severity": ["end-before-start": .string(word)]]]
    }

    /// The severity of the finding in the next publication about a document.
    private static func published(_ client: Client, uri: String = Client.uri) throws -> Int64? {
        while true {
            let publication = try client.notification("textDocument/publishDiagnostics")
            guard publication["uri"]?.string == uri else { continue }
            return publication["diagnostics"]?.array?.first { $0["code"] == "end-before-start" }?["severity"]?
                .integer
        }
    }

    @Test func areAskedForWhereTheClientAnswers() throws {
        let client = try Client(capabilities: [
            "workspace": [
                "configuration": true, "didChangeConfiguration": ["dynamicRegistration": true],
                "codeLens": ["refreshSupport": true],
            ]
        ])
        let registration = try client.request("client/registerCapability")
        let methods = registration["params"]?["registrations"]?.array?.map { $0["method"] }
        #expect(methods == ["workspace/didChangeConfiguration"])
        try client.answer(registration, .null)
        let first = try client.request("workspace/configuration")
        #expect(first["params"] == ["items": [["section": "cv-lsp"]]])
        try client.answer(first, [Self.severity("hint")])
        try client.open(Self.backwards)
        let own = try client.request("workspace/configuration")
        #expect(own["params"] == ["items": [["section": "cv-lsp", "scopeUri": .string(Client.uri)]]])
        try client.answer(own, [Self.severity("error")])
        #expect(try Self.published(client) == 1)
        try client.notify("workspace/didChangeConfiguration", ["settings": nil])
        for _ in 0..<2 {
            let request = try client.request("workspace/configuration")
            let isOwn = request["params"]?["items"]?.array?.first?["scopeUri"] != nil
            try client.answer(request, [isOwn ? Self.severity("information") : .null])
        }
        #expect(try Self.published(client) == 3)
        _ = try client.request("workspace/codeLens/refresh")
        #expect(try client.end() == 0)
    }

    /// A client that never answers is served all the same.
    @Test func areNotWaitedFor() throws {
        let client = try Client(capabilities: ["workspace": ["configuration": true]])
        try client.open(Self.backwards)
        #expect(try Self.published(client) == 2)
    }

    @Test func ofAFileAreReadWhenItIsSaved() throws {
        let files = try TemporaryFiles([
            ".cv/settings.json": #"{"diagnostics": {"severity": {"end-before-start": "hint"}}}"#
        ])
        let uri = files.uri("cv.md")
        let client = try Client(capabilities: [:])
        try client.open(Self.backwards, uri: uri)
        #expect(try Self.published(client, uri: uri) == 4)
        #expect(client.unreadNotifications.isEmpty)
        try files.write(".cv/settings.json", "{\n \"diagnostics\": [],\n \"x\": 1\n}")
        try client.notify("textDocument/didSave", ["textDocument": ["uri": .string(uri)]])
        #expect(try Self.published(client, uri: uri) == 2)
        let message = try client.notification("window/showMessage")
        let path = files.path(".cv/settings.json")
        #expect(message["message"]?.string == "\(path):2:17: Expected an object, found an array (and 1 more)")
        #expect(message["type"] == 2)
        let inTheFile = try client.notification("textDocument/publishDiagnostics")
        #expect(inTheFile["uri"]?.string == files.uri(".cv/settings.json"))
        #expect(inTheFile["diagnostics"]?.array?.count == 2)
    }

    @Test func ofAFileAreReadWhenTheClientSaysThatItChanged() throws {
        let files = try TemporaryFiles([:])
        let uri = files.uri("cv.md")
        let client = try Client(capabilities: [
            "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]
        ])
        let registration = try client.request("client/registerCapability")["params"]?["registrations"]?.array?
            .first
        #expect(registration?["method"] == "workspace/didChangeWatchedFiles")
        #expect(
            registration?["registerOptions"]?["watchers"]
                == [["globPattern": "**/.cv/settings.json"], ["globPattern": "**/.cv/skills.json"]])
        try client.open(Self.backwards, uri: uri)
        #expect(try Self.published(client, uri: uri) == 2)
        try files.write(".cv/settings.json", #"{"diagnostics": {"severity": {"end-before-start": "error"}}}"#)
        try client.notify(
            "workspace/didChangeWatchedFiles",
            ["changes": [["uri": .string(files.uri(".cv/settings.json")), "type": 1]]])
        #expect(try Self.published(client, uri: uri) == 1)
    }

    @Test func ofAFolderHoldForWhatHasNoFile() throws {
        let files = try TemporaryFiles([
            ".cv/settings.json": #"{"diagnostics": {"severity": {"end-before-start": "error"}}}"#
        ])
        let client = try Client(capabilities: [:])
        try client.open(Self.backwards, uri: "untitled:1")
        #expect(try Self.published(client, uri: "untitled:1") == 2)
        let folder: JSONValue = ["uri": .string(DocumentURI(path: files.directory).text), "name": "cv"]
        try client.notify(
            "workspace/didChangeWorkspaceFolders", ["event": ["added": [folder], "removed": []]])
        #expect(try Self.published(client, uri: "untitled:1") == 1)
        try client.notify(
            "workspace/didChangeWorkspaceFolders", ["event": ["added": [], "removed": [folder]]])
        #expect(try Self.published(client, uri: "untitled:1") == 2)
    }

    /// It is checked as what it is, and not as a résumé.
    @Test func ofAFileThatIsOpenAreCheckedAsTheyAreTyped() throws {
        let client = try Client(capabilities: [:])
        let uri = "file:///nowhere/.cv/settings.json"
        try client.open("{\"diagnostics\": {\"severty\": {}}}", uri: uri, language: "json")
        let found = try client.notification("textDocument/publishDiagnostics")["diagnostics"]?.array ?? []
        #expect(found.map { $0["code"] } == ["settings"])
        #expect(found.first?["range"]?["start"] == ["line": 0, "character": 18])
        try client.change([["text": "{\"diagnostics\": {\"severity\": {}}}"]], uri: uri, version: 2)
        #expect(try client.notification("textDocument/publishDiagnostics")["diagnostics"] == [])
    }

    @Test func aNotificationThatIsNotUnderstoodIsLogged() throws {
        let client = try Client(capabilities: [:])
        try client.notify("textDocument/didChange", ["textDocument": ["uri": 7]])
        let log = try client.notification("window/logMessage")
        #expect(log["type"] == 2)
        #expect(
            log["message"]?.string?.hasPrefix("passed over textDocument/didChange: textDocument.uri") == true)
    }
}
