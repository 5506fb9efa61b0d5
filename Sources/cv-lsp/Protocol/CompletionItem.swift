import CVModel

extension LSP {
    /// The kinds that the server uses, of LSP's 25.
    enum CompletionItemKind: Int, Sendable {
        case module = 9
        case value = 12
        case snippet = 15
        case reference = 18
        case constant = 21
    }

    struct CompletionItem: Hashable, Sendable {
        var label: String
        var kind: CompletionItemKind
        /// Stands less prominently behind the label.
        var detail: String?
        /// What the editor compares with the word being typed, where that is not the label.
        var filterText: String?
        var sortText: String
        var textEdit: TextEdit
        /// Whether the new text holds places to fill in, such as `${1:Position}`.
        var isSnippet = false
    }

    /// The answer to `textDocument/completion`.
    struct CompletionList: Hashable, Sendable {
        /// Typing on may give other items: the client asks again.
        var isIncomplete: Bool
        var items: [CompletionItem]
        /// The document that ``CompletionResolution`` asks.
        var uri: DocumentURI
        var client: CompletionCapabilities
    }
}

extension LSP.CompletionList: JSONEncodable {
    func write(to text: inout JSONWriter) {
        // Nearly all items replace the same word.
        let range = client.sharesEditRange ? items.first?.textEdit.range : nil
        text.object {
            $0.key("isIncomplete")
            $0.bool(isIncomplete)
            if range != nil || client.sharesData {
                $0.key("itemDefaults")
                $0.object {
                    $0.member("editRange", ifPresent: range)
                    if client.sharesData { $0.member("data", uri) }
                }
            }
            $0.key("items")
            $0.array(items) { item, text in write(item, replacing: range, to: &text) }
        }
    }

    /// - Parameter range: what items replace that do not say so.
    private func write(_ item: LSP.CompletionItem, replacing range: LSP.Range?, to text: inout JSONWriter) {
        text.object {
            $0.member("label", item.label)
            $0.member("kind", item.kind.rawValue)
            $0.member("sortText", item.sortText)
            if item.textEdit.range != range {
                $0.member("textEdit", item.textEdit)
            } else if item.textEdit.newText != item.label {
                $0.member("textEditText", item.textEdit.newText)
            }
            if let detail = item.detail, client.hasLabelDetails {
                $0.key("labelDetails")
                $0.object { $0.member("description", detail) }
            } else {
                $0.member("detail", ifPresent: item.detail)
            }
            if !client.sharesData { $0.member("data", uri) }
            $0.member("filterText", ifPresent: item.filterText)
            // InsertTextFormat.Snippet
            if item.isSnippet { $0.member("insertTextFormat", 2) }
        }
    }
}

extension LSP {
    /// An item that comes back from the client, to be told more of.
    struct ResolvedCompletionItem: JSONDecodable, Sendable {
        let item: JSONValue
        let label: String
        let uri: DocumentURI?

        init(json: JSONValue) throws(ParameterError) {
            item = json
            label = json["label"]?.string ?? ""
            uri = json["data"]?.string.map(DocumentURI.init(text:))
        }
    }
}
