import CVModel
import CVParse

/// A new entry in the form of the section, offered on a line of its own.
enum EntrySnippet {
    /// - Returns: `nil` where the line holds more than the beginning of a word, or the section has no entries.
    static func suggestion(
        at offset: Int, in parsed: ParsedResume, asOf today: PartialDate
    ) -> CompletionSuggestion? {
        let source = parsed.source
        let line = source.lines.range(ofLineAt: offset)
        guard offset >= line.lowerBound, offset <= line.upperBound,
            case let text = source.string(in: line), text.utf8.count <= 12, text.allSatisfy(\.isLetter),
            let template = EntryTemplate(at: offset, in: parsed, asOf: today)
        else { return nil }
        guard
            text.isEmpty
                || template.title.split(separator: " ").contains(where: {
                    $0.lowercased().hasPrefix(text.lowercased())
                })
        else { return nil }
        return CompletionSuggestion(
            text: template.title, kind: .snippet, detail: "In the form of this section",
            filterText: text.isEmpty ? template.title : text, replaced: line, snippet: template.snippet)
    }
}

extension EntryTemplate {
    /// As LSP writes snippets: `${1:Position}`, with `$0` where the caret ends.
    var snippet: String {
        var snippet = ""
        var number = 0
        for part in parts {
            switch part {
            case .text(let text): snippet += Self.escaped(text)
            case .blank(let text):
                number += 1
                snippet += "${\(number):\(Self.escaped(text))}"
            }
        }
        return snippet + "$0"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if character == "$" || character == "}" || character == "\\" { result += "\\" }
            result.append(character)
        }
    }
}
