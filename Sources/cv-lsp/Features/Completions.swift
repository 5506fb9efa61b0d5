import CVModel
import CVParse

/// `textDocument/completion`: what may be meant by the word being typed.
enum Completions: DocumentFeature {
    typealias Parameters = LSP.TextDocumentPositionParams

    static let method = "textDocument/completion"
    static let capability: (key: String, value: JSONValue) =
        ("completionProvider", ["resolveProvider": true, "triggerCharacters": ["#"]])

    /// Each knows one kind of thing that may be typed; the first that has something to say answers.
    private static let providers: [any CompletionProvider.Type] = [
        SectionTitleCompletion.self, DateCompletion.self, EntryNameCompletion.self, SkillCompletion.self,
    ]
    /// More than anyone reads; typing on makes the client ask again. Each takes as long to write as a kilobyte to read.
    static let mostItems = 50

    static func answer(
        _ parameters: Parameters, about document: Document, in workspace: Workspace
    ) -> LSP.CompletionList {
        let offset = document.utf8Offset(of: parameters.position)
        let entry =
            workspace.client.completion.hasSnippets
            ? EntrySnippet.suggestion(at: offset, in: document.parsed, asOf: .today) : nil
        let found = [entry].compactMap { $0 } + suggestions(at: offset, in: document.parsed)
        // Editors order by `sortText`: the place in the list, in as many digits as the last place has.
        let digits = String(Self.mostItems).count
        var ranges: [Range<Int>: LSP.Range] = [:]
        let items = found.prefix(mostItems).enumerated().map { place, suggestion in
            let number = String(place)
            let range = ranges[suggestion.replaced] ?? document.range(ofUTF8Range: suggestion.replaced)
            ranges[suggestion.replaced] = range
            return LSP.CompletionItem(
                label: suggestion.text, kind: suggestion.kind, detail: suggestion.detail,
                filterText: suggestion.filterText == suggestion.text ? nil : suggestion.filterText,
                sortText: String(repeating: "0", count: digits - number.count) + number,
                textEdit: LSP.TextEdit(
                    range: range, newText: suggestion.snippet ?? suggestion.text),
                isSnippet: suggestion.snippet != nil)
        }
        // What resembles the letters in another way than by beginning with them may change with the next one.
        let isIncomplete = found.count > mostItems || found.contains { $0.isLoose || $0.isPartial }
        return LSP.CompletionList(
            isIncomplete: isIncomplete, items: items, uri: document.uri, client: workspace.client.completion)
    }

    /// What may be meant at a byte offset, the likeliest first; may be more than ``mostItems``.
    static func suggestions(at offset: Int, in parsed: ParsedResume) -> [CompletionSuggestion] {
        for provider in providers {
            let found = provider.suggestions(at: offset, in: parsed)
            if !found.isEmpty { return found }
        }
        return []
    }
}

/// One kind of thing that may be typed.
protocol CompletionProvider: Sendable {
    /// What may be meant at a byte offset, the likeliest first; at most a few more than are shown.
    static func suggestions(at offset: Int, in parsed: ParsedResume) -> [CompletionSuggestion]
}

/// A text that may be meant, and the place that it is to stand at.
struct CompletionSuggestion: Hashable {
    var text: String
    var kind: LSP.CompletionItemKind
    var detail: String?
    /// What the text typed so far is a beginning of.
    var filterText: String
    /// Whether the filter text is just what is typed: the name resembles it otherwise.
    var isLoose = false
    /// Whether others that begin with what is typed are held back until more is.
    var isPartial = false
    /// Bytes, half-open; lies in one line and holds the caret.
    var replaced: Range<Int>
    /// What is put there in place of `text`, with places to fill in.
    var snippet: String?
}

/// `completionItem/resolve`: what the résumé says of the skill that an item names.
enum CompletionResolution: WorkspaceFeature {
    typealias Parameters = LSP.ResolvedCompletionItem

    static let method = "completionItem/resolve"
    static let capability: (key: String, value: JSONValue) = ("completionProvider", [:])

    static func answer(_ parameters: Parameters, in workspace: Workspace) -> JSONValue {
        guard let uri = parameters.uri, let document = workspace.documents[uri],
            parameters.item["kind"] == LSP.CompletionItemKind.value.rawValue.json,
            case .object(var members) = parameters.item
        else { return parameters.item }
        let text = SkillHover.text(of: parameters.label, in: document.parsed, asOf: .today)
        members["documentation"] = text.content(as: workspace.client.hoverFormat).json
        return .object(members)
    }
}
