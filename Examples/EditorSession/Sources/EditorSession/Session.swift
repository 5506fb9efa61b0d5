/// An editor's day in a minute: it opens a résumé, shows the outline, hovers over a job, types the first letters
/// of a skill and mistypes a year.
struct Session {
    let server: LanguageServer
    var document: Document

    struct Empty: Error, CustomStringConvertible {
        let what: String
        var description: String { "the server gave no \(what)" }
    }

    mutating func run() throws {
        try open()
        try showOutline()
        try showHover(over: "Senior Software Engineer")
        try showCompletion(typing: ", An", after: "Prometheus, Grafana")
        try showFindings(mistyping: "January 2012 – August 2012", as: "January 2012 – August 2011")
        let code = try server.end()
        guard code == 0 else { throw Empty(what: "clean exit, but code \(code)") }
    }

    private func open() throws {
        let answer = try server.request("initialize", Self.initialize)
        try server.notify("initialized", [:])
        try server.notify(
            "textDocument/didOpen",
            [
                "textDocument": [
                    "uri": document.uri, "languageId": "markdown", "version": 1,
                    "text": .string(document.text),
                ]
            ])
        let info = answer["serverInfo"]
        let product = [info["name"].text, info["version"].text].compactMap(\.self).joined(separator: " ")
        print("\(product): \(document.name) is open\n")
    }

    private func showOutline() throws {
        let symbols = try server.request(
            "textDocument/documentSymbol", ["textDocument": document.identifier]
        ).elements
        guard !symbols.isEmpty else { throw Empty(what: "outline") }
        print("The outline")
        printSymbols(symbols, depth: 1)
    }

    private func printSymbols(_ symbols: [JSON], depth: Int) {
        for symbol in symbols {
            let detail = symbol["detail"].text.map { $0.isEmpty ? "" : "  (\($0))" } ?? ""
            print(String(repeating: "  ", count: depth) + (symbol["name"].text ?? "?") + detail)
            printSymbols(symbol["children"].elements, depth: depth + 1)
        }
    }

    private func showHover(over words: String) throws {
        let hover = try server.request(
            "textDocument/hover",
            ["textDocument": document.identifier, "position": try document.position(of: words, atEnd: true)])
        guard let text = hover["contents"]["value"].text ?? hover["contents"].text else {
            throw Empty(what: "hover")
        }
        print("\nHovering over “\(words)”")
        for line in text.split(separator: "\n") { print("  \(line)") }
    }

    private mutating func showCompletion(typing typed: String, after words: String) throws {
        try server.notify("textDocument/didChange", try document.replace(words, with: words + typed))
        let answer = try server.request(
            "textDocument/completion",
            [
                "textDocument": document.identifier,
                "position": try document.position(of: words + typed, atEnd: true),
            ])
        let items = answer["items"].elements + answer.elements
        guard !items.isEmpty else { throw Empty(what: "completions") }
        let labels = items.sorted { sortKey($0) < sortKey($1) }.prefix(6).compactMap { $0["label"].text }
        print("\nHaving typed “\(typed)” in the list of skills (\(items.count) completions)")
        print("  " + labels.joined(separator: " · "))
    }

    /// What an editor sorts completions by.
    private func sortKey(_ item: JSON) -> String { item["sortText"].text ?? item["label"].text ?? "" }

    private mutating func showFindings(mistyping right: String, as wrong: String) throws {
        try server.notify("textDocument/didChange", try document.replace(right, with: wrong))
        let version = document.version
        let published = try server.notification("textDocument/publishDiagnostics") {
            $0["version"].integer == version
        }
        let findings = published["diagnostics"].elements
        guard !findings.isEmpty else { throw Empty(what: "findings") }
        print("\nHaving mistyped a year, “\(wrong)”")
        for finding in findings {
            let start = finding["range"]["start"]
            let place = "\((start["line"].integer ?? 0) + 1):\((start["character"].integer ?? 0) + 1)"
            print(
                "  \(document.name):\(place): \(finding["message"].text ?? "?") [\(finding["code"].text ?? "?")]"
            )
        }
    }

    /// What this editor can do.
    static let initialize: JSON = [
        "processId": .null, "rootUri": .null,
        "capabilities": [
            "textDocument": [
                "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
                "hover": ["contentFormat": ["plaintext"]],
                "completion": ["completionItem": ["snippetSupport": false]],
                "publishDiagnostics": ["versionSupport": true],
            ]
        ],
    ]
}
