import CVModel

@testable import cv_lsp

/// An editor that has gone mad: edits and asks at random in many documents at once, and holds what the server says
/// against a model and against a server that has just been started.
struct Soak {
    static let documentCount = 20
    /// After so many steps texts and outlines are compared.
    static let comparisonInterval = 1000
    /// So many requests are on their way at most.
    private static let mostAwaited = 40
    /// A longer text gives way to a new one, so that all of them stay those of résumés.
    private static let longestText = 8000

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What was done, and how much memory the server took, in KB, as edits went by.
    struct Figures {
        var edits = 0
        var requests = 0
        var refusals = 0
        var textsCompared = 0
        var outlinesCompared = 0
        var memory: [(edits: Int, kilobytes: Int)] = []
    }

    private struct OpenDocument {
        let uri: String
        let language: String
        var version = 1
        var text: TextModel
    }

    private let path: String
    private let client: Client
    private var scatter: Scatter
    private var documents: [OpenDocument] = []
    private var awaited: [(id: RequestID, method: String)] = []
    private(set) var figures = Figures()

    /// - Parameter path: the server to try.
    init(path: String, seed: UInt64) throws {
        self.path = path
        client = try Client(path: path, capabilities: Self.capabilities)
        scatter = Scatter(seed: seed)
        for number in 0..<Self.documentCount {
            let language = ["markdown", "markdown", "markdown", "plaintext", "json", "yaml"][number % 6]
            documents.append(
                OpenDocument(uri: "file:///soak/\(number)/cv", language: language, text: TextModel(newText()))
            )
            try open(number)
        }
    }

    mutating func run(steps: Int) throws {
        for step in 1...steps {
            try takeStep()
            if step % Self.comparisonInterval == 0 {
                try settle()
                try compare()
                figures.memory.append((figures.edits, residentKilobytes))
            }
        }
        try settle()
        guard try client.end() == 0 else { throw Failure(description: "the server did not end well") }
    }

    // MARK: Steps

    private mutating func takeStep() throws {
        let number = scatter.number(below: documents.count)
        switch scatter.number(below: 1000) {
        case 0..<480: try edit(number)
        case 480..<485: try reopen(number)
        case 485..<487: try setSettings()
        case 487..<490:
            try client.notify(
                "textDocument/didSave", ["textDocument": ["uri": .string(documents[number].uri)]])
        case 490..<500:
            if let last = awaited.last { try client.notify("$/cancelRequest", ["id": last.id.json]) }
        default: try ask(number)
        }
        // What is published is not looked at; what is read does not pile up.
        client.forgetNotifications()
    }

    private mutating func edit(_ number: Int) throws {
        var changes: [JSONValue] = []
        for _ in 0..<(scatter.happens(1, in: 10) ? 3 : 1) {
            if scatter.happens(1, in: 300) || documents[number].text.units.count > Self.longestText {
                let text = scatter.happens(1, in: 3) ? "" : newText()
                documents[number].text = TextModel(text)
                changes.append(["text": .string(text)])
                continue
            }
            let (start, end) = range(in: documents[number].text)
            let text = scatter.one(of: Self.pieces)
            documents[number].text.replace(from: start, to: end, with: text)
            changes.append(["range": Self.json(start, end), "text": .string(text)])
        }
        documents[number].version += 1
        try client.change(.array(changes), uri: documents[number].uri, version: documents[number].version)
        figures.edits += 1
    }

    /// Mostly small and inside; at times all of the text, outside it, or the wrong way round.
    private mutating func range(in text: TextModel) -> ((Int, Int), (Int, Int)) {
        let line = scatter.number(below: text.lineCount)
        let column = scatter.number(below: text.length(ofLine: line) + 1)
        switch scatter.number(below: 100) {
        case 0: return ((0, 0), (Int(Int32.max), Int(Int32.max)))
        case 1: return ((line, column), (line + scatter.number(below: 1000), 1 << 40))
        case 2: return ((-3, -1), (line, column))
        case 3: return ((line, column + 3), (line, max(0, column - 3)))
        case 4..<15: return ((line, column), (line + scatter.number(below: 4), scatter.number(below: 20)))
        case 15..<60: return ((line, column), (line, column + scatter.number(below: 8)))
        default: return ((line, column), (line, column))
        }
    }

    private mutating func reopen(_ number: Int) throws {
        try client.close(uri: documents[number].uri)
        documents[number].version = 1
        if scatter.happens(1, in: 2) { documents[number].text = TextModel(newText()) }
        try open(number)
    }

    private func open(_ number: Int) throws {
        let document = documents[number]
        try client.open(
            document.text.text, uri: document.uri, language: document.language, version: document.version)
    }

    private mutating func setSettings() throws {
        let severity = scatter.one(of: ["off", "error", "hint"])
        try client.notify(
            "workspace/didChangeConfiguration",
            ["settings": ["cv-lsp": ["diagnostics": ["severity": ["empty-section": .string(severity)]]]]])
    }

    private mutating func ask(_ number: Int) throws {
        let document = documents[number]
        let (start, end) = range(in: document.text)
        let position: JSONValue = ["line": start.0.json, "character": start.1.json]
        let method = scatter.one(of: Self.methods)
        let parameters: JSONValue = [
            "textDocument": ["uri": .string(document.uri)], "position": position,
            "range": Self.json(start, end),
            "positions": [position], "context": ["diagnostics": [], "includeDeclaration": true],
            "newName": "Neue Böschung", "query": "e", "ch": "\n", "previousResultId": "0",
            "options": ["tabSize": 4, "insertSpaces": true],
        ]
        awaited.append((try client.ask(method, parameters), method))
        figures.requests += 1
        if awaited.count >= Self.mostAwaited { try settle() }
    }

    /// Takes all answers. An error says that something is not there or has changed, never that the server failed.
    private mutating func settle() throws {
        for (id, method) in awaited {
            let response = try client.response(to: id)
            guard let error = response["error"] else { continue }
            figures.refusals += 1
            guard [-32600, -32601, -32602, -32800, -32801, -32803].contains(error["code"]?.integer) else {
                throw Failure(description: "\(method): \(error)")
            }
        }
        awaited = []
    }

    // MARK: Comparison

    private mutating func compare() throws {
        let fresh = try Client(path: path, capabilities: Self.capabilities)
        for document in documents {
            let name: JSONValue = ["textDocument": ["uri": .string(document.uri)]]
            // Only a debug build tells the text; of others the outline shows what they hold.
            let held = try client.response(to: client.ask("cv-lsp/text", name))
            if let text = held["result"]?.string {
                guard text == document.text.text else {
                    throw Failure(description: "the text of \(document.uri) after \(figures.edits) edits")
                }
                figures.textsCompared += 1
            }
            try fresh.open(document.text.text, uri: document.uri, language: document.language)
            for method in Self.comparedMethods {
                let ours = try client.response(to: client.ask(method, name))["result"]
                let theirs = try fresh.response(to: fresh.ask(method, name))["result"]
                guard ours == theirs else {
                    throw Failure(description: "\(method) of \(document.uri) after \(figures.edits) edits")
                }
            }
            figures.outlinesCompared += 1
        }
        _ = try fresh.end()
    }

    private var residentKilobytes: Int {
        let status = (try? File.read("/proc/\(client.program.identifier)/status")) ?? []
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first {
            $0.hasPrefix("VmRSS:")
        }
        return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
}

// MARK: - What is typed and asked

extension Soak {
    private static let capabilities: JSONValue = [
        "general": ["positionEncodings": ["utf-16"]],
        "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]],
    ]

    private static let comparedMethods = ["textDocument/documentSymbol", "textDocument/foldingRange"]

    /// All that the server answers about documents and the workspace.
    private static let methods =
        DocumentFeatures.all.map { $0.method }
        + WorkspaceFeatures.all.map { $0.method }.filter { $0.hasPrefix("workspace/") }

    private static let pieces = [
        "", "", "a", "e ", " ", "\n", "\r\n", "\r", "\n\n", "é", "ß", "中文", "🎓", "👩‍💻", "\u{301}", "\u{FEFF}",
        "\t", "x,",
        "## Skills\n\n- Swift, Go, 中文\n", "\n### Ingenieurin 🚢\n\nWerft AG, März 2019 – heute\n",
        "May 2020 – ",
        "- Built\r\n- Led\r\n", "| a | b |\n|---|---|\n| 2019 | Acme |\n",
        "**bold** *it* `c` [l](https://a.example)",
        "---\nname: Ada\n---\n", "~~~\n", "<div>", "{\"work\": [", "work:\n  - name: Acme\n", ": ", "> ",
        "[^1]: note\n",
    ]

    private mutating func newText() -> String {
        var text = scatter.one(of: [
            "# Ada Byron\n\nada@example.org · +44 20 5555 0100\n\n## Experience\n\n### Programmer\n\n"
                + "Analytical Engines Ltd, March 2019 – present\n\n- Wrote the first program\n- Taught 🎓 others\n",
            "# Бела Рожа\r\n\r\n## Опыт\r\n\r\n**Инженер**, ООО «Мост», 2015 – 2018\r\n\r\n- Мосты, 桥梁\r\n",
            "Jorge Ñandú\n===========\n\nEducación\n---------\n\n- Licenciatura, Universidad del Sur, 2009 – 2013\n",
            "{\"basics\": {\"name\": \"Ada\"}, \"work\": [{\"name\": \"Acme\", \"startDate\": \"2019-03\"}]}\n",
            "basics:\n  name: Ada\nwork:\n  - name: Acme\n    position: Ingénieure\n    startDate: 2019-03\n",
            "",
        ])
        for _ in 0..<scatter.number(below: 8) { text += scatter.one(of: Self.pieces) }
        return text
    }

    private static func json(_ start: (Int, Int), _ end: (Int, Int)) -> JSONValue {
        [
            "start": ["line": start.0.json, "character": start.1.json],
            "end": ["line": end.0.json, "character": end.1.json],
        ]
    }
}
