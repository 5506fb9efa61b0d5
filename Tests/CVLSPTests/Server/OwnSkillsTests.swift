import CVModel
import Testing

@testable import cv_lsp

/// Skills of a person's own, in `.cv/skills.json` and in the settings, against the real program.
@Suite struct OwnSkillsTests {
    private static let text = """
        # Ada Byron

        ## Experience

        ### Engineer

        Acme GmbH, May 2018 – March 2019

        - Built reports with quillmark and Vxl.

        ## Skills

        - Python, Qui
        """
    private static let skills =
        #"{"skills": [{"name": "Quillmark", "category": "framework"}, {"name": "Vexel", "aliases": ["vxl"]}]}"#

    private static func position(_ line: Int, _ character: Int, _ uri: String) -> JSONValue {
        [
            "textDocument": ["uri": .string(uri)],
            "position": ["line": line.json, "character": character.json],
        ]
    }

    private static func labels(_ client: Client, _ uri: String) throws -> [String] {
        try client.result("textDocument/completion", position(12, 13, uri))["items"]?.array?
            .compactMap { $0["label"]?.string } ?? []
    }

    /// The codes in the next publication about a document.
    private static func codes(_ client: Client, _ uri: String) throws -> [String] {
        while true {
            let publication = try client.notification("textDocument/publishDiagnostics")
            guard publication["uri"]?.string == uri else { continue }
            return publication["diagnostics"]?.array?.compactMap { $0["code"]?.string } ?? []
        }
    }

    @Test func ofTheFileAreKnownEverywhere() throws {
        let files = try TemporaryFiles([".cv/skills.json": Self.skills])
        let uri = files.uri("cv.md")
        let client = try Client(capabilities: ["textDocument": ["hover": ["contentFormat": ["plaintext"]]]])
        try client.open(Self.text, uri: uri)
        #expect(try Self.codes(client, uri).contains("skill-spelling"))
        #expect(try Self.labels(client, uri).first == "Quillmark")
        let hover = try client.result("textDocument/hover", Self.position(8, 23, uri))
        let value = hover["contents"]?["value"]?.string ?? ""
        #expect(value.contains("Quillmark") && value.contains("Framework") && value.contains("1 role"))
        let byAlias = try client.result("textDocument/hover", Self.position(8, 37, uri))
        #expect(byAlias["contents"]?["value"]?.string?.contains("Vexel") ?? false)
        let renaming = try client.result(
            "textDocument/prepareRename", Self.position(8, 25, uri))
        #expect(renaming != .null)
        #expect(try client.end() == 0)
    }

    @Test func ofTheFileAreNoticedWhenItChanges() throws {
        let files = try TemporaryFiles([:])
        let uri = files.uri("cv.md")
        let client = try Client(capabilities: [
            "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]
        ])
        try client.open(Self.text, uri: uri)
        #expect(try Self.codes(client, uri).contains("skill-spelling") == false)
        #expect(try Self.labels(client, uri).contains("Quillmark") == false)
        func change(_ text: String) throws {
            try files.write(".cv/skills.json", text)
            let file = files.uri(".cv/skills.json")
            try client.notify(
                "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(file), "type": 2]]])
        }
        try change(Self.skills)
        #expect(try Self.codes(client, uri).contains("skill-spelling"))
        #expect(try Self.labels(client, uri).first == "Quillmark")
        // What is edited from now on knows them too.
        try client.notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(uri), "version": 2],
                "contentChanges": [
                    [
                        "range": [
                            "start": ["line": 12, "character": 13], "end": ["line": 12, "character": 13],
                        ],
                        "text": "l",
                    ]
                ],
            ])
        let after = try client.result("textDocument/completion", Self.position(12, 14, uri))
        #expect(after["items"]?.array?.first?["label"] == "Quillmark")
        try change("{\n  \"skills\": [{}]\n}")
        let message = try client.notification("window/showMessage")
        let path = files.path(".cv/skills.json")
        #expect(message["message"]?.string == "\(path):2:14: Expected a member “name”, found an object")
        #expect(try Self.codes(client, files.uri(".cv/skills.json")) == ["skills"])
        #expect(try client.end() == 0)
    }

    @Test func ofTheSettingsAreKnown() throws {
        let client = try Client(capabilities: [:], options: ["skills": ["Quillmark"]])
        try client.open(Self.text)
        #expect(try Self.labels(client, Client.uri).first == "Quillmark")
        #expect(try client.end() == 0)
    }

    @Test func areHonouredByTheCheck() throws {
        let files = try TemporaryFiles([
            "a/.cv/skills.json": Self.skills, "a/cv.md": Self.text, "b/cv.md": Self.text,
        ])
        func output(_ name: String) throws -> String { try Program.run(["check", files.path(name)]).output }
        #expect(try output("a/cv.md").contains("Quillmark"))
        #expect(try output("b/cv.md").contains("Quillmark") == false)
        try files.write("a/.cv/skills.json", "{\"skills\": 1}")
        let (_, errors, _) = try Program.run(["check", files.path("a/cv.md")])
        #expect(errors.hasPrefix("\(files.path("a/.cv/skills.json")):1:12: Expected an array, found 1"))
    }
}
