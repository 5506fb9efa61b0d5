import CVModel
import CVParse
import Testing

@testable import cv_lsp

@Suite struct ConfigurationTests {
    private static func severity(_ word: String) -> JSONValue {
        ["diagnostics": ["severity": ["malformed-url": .string(word)]]]
    }

    private static func severity(_ configuration: Configuration, _ uri: DocumentURI) -> Finding.Severity? {
        configuration[uri].criteria.severity(of: .malformedURL(""))
    }

    /// Each source in its turn overrules those before it.
    @Test func theNearerSourceOverrules() throws {
        let files = try TemporaryFiles(["cv.md": ""])
        let uri = DocumentURI(path: files.path("cv.md"))
        var configuration = Configuration(options: Self.severity("error"))
        configuration.open(uri, in: [])
        #expect(Self.severity(configuration, uri) == .error)
        #expect(Self.severity(configuration, DocumentURI(text: "untitled:1")) == .error)
        configuration.pushed = Self.severity("warning")
        #expect(configuration.refresh(in: [], readingFiles: false) == [uri])
        #expect(Self.severity(configuration, uri) == .warning)
        configuration.take(Self.severity("information"), for: nil)
        #expect(configuration.refresh(in: [], readingFiles: false) == [uri])
        #expect(Self.severity(configuration, uri) == .information)
        configuration.take(Self.severity("hint"), for: uri)
        #expect(configuration.refresh(in: [], readingFiles: false) == [uri])
        #expect(Self.severity(configuration, uri) == .hint)
        try files.write(".cv/settings.json", #"{"diagnostics": {"severity": {"malformed-url": "off"}}}"#)
        #expect(configuration.refresh(in: [], readingFiles: false).isEmpty)
        #expect(configuration.refresh(in: [], readingFiles: true) == [uri])
        #expect(Self.severity(configuration, uri) == nil)
        #expect(configuration.refresh(in: [], readingFiles: true).isEmpty)
        files.remove(".cv/settings.json")
        #expect(configuration.refresh(in: [], readingFiles: true) == [uri])
        configuration.close(uri)
        #expect(Self.severity(configuration, uri) == .information)
    }

    @Test func aDocumentWithoutAFileHasTheSettingsOfTheFirstFolder() throws {
        let files = try TemporaryFiles([
            ".cv/settings.json": #"{"diagnostics": {"severity": {"malformed-url": "off"}}}"#
        ])
        let untitled = DocumentURI(text: "untitled:Untitled-1")
        let folder = WorkspaceFolder(uri: DocumentURI(path: files.directory), name: "cv")
        var configuration = Configuration(options: .null)
        configuration.open(untitled, in: [folder])
        #expect(Self.severity(configuration, untitled) == nil)
        #expect(configuration.refresh(in: [], readingFiles: false) == [untitled])
        #expect(Self.severity(configuration, untitled) == .warning)
    }

    @Test func whatIsWrongInAFileIsSaidOnce() throws {
        let files = try TemporaryFiles([".cv/settings.json": "{"])
        let uri = DocumentURI(path: files.path("cv.md"))
        var configuration = Configuration(options: .null)
        configuration.open(uri, in: [])
        #expect(configuration.takeReports().map(\.problems.count) == [1])
        #expect(configuration.takeReports().isEmpty)
        try files.write(".cv/settings.json", "{}")
        _ = configuration.refresh(in: [], readingFiles: true)
        #expect(configuration.takeReports().map(\.problems.count) == [0])
        try files.write(".cv/settings.json", "[]")
        _ = configuration.refresh(in: [], readingFiles: true)
        #expect(configuration.takeReports().map(\.problems.count) == [1])
        files.remove(".cv/settings.json")
        _ = configuration.refresh(in: [], readingFiles: true)
        #expect(configuration.takeReports().map(\.problems.count) == [0])
        #expect(configuration.takeReports().isEmpty)
    }
}
