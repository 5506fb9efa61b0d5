import CVModel

extension LSP {
    /// The kinds that the server uses, of LSP's 26.
    enum SymbolKind: Int, Sendable {
        case module = 2
        case `class` = 5
        case method = 6
        case `enum` = 10
        case interface = 11
        case `struct` = 23
    }

    /// One entry of the outline; `range` holds `selectionRange` and every child's range.
    struct DocumentSymbol: Hashable, Sendable {
        var name: String
        var detail: String?
        var kind: SymbolKind
        var range: Range
        var selectionRange: Range
        var children: [DocumentSymbol]
    }

    /// One entry of the outline, for clients without `hierarchicalDocumentSymbolSupport`.
    struct SymbolInformation: Hashable, Sendable {
        var name: String
        var kind: SymbolKind
        var uri: DocumentURI
        var range: Range
        var containerName: String?
    }
}

extension LSP.DocumentSymbol: JSONEncodable {
    var json: JSONValue {
        var members: JSONObject = [
            "name": name.json, "kind": kind.rawValue.json, "range": range.json,
            "selectionRange": selectionRange.json,
        ]
        members["detail"] = detail?.json
        if !children.isEmpty { members["children"] = children.json }
        return .object(members)
    }
}

extension LSP.SymbolInformation: JSONEncodable {
    var json: JSONValue {
        var members: JSONObject = [
            "name": name.json, "kind": kind.rawValue.json,
            "location": ["uri": uri.json, "range": range.json],
        ]
        members["containerName"] = containerName?.json
        return .object(members)
    }
}
