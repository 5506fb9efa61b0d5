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
        var detail: String?
        /// Stands less prominently behind the label (`labelDetails`, LSP 3.17).
        var labelDescription: String?
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
    }
}

extension LSP.CompletionItem {
    /// Writes it with the document by which it is told more of.
    fileprivate func write(to text: inout JSONWriter, of uri: DocumentURI) {
        text.object {
            $0.member("label", label)
            $0.member("kind", kind.rawValue)
            $0.member("sortText", sortText)
            $0.member("textEdit", textEdit)
            $0.member("detail", ifPresent: detail)
            if let labelDescription {
                $0.key("labelDetails")
                $0.object { $0.member("description", labelDescription) }
            }
            $0.key("data")
            $0.object { $0.member("uri", uri) }
            $0.member("filterText", ifPresent: filterText)
            // InsertTextFormat.Snippet
            if isSnippet { $0.member("insertTextFormat", 2) }
        }
    }
}

extension LSP.CompletionList: JSONEncodable {
    func write(to text: inout JSONWriter) {
        text.object {
            $0.key("isIncomplete")
            $0.bool(isIncomplete)
            $0.key("items")
            $0.array(items) { item, text in item.write(to: &text, of: uri) }
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
            uri = json["data"]?["uri"]?.string.map(DocumentURI.init(text:))
        }
    }
}
