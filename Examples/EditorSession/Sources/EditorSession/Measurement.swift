import Foundation

/// What a person at the keyboard would feel: how long the server takes to start, to open a résumé, and to answer
/// after each keystroke; and how much memory it has taken by then.
struct Measurement {
    let server: LanguageServer
    var document: Document
    private let started: ContinuousClock.Instant

    /// Keystrokes measured for each kind of question.
    static let keystrokes = 200

    init(command: String, document: Document) throws {
        started = .now
        server = try LanguageServer(command: command)
        self.document = document
    }

    mutating func run() throws {
        _ = try server.request("initialize", Session.initialize)
        report("start → initialize", [.now - started])
        try server.notify("initialized", [:])

        let opened = ContinuousClock.now
        try server.notify(
            "textDocument/didOpen",
            [
                "textDocument": [
                    "uri": document.uri, "languageId": "markdown", "version": 1,
                    "text": .string(document.text),
                ]
            ])
        _ = try server.request("textDocument/documentSymbol", ["textDocument": document.identifier])
        report("open → outline", [.now - opened])

        var typed = longestLine()
        for question in ["documentSymbol", "hover", "completion"] {
            var times: [Duration] = []
            for key in 0..<Self.keystrokes {
                let longer = typed + (key.isMultiple(of: 7) ? " " : "k")
                let change = try document.replace(typed, with: longer)
                typed = longer
                var parameters: [String: JSON] = ["textDocument": document.identifier]
                if question != "documentSymbol" {
                    parameters["position"] = try document.position(of: typed, atEnd: true)
                }
                let asked = ContinuousClock.now
                try server.notify("textDocument/didChange", change)
                _ = try server.request("textDocument/" + question, .object(parameters))
                times.append(.now - asked)
            }
            report("keystroke → \(question)", times)
        }
        if let memory = peakMemory() { print("peak memory".padding(28) + memory) }
        _ = try server.end()
    }

    /// Where the keys are typed: the end of the longest line.
    private func longestLine() -> String {
        let lines: [Substring] = document.text.split(separator: "\n")
        return lines.max { $0.count < $1.count }.map(String.init) ?? ""
    }

    private func report(_ what: String, _ times: [Duration]) {
        let sorted = times.sorted()
        let median = sorted[sorted.count / 2]
        let high = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
        let style = Duration.UnitsFormatStyle(
            allowedUnits: [.milliseconds], width: .narrow, fractionalPart: .show(length: 2))
        print(
            what.padding(28) + median.formatted(style)
                + (times.count > 1 ? ", 99 % under " + high.formatted(style) : ""))
    }

    /// The peak resident memory of the server, where the kernel tells it (Linux).
    private func peakMemory() -> String? {
        let status = try? String(contentsOfFile: "/proc/\(server.processID)/status", encoding: .utf8)
        return status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }.map {
            String($0.dropFirst("VmHWM:".count).drop { $0 == "\t" || $0 == " " })
        }
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
