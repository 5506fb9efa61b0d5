import CVModel
import Testing

@testable import cv_lsp

/// The requests that change text, through the real binary.
@Suite struct EditingTests {
    private static let text = """
        # Ada Byron

        ## Experience

        ### Engineer, Acme GmbH

        2019 – present

        - Built engines 
        * Sold them

        ### Clerk, Globex Inc

        2015 - 2018

        See [this][home].

        [home]: https://ada.example
        """

    private static func place(_ line: Int, _ character: Int) -> JSONValue {
        [
            "textDocument": ["uri": .string(Client.uri)],
            "position": ["line": line.json, "character": character.json],
        ]
    }

    private static func with(_ key: String, _ value: JSONValue, _ parameters: JSONValue) -> JSONValue {
        var members = parameters.object ?? [:]
        members[key] = value
        return .object(members)
    }

    /// The new texts of an edit of the open document.
    private static func newTexts(_ edit: JSONValue?) -> [String] {
        edit?["changes"]?[Client.uri]?.array?.compactMap { $0["newText"]?.string } ?? []
    }

    @Test func renaming() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.text)
        let prepared = try client.result("textDocument/prepareRename", Self.place(4, 16))
        #expect(prepared["placeholder"] == "Acme GmbH")
        let edit = try client.result(
            "textDocument/rename", Self.with("newName", "Initech Ltd", Self.place(4, 16)))
        #expect(Self.newTexts(edit) == ["Initech Ltd"])
        // A label cannot hold a bracket, and "Built" is no name.
        let bracket = try client.ask(
            "textDocument/rename", Self.with("newName", "a]b", Self.place(17, 2)))
        #expect(try client.errorCode(of: bracket) == -32602)
        let nothing = try client.ask("textDocument/rename", Self.with("newName", "x", Self.place(8, 3)))
        #expect(try client.errorCode(of: nothing) == -32600)
        let linked = try client.result("textDocument/linkedEditingRange", Self.place(17, 2))
        #expect(linked["ranges"]?.array?.count == 2)
        #expect(try client.end() == 0)
    }

    @Test func formatting() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.text)
        let options: JSONValue = ["tabSize": 2, "insertSpaces": true, "insertFinalNewline": true]
        let document: JSONValue = ["textDocument": ["uri": .string(Client.uri)], "options": options]
        let edits = try client.result("textDocument/formatting", document).array ?? []
        #expect(edits.compactMap { $0["newText"]?.string } == ["", " – ", "\n"])
        let range: JSONValue = [
            "start": ["line": 12, "character": 0], "end": ["line": 14, "character": 0],
        ]
        let some = try client.result("textDocument/rangeFormatting", Self.with("range", range, document))
        #expect(some.array?.count == 1)
        try client.change([["text": "- a\n"]], version: 2)
        let typed = try client.result(
            "textDocument/onTypeFormatting",
            Self.with("ch", "\n", Self.with("options", options, Self.place(1, 0))))
        #expect(typed.array?.compactMap { $0["newText"]?.string } == ["- "])
        #expect(try client.end() == 0)
    }

    @Test func aSnippetForThoseWhoTakeThem() throws {
        let text = "## Experience\n\n\n\n### Engineer, Acme GmbH\n\n2019 – present\n\n- Built engines\n"
        let client = try Client(capabilities: [
            "textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]
        ])
        try client.open(text)
        let items = try client.result("textDocument/completion", Self.place(2, 0))["items"]?.array ?? []
        let item = try #require(items.first { $0["label"] == "New job" })
        #expect(item["insertTextFormat"] == 2)
        let snippet = item["textEdit"]?["newText"]?.string ?? ""
        #expect(snippet.hasPrefix("### ${1:Position}, ${2:Company}\n\n${3:20"))
        #expect(try client.end() == 0)
        let plain = try Client(capabilities: [:])
        try plain.open(text)
        let others = try plain.result("textDocument/completion", Self.place(2, 0))["items"]?.array ?? []
        #expect(!others.contains { $0["label"] == "New job" })
        #expect(try plain.end() == 0)
    }

    @Test func commands() throws {
        let client = try Client(capabilities: [
            "workspace": [
                "applyEdit": true,
                "workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]],
            ]
        ])
        try client.open(Self.text)
        func execute(_ command: String, _ more: JSONValue...) throws -> JSONValue {
            try client.result(
                "workspace/executeCommand",
                ["command": .string(command), "arguments": .array([.string(Client.uri)] + more)])
        }
        let exported = try execute("cv-lsp.exportJSONResume")
        #expect(exported["uri"] == "file:///home/ada/cv.json")
        #expect(
            try JSONValue(parsing: Array((exported["text"]?.string ?? "").utf8))["basics"]?["name"]
                == "Ada Byron")
        let creation = try client.request("workspace/applyEdit")["params"]?["edit"]?["documentChanges"]?
            .array?.first
        #expect(creation?["kind"] == "create")
        #expect(try execute("cv-lsp.insertSection", "Awards") == true)
        let insertion = try client.request("workspace/applyEdit")["params"]?["edit"]?["documentChanges"]?
            .array?.first
        #expect(insertion?["edits"]?.array?.first?["newText"] == "\n\n## Awards\n")
        #expect(try execute("cv-lsp.normalizeAll") == true)
        let unknown = try client.ask("workspace/executeCommand", ["command": "rm"])
        #expect(try client.errorCode(of: unknown) == -32602)
        #expect(try client.end() == 0)
    }
}
