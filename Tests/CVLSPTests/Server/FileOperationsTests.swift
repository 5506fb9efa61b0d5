import CVModel
import Testing

@testable import cv_lsp

/// Files that are renamed or deleted while they are open.
@Suite struct FileOperationsTests {
    private static let text =
        "# Ada\n\nada@example.com\n\n## Experience\n\n### Engineer\n\nAcme, May 2019 – March 2018\n"

    @Test(arguments: [
        ("file:///a/cv.md", "file:///a/resume.md", "file:///a/cv.md", "file:///a/resume.md"),
        ("file:///a", "file:///b", "file:///a/cv.md", "file:///b/cv.md"),
        ("file:///a", "file:///b", "file:///ab/cv.md", nil),
        ("file:///a/cv.md", "file:///b", "file:///a/cv.md5", nil),
    ])
    func aRenamingMovesWhatStandsInIt(old: String, new: String, uri: String, expected: String?) throws {
        let rename = try LSP.FileRename(json: ["oldUri": .string(old), "newUri": .string(new)])
        #expect(rename.moved(DocumentURI(text: uri))?.text == expected)
    }

    private static func symbols(_ client: Client, _ uri: String) throws -> RequestID {
        try client.ask("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]])
    }

    private static func published(_ client: Client, _ uri: String) throws -> Int? {
        let publication = try client.notification("textDocument/publishDiagnostics")
        return publication["uri"]?.string == uri ? publication["diagnostics"]?.array?.count : nil
    }

    /// Whether the client closes and opens it anew besides or not.
    @Test(arguments: [false, true]) func aRenamedDocumentIsTheSameUnderItsNewName(reopens: Bool) throws {
        let client = try Client(capabilities: [:])
        let (old, new) = ("file:///a/cv.md", "file:///b/resume.md")
        try client.open(Self.text, uri: old)
        #expect(try Self.published(client, old) == 1)
        try client.notify(
            "workspace/didRenameFiles", ["files": [["oldUri": .string(old), "newUri": .string(new)]]])
        #expect(try Self.published(client, old) == 0)
        #expect(try Self.published(client, new) == 1)
        if reopens {
            try client.close(uri: old)
            try client.open(Self.text, uri: new)
            #expect(try Self.published(client, new) == 1)
        }
        #expect(try client.errorCode(of: Self.symbols(client, old)) == -32602)
        #expect(try client.errorCode(of: Self.symbols(client, new)) == nil)
        try client.change([["text": "## Skills\n\nSwift"]], uri: new, version: 2)
        #expect(try client.response(to: Self.symbols(client, new))["result"]?.array?.count == 1)
    }

    @Test func aDeletedFileStaysOpenUntilItIsClosed() throws {
        let files = try TemporaryFiles([
            ".cv/settings.json": #"{"diagnostics": {"severity": {"end-before-start": "off"}}}"#
        ])
        let uri = files.uri("cv.md")
        let client = try Client(capabilities: [:])
        try client.open(Self.text, uri: uri)
        #expect(try Self.published(client, uri) == 0)
        files.remove(".cv/settings.json")
        try client.notify(
            "workspace/didDeleteFiles",
            ["files": [["uri": .string(uri)], ["uri": .string(files.uri(".cv"))]]])
        #expect(try Self.published(client, uri) == 1)
        #expect(try client.errorCode(of: Self.symbols(client, uri)) == nil)
    }
}
