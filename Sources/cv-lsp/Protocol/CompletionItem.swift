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
    /// - Parameters:
    ///   - range: of the edit.
    ///   - data: by which the item is told more of.
    fileprivate func json(range: JSONValue, data: JSONValue) -> JSONValue {
        var members: JSONObject = [
            "label": label.json, "kind": kind.rawValue.json, "sortText": sortText.json,
            "textEdit": ["range": range, "newText": .string(textEdit.newText)],
        ]
        members["detail"] = detail?.json
        if let labelDescription { members["labelDetails"] = ["description": .string(labelDescription)] }
        members["data"] = data
        members["filterText"] = filterText?.json
        // InsertTextFormat.Snippet
        if isSnippet { members["insertTextFormat"] = 2 }
        return .object(members)
    }
}

extension LSP.CompletionList: JSONEncodable {
    var json: JSONValue {
        // All items have a place or two.
        var ranges: [LSP.Range: JSONValue] = [:]
        let data: JSONValue = ["uri": .string(uri.text)]
        let items = items.map { item in
            let range = ranges[item.textEdit.range] ?? item.textEdit.range.json
            ranges[item.textEdit.range] = range
            return item.json(range: range, data: data)
        }
        return ["isIncomplete": .bool(isIncomplete), "items": .array(items)]
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
