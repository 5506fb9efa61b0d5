import Foundation

/// A file that is open in the editor, with its text as typed so far.
struct Document {
    let uri: JSON
    let name: String
    private(set) var text: String
    private(set) var version = 1

    struct NotFound: Error, CustomStringConvertible {
        let words: String
        let name: String
        var description: String { "“\(words)” is not in \(name)" }
    }

    init(path: String) throws {
        let url = URL(fileURLWithPath: path)
        uri = .string(url.absoluteString)
        name = url.lastPathComponent
        text = try String(contentsOf: url, encoding: .utf8)
    }

    var identifier: JSON { ["uri": uri] }

    /// The LSP position (0-based line, UTF-16 column) of the end of the first occurrence of `words`, or of its start.
    func position(of words: String, atEnd: Bool = false) throws -> JSON {
        guard let found = text.range(of: words) else { throw NotFound(words: words, name: name) }
        let before = text[..<(atEnd ? found.upperBound : found.lowerBound)]
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        return [
            "line": .number(Double(lines.count - 1)),
            "character": .number(Double(lines.last?.utf16.count ?? 0)),
        ]
    }

    /// Replaces the first occurrence of `words`, and returns the parameters of `textDocument/didChange` that say so.
    mutating func replace(_ words: String, with replacement: String) throws -> JSON {
        let range: JSON = ["start": try position(of: words), "end": try position(of: words, atEnd: true)]
        guard let found = text.range(of: words) else { throw NotFound(words: words, name: name) }
        text.replaceSubrange(found, with: replacement)
        version += 1
        return [
            "textDocument": ["uri": uri, "version": .number(Double(version))],
            "contentChanges": [["range": range, "text": .string(replacement)]],
        ]
    }
}
