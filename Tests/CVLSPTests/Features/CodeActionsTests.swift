import CVModel
import Testing

@testable import cv_lsp

@Suite struct CodeActionsTests {
    private static let text = """
        # Ada Byron

        ## Awards

        ## Experience

        ### Clerk, Acme GmbH

        2015 – 2017

        ### Engineer, Globex Inc

        2017 – 2019
        """

    private static func parameters(line: Int, context: JSONValue) -> JSONValue {
        let position: JSONValue = ["line": line.json, "character": 4]
        return [
            "textDocument": ["uri": .string(Client.uri)], "range": ["start": position, "end": position],
            "context": context,
        ]
    }

    @Test func anActionIsOfferedAndResolved() throws {
        let client = try Client(capabilities: [
            "workspace": ["workspaceEdit": ["documentChanges": true]],
            "textDocument": [
                "codeAction": ["dataSupport": true, "resolveSupport": ["properties": ["edit"]]]
            ],
        ])
        try client.open(Self.text, version: 7)
        let offered = try client.result(
            "textDocument/codeAction",
            Self.parameters(line: 4, context: ["diagnostics": [], "only": ["refactor"]]))
        let action = try #require(offered.array?.first)
        #expect(offered.array?.count == 1)
        #expect(action["title"] == "Sort “Experience”, newest first")
        #expect(action["kind"] == "refactor.rewrite")
        #expect(action["edit"] == nil)
        let resolved = try client.result("codeAction/resolve", action)
        let change = resolved["edit"]?["documentChanges"]?.array?.first
        #expect(change?["textDocument"] == ["uri": .string(Client.uri), "version": 7])
        #expect(
            change?["edits"]?.array?.first?["newText"] == "### Engineer, Globex Inc\n\n2017 – 2019")
        // The text has changed since: the edit would not fit.
        try client.change([["text": "# Ada"]], version: 8)
        let late = try client.ask("codeAction/resolve", action)
        #expect(try client.errorCode(of: late) == -32801)
        #expect(try client.end() == 0)
    }

    @Test func aQuickFixNamesWhatItMends() throws {
        let client = try Client(capabilities: [:])
        try client.open(Self.text)
        let shown = try client.notification("textDocument/publishDiagnostics")["diagnostics"] ?? []
        let offered = try client.result(
            "textDocument/codeAction", Self.parameters(line: 2, context: ["diagnostics": shown]))
        let action = try #require(offered.array?.first { $0["kind"] == "quickfix" })
        #expect(action["title"] == "Remove the empty section “Awards”")
        #expect(action["diagnostics"]?.array?.map { $0["code"] } == ["empty-section"])
        #expect(
            action["edit"]?["changes"]?[Client.uri] == [
                [
                    "range": [
                        "start": ["line": 2, "character": 0], "end": ["line": 4, "character": 0],
                    ], "newText": "",
                ]
            ])
        #expect(try client.end() == 0)
    }
}
