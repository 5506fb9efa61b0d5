/// What a hover says: a title, facts about it, and a list. Plain text; the client's format is applied last.
struct HoverText: Hashable {
    var title: String
    /// One line each.
    var facts: [String] = []
    var list: [String] = []

    func content(as kind: LSP.MarkupKind) -> LSP.MarkupContent {
        LSP.MarkupContent(kind: kind, value: kind == .markdown ? markdown : plaintext)
    }

    private var plaintext: String {
        ([title] + facts + list.map { "- \($0)" }).joined(separator: "\n")
    }

    private var markdown: String {
        var paragraphs = ["**\(title.escapedForMarkdown)**"] + facts.map(\.escapedForMarkdown)
        if !list.isEmpty {
            paragraphs.append(list.map { "- \($0.escapedForMarkdown)" }.joined(separator: "\n"))
        }
        return paragraphs.joined(separator: "\n\n")
    }
}

extension String {
    /// The same text in CommonMark: every character that could be markup has a backslash (section 2.4), and a
    /// line end is a space, so that no line can begin a block.
    var escapedForMarkdown: String {
        var escaped = ""
        for character in unicodeScalars {
            switch character {
            case "\n", "\r": escaped += " "
            case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "$", "!":
                escaped += "\\\(character)"
            // `-`, `+`, `1.` and `1)` begin a list at the start of a line, and mean nothing elsewhere.
            case "-", "+", "=":
                escaped += escaped.isEmpty ? "\\\(character)" : String(character)
            case ".", ")":
                let isListNumber = !escaped.isEmpty && escaped.allSatisfy(\.isNumber)
                escaped += isListNumber ? "\\\(character)" : String(character)
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
