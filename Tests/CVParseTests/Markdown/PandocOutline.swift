import Foundation

@testable import CVParse

/// What the real pandoc makes of a text: its JSON as nested blocks and their text.
struct PandocOutline {
    static let blockKinds: Set<NodeKind> = [
        .paragraph, .heading, .blockQuote, .bulletList, .orderedList, .indentedCode, .fencedCode, .table,
    ]

    static let executable: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/pandoc" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    /// White space folded, and none at the ends.
    static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func text(_ markdown: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable ?? "")
        process.arguments = ["-f", "markdown-smart-citations-implicit_figures", "-t", "json"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        input.fileHandleForWriting.write(Data(markdown.utf8))
        try input.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let document = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        let metadata = (document["meta"] as? [String: Any] ?? [:]).mapValues(Self.metadata)
            .sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)\n" }
            .joined()
        return metadata + blocks(document["blocks"], separator: "\n")
    }

    private static func metadata(_ value: Any) -> String {
        let node = value as? [String: Any] ?? [:]
        switch node["t"] as? String {
        case "MetaInlines": return folded(inlines(node["c"]))
        case "MetaString": return folded(node["c"] as? String ?? "")
        case "MetaList": return (node["c"] as? [Any] ?? []).map(metadata).joined(separator: "; ")
        default: return ""
        }
    }

    private static func blocks(_ value: Any?, separator: String = " ") -> String {
        (value as? [Any] ?? []).map(block).filter { !$0.isEmpty }.joined(separator: separator)
    }

    private static func block(_ value: Any) -> String {
        let node = value as? [String: Any] ?? [:]
        let content = node["c"]
        let parts = content as? [Any] ?? []
        switch node["t"] as? String {
        case "Para", "Plain": return "text(\(folded(inlines(content))))"
        case "Header": return "heading\(parts[0])(\(folded(inlines(parts[2]))))"
        case "BlockQuote": return "quote[\(blocks(content))]"
        case "BulletList": return "bullets[\(items(parts))]"
        case "OrderedList": return "numbers[\(items(parts[1] as? [Any] ?? []))]"
        case "DefinitionList": return "definitions[\(parts.map(definition).joined(separator: " "))]"
        case "Div": return "div[\(blocks(parts[1]))]"
        case "LineBlock":
            return "lines[\(parts.map { "line(\(folded(inlines($0))))" }.joined(separator: " "))]"
        case "HorizontalRule": return "rule"
        case "CodeBlock": return "code(\(folded(parts[1] as? String ?? "")))"
        case "RawBlock": return "raw(\(folded(parts[1] as? String ?? "")))"
        case "Table": return table(parts)
        default: return ""
        }
    }

    private static func items(_ items: [Any]) -> String {
        items.map { "item[\(blocks($0))]" }.joined(separator: " ")
    }

    private static func definition(_ value: Any) -> String {
        let parts = value as? [Any] ?? []
        let definitions = (parts[1] as? [Any] ?? []).map { "definition[\(blocks($0))]" }
        return (["term(\(folded(inlines(parts[0]))))"] + definitions).joined(separator: " ")
    }

    /// Attributes, caption, columns, head, bodies, foot.
    private static func table(_ parts: [Any]) -> String {
        func rows(_ value: Any?, _ name: String) -> [String] {
            (value as? [Any] ?? []).map { row in
                let cells = (row as? [Any])?[1] as? [Any] ?? []
                return "\(name)[\(cells.map(cell).joined(separator: " "))]"
            }
        }
        let head = rows((parts[3] as? [Any])?[1], "header")
        let bodies = (parts[4] as? [Any] ?? []).flatMap { rows(($0 as? [Any])?[3], "row") }
        let caption = blocks((parts[1] as? [Any])?[1])
        return (caption.isEmpty ? "" : "caption" + caption.dropFirst(4) + " ")
            + "table[\((head + bodies).joined(separator: " "))]"
    }

    private static func cell(_ value: Any) -> String {
        let content = (value as? [Any])?[4] as? [Any] ?? []
        if content.count > 1 || (content.first.map { !isPlain($0) } ?? false) {
            return "cell[\(blocks(content))]"
        }
        return "cell(\(folded(content.first.map { inlines(($0 as? [String: Any])?["c"]) } ?? "")))"
    }

    private static func isPlain(_ value: Any) -> Bool {
        ["Plain", "Para"].contains((value as? [String: Any])?["t"] as? String)
    }

    private static func inlines(_ value: Any?) -> String { (value as? [Any] ?? []).map(inline).joined() }

    private static func inline(_ value: Any) -> String {
        let node = value as? [String: Any] ?? [:]
        let content = node["c"]
        let parts = content as? [Any] ?? []
        switch node["t"] as? String {
        case "Str": return content as? String ?? ""
        case "Space", "SoftBreak", "LineBreak": return " "
        case "Emph": return "*\(inlines(content))*"
        case "Strong": return "**\(inlines(content))**"
        case "Strikeout": return "~~\(inlines(content))~~"
        case "Superscript": return "^\(inlines(content))^"
        case "Subscript": return "~\(inlines(content))~"
        case "Link", "Span": return "[\(inlines(parts[1]))]"
        case "Image": return "![\(inlines(parts[1]))]"
        case "Code": return "`\(folded(parts[1] as? String ?? ""))`"
        case "Math": return "$\(parts[1] as? String ?? "")$"
        case "RawInline": return "raw(\(folded(parts[1] as? String ?? "")))"
        case "Note": return "note(\(blocks(content)))"
        default: return ""
        }
    }
}
